"""A small program that shows a notification with three buttons, says what it hears, and takes it back."""

import sys

from PySide6.QtCore import QCoreApplication

from companion.desktop.notifications import Closing, Notice, Notifications
from companion.desktop.session_bus import Bus
from companion.desktop.signals import EndRequests

NOTICE = Notice(
    "Time for the mat",
    "Back, 15 minutes",
    (("start", "Start"), ("snooze", "In 10 minutes"), ("not_today", "Not today")),
    seconds=0.0,
)


def main() -> int:
    """Runs until it is asked to end."""
    application = QCoreApplication(sys.argv)
    bus = Bus()
    notifications = Notifications(bus)

    def closed(reason: Closing) -> None:
        print("closed", reason.value, flush=True)
        if reason is Closing.WITHDRAWN:
            application.quit()

    notifications.acted.connect(lambda key: print("acted", key, flush=True))
    notifications.without_buttons.connect(lambda: print("without buttons", flush=True))
    notifications.closed.connect(closed)
    requests = EndRequests()
    requests.asked.connect(notifications.withdraw)
    notifications.show(NOTICE)
    status = application.exec()
    bus.close()
    requests.close()
    return status


sys.exit(main())
