"""A notification with buttons, as a strictly typed server is given it, and what it has to say afterwards."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.desktop.notifications import Closing, Notice, Notifications
from companion.desktop.session_bus import Bus
from tests.desktop.private_bus import Others, PrivateBus
from tests.desktop.services import NOTIFICATIONS, NOTIFICATIONS_PATH, Gate, NotificationServer, Shown
from tests.e2e.waiting import wait_until

ACTIONS = (("start", "Start"), ("snooze", "In 10 minutes"), ("not_today", "Not today"))
NOTICE = Notice("Time for the mat", "Back & neck, 15 minutes", ACTIONS, "x-mat.reminder", 30.0)
PLAIN = Notice("Saved")


class Listener:
    """What the caller is told."""

    def __init__(self, notifications: Notifications) -> None:
        self.notifications = notifications
        self._acted = QSignalSpy(notifications.acted)
        self._closed = QSignalSpy(notifications.closed)
        self._without = QSignalSpy(notifications.without_buttons)

    @property
    def told(self) -> list[Any]:
        """Every answer, closing and refusal so far."""
        acted = [self._acted.at(index)[0] for index in range(self._acted.count())]
        closed = [self._closed.at(index)[0] for index in range(self._closed.count())]
        return [*acted, *closed, *(["without"] * self._without.count())]


@pytest.fixture
def server(others: Others) -> NotificationServer:
    """A server with buttons that reads marks in the words."""
    server = NotificationServer("actions", "body", "body-markup")
    serve(others, server)
    return server


def serve(others: Others, server: NotificationServer) -> Any:
    return others.serve(NOTIFICATIONS, {NOTIFICATIONS_PATH: server})


@pytest.fixture
def listener(bus: Bus) -> Iterator[Listener]:
    """Who shows notices."""
    yield Listener(Notifications(bus))


def show(listener: Listener, notice: Notice, qtbot: Any) -> None:
    """Shows a notice and waits until the server has said its number."""
    listener.notifications.show(notice)
    qtbot.waitUntil(lambda: not waiting(listener))


def waiting(listener: Listener) -> bool:
    return listener.notifications._waiting  # the number is known or there is none


def test_a_notice_arrives_in_the_types_and_words_it_should(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    assert listener.notifications.showing
    assert server.shown == [
        Shown(
            replaced=0,
            icon="mat-companion",
            summary="Time for the mat",
            body="Back &amp; neck, 15 minutes",
            actions=["start", "Start", "snooze", "In 10 minutes", "not_today", "Not today"],
            hints={
                "urgency": 1,
                "desktop-entry": "mat-companion",
                "category": "x-mat.reminder",
            },
            milliseconds=30_000,
        )
    ]
    assert listener.told == []


def test_a_server_that_takes_words_as_they_are_gets_them_so(
    listener: Listener, others: Others, qtbot: QtBot
) -> None:
    server = NotificationServer("body")
    serve(others, server)
    show(listener, Notice("Saved", "Back & neck"), qtbot)
    assert server.shown[0].body == "Back & neck"
    assert server.shown[0].milliseconds == -1
    assert "category" not in server.shown[0].hints


@pytest.mark.parametrize("key", ["start", "snooze", "not_today", "default"])
def test_an_answer_is_told_once_and_ends_the_notice(
    key: str, listener: Listener, server: NotificationServer, others: Others, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    others.say(server.ActionInvoked, 8, key)
    others.say(server.NotificationClosed, 8, 2)
    qtbot.waitUntil(lambda: listener.told == [key])
    assert not listener.notifications.showing
    qtbot.waitUntil(lambda: server.withdrawn == [8])
    show(listener, PLAIN, qtbot)
    assert listener.told == [key]


def test_what_is_shown_in_answer_to_an_answer_stays(
    listener: Listener, server: NotificationServer, others: Others, qtbot: QtBot
) -> None:
    notifications = listener.notifications
    notifications.acted.connect(lambda _key: notifications.show(PLAIN))
    show(listener, NOTICE, qtbot)
    others.say(server.ActionInvoked, 8, "snooze")
    qtbot.waitUntil(lambda: len(server.shown) == 2 and not waiting(listener))
    assert notifications.showing
    assert listener.told == ["snooze"]


@pytest.mark.parametrize(
    ("reason", "closing"),
    [(1, Closing.EXPIRED), (2, Closing.DISMISSED), (3, Closing.WITHDRAWN), (4, Closing.EXPIRED)],
)
def test_why_it_went_is_told(
    reason: int,
    closing: Closing,
    listener: Listener,
    server: NotificationServer,
    others: Others,
    qtbot: QtBot,
) -> None:
    show(listener, NOTICE, qtbot)
    others.say(server.NotificationClosed, 8, reason)
    qtbot.waitUntil(lambda: listener.told == [closing])
    assert not listener.notifications.showing


def test_the_notifications_of_others_are_nobodys_business(
    listener: Listener, server: NotificationServer, others: Others, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    others.say(server.ActivationToken, 5, "theirs")
    others.say(server.ActionInvoked, 5, "start")
    others.say(server.NotificationReplied, 8, "words nobody asked for")
    others.say(server.NotificationClosed, 5, 2)
    others.say(server.NotificationClosed, 8, 1)
    qtbot.waitUntil(lambda: listener.told == [Closing.EXPIRED])
    assert listener.notifications.activation_token == ""


def test_the_token_that_brings_a_window_to_the_front_is_kept(
    listener: Listener, server: NotificationServer, others: Others, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    others.say(server.ActivationToken, 8, "token-1")
    others.say(server.ActionInvoked, 8, "start")
    qtbot.waitUntil(lambda: listener.told == ["start"])
    assert listener.notifications.activation_token == "token-1"
    show(listener, NOTICE, qtbot)
    assert listener.notifications.activation_token == ""


def test_the_next_notice_takes_the_place_of_the_one_that_shows(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    show(listener, PLAIN, qtbot)
    assert [shown.replaced for shown in server.shown] == [0, 8]
    assert server.asked == 1
    assert listener.told == []


def test_of_many_shown_at_once_the_last_one_shows(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    server.gate = Gate()
    listener.notifications.show(NOTICE)
    assert server.gate.reached.wait(5)
    listener.notifications.show(Notice("Never seen"))
    listener.notifications.show(PLAIN)
    gate, server.gate = server.gate, None
    gate.let_through()
    qtbot.waitUntil(lambda: not waiting(listener))
    assert [(shown.summary, shown.replaced) for shown in server.shown] == [
        ("Time for the mat", 0),
        ("Saved", 8),
    ]


def test_an_answer_that_overtakes_the_word_that_it_shows_is_not_lost(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    server.before_reply = lambda number: server.ActionInvoked(number, "start")
    listener.notifications.show(NOTICE)
    qtbot.waitUntil(lambda: listener.told == ["start"])


def test_an_answer_to_the_earlier_one_does_not_keep_the_next_from_showing(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    server.before_reply = lambda _number: server.ActionInvoked(8, "snooze")
    show(listener, PLAIN, qtbot)
    assert listener.told == ["snooze"]
    assert server.withdrawn == []


def test_it_can_be_taken_back(listener: Listener, server: NotificationServer, qtbot: QtBot) -> None:
    show(listener, NOTICE, qtbot)
    listener.notifications.withdraw()
    qtbot.waitUntil(lambda: listener.told == [Closing.WITHDRAWN])
    assert server.withdrawn == [8]
    listener.notifications.withdraw()
    show(listener, PLAIN, qtbot)
    assert server.withdrawn == [8]
    assert listener.told == [Closing.WITHDRAWN]


def test_it_counts_as_taken_back_though_the_server_knows_nothing_of_it(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    server.refuse_closing = True
    show(listener, NOTICE, qtbot)
    listener.notifications.withdraw()
    qtbot.waitUntil(lambda: listener.told == [Closing.WITHDRAWN])


def test_it_can_be_taken_back_before_it_shows(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    server.gate = Gate()
    listener.notifications.show(NOTICE)
    assert server.gate.reached.wait(5)
    listener.notifications.withdraw()
    server.gate.let_through()
    qtbot.waitUntil(lambda: server.withdrawn == [8])
    qtbot.waitUntil(lambda: listener.told == [Closing.WITHDRAWN])
    assert not listener.notifications.showing


def test_what_follows_a_withdrawal_at_once_shows(
    listener: Listener, server: NotificationServer, qtbot: QtBot
) -> None:
    server.gate = Gate()
    listener.notifications.show(NOTICE)
    assert server.gate.reached.wait(5)
    listener.notifications.withdraw()
    gate, server.gate = server.gate, None
    gate.let_through()
    qtbot.waitUntil(lambda: server.withdrawn == [8])
    listener.notifications.show(PLAIN)
    qtbot.waitUntil(lambda: len(server.shown) == 2 and not waiting(listener))
    assert listener.notifications.showing


def test_how_an_earlier_notice_went_is_no_news_of_the_next(
    listener: Listener, private_bus: PrivateBus
) -> None:
    notifications = listener.notifications
    notifications.is_shown(NOTICE, 8, "")
    notifications.show(PLAIN)
    notifications.is_withdrawn()
    notifications.is_not_shown(NOTICE, "it was too late")
    assert listener.told == []
    assert notifications.showing


def test_quitting_takes_it_off_the_screen(
    listener: Listener, bus: Bus, server: NotificationServer, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    listener.notifications.withdraw()
    bus.close()
    assert server.withdrawn == [8]


# Without buttons


def test_a_server_without_buttons_is_told_of_and_shown_nothing(
    listener: Listener, others: Others, qtbot: QtBot
) -> None:
    server = NotificationServer("body")
    serve(others, server)
    show(listener, NOTICE, qtbot)
    assert listener.told == ["without"]
    assert server.shown == []
    assert not listener.notifications.showing


def test_no_server_is_told_of(listener: Listener, private_bus: PrivateBus, qtbot: QtBot) -> None:
    show(listener, NOTICE, qtbot)
    assert listener.told == ["without"]
    assert not listener.notifications.showing


def test_no_bus_is_told_of_and_one_that_comes_later_is_found(
    listener: Listener, private_bus: PrivateBus, qtbot: QtBot
) -> None:
    private_bus.stop()
    show(listener, NOTICE, qtbot)
    assert listener.told == ["without"]
    private_bus.start()
    others = Others(private_bus.address)
    server = NotificationServer("actions")
    serve(others, server)
    show(listener, NOTICE, qtbot)
    assert len(server.shown) == 1
    others.close()


# Servers come and go


def test_a_server_that_vanishes_leaves_the_notice_unanswered(
    listener: Listener, others: Others, qtbot: QtBot
) -> None:
    connection = serve(others, NotificationServer("actions"))
    show(listener, NOTICE, qtbot)
    others.leave(connection)
    qtbot.waitUntil(lambda: listener.told == [Closing.EXPIRED])
    assert not listener.notifications.showing


def test_a_server_that_vanishes_instead_of_showing_it_is_no_server(
    listener: Listener, others: Others, qtbot: QtBot
) -> None:
    server = NotificationServer("actions")
    connection = serve(others, server)
    show(listener, PLAIN, qtbot)
    server.before_reply = lambda _number: connection.disconnect()
    show(listener, NOTICE, qtbot)
    assert listener.told == ["without"]
    assert not listener.notifications.showing


def test_the_word_that_the_server_has_gone_may_come_before_the_word_that_it_shows_it(
    listener: Listener,
) -> None:
    listener.notifications.served_by("")
    listener.notifications.is_shown(NOTICE, 8, ":1.4")
    assert listener.told == [Closing.EXPIRED]


def test_nothing_is_taken_back_from_a_server_that_has_gone(
    listener: Listener, others: Others, qapp: QApplication, qtbot: QtBot
) -> None:
    first = NotificationServer("actions")
    connection = serve(others, first)
    show(listener, NOTICE, qtbot)
    others.leave(connection)
    server = listener.notifications._server
    wait_until(lambda: server._listening is not None and not server._listening.owner, "the server to go")
    # Withdrawn before the main thread has heard of it.
    listener.notifications.withdraw()
    qtbot.waitUntil(lambda: bool(listener.told))
    assert listener.told == [Closing.EXPIRED]
    assert first.withdrawn == []


def test_another_server_is_asked_anew_and_given_no_number_of_the_first(
    listener: Listener, others: Others, qtbot: QtBot
) -> None:
    connection = serve(others, NotificationServer("actions"))
    show(listener, NOTICE, qtbot)
    others.leave(connection)
    qtbot.waitUntil(lambda: listener.told == [Closing.EXPIRED])
    plain = NotificationServer("body")
    connection = serve(others, plain)
    show(listener, NOTICE, qtbot)
    assert listener.told == [Closing.EXPIRED, "without"]
    others.leave(connection)
    able = NotificationServer("actions")
    serve(others, able)
    qtbot.waitUntil(lambda: shown_by(able, listener, qtbot))
    assert able.shown[0].replaced == 0


def shown_by(server: NotificationServer, listener: Listener, qtbot: Any) -> bool:
    show(listener, NOTICE, qtbot)
    return bool(server.shown)


def test_a_bus_that_breaks_leaves_the_notice_unanswered(
    listener: Listener, server: NotificationServer, private_bus: PrivateBus, qtbot: QtBot
) -> None:
    show(listener, NOTICE, qtbot)
    private_bus.stop()
    qtbot.waitUntil(lambda: listener.told == [Closing.EXPIRED])
