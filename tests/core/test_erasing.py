"""Nothing is said to be deleted that is not there, or is not known to be."""

from companion.core.erasing import Belongings, Erasing, Erasure


def test_a_data_folder_nobody_has_used_holds_nothing_of_ours() -> None:
    assert Belongings() == Belongings(
        sessions=0, damaged=0, backups=0, backups_folder="", entries=0, sync_folder=""
    )


def test_deleting_everything_begins_with_nothing_found_no_trouble_and_nothing_left() -> None:
    looking = Erasure(Erasing.LOOKING)
    assert (looking.belongings, looking.trouble, looking.left_in) == (Belongings(), None, "")
