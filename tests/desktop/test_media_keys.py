"""The session as a player on the bus: there while it goes on, told of, and passing on what is pressed."""

from collections.abc import Iterator
from typing import Any

import pytest
from dbus_fast import Message, MessageType, Variant, unpack_variants

from companion.desktop.media_keys import MediaKeys, Playing
from companion.desktop.session_bus import Bus
from tests.desktop.private_bus import Others, PrivateBus

NAME, PATH = "org.mpris.MediaPlayer2.mat_companion", "/org/mpris/MediaPlayer2"
ROOT, PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
DAEMON, DAEMON_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


class Panel:
    """The media controls of a desktop: looks at players and is told of what changes."""

    def __init__(self, others: Others) -> None:
        self._others = others
        self._bus = others.serve("org.example.Panel", {})
        self.heard: list[tuple[str, list[Any]]] = []
        for rule in (f"path='{PATH}'", f"member='NameOwnerChanged',arg0='{NAME}'"):
            self.ask(DAEMON, DAEMON_PATH, DAEMON, "AddMatch", "s", [f"type='signal',{rule}"])
        self._bus.add_message_handler(self._hear)

    def ask(
        self, name: str, path: str, interface: str, member: str, signature: str = "", body: Any = ()
    ) -> Any:
        """The answer of a program, or the name of its error."""
        message = Message(
            destination=name,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=list(body),
        )

        async def call() -> Message:
            answer = await self._bus.call(message)
            assert answer is not None
            return answer

        answer = self._others.run(call)
        if answer.message_type is MessageType.ERROR:
            return answer.error_name
        values = unpack_variants(answer.body)
        return values[0] if values else None

    def sees(self, interface: str = PLAYER, name: str = NAME) -> Any:
        """Everything the player says of itself."""
        return self.ask(name, PATH, PROPERTIES, "GetAll", "s", [interface])

    def press(self, member: str, interface: str = PLAYER, signature: str = "", body: Any = ()) -> None:
        """Presses a key."""
        assert self.ask(NAME, PATH, interface, member, signature, body) is None

    def players(self) -> list[str]:
        """The players there are."""
        names = self.ask(DAEMON, DAEMON_PATH, DAEMON, "ListNames")
        return sorted(name for name in names if name.startswith(ROOT))

    def _hear(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.path in (PATH, DAEMON_PATH):
            self.heard.append((str(message.member), unpack_variants(message.body)))


@pytest.fixture
def panel(others: Others) -> Panel:
    """The media controls of the desktop."""
    return Panel(others)


@pytest.fixture
def keys(bus: Bus) -> Iterator[MediaKeys]:
    """The media keys, as the program has them."""
    keys = MediaKeys(bus)
    yield keys
    keys.vanish()


def test_a_player_is_there_while_a_session_goes_on(keys: MediaKeys, panel: Panel, qtbot: Any) -> None:
    assert panel.players() == []
    keys.appear("Bedtime, 20 minutes", 1200.0)
    qtbot.waitUntil(lambda: panel.players() == [NAME])
    root = panel.sees(ROOT)
    assert (root["Identity"], root["DesktopEntry"]) == ("Mat Companion", "mat-companion")
    assert (root["CanRaise"], root["CanQuit"], root["HasTrackList"]) == (True, False, False)
    assert root["SupportedUriSchemes"] == root["SupportedMimeTypes"] == []
    player = panel.sees()
    position = player.pop("Position")
    assert 0 <= position < 60_000_000
    assert player == {
        "PlaybackStatus": "Playing",
        "Metadata": {
            "mpris:trackid": "/org/mat_companion/session",
            "mpris:length": 1_200_000_000,
            "xesam:title": "Bedtime, 20 minutes",
        },
        "Rate": 1.0,
        "MinimumRate": 1.0,
        "MaximumRate": 1.0,
        "Volume": 1.0,
        "CanGoNext": True,
        "CanGoPrevious": False,
        "CanPlay": True,
        "CanPause": True,
        "CanSeek": False,
        "CanControl": True,
    }
    keys.vanish()
    qtbot.waitUntil(lambda: panel.players() == [])
    keys.appear("Lunch break", 600.0)
    qtbot.waitUntil(lambda: panel.players() == [NAME])
    assert panel.sees()["Metadata"]["xesam:title"] == "Lunch break"


def test_each_change_is_told_once_and_what_can_be_foreseen_is_not(
    keys: MediaKeys, panel: Panel, qtbot: Any
) -> None:
    def told(member: str) -> list[Any]:
        return [body for heard, body in panel.heard if heard == member]

    keys.appear("Standard", 600.0)
    qtbot.waitUntil(lambda: bool(told("NameOwnerChanged")))
    keys.show_state(False, 50.0)
    qtbot.waitUntil(lambda: told("PropertiesChanged") == [[PLAYER, {"PlaybackStatus": "Paused"}, []]])
    assert panel.sees()["Position"] == 50_000_000
    qtbot.waitUntil(lambda: told("Seeked") == [[50_000_000]])
    keys.show_state(False, 50.2)
    keys.appear("Standard", 600.0)
    keys.show_state(True, 50.2)
    qtbot.waitUntil(lambda: told("PropertiesChanged")[1:] == [[PLAYER, {"PlaybackStatus": "Playing"}, []]])
    keys.show_state(True, 50.3)
    keys.show_state(True, 300.0)
    qtbot.waitUntil(lambda: len(told("Seeked")) == 2)
    assert 300_000_000 <= told("Seeked")[1][0] < 400_000_000
    keys.appear("Standard", 900.0)
    qtbot.waitUntil(lambda: len(told("PropertiesChanged")) == 3)
    interface, changed, _ = told("PropertiesChanged")[2]
    assert (interface, list(changed)) == (PLAYER, ["Metadata"])
    assert changed["Metadata"]["mpris:length"] == 900_000_000
    assert panel.sees()["Position"] >= 300_000_000
    assert len(told("Seeked")) == 2


KEYS = {
    "PlayPause": PLAYER,
    "Play": PLAYER,
    "Pause": PLAYER,
    "Stop": PLAYER,
    "Next": PLAYER,
    "Raise": ROOT,
}
NOT_OFFERED = {
    "Previous": (PLAYER, "", []),
    "Seek": (PLAYER, "x", [5_000_000]),
    "SetPosition": (PLAYER, "ox", ["/org/mat_companion/session", 0]),
    "OpenUri": (PLAYER, "s", ["file:///music.ogg"]),
    "Quit": (ROOT, "", []),
}


def test_every_key_is_passed_on_and_what_is_not_offered_is_not(
    keys: MediaKeys, panel: Panel, qtbot: Any
) -> None:
    asked: list[str] = []
    keys.play_pause_requested.connect(lambda: asked.append("PlayPause"))
    keys.play_requested.connect(lambda: asked.append("Play"))
    keys.pause_requested.connect(lambda: asked.append("Pause"))
    keys.stop_requested.connect(lambda: asked.append("Stop"))
    keys.next_requested.connect(lambda: asked.append("Next"))
    keys.raise_requested.connect(lambda: asked.append("Raise"))
    keys.appear("Standard", 600.0)
    qtbot.waitUntil(lambda: panel.players() == [NAME])
    for member, (interface, signature, body) in NOT_OFFERED.items():
        panel.press(member, interface, signature, body)
    for member, interface in KEYS.items():
        panel.press(member, interface)
    qtbot.waitUntil(lambda: len(asked) >= len(KEYS))
    assert asked == [*KEYS]


def test_a_key_pressed_as_the_session_ends_reaches_nobody(
    keys: MediaKeys, panel: Panel, bus: Bus, qtbot: Any
) -> None:
    keys.appear("Standard", 600.0)
    qtbot.waitUntil(lambda: panel.players() == [NAME])
    with qtbot.assertNotEmitted(keys.stop_requested):
        panel.press("Stop")  # waits on its way to this thread
        keys.vanish()
        came_after: list[bool] = []
        bus.post(came_after.append, True)
        qtbot.waitUntil(lambda: bool(came_after))


class CountingBus(Bus):
    """The bus, and how often it was sent something to do."""

    def __init__(self) -> None:
        super().__init__()
        self.errands = 0

    def run(self, *errand: Any, **told: Any) -> None:
        self.errands += 1
        super().run(*errand, **told)


def test_a_session_may_tell_its_position_at_any_time_without_waking_the_bus(qapp: Any) -> None:
    bus = CountingBus()
    keys = MediaKeys(bus)
    keys.show_state(True, 0.0)
    keys.vanish()
    assert bus.errands == 0
    keys.appear("Standard", 600.0)
    for _ in range(100):
        keys.show_state(True, 0.1)
        keys.appear("Standard", 600.0)
    assert bus.errands == 1
    keys.show_state(False, 0.1)
    for _ in range(100):
        keys.show_state(False, 0.1)
    assert bus.errands == 2
    keys.vanish()
    keys.vanish()
    assert bus.errands == 3
    bus.close()


def test_nothing_can_be_set_from_outside(keys: MediaKeys, panel: Panel, qtbot: Any) -> None:
    keys.appear("Standard", 600.0)
    qtbot.waitUntil(lambda: panel.players() == [NAME])
    answer = panel.ask(NAME, PATH, PROPERTIES, "Set", "ssv", [PLAYER, "Volume", Variant("d", 0.2)])
    assert answer == "org.freedesktop.DBus.Error.PropertyReadOnly"


def test_a_session_that_is_over_at_once_leaves_nothing_behind(
    keys: MediaKeys, panel: Panel, qtbot: Any
) -> None:
    keys.appear("Standard", 600.0)
    keys.vanish()
    keys.vanish()
    keys.show_state(True, 3.0)
    keys.appear("Feet", 300.0)
    qtbot.waitUntil(lambda: panel.players() == [NAME])
    assert panel.sees()["Metadata"]["xesam:title"] == "Feet"


def test_where_the_name_is_taken_the_player_has_another(
    keys: MediaKeys, panel: Panel, others: Others, qtbot: Any
) -> None:
    others.serve(NAME, {})
    keys.appear("Standard", 600.0)
    qtbot.waitUntil(lambda: len(panel.players()) == 2)
    _, second = panel.players()
    assert second.startswith(f"{NAME}.instance")
    assert panel.sees(name=second)["PlaybackStatus"] == "Playing"


def test_a_bus_that_comes_back_gets_the_player_again(
    keys: MediaKeys, private_bus: PrivateBus, bus: Bus, qtbot: Any
) -> None:
    first, second = Others(private_bus.address), None
    try:
        panel = Panel(first)
        keys.appear("Standard", 600.0)
        qtbot.waitUntil(lambda: panel.players() == [NAME])
        private_bus.stop()
        private_bus.start()
        second = Others(private_bus.address)
        panel = Panel(second)

        def back() -> bool:
            # A lost connection is noticed in its own time; what changes next finds the new one.
            keys.show_state(not back.playing, 1.0)
            back.playing = not back.playing
            return panel.players() == [NAME]

        back.playing = True
        qtbot.waitUntil(back)
    finally:
        first.close()
        if second is not None:
            second.close()


def test_without_a_bus_a_session_has_no_keys_and_goes_on(keys: MediaKeys, bus: Bus, qtbot: Any) -> None:
    over: list[Any] = []

    async def nothing(_: object) -> None:
        return None

    keys.appear("Standard", 600.0)
    keys.show_state(False, 2.0)
    keys.vanish()
    bus.run(nothing, done=over.append)
    qtbot.waitUntil(lambda: bool(over))


def test_a_position_goes_on_with_the_clock_and_never_past_the_end() -> None:
    playing = Playing("Standard", seconds=600.0, playing=True, position=100.0, at=50.0)
    assert playing.position_at(60.0) == 110.0
    assert playing.position_at(5000.0) == 600.0
    assert Playing("Standard", 600.0, playing=False, position=100.0, at=50.0).position_at(60.0) == 100.0
