"""A look into the folder of several computers that found nothing says that nothing came of it."""

from companion.core.syncing import Looked, SyncState
from tests.core.builders import NOW


def test_a_look_changes_nothing_and_misses_nothing_unless_it_says_so() -> None:
    looked = Looked(NOW)
    assert (looked.changed, looked.answers_changed, looked.wrote) == (False, False, False)
    assert (looked.unreadable, looked.newer, looked.trouble, looked.others) == (0, 0, None, ())


def test_without_a_folder_nobody_looks() -> None:
    state = SyncState()
    assert (state.folder, state.looking, state.looked, state.trouble) == ("", False, None, None)
