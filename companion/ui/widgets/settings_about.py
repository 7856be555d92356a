"""What the program is and is not, where its files are, and what it is made with."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QSysInfo, Qt, qVersion
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.ui.folders import open_folder
from companion.ui.text import credits
from companion.ui.text.article_parts import Topic
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, Card
from companion.ui.widgets.disclosure import Disclosure
from companion.ui.widgets.labels import AppMark, IconLabel, Label
from companion.ui.widgets.learn_link import LearnLink
from companion.ui.widgets.reading import ReadingText
from companion.ui.widgets.setting_rows import ChoiceBlock, RowsCard, SettingRow

MARK, BESIDE_FROM = 48, 300
"""The size of the picture, and from which width on words stand beside it, in design pixels."""

LINE = 20
"""The height of a line of what can be read and copied, in design pixels."""


class AboutSection(QWidget):
    """What is under "About". Nothing here is a setting, and nothing opens by itself."""

    def __init__(self, look: Look, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._folder = data_folder
        column = Column(look, gap=14, parent=self)
        self.research = LearnLink(look, self.tr("What research says"), Topic.RESEARCH)
        column.addWidget(self._program())
        column.addWidget(self._files())
        column.addWidget(self._made_with())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large letters meet a narrow window, the words have the whole width."""
        super().resizeEvent(event)
        beside = self.width() >= self.look.px(BESIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if beside else down)

    def _program(self) -> Card:
        look = self.look
        card = Card(look)
        column = Column(look, margins=(21, 20, 21, 10), parent=card)
        head = self._head = Row(look, gap=14)
        head.addWidget(AppMark(look, MARK), 0, Qt.AlignmentFlag.AlignTop)
        words = Column(look)
        words.addWidget(Label(look, self.tr("Mat Companion"), "lead"))
        version = QCoreApplication.applicationVersion()
        if version:
            words.addWidget(Label(look, self.tr("Version {0}").format(version), "secondary", token="text2"))
        below = self.tr("Python {0}, Qt {1}, {2}")
        python = ".".join(str(part) for part in sys.version_info[:3])
        runs_on = below.format(python, qVersion(), QSysInfo.prettyProductName())
        words.addWidget(Label(look, runs_on, "secondary", token="text2"))
        head.addLayout(words, 1)
        column.addLayout(head)
        column.space(16)
        for paragraph in self._what_it_is():
            column.addWidget(Label(look, paragraph, token="text2"))
            column.space(10)
        column.addWidget(self.research, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _what_it_is(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A companion for lying on an acupressure mat: it suggests one easy setup, leads you in, "
                "breathes with you, and keeps a diary of how it was. It is made for relaxing, and for notes."
            ),
            self.tr(
                "It is not a health product. It judges nobody's health, promises nothing, and does not "
                "replace care by a professional. Its questions and rest days are those of a leaflet on the "
                "use of a mat, put together with caution. Studies of mats are small, and their results mixed."
            ),
        )

    def _files(self) -> RowsCard:
        look = self.look
        card = RowsCard(look)
        path = ReadingText(
            look, self.tr("Folder of the program"), (self._folder,), style="body", line=22, token="text"
        )
        button = Button(look, self.tr("Open folder"))
        button.clicked.connect(self._open_folder)
        self._trouble = Label(look, "", "secondary", token="text2")
        self._trouble.hide()
        inside = QWidget()
        column = Column(look, gap=8, parent=inside)
        column.addWidget(path)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._trouble)
        holds = self.tr("Journal, answers, settings, backups, and the log for when something goes wrong")
        also = self.tr("folder, where, path, location, directory, log, data")
        card.add(ChoiceBlock(look, self.tr("Where your files are"), holds, inside, also, below=12))
        return card

    def _made_with(self) -> RowsCard:
        look, card = self.look, RowsCard(self.look)
        private = self.tr(
            "There is no account, and the program sends nothing. What leaves this computer is what you "
            "export, or have it put into a folder of yours for several computers."
        )
        also = self.tr("data, tracking, telemetry, account, internet, offline, cloud")
        card.add(SettingRow(look, self.tr("Privacy"), private, IconLabel(look, "lock", "text3", 20), also))
        both = self.tr("Free software: MIT for the program, CC0 1.0 for its sounds and pictures")
        also = self.tr("copyright, open source, free, terms, warranty")
        card.add(Disclosure(look, self.tr("Licence"), both, self._licence, also))
        others = self.tr("Libraries, sounds and pictures, and the terms they come under")
        also = self.tr("licences, credits, open source, libraries, dependencies, acknowledgements, thanks")
        card.add(Disclosure(look, self.tr("Third-party notices"), others, self._notices, also))
        return card

    def _licence(self) -> QWidget:
        return self._reading(self.tr("Licence"), credits.OWN_LICENCE)

    def _notices(self) -> QWidget:
        """Two lists under a sentence each."""
        box = QWidget()
        column = Column(self.look, gap=14, parent=box)
        libraries = self.tr("Libraries that the program uses; their licences lie where they are installed.")
        column.addWidget(
            self._reading(self.tr("Libraries"), (libraries,), credits.library_lines(_version_of))
        )
        shipped = self.tr("Sounds and pictures that come with the program:")
        lines = credits.shipped_lines()
        column.addWidget(self._reading(self.tr("Sounds and pictures"), (shipped,), lines))
        return box

    def _reading(self, name: str, words: tuple[str, ...], points: tuple[str, ...] = ()) -> ReadingText:
        return ReadingText(self.look, name, words, points, style="secondary", line=LINE)

    def _open_folder(self) -> None:
        opened = open_folder(self._folder)
        trouble = self.tr("Nothing on this computer shows folders. The path can be copied.")
        self._trouble.setText("" if opened else trouble)
        self._trouble.setVisible(not opened)


def _version_of(package: str) -> str:
    """The version of a library here; "" where this computer does without it."""
    # Loaded here: it is a good deal, and few ever ask.
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
