"""Every page in every state can be used by somebody who hears it: names, roles and groups of all there is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from gallery_rooms import Shown, dress
from gallery_scenes import Scene, pages
from gallery_sessions import sessions
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.notices import BugDialog
from companion.ui.pages.emergency import EmergencyPage
from companion.ui.theme import Look
from tests.ui.listener import SILENT, USED, Met, meets

Role = QAccessible.Role

LEFT_OUT = re.compile(r"tray|article-(?!first_time)")
"""No window, and articles that are made like the first one."""

SCENES = {scene.name: scene for scene in (*pages(), *sessions()) if not LEFT_OUT.match(scene.name)}
WIDE, NARROW = (1080, 720), (420, 760)
LAID_OUT_ANEW = ("today", "journal", "progress", "settings-reminders", "settings-sound", "before", "checkin")
"""Pages that are another page in a narrow window."""

CASES = {
    **{name: (scene, scene.sizes[0] if scene.sizes else WIDE) for name, scene in SCENES.items()},
    **{f"{name}-narrow": (SCENES[name], NARROW) for name in LAID_OUT_ANEW},
}

CLASS_NAME = re.compile(r"\b_?[A-Z][a-z]+[A-Z]\w+\b|\bQ[A-Z]\w+")
SAYS_LITTLE = frozenset(
    (
        "Add",
        "Answer",
        "Change",
        "Choose",
        "Clear",
        "Delete",
        "Dismiss",
        "Edit",
        "More",
        "Now",
        "Remove",
        "Review",
    )
)
"""Words that need the page around them to be understood."""


@pytest.fixture
def shown(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Shown]:
    """A scene of the gallery on the screen."""
    scene: Scene
    scene, size = request.param
    made = scene.make()
    dress(made, scene.themes[0], 1.0)
    if not made.own_size:
        made.widget.resize(*size)
    made.widget.show()
    QApplication.processEvents()
    yield made
    made.close()
    qapp.setStyleSheet("")


def used(found: list[Met]) -> list[Met]:
    """What somebody acts on or comes to with the keyboard."""
    return [one for one in found if one.role in USED or "focusable" in one.states]


def nameless(found: list[Met]) -> list[Met]:
    """What can be used and has no name."""
    return [one for one in used(found) if not one.name.strip()]


def named_like_code(found: list[Met]) -> list[Met]:
    """What is called as in the source."""
    return [one for one in found if CLASS_NAME.search(one.name) and one.role is not Role.StaticText]


def mistakable(found: list[Met]) -> list[str]:
    """What two things on one page are called."""
    counts = Counter((one.role.name, one.name, one.description) for one in found if one.role in USED)
    return [" ".join(words) for words, count in counts.items() if count > 1]


def saying_little(found: list[Met]) -> list[Met]:
    """What would have to be seen to be understood."""
    return [one for one in used(found) if one.name in SAYS_LITTLE and one.description in ("", one.name)]


def without_group(found: list[Met]) -> list[Met]:
    """Choices of which nobody is told what they are a choice of."""
    return [one for one in found if (one.role is Role.RadioButton or one.kind == "Chip") and not one.groups]


def passed_over(found: list[Met]) -> list[Met]:
    """What has a name that no screen reader says."""
    return [one for one in found if one.role in SILENT and one.name.strip()]


RULES: tuple[Callable[[list[Met]], list[Met] | list[str]], ...] = (
    nameless,
    named_like_code,
    mistakable,
    saying_little,
    without_group,
    passed_over,
)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("shown", CASES.values(), ids=CASES, indirect=True)
def test_a_page_can_be_understood_without_being_seen(shown: Shown) -> None:
    found = meets(shown.widget)
    assert used(found)
    wrong = {rule.__name__: [str(one) for one in rule(found)] for rule in RULES}
    assert not {rule: names for rule, names in wrong.items() if names}


def test_the_dialog_for_mistakes_can_be_understood_without_being_seen(look: Look, qtbot: QtBot) -> None:
    dialog = BugDialog(look, "Traceback")
    qtbot.addWidget(dialog)
    dialog.show()
    found = meets(dialog)
    assert {one.name for one in used(found)} == {"Details", "Copy", "Close"}
    assert not [one for rule in RULES for one in rule(found)]


def test_headings_lead_through_the_signs_that_need_a_doctor(look: Look, qtbot: QtBot) -> None:
    page = EmergencyPage(look)
    qtbot.addWidget(page)
    page.show()
    found = meets(page)
    assert [one.name for one in found if one.role is Role.Heading] == [
        "Emergency signs",
        "Call emergency services now",
        "Get urgent advice today",
        "Talk to someone in the coming days",
    ]
    assert not [one for one in found if one.role is Role.StaticText and not one.name.strip()]
