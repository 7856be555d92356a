"""Other players are paused for a session and go on after it: those that played and were left alone."""

from typing import Annotated, Any

import pytest
from dbus_fast import DBusError, PropertyAccess
from dbus_fast.annotations import DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property

from companion.desktop.bus_messages import DAEMON, DAEMON_PATH, BusError, call
from companion.desktop.media_keys import MediaKeys
from companion.desktop.other_players import PATH, PLAYER, PLAYERS, OtherPlayers
from companion.desktop.session_bus import Bus, Connections
from tests.desktop.private_bus import Others

NUMBER = Annotated[int, DBusSignature("u")]


class Player(ServiceInterface):
    """A player of somebody's, which keeps in mind what it was asked for."""

    def __init__(self, status: str, willing: bool = True) -> None:
        super().__init__(PLAYER)
        self.status = status
        self.willing = willing
        self.asked: list[str] = []

    @dbus_method()
    def Pause(self) -> None:
        self.asked.append("Pause")
        if not self.willing:
            raise DBusError("org.example.No", "not now")
        self.status = "Paused"

    @dbus_method()
    def Play(self) -> None:
        self.asked.append("Play")
        if not self.willing:
            raise DBusError("org.example.No", "not now")
        self.status = "Playing"

    @dbus_property(PropertyAccess.READ)
    def PlaybackStatus(self) -> DBusStr:
        return self.status


class StrangePlayer(ServiceInterface):
    """A player that says what it does in a number."""

    def __init__(self) -> None:
        super().__init__(PLAYER)

    @dbus_property(PropertyAccess.READ)
    def PlaybackStatus(self) -> NUMBER:
        return 1


@pytest.fixture
def players(bus: Bus) -> OtherPlayers:
    """The other players, as the program sees them."""
    return OtherPlayers(bus)


def told(bus: Bus, qtbot: Any, name: str) -> bool | None:
    """Whether somebody on the bus has a name; None without a bus. The thread has by then begun what it was
    sent before.
    """
    answers: list[bool | None] = []

    async def ask(connections: Connections) -> bool | None:
        try:
            session = await connections.session()
        except BusError:
            return None
        (there,) = await call(session, DAEMON, DAEMON_PATH, DAEMON, "NameHasOwner", "s", name)
        return there

    bus.run(ask, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_what_plays_is_paused_and_goes_on_afterwards(
    players: OtherPlayers, others: Others, qtbot: Any
) -> None:
    music, film, radio = Player("Playing"), Player("Playing"), Player("Paused")
    for name, player in {"music": music, "film.instance7": film, "radio": radio}.items():
        others.serve(f"{PLAYERS}{name}", {PATH: player})
    players.pause()
    qtbot.waitUntil(lambda: music.status == film.status == "Paused")
    players.go_on()
    qtbot.waitUntil(lambda: music.status == film.status == "Playing")
    assert music.asked == film.asked == ["Pause", "Play"]
    assert radio.asked == []


def test_nobody_is_woken_who_was_not_paused_or_has_moved_on(
    players: OtherPlayers, others: Others, qtbot: Any
) -> None:
    ended, resumed, closed, marker = (Player("Playing") for _ in range(4))
    others.serve(f"{PLAYERS}ended", {PATH: ended})
    others.serve(f"{PLAYERS}resumed", {PATH: resumed})
    others.serve(f"{PLAYERS}marker", {PATH: marker})
    connection = others.serve(f"{PLAYERS}closed", {PATH: closed})
    players.pause()
    qtbot.waitUntil(lambda: all(one.status == "Paused" for one in (ended, resumed, closed, marker)))
    ended.status = "Stopped"
    resumed.status = "Playing"
    others.leave(connection)
    opened_again = Player("Paused")
    others.serve(f"{PLAYERS}closed", {PATH: opened_again})
    players.go_on()
    players.go_on()
    # Whoever is asked at all is asked together with this one, and a second time nobody is.
    qtbot.waitUntil(lambda: marker.status == "Playing")
    players.pause()
    qtbot.waitUntil(lambda: marker.status == resumed.status == "Paused")
    assert ended.asked == ["Pause"] and closed.asked == ["Pause"]
    assert resumed.asked == ["Pause", "Pause"]
    assert opened_again.asked == []
    assert marker.asked == ["Pause", "Play", "Pause"]


def test_two_pauses_in_a_row_forget_nobody(players: OtherPlayers, others: Others, qtbot: Any) -> None:
    early, late = Player("Playing"), Player("Stopped")
    others.serve(f"{PLAYERS}early", {PATH: early})
    others.serve(f"{PLAYERS}late", {PATH: late})
    players.pause()
    qtbot.waitUntil(lambda: early.status == "Paused")
    late.status = "Playing"
    players.pause()
    qtbot.waitUntil(lambda: late.status == "Paused")
    players.go_on()
    qtbot.waitUntil(lambda: early.status == late.status == "Playing")


def test_our_own_session_and_stand_ins_are_left_alone(
    players: OtherPlayers, others: Others, bus: Bus, qtbot: Any
) -> None:
    stand_in, music = Player("Playing"), Player("Playing")
    others.serve(f"{PLAYERS}playerctld", {PATH: stand_in})
    others.serve(f"{PLAYERS}music", {PATH: music})
    keys = MediaKeys(bus)
    with qtbot.assertNotEmitted(keys.pause_requested), qtbot.assertNotEmitted(keys.play_requested):
        keys.appear("Bedtime", 600)
        qtbot.waitUntil(lambda: told(bus, qtbot, f"{PLAYERS}mat_companion") is True)
        players.pause()
        qtbot.waitUntil(lambda: music.status == "Paused")
        players.go_on()
        qtbot.waitUntil(lambda: music.status == "Playing")
        assert told(bus, qtbot, f"{PLAYERS}music")
    assert stand_in.asked == []
    keys.vanish()


def test_a_player_that_refuses_or_talks_nonsense_holds_up_nobody(
    players: OtherPlayers, others: Others, qtbot: Any
) -> None:
    stubborn, music = Player("Playing", willing=False), Player("Playing")
    others.serve(f"{PLAYERS}stubborn", {PATH: stubborn})
    others.serve(f"{PLAYERS}strange", {PATH: StrangePlayer()})
    others.serve(f"{PLAYERS}empty", {})
    others.serve(f"{PLAYERS}music", {PATH: music})
    players.pause()
    qtbot.waitUntil(lambda: music.status == "Paused" and stubborn.asked == ["Pause"])
    players.go_on()
    qtbot.waitUntil(lambda: music.status == "Playing")
    assert stubborn.asked == ["Pause"]


def test_a_player_that_refuses_to_go_on_is_let_be(players: OtherPlayers, others: Others, qtbot: Any) -> None:
    music = Player("Playing")
    others.serve(f"{PLAYERS}music", {PATH: music})
    players.pause()
    qtbot.waitUntil(lambda: music.status == "Paused")
    music.willing = False
    players.go_on()
    qtbot.waitUntil(lambda: music.asked == ["Pause", "Play"])
    assert music.status == "Paused"


def test_without_a_bus_nothing_happens(players: OtherPlayers, bus: Bus, qtbot: Any) -> None:
    players.pause()
    players.go_on()
    assert told(bus, qtbot, "org.example.Anybody") is None
