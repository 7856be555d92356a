"""Looks once whether somebody is busy, as a reminder does, and writes what with."""

import sys

from PySide6.QtCore import QCoreApplication

from companion.core.busy import Busy
from companion.desktop.attention import Attention
from companion.desktop.session_bus import Bus


def tell(busy: Busy | None) -> None:
    """Write it and end."""
    print(busy, flush=True)
    QCoreApplication.quit()


if __name__ == "__main__":
    application = QCoreApplication(sys.argv)
    bus = Bus()
    # Time enough for a busy computer: what is asked here answers, and is to be heard.
    attention = Attention(bus, patience_milliseconds=60_000)
    attention.look(tell)
    application.exec()
    bus.close()
