"""An editor without a window: drives yaml-language-server over its own protocol."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from tests.conftest import ROOT, miss, require

_FOLDER = ROOT / "tools" / "editor"
_SERVER = _FOLDER / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
_NO_NETWORK = Path(__file__).with_name("no_network.cjs")
_SETTINGS: dict[str, object] = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},
        "kubernetesCRDStore": {"enable": False},
    },
    "http": {},
    "[yaml]": {},
    "editor": {},
    "files": {},
}

Message = dict[str, Any]


@dataclass(frozen=True)
class Offered:
    """One thing that the editor offers to complete: what it is called, and what it means."""

    label: str
    meaning: str


@dataclass(frozen=True)
class Complaint:
    """What the editor underlines: the line, counted from 1, the words that stand there, and why."""

    line: int
    words: str
    why: str


class Editor:
    """One running server; files are opened in it one after another."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._number = 0
        self._request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": None,
                "workspaceFolders": None,
                "capabilities": {
                    "workspace": {"configuration": True},
                    "textDocument": {
                        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
                        "hover": {"contentFormat": ["markdown"]},
                    },
                },
            },
        )
        self._notify("initialized", {})

    def complaints(self, path: Path) -> list[Complaint]:
        """Open a file and return what is underlined in it."""
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._notify("textDocument/didOpen", {"textDocument": document})
        told = self._news("textDocument/publishDiagnostics", path.as_uri())
        return [_complaint(each, lines) for each in told["diagnostics"]]

    def offers(self, path: Path, line: int, column: int) -> list[Offered]:
        """Return what is offered at a place in an open file, counted from 1."""
        answer = self._request("textDocument/completion", _place(path, line, column))
        items = answer["items"] if isinstance(answer, dict) else answer
        return [Offered(each["label"], _plain(each.get("documentation", ""))) for each in items]

    def hover(self, path: Path, line: int, column: int) -> str:
        """Return what is shown where the mouse rests in an open file, counted from 1."""
        answer = self._request("textDocument/hover", _place(path, line, column))
        return _plain(answer["contents"]) if answer else ""

    def _request(self, method: str, parameters: Message) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": parameters})
        for message in self._messages():
            if message.get("id") == self._number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
        raise AssertionError(f"the server stopped before it answered {method}")

    def _news(self, method: str, uri: str) -> Message:
        for message in self._messages():
            if message.get("method") == method and message["params"]["uri"] == uri:
                return cast(Message, message["params"])
        raise AssertionError(f"the server stopped without {method}")

    def _messages(self) -> Iterator[Message]:
        """Yield what the server says; what it asks of an editor is answered at once."""
        while (message := self._receive()) is not None:
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": _answer(message)})
            yield message

    def _notify(self, method: str, parameters: Message) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode("utf-8")
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> Message | None:
        assert self._process.stdout is not None
        length = 0
        while (header := self._process.stdout.readline().strip()) or not length:
            if not header:
                return None
            name, _, value = header.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return cast(Message, json.loads(self._process.stdout.read(length)))


@contextmanager
def editor() -> Iterator[Editor]:
    """Start a server that cannot reach the network; skips the test in hand where there is none."""
    require("node")
    if not _SERVER.is_file():
        miss("nothing shows what an editor does with our files; `make keuring` fetches it")
    command = ["node", "--require", str(_NO_NETWORK), str(_SERVER), "--stdio"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield Editor(process)
    finally:
        process.kill()
        process.communicate()


def _answer(message: Message) -> object:
    if message["method"] == "workspace/configuration":
        return [_SETTINGS.get(each.get("section")) for each in message["params"]["items"]]
    return None


def _place(path: Path, line: int, column: int) -> Message:
    position = {"line": line - 1, "character": column - 1}
    return {"textDocument": {"uri": path.as_uri()}, "position": position}


def _complaint(diagnostic: Message, lines: list[str]) -> Complaint:
    start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
    line = lines[start["line"]]
    last = end["character"] if end["line"] == start["line"] else len(line)
    return Complaint(start["line"] + 1, line[start["character"] : last], diagnostic["message"])


def _plain(contents: Any) -> str:
    return str(contents["value"] if isinstance(contents, dict) else contents)
