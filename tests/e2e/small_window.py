"""A small real program for the harness's own tests: a few widgets, a long list to scroll, and a beep."""

import sys

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

ROWS = 40


class SmallWindow(QWidget):
    """Says in a label what was last done to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("A small window")
        self.resize(400, 360)
        self._said = QLabel("nothing yet")
        start = QPushButton("Start")
        start.clicked.connect(self.say_started)
        self._note = QLineEdit()
        self._note.setAccessibleName("Note")
        self._note.returnPressed.connect(self.say_note)
        volume = QSlider()
        volume.setAccessibleName("Volume")
        volume.setValue(30)
        rows = QWidget()
        column = QVBoxLayout(rows)
        for number in range(ROWS):
            row = QCheckBox(f"Row {number}")
            row.toggled.connect(self.say_ticked)
            column.addWidget(row)
        scroll = QScrollArea()
        scroll.setWidget(rows)
        layout = QVBoxLayout(self)
        for widget in (self._said, start, self._note, volume, scroll):
            layout.addWidget(widget)

    @Slot()
    def say_started(self) -> None:
        """Start was pressed."""
        self._said.setText("started")

    @Slot()
    def say_note(self) -> None:
        """Return was pressed in the note."""
        self._said.setText(f"noted {self._note.text()}")

    @Slot()
    def say_ticked(self) -> None:
        """A row was ticked."""
        row = self.sender()
        assert isinstance(row, QCheckBox)
        self._said.setText(f"ticked {row.text()}")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Says goodbye, so that a test can tell an orderly end from a crash."""
        print("goodbye", flush=True)
        super().closeEvent(event)


def main() -> int:
    """Shows the window until it is closed."""
    application = QApplication(sys.argv)
    window = SmallWindow()
    window.show()
    return application.exec()


sys.exit(main())
