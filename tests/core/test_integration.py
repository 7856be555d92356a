"""The program is in no menu and starts at no login before it is known to; changes add up in their order."""

from companion.core.integration import Change, Integration, Presence


def test_nothing_is_said_to_be_there_that_was_not_found() -> None:
    nowhere = Integration()
    assert (nowhere.menu, nowhere.login) == (Presence.ABSENT, Presence.ABSENT)
    assert nowhere.starts_at_login is False
    assert (nowhere.menu_place, nowhere.login_place) == ("", "")


def test_one_change_and_then_another_tells_of_all_files_in_their_order() -> None:
    menu = Change(written=("a",), removed=("b",), left=("c",))
    login = Change(written=("d", "e"), removed=("f",), left=("g",))
    assert menu + login == Change(("a", "d", "e"), ("b", "f"), ("c", "g"))
    assert menu + Change() == Change() + menu == menu
