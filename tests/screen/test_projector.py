"""The wall is a page that opens in a browser, shows what it is given, and ends empty."""

from collections.abc import Iterator

import pytest

from casusanalyse.front.wall import Wall
from casusanalyse.screen.projector import NoAddressError, Projector
from casusanalyse.screen.server import PageServer
from tests.screen.connection import Visitor
from tests.screen.projections import projection

pytestmark = pytest.mark.loopback
INSIGHTS, AGREED = projection("zien", "inzichten"), projection("zien", "verder")


class Opened(list[str]):
    """Every address that was brought up in a browser."""

    def open(self, address: str) -> bool:
        self.append(address)
        return True


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def wall(opened: Opened) -> Iterator[Projector]:
    projector = Projector(opened.open)
    yield projector
    projector.close()


def shown(address: str) -> str:
    with Visitor(address) as visitor:
        visitor.ask()
        return visitor.until("<hr>")


def test_a_projector_is_a_wall(wall: Wall, opened: Opened) -> None:
    assert [wall.open(INSIGHTS)] == opened


def test_it_shows_what_it_is_given(wall: Projector) -> None:
    address = wall.open(INSIGHTS)
    assert "Zingen hielp." in shown(address)
    wall.show(AGREED)
    assert "Belt het koor." in shown(address)


def test_opening_again_brings_up_the_same_page(wall: Projector, opened: Opened) -> None:
    address = wall.open(INSIGHTS)
    assert wall.open(AGREED) == address
    assert opened == [address, address]
    assert "Belt het koor." in shown(address)


def test_every_address_is_another_that_nobody_can_guess(wall: Projector) -> None:
    first = wall.open(INSIGHTS)
    wall.close()
    second = wall.open(INSIGHTS)
    tokens = {address.split("/")[3] for address in (first, second)}
    assert (len(tokens), {len(token) for token in tokens}) == (2, {43})


def test_closed_it_is_gone(wall: Projector) -> None:
    address = wall.open(INSIGHTS)
    wall.close()
    wall.show(AGREED)
    with pytest.raises(ConnectionError):
        Visitor(address)


def test_what_is_not_open_shows_and_closes_nothing(wall: Projector, opened: Opened) -> None:
    wall.show(INSIGHTS)
    wall.close()
    assert opened == []


def test_a_browser_that_does_not_come_up_is_for_the_room_to_know() -> None:
    projector = Projector(lambda address: False)
    assert projector.open(INSIGHTS).startswith("http://127.0.0.1:")
    projector.close()


def test_a_computer_that_gives_no_address_says_so_in_dutch(
    wall: Projector, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: PageServer) -> None:
        raise PermissionError

    monkeypatch.setattr(PageServer, "server_bind", refuse)
    with pytest.raises(NoAddressError, match="geen adres"):
        wall.open(INSIGHTS)
