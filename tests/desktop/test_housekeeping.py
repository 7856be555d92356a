"""Garbage is collected on the main thread when it is awake, and nowhere else."""

import gc
import threading
import weakref

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.desktop.housekeeping import THRESHOLDS, Housekeeping


class Knot:
    """Something only the garbage collection can take away."""

    def __init__(self) -> None:
        self.itself = self
        self.where: list[str] = []


def many_objects() -> list[list[int]]:
    return [[number] for number in range(10 * THRESHOLDS[0])]


def test_another_thread_leaves_garbage_alone_and_the_event_loop_takes_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    keeper = Housekeeping(qapp)
    taken: list[str] = []
    knot = Knot()
    weakref.finalize(knot, lambda: taken.append(threading.current_thread().name))
    del knot
    worker = threading.Thread(target=many_objects, name="worker")
    worker.start()
    worker.join()
    assert taken == []
    kept = many_objects()
    QTimer.singleShot(0, keeper.tidy)
    qtbot.waitUntil(lambda: taken == ["MainThread"])
    assert kept
    keeper.deleteLater()


def test_little_garbage_is_not_worth_a_look(qapp: QApplication) -> None:
    keeper = Housekeeping(qapp)
    gc.collect()
    knot = Knot()
    alive = weakref.ref(knot)
    del knot
    keeper.tidy()
    assert alive() is not None
    gc.collect()
    keeper.deleteLater()
