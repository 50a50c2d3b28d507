"""LibreOffice makes a Word file of what is none, away from the network, and not for ever."""

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from casusanalyse.errors import CasusError
from casusanalyse.word.office import Office, office_program, run_bounded
from casusanalyse.word.returned.archive import open_archive
from casusanalyse.word.returned.converting import (
    OLD_WORD,
    OPENDOCUMENT,
    convert,
)
from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.opendocument import without_links
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.problems import (
    ConversionFailed,
    ConversionTooSlow,
    ConverterMissing,
    NotAWordFile,
    NotTrusted,
    NotWhole,
)
from tests.word.returned.raw_zip import Part, raw_zip
from tests.word.returned.small_odt import ANNOTATION, content, odt, odt_parts

PROGRAM = Path("soffice")


class FakeOffice:
    """Runs nothing: keeps the commands, and leaves what LibreOffice would leave."""

    def __init__(self, ended: int | None, made: bytes | None, unshare: int = 1) -> None:
        self.ended, self.made, self.unshare = ended, made, unshare
        self.commands: list[Sequence[str]] = []
        self.seen: dict[str, bytes] = {}

    def __call__(self, command: Sequence[str], seconds: float) -> int | None:
        if command[-1] == "true":
            return self.unshare
        self.commands.append(command)
        source, folder = Path(command[-1]), Path(command[-2])
        self.seen = {
            path.relative_to(source.parent).as_posix(): path.read_bytes()
            for path in source.parent.rglob("*")
            if path.is_file()
        }
        if self.made is not None:
            folder.mkdir()
            (folder / f"{source.stem}.docx").write_bytes(self.made)
        return self.ended


def test_what_libreoffice_leaves_is_given_and_nothing_stays_behind() -> None:
    fake = FakeOffice(0, b"gemaakt")
    assert convert(b"oud", OLD_WORD, "Brief van Sanne.doc", Office(PROGRAM, fake)) == b"gemaakt"
    (command,) = fake.commands
    assert fake.seen["reactie.doc"] == b"oud"
    assert b"DisableMacrosExecution" in fake.seen["profiel/user/registrymodifications.xcu"]
    assert not any("Sanne" in part for part in command)
    assert not Path(command[-1]).parent.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take the network away")
@pytest.mark.parametrize(("unshare", "apart"), [(0, True), (1, False)])
def test_the_network_is_cut_where_the_system_allows_it(unshare: int, apart: bool) -> None:
    fake = FakeOffice(0, b"gemaakt", unshare)
    convert(b"oud", OLD_WORD, "brief.doc", Office(PROGRAM, fake))
    assert ("--net" in fake.commands[0]) is apart


@pytest.mark.parametrize(
    ("office", "problem"),
    [
        (Office(None, FakeOffice(0, b"")), ConverterMissing),
        (Office(PROGRAM, FakeOffice(None, b"half")), ConversionTooSlow),
        (Office(PROGRAM, FakeOffice(0, None)), ConversionFailed),
        (Office(PROGRAM, FakeOffice(77, None)), ConversionFailed),
    ],
    ids=["missing", "slow", "nothing made", "failed"],
)
def test_what_cannot_be_converted_asks_for_a_docx(
    office: Office, problem: type[CasusError]
) -> None:
    with pytest.raises(problem, match=r"brief\.doc.*\.docx"):
        convert(b"oud", OLD_WORD, "brief.doc", office)


def test_a_program_that_is_not_there_ends_badly() -> None:
    assert run_bounded(["/nergens/soffice"], 10) not in (0, None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in the file system")
def test_who_runs_out_of_time_is_stopped_with_all_that_it_started(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        script = f"exec 3>'{pipe}'; sleep 600 & echo begonnen >&3; wait"
        assert run_bounded(["sh", "-c", script], 2) is None
        os.set_blocking(reading, True)
        assert os.read(reading, 100) == b"begonnen\n"
        # The end of the pipe is only there once nobody can write in it any more.
        assert os.read(reading, 100) == b""
    finally:
        os.close(reading)


def stripped(data: bytes) -> dict[str, bytes]:
    return dict(
        open_archive(without_links(open_archive(data, "brief.odt")), "brief.odt").read_all()
    )


def test_an_odt_keeps_its_text_and_loses_what_leads_elsewhere() -> None:
    link = 'xlink:href="{}"'
    spoiled = content(
        f"<text:p>Voor<draw:image {link.format('http://example.invalid/x.png')}/>"
        f"<text:script {link.format('file:///x')}>weg</text:script>na"
        f"<text:a {link.format('https://example.invalid/')}>klik</text:a>"
        f"<text:a {link.format('vnd.sun.star.script:x')}>knop</text:a></text:p>"
        f"<text:section><text:section-source {link.format('smb://server/x.odt')}/></text:section>"
        f"<text:p><office:event-listeners/>{ANNOTATION}</text:p>"
    )
    parts = stripped(
        odt(
            {
                "content.xml": spoiled,
                "Basic/x.xml": b"<x/>",
                "Pictures/x.png": b"x",
                "settings.xml": b"<x/>",
            }
        )
    )
    assert sorted(parts) == [
        "META-INF/manifest.xml",
        "content.xml",
        "meta.xml",
        "mimetype",
        "styles.xml",
    ]
    assert parts["content.xml"] == content(
        "<text:p>Voor<draw:image/>na"
        f"<text:a {link.format('https://example.invalid/')}>klik</text:a>"
        "<text:a>knop</text:a></text:p>"
        "<text:section><text:section-source/></text:section>"
        f"<text:p>{ANNOTATION}</text:p>"
    )


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"content.xml": b"<!DOCTYPE x><x/>"}, NotTrusted),
        ({"meta.xml": "<!DOCTYPE x><x/>".encode("utf-16")}, NotTrusted),
        ({"content.xml": b"geen xml"}, NotWhole),
        ({"META-INF/manifest.xml": b"<x><encryption-data/></x>"}, NotAWordFile),
    ],
)
def test_an_odt_goes_through_a_gate_as_well(
    changes: dict[str, bytes], problem: type[CasusError]
) -> None:
    with pytest.raises(problem, match=r"brief\.odt"):
        without_links(open_archive(odt(changes), "brief.odt"))


def test_an_odt_without_text_is_damaged() -> None:
    parts = [Part(name.encode(), it) for name, it in odt_parts().items() if name != "content.xml"]
    with pytest.raises(NotWhole):
        without_links(open_archive(raw_zip(parts), "brief.odt"))


@contextmanager
def web_server() -> Iterator[tuple[int, list[str]]]:
    """A server on this computer that keeps what it was asked for."""
    asked: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

        def log_message(self, format: str, *args: object) -> None:
            """Nobody listens."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port, asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def with_the_network(command: Sequence[str], seconds: float) -> int | None:
    """Runs a command as on a system that cannot take the network away."""
    return 1 if command[-1] == "true" else run_bounded(command, seconds)


def texts(package: Package, part: str) -> list[str]:
    return [str(it.text) for it in package.root(part).iter("{*}t")]


def picture(port: int) -> bytes:
    return content(
        '<text:p>Dag <draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm">'
        f'<draw:image xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" '
        f'xlink:href="http://127.0.0.1:{port}/volg.png"/></draw:frame>{ANNOTATION}</text:p>'
    )


@pytest.mark.loopback
@pytest.mark.needs("soffice")
def test_libreoffice_fetches_nothing_even_when_it_could() -> None:
    with web_server() as (port, asked):
        data = odt({"content.xml": picture(port)})
        office = Office(office_program(), with_the_network)
        made = convert(data, OPENDOCUMENT, "brief.odt", office)
        package = open_package(made, "brief.odt")
    assert asked == []
    assert package.outside == (f"http://127.0.0.1:{port}/volg.png",)


@pytest.mark.needs("soffice")
def test_comments_come_along_from_an_odt_and_links_do_not() -> None:
    clean = without_links(open_archive(odt({"content.xml": picture(9)}), "brief.odt"))
    package = open_package(convert(clean, OPENDOCUMENT, "brief.odt"), "brief.odt")
    (comments,) = package.related(package.main, "comments")
    assert (texts(package, package.main), texts(package, comments)) == (["Dag "], ["Klopt dit?"])
    assert package.outside == ()


@pytest.mark.needs("soffice")
def test_comments_come_along_from_an_old_doc(tmp_path: Path) -> None:
    (tmp_path / "brief.odt").write_bytes(odt({"content.xml": picture(9)}))
    profile = f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "doc", "--outdir", str(tmp_path)]
    run_bounded([*command, str(tmp_path / "brief.odt")], 120)
    package = open_returned(tmp_path / "brief.doc", None)
    (comments,) = package.related(package.main, "comments")
    assert texts(package, comments) == ["Klopt dit?"]
    assert package.outside == ("http://127.0.0.1:9/volg.png",)


@pytest.mark.needs("soffice")
def test_what_libreoffice_cannot_read_at_all_asks_for_a_docx() -> None:
    with pytest.raises(ConversionFailed):
        convert(raw_zip([Part(b"mimetype", b"x")]), OPENDOCUMENT, "brief.odt")
