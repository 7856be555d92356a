"""The floor for starting and waiting: an empty window of the program's size, and nothing else."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.resize(1080, 720)
window.show()
sys.exit(application.exec())
