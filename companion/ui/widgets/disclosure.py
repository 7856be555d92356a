"""A row of the settings with something longer to read, which is shown when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.controls import Button
from companion.ui.widgets.settable import NO_FOCUS
from companion.ui.widgets.setting_rows import SettingRow


class Disclosure(SettingRow):
    """`make` is asked for what there is to read the first time it is to be shown."""

    def __init__(
        self,
        look: Look,
        name: str,
        note: str,
        make: Callable[[], QWidget],
        also: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._button = Button(look, "")
        super().__init__(look, name, note, self._button, also, parent=parent)
        self._make = make
        self._inside: QWidget | None = None
        self._button.clicked.connect(self._toggle)
        self._name_button()

    @property
    def open(self) -> bool:
        """Whether it can be read now."""
        return self._inside is not None and not self._inside.isHidden()

    def _toggle(self) -> None:
        if self._inside is None:
            self._inside = self._make()
            self.rows.space(8)
            self.rows.addWidget(self._inside)
            # Qt would show it later only.
            self._inside.show()
            # Made last, and yet before what lies below for the keyboard.
            parts = (self._inside, *self._inside.findChildren(QWidget))
            stops = [part for part in parts if part.focusPolicy() is not NO_FOCUS]
            for before, after in pairwise((self._button, *stops)):
                self.setTabOrder(before, after)
        else:
            self._inside.setVisible(self._inside.isHidden())
        self._name_button()

    def _name_button(self) -> None:
        words = self.tr("Hide") if self.open else self.tr("Show")
        name = self.tr("Hide: {0}") if self.open else self.tr("Show: {0}")
        self._button.show_text(words)
        self._button.setAccessibleName(name.format(self.name))
