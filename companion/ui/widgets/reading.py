"""Text to be read: paragraphs that can be selected."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from companion.ui.mirroring import direction_of, from_right, side
from companion.ui.theme import Look, Theme

PARAGRAPH_GAP, POINT_GAP, POINT_INDENT = 12, 6, 18
SCROLLING = {
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
}
"""The keys that move the page and not a cursor nobody sees; with Shift they select."""


class ReadingText(QTextEdit):
    """Paragraphs and a list in one type style, as high as they are long. The words can be copied."""

    def __init__(
        self,
        look: Look,
        name: str,
        paragraphs: tuple[str, ...],
        points: tuple[str, ...] = (),
        *,
        style: str = "lead",
        line: int = 28,
        token: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what screen readers call it, `line` the height of a line in design pixels."""
        super().__init__(parent)
        self._look = look
        self._paragraphs, self._points = paragraphs, points
        self._style, self._line, self._token = style, line, token
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setCursorWidth(0)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        look.changed.connect(self._look_changed)
        self._write()

    @property
    def words(self) -> str:
        """All that is to be read."""
        return self.toPlainText()

    def focus_shape(self) -> tuple[QRectF, float]:
        """The outline the focus ring follows, a little outside the words, and its corner radius."""
        return QRectF(self.rect()).adjusted(-6, -3, 6, 3), self._look.px(12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Space or (plain and event.key() in SCROLLING):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _write(self) -> None:
        look = self._look
        letters = QTextCharFormat()
        letters.setFont(look.font(self._style, 400))
        letters.setForeground(look.color(self._token))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        blocks = [(words, PARAGRAPH_GAP, 0) for words in self._paragraphs]
        blocks += [(f"•\t{words}", POINT_GAP, POINT_INDENT) for words in self._points]
        for number, (words, gap, indent) in enumerate(blocks):
            block = QTextBlockFormat()
            height = QTextBlockFormat.LineHeightTypes.FixedHeight.value
            block.setLineHeight(look.px(self._line), height)
            block.setTopMargin(look.px(gap) if number else 0)
            block.setLeftMargin(look.px(indent))
            block.setLayoutDirection(direction_of(words))
            block.setAlignment(side(Qt.AlignmentFlag.AlignLeft, from_right()))
            block.setTextIndent(-look.px(indent))
            block.setTabPositions([QTextOption.Tab(look.px(indent), QTextOption.TabType.LeftTab)])
            if number:
                cursor.insertBlock(block, letters)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(letters)
            cursor.insertText(words, letters)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(max(1, math.ceil(size.height())))

    def _look_changed(self, _theme: Theme) -> None:
        self._write()
