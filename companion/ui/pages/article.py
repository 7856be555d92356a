"""An article: picture, sections with how sure each is, where to act on it, and its sources at the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from companion.ui.screen_readers import announce
from companion.ui.text.articles import (
    Article,
    Related,
    Section,
    reading_words,
    related_name,
    source_line,
    sure_line,
    written_line,
)
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Heading, Label
from companion.ui.widgets.page import Page
from companion.ui.widgets.reading import ReadingText
from companion.ui.widgets.scene_picture import ScenePicture

WIDEST = 640
"""The column of text is never wider than this, in design pixels."""

PICTURE_HEIGHT = 180
STEP = QScrollBar.SliderAction


class ArticlePage(Page):
    """One article after the other; Esc goes back, and the arrow keys scroll."""

    back_requested = Signal()
    related_requested = Signal(Related)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=48, top=26, bottom=48, parent=parent)
        self.back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left", flush=True)
        self.back.clicked.connect(self.back_requested)
        self.back.installEventFilter(self)
        self._text = QWidget()
        self._holder = QWidget()
        self._inner = Column(look, parent=self._holder)
        top = Row(look)
        top.addWidget(self.back)
        top.addStretch()
        self._inner.addLayout(top)
        self._inner.space(12)
        self._inner.addWidget(self._text)
        row = Row(look)
        # All the room goes to the text until it has its width, and is then shared by both sides.
        row.addStretch(1)
        row.addWidget(self._holder, 1000)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch()
        self.setFocusProxy(self.back)
        look.changed.connect(self._look_widened)
        self._look_widened(look.theme)

    def show_article(self, article: Article) -> None:
        """Shows an article from its beginning, and tells who cannot see it."""
        look = self.look
        old, self._text = self._text, QWidget()
        self._inner.replaceWidget(old, self._text)
        old.hide()
        old.deleteLater()
        column = Column(look, parent=self._text)
        picture = ScenePicture(look, PICTURE_HEIGHT)
        picture.show_picture(article.picture)
        column.addWidget(picture)
        column.space(24)
        column.addWidget(Heading(look, article.title, "question"))
        column.space(6)
        column.addWidget(Label(look, article.about, "lead", token="text2", weight=400))
        column.space(6)
        column.addWidget(Label(look, reading_words(article.topic), "secondary", token="text3"))
        for section in article.sections:
            self._add_section(column, section)
        self._add_related(column, article)
        self._add_sources(column, article)
        self.setAccessibleName(article.title)
        self.verticalScrollBar().setValue(0)
        announce(self, article.title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets Up and Down scroll where a button has the keyboard, too; it would hand it to the next one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = {Qt.Key.Key_Up: STEP.SliderSingleStepSub, Qt.Key.Key_Down: STEP.SliderSingleStepAdd}
            if event.key() in action:
                self.verticalScrollBar().triggerAction(action[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_Back:
                self.back_requested.emit()
            case Qt.Key.Key_Home:
                bar.triggerAction(STEP.SliderToMinimum)
            case Qt.Key.Key_End:
                bar.triggerAction(STEP.SliderToMaximum)
            case Qt.Key.Key_Space:
                bar.triggerAction(STEP.SliderPageStepSub if back else STEP.SliderPageStepAdd)
            case _:
                super().keyPressEvent(event)

    def _add_section(self, column: Column, section: Section) -> None:
        look = self.look
        column.space(28)
        column.addWidget(Heading(look, section.heading, "heading"))
        column.space(6)
        column.addWidget(ReadingText(look, section.heading, section.paragraphs, section.points))
        if section.sure is not None:
            column.space(8)
            column.addWidget(Label(look, sure_line(section.sure), "secondary", token="teal"))

    def _add_related(self, column: Column, article: Article) -> None:
        if not article.related:
            return
        column.space(28)
        row = QWidget()
        flow = FlowLayout(self.look.px(10), parent=row)
        for related in article.related:
            button = Button(self.look, related_name(related), size=Size.DEFAULT)
            button.setProperty("related", related.value)
            button.clicked.connect(self._wish_related)
            button.installEventFilter(self)
            flow.addWidget(button)
        column.addWidget(row)

    def _add_sources(self, column: Column, article: Article) -> None:
        look = self.look
        heading = self.tr("Sources")
        column.space(32)
        column.addWidget(Heading(look, heading, "heading"))
        column.space(8)
        lines = tuple(source_line(source) for source in article.sources)
        column.addWidget(ReadingText(look, heading, (), lines, style="secondary", line=20))
        column.space(16)
        written = written_line(article.written_on)
        column.addWidget(ReadingText(look, written, (written,), style="secondary", line=20, token="text3"))

    def _wish_related(self) -> None:
        self.related_requested.emit(Related(self.sender().property("related")))

    def _look_widened(self, _theme: Theme) -> None:
        self._holder.setMaximumWidth(self.look.px(WIDEST))
