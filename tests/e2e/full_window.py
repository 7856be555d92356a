"""A window that any key sends full screen and back, for the tests to watch. Says when it has the keyboard."""

import sys

from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class FullWindow(QWidget):
    """Somebody's film."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def focusInEvent(self, event: QFocusEvent) -> None:
        print("ready", flush=True)


if __name__ == "__main__":
    application = QApplication([])
    window = FullWindow()
    window.setWindowTitle("Somebody's film")
    window.resize(400, 300)
    window.setFocus()
    window.show()
    sys.exit(application.exec())
