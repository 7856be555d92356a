"""The system's wish to end is heard, and the signals are given back afterwards."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.desktop.signals import EndRequests

SIGNALS = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


@pytest.fixture
def requests(qapp: object) -> Iterator[EndRequests]:
    """Somebody who listens."""
    made = EndRequests()
    yield made
    made.close()


@pytest.mark.parametrize("number", SIGNALS)
def test_each_wish_to_end_is_heard(number: signal.Signals, requests: EndRequests, qtbot: QtBot) -> None:
    with qtbot.waitSignal(requests.asked):
        os.kill(os.getpid(), number)


def test_nothing_is_heard_without_a_wish(requests: EndRequests, qapp: QApplication) -> None:
    spy = QSignalSpy(requests.asked)
    qapp.processEvents()
    assert spy.count() == 0


def test_the_signals_are_given_back(qapp: object) -> None:
    before = [signal.getsignal(number) for number in SIGNALS]
    listening = EndRequests()
    assert [signal.getsignal(number) for number in SIGNALS] != before
    listening.close()
    listening.close()
    assert [signal.getsignal(number) for number in SIGNALS] == before
    descriptor = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(descriptor)
    assert descriptor == -1
