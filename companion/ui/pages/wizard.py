"""The wizard: what one lies on, how and for how long, one illustrated question after the other."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QWidget

from companion.core.journal import Area, Setup
from companion.core.ladder import Step, not_harder
from companion.ui.mirroring import mirrored
from companion.ui.motion import STEP
from companion.ui.pages.wizard_ladder import LadderStep
from companion.ui.pages.wizard_options import chosen_option, options
from companion.ui.pages.wizard_value import (
    SETUP_STEPS,
    Purpose,
    WizardStep,
    WizardValue,
    first_step,
    reference,
    step_of,
    steps_of,
    with_variable,
)
from companion.ui.text import wizard as words
from companion.ui.text.article_parts import Topic
from companion.ui.text.lists import sentences, stops
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import AppMark, IconLabel, Label
from companion.ui.widgets.learn_link import LearnLink
from companion.ui.widgets.option_card import EDGE
from companion.ui.widgets.option_grid import OptionGrid
from companion.ui.widgets.page import Page, Width
from companion.ui.widgets.page_turn import LEFT, RIGHT, PageTurn
from companion.ui.widgets.stepper import Stepper
from companion.ui.widgets.stronger_panel import StrongerPanel


class WizardPage(Page):
    """Steps of cards, with Back and Continue below.

    An answer that changes what comes after it is sent, and answered with another `show_wizard`: `area_chosen`
    when the area is another one than before, `used_to_chosen` with None for somebody new to the mat, or with
    the setup they stated. `setup_chosen` ends the wizard.
    """

    area_chosen = Signal(Area)
    used_to_chosen = Signal(object)
    setup_chosen = Signal(Setup)
    beyond_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=84 - EDGE, top=30, parent=parent)
        self._value: WizardValue | None = None
        self._shown_area: Area | None = None
        self._step = WizardStep.COVER
        self._confirmed: Setup | None = None
        self._stepper = Stepper(look)
        self._title = Label(look, "", "question")
        self._sub = Label(look, "", token="text2")
        self.grid = OptionGrid(look)
        self.ladder = LadderStep(look)
        self._note = Label(look, "", "secondary", token="text2")
        self._note_row = QWidget()
        self.panel = StrongerPanel(look)
        self.back = Button(look, self.tr("Back"), ButtonKind.QUIET, Size.LARGE, flush=True)
        self.primary = Button(look, "", ButtonKind.PRIMARY, Size.LARGE)
        self.about_covers = LearnLink(look, self.tr("Covers and surfaces"), Topic.COVERS)
        self._foot = Row(look, gap=12)
        self._turn = PageTurn(look, self.viewport(), self)
        self._lay_out()
        self._connect()

    def show_wizard(self, value: WizardValue, step: WizardStep | None = None) -> None:
        """Shows that value, at `step` or at the beginning. What was confirmed before is asked for again."""
        self._value, self._shown_area, self._confirmed = value, value.area, None
        self._go_to(step if step in steps_of(value) else first_step(value))

    @property
    def step(self) -> WizardStep:
        """The question on the screen."""
        return self._step

    def arrange(self, width: Width) -> None:
        narrow = width is Width.NARROW
        self.grid.show_width(width)
        self.ladder.arrange(width)
        self.panel.arrange(narrow=narrow)
        across, upwards = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._foot.setDirection(upwards if narrow else across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            self._go_back()
            return
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self.look
        # The border of the chosen card is painted outside it: the cards, not their edges, stand in line.
        column = Column(look, margins=(EDGE, 0, EDGE, 0))
        head = Row(look, gap=20)
        head.addWidget(AppMark(look))
        head.addWidget(self._stepper, 1)
        column.addLayout(head)
        column.space(33)
        column.addWidget(self._title)
        column.space(6)
        column.addWidget(self._sub)
        column.space(24 - EDGE)
        self.column.addLayout(column)
        self.column.addWidget(self.grid)
        column = Column(look, margins=(EDGE, 0, EDGE, 0))
        column.addWidget(self.ladder)
        column.space(23 - EDGE)
        note = Row(look, gap=12, parent=self._note_row)
        note.addWidget(IconLabel(look, "layers", "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note, 1)
        column.addWidget(self._note_row)
        column.addWidget(self.panel)
        column.addStretch()
        column.space(12)
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.about_covers)
        self._foot.addStretch()
        self._foot.addWidget(self.primary)
        column.addLayout(self._foot)
        self.column.addLayout(column, 1)

    def _connect(self) -> None:
        self.grid.chosen.connect(self._choose)
        self.grid.moved_to.connect(self._bring_into_view)
        self.ladder.beyond_requested.connect(self.beyond_requested)
        self.panel.confirmed.connect(self._confirm)
        self.panel.declined.connect(self._keep_suggestion)
        self.back.clicked.connect(self._go_back)
        self.primary.clicked.connect(self._go_on)

    def _go_to(self, step: WizardStep) -> None:
        """Shows a question from its beginning, with the keyboard on its chosen card."""
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        before, self._step = self._step, step
        if step is not before:
            self._turn.keep(STEP)
        self._render()
        self.verticalScrollBar().setValue(0)
        if had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if step is not before:
            self._turn.turn(STEP, self._between(), self._side_of(step, before))

    def _between(self) -> QRect:
        """What changes from question to question: all between the steps above and the buttons below."""
        view = self.viewport()
        top = self._title.mapTo(view, QPoint(0, 0)).y()
        foot = min(button.mapTo(view, QPoint(0, 0)).y() for button in (self.back, self.primary))
        return QRect(0, top, view.width(), min(foot, view.height()) - top)

    def _side_of(self, step: WizardStep, before: WizardStep) -> QPointF:
        """The side a question comes from: where reading goes to, or where it came from for one before."""
        steps = steps_of(self._value) if self._value is not None else ()
        goes_back = before in steps and steps.index(step) < steps.index(before)
        return LEFT if goes_back is not mirrored(self) else RIGHT

    def _render(self) -> None:
        value, step = self._value, self._step
        if value is None:
            return
        steps = steps_of(value)
        on_ladder = step is WizardStep.LADDER
        self._stepper.show_steps([words.step_name(one) for one in steps], steps.index(step))
        question = words.question(step)
        if step is WizardStep.MINUTES and value.purpose is Purpose.USED:
            question = self.tr("How long did you stay?")
        self._title.setText(question)
        self._sub.setText(self._sub_line(value))
        self.setAccessibleName(stops(self._stepper.accessibleName(), question))
        self.grid.setVisible(not on_ladder)
        self.ladder.setVisible(on_ladder)
        if on_ladder:
            self.ladder.show_ladder(value)
        else:
            self.grid.setAccessibleName(question)
            self.grid.show_options(options(value, step), chosen_option(value, step))
        stands = step_of(value)
        unconfirmed = stands is Step.HARDER and not self._is_confirmed(value)
        self.panel.setVisible(unconfirmed)
        self._note.setText(self._note_line(value, stands))
        self._note_row.setVisible(not unconfirmed and bool(self._note.text()))
        self.about_covers.setVisible(step in (WizardStep.COVER, WizardStep.SURFACE))
        self.primary.show_text(self._primary_words(value, last=step is steps[-1]))
        self.primary.setEnabled(stands is not Step.LATER and not unconfirmed)
        self.setFocusProxy(self.primary if on_ladder else self.grid)
        self._order_tabs()
        self._fit_pictures()

    def _fit_pictures(self) -> None:
        """Lets the pictures give way where a little less of them saves scrolling."""
        self.grid.show_less(0)
        self.column.activate()
        over = self.column.totalHeightForWidth(self.contents.width()) - self.viewport().height()
        if over > 0:
            self.grid.show_less(over)

    def _order_tabs(self) -> None:
        """Cards first, then what belongs to them, then Back and Continue; Qt puts new cards last."""
        order = [
            *self.grid.cards,
            self.ladder.beyond,
            self.panel.know,
            self.panel.keep,
            self.back,
            self.primary,
            self.about_covers,
        ]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _sub_line(self, value: WizardValue) -> str:
        if value.purpose is Purpose.USED:
            return self.tr("Say what it really was; everything may be chosen.")
        if value.purpose is Purpose.STATE and self._step in SETUP_STEPS:
            return self.tr("Say what you use most evenings now.")
        return words.sub_line(self._step)

    def _note_line(self, value: WizardValue, stands: Step) -> str:
        """The quiet line under the cards; its numbers are the least there are in docs/rules.md section 2."""
        if self._step not in SETUP_STEPS:
            return ""
        if stands is Step.HARDER:
            return self.tr("One step stronger than suggested, as you chose. You can go back at any moment.")
        if stands is Step.LATER:
            return self.tr("This comes later, one step at a time. Please choose something easier.")
        if value.purpose is Purpose.USED:
            return self.tr("A stronger session than planned does not make the next step come sooner.")
        if value.purpose is Purpose.STATE:
            return self.tr("Your ladder begins where nothing is harder than what you use now.")
        rest = self.tr("The app suggests it, you decide. Going back a step is always fine.")
        if self._step is WizardStep.MINUTES and value.area is Area.BACK:
            sessions = self.tr("More minutes come after at least two comfortable sessions.")
        else:
            sessions = self.tr("You move one step at a time, after at least three comfortable sessions.")
        return sentences(sessions, rest)

    def _primary_words(self, value: WizardValue, *, last: bool) -> str:
        if not last:
            return self.tr("Continue")
        if value.purpose is Purpose.USED or (
            value.purpose is Purpose.STATE and self._step is not WizardStep.LADDER
        ):
            return self.tr("Keep this")
        return self.tr("Use this today")

    def _is_confirmed(self, value: WizardValue) -> bool:
        """Whether what is chosen is in nothing harder than what somebody said they know to be stronger."""
        return self._confirmed is not None and not_harder(value.chosen, self._confirmed)

    def _choose(self, choice: Any) -> None:
        if self._value is None:
            return
        match self._step:
            case WizardStep.MAT:
                self._value = replace(self._value, purpose=choice)
                if choice is Purpose.FIRST_RUN:
                    # What somebody used to a mat has stated is not for somebody new to it.
                    self._value = replace(self._value, chosen=reference(self._value))
            case WizardStep.AREA:
                self._value = replace(self._value, area=choice)
            case _:
                self._value = replace(
                    self._value, chosen=with_variable(self._value.chosen, self._step, choice)
                )
        self._render()
        if self.panel.isVisibleTo(self):
            self._bring_into_view(self.panel)

    def _confirm(self) -> None:
        if self._value is not None:
            self._confirmed = self._value.chosen
            self._render()
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_suggestion(self) -> None:
        if self._value is not None:
            self._value = replace(self._value, chosen=reference(self._value))
            self._render()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        if self._value is None:
            return
        steps = steps_of(self._value)
        number = steps.index(self._step)
        if number:
            self._go_to(steps[number - 1])
        else:
            self.back_requested.emit()

    def _go_on(self) -> None:
        value, step = self._value, self._step
        if value is None:
            return
        if step is WizardStep.MAT and value.purpose is Purpose.FIRST_RUN:
            self._go_to(steps_of(value)[1])
            self.used_to_chosen.emit(None)
        elif step is WizardStep.AREA and value.area is not self._shown_area:
            self.area_chosen.emit(value.area)
        elif step is WizardStep.MINUTES and value.purpose is Purpose.STATE:
            self.used_to_chosen.emit(value.chosen)
        elif step is steps_of(value)[-1]:
            self.setup_chosen.emit(value.tonight)
        else:
            steps = steps_of(value)
            self._go_to(steps[steps.index(step) + 1])

    def _bring_into_view(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, self.look.px(16))
