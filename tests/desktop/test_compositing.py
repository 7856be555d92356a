"""A window that is partly seen through is shown only where that can be."""

import pytest

from companion.desktop.compositing import composited


@pytest.mark.parametrize("platform", ["wayland", "windows", "cocoa", "offscreen"])
def test_modern_desktops_show_it(platform: str) -> None:
    assert composited(platform)


@pytest.mark.parametrize("display", ["", "elsewhere:0"])
def test_a_display_that_does_not_tell_is_taken_to_be_plain(
    display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert not composited("xcb")
