"""The style sheet of the application, for the few of Qt's own controls the windows use."""

from __future__ import annotations

from companion.ui.theme import Theme

_STYLE_SHEET = """
QToolTip {{ background: {card}; color: {text}; border: 1px solid {edge}; padding: {p6}px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QTimeEdit {{
    background: {field}; color: {text}; border: 1px solid {edge}; border-radius: {p12}px;
    padding: {p8}px {p12}px; selection-background-color: {accent}; selection-color: {onAccent};
    font-size: {p15}px; placeholder-text-color: {text3};
}}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {raised}; color: {text3}; border: none; }}
QAbstractItemView {{ background: transparent; border: none; }}
QComboBox {{
    background: {field}; color: {text}; border: 1px solid {edge}; border-radius: {p12}px;
    padding: {p8}px {p32}px {p8}px {p12}px; font-size: {p15}px;
}}
QComboBox::drop-down {{ border: none; width: 0; }}
QComboBox QAbstractItemView {{
    background: {card}; color: {text}; border: 1px solid {line}; font-size: {p15}px;
    outline: none;
}}
QComboBox QAbstractItemView::item {{ padding: {p6}px {p8}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {accentSoft}; color: {accentText}; }}
QScrollBar:vertical {{ background: transparent; width: {p12}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {edge}; border-radius: {p3}px; min-height: {p32}px; margin: 0 {p3}px;
}}
QScrollBar::handle:vertical:hover {{ background: {text3}; }}
QScrollBar:horizontal {{ background: transparent; height: {p12}px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {edge}; border-radius: {p3}px; min-width: {p32}px; margin: {p3}px 0;
}}
QScrollBar::handle:horizontal:hover {{ background: {text3}; }}
QHeaderView, QHeaderView::section {{
    background: transparent; color: {text2}; border: none; padding: {p3}px;
    font-size: {p13}px; font-weight: 600;
}}
QTableView {{ font-size: {p13}px; }}
QTableView::item {{ color: {text}; padding: 0 {p3}px; }}
QTableView::item:selected {{ background: {raised}; color: {text}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; height: 0; width: 0;
}}
QMenu {{ background: {card}; color: {text}; border: 1px solid {line}; padding: {p6}px; }}
QMenu::item {{ padding: {p8}px {p16}px; border-radius: {p10}px; }}
QMenu::item:selected {{ background: {raised}; }}
"""


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet in the colours of a theme, with letters `scale` times those of the design."""
    sizes = {f"p{px}": max(1, round(px * scale)) for px in (3, 6, 8, 10, 12, 13, 15, 16, 32)}
    return _STYLE_SHEET.format(**theme.tokens, **sizes)
