"""The floor for the program in the tray: a bare icon with a menu of one line, and nothing else."""

import sys

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

application = QApplication(sys.argv)
application.setQuitOnLastWindowClosed(False)
picture = QPixmap(22, 22)
picture.fill()
icon = QSystemTrayIcon(QIcon(picture))
menu = QMenu()
menu.addAction("Quit")
icon.setContextMenu(menu)
icon.show()
raise SystemExit(application.exec())
