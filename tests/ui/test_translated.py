"""Every word on every page goes through translation: in a language nobody speaks none is left in English."""

import re
from collections.abc import Iterator

import pytest
from gallery_example import NOTE, NOTES
from gallery_rooms import dress
from gallery_scenes import Scene, pages
from gallery_sessions import sessions
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSysInfo
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.pseudo import spoken

SCENES = [
    scene
    for scene in (*pages(), *sessions())
    if not scene.name.startswith("article-") or scene.name == "article-safety"
]
"""Every page; articles have one page between them, and their words are marked where they are written."""
HEIGHT = 3000
"""Of a window in which hardly anything has to be scrolled to."""

TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
ENGLISH = re.compile(r"[A-Za-z]{2,}")
OWN_NAMES = frozenset(
    (
        *("Mat", "Companion", "Python", "Qt"),
        *("Alt", "Ctrl", "Shift", "Esc", "Space", "Del", "Up", "Down", "Return", "Enter", "Home", "End"),
    )
)
"""What is the same in every language."""

ADDRESS = re.compile(r"\S*[/@]\S*|\S+\.(?:org|com|nl|uk|za|json|csv)\S*|\b[a-z]+-[a-z-]*")
WRITTEN = (
    *(NOTE, *(note for note in NOTES if note), "xylophone", "towel", "Strong pain: something easier today."),
    *(
        "session 3, field mood",
        "A rather long name of a column",
        "Pain before",
        "Date",
        "much",
        "loud",
        "Headphones",
        "slow",
        "Svenska",
        QSysInfo.prettyProductName(),
    ),
)
"""What stands on a page as somebody wrote it, here or in a file."""


@pytest.fixture(scope="module", autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    with spoken(qapp):
        yield


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_no_word_is_left_in_english(scene: Scene) -> None:
    shown = scene.make()
    try:
        dress(shown, scene.themes[0], 1.0)
        if not shown.own_size:
            shown.widget.resize(1080, HEIGHT)
        shown.widget.show()
        QApplication.processEvents()
        said = {*painted_texts(shown.widget), *unseen_texts(shown.widget)}
        assert not sorted(words for words in said if is_english(words))
    finally:
        shown.close()


def is_english(words: str) -> bool:
    """Whether something of a text is in English that nobody wrote there."""
    for own in WRITTEN:
        words = words.replace(own, "")
    return not OWN_NAMES.issuperset(ENGLISH.findall(ADDRESS.sub("", words)))


def painted_texts(widget: QWidget) -> list[str]:
    """Every text that is painted, whoever paints it."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    picture.setViewBox(QRect(0, 0, widget.width(), widget.height()))
    widget.render(picture)
    buffer.close()
    return TEXT.findall(bytes(kept.data()).decode())


def unseen_texts(widget: QWidget) -> Iterator[str]:
    """What is only heard, or seen when the pointer rests on it."""
    for one in (widget, *widget.findChildren(QWidget)):
        if one.isVisibleTo(widget):
            yield one.toolTip()
            yield one.accessibleName()
            yield one.accessibleDescription()
            if isinstance(one, QLineEdit):
                yield one.placeholderText()
