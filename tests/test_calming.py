"""Things move less where the settings want it, or the system does."""

from __future__ import annotations

from dataclasses import replace

from dbus_fast import Variant
from pytestqt.qtbot import QtBot

from companion.desktop.stillness import KEYS
from tests.desktop.conftest import others, private_bus
from tests.desktop.private_bus import Others
from tests.desktop.services import PORTAL, PORTAL_PATH, PortalSettings
from tests.program import Open, open_program, paths, stand_by

__all__ = ["open_program", "others", "paths", "private_bus", "stand_by"]


def test_either_the_settings_or_the_system_calm_both_looks(
    open_program: Open, others: Others, qtbot: QtBot
) -> None:
    portal = PortalSettings()
    others.serve(PORTAL, {PORTAL_PATH: portal})
    companion = open_program()
    looks = companion.look, companion.night
    qtbot.waitUntil(lambda: portal.asked >= len(KEYS))
    assert not any(look.reduced_motion for look in looks)
    key = next(iter(KEYS))
    portal.values[key] = Variant("u", 1)
    others.say(portal.SettingChanged, *key, portal.values[key])
    qtbot.waitUntil(lambda: all(look.reduced_motion for look in looks))
    settings = companion.preferences.settings
    companion.preferences.change(replace(settings, reduced_motion=True))
    companion.preferences.change(replace(settings, reduced_motion=False))
    assert all(look.reduced_motion for look in looks)
    companion.preferences.change(replace(settings, reduced_motion=True))
    portal.values[key] = Variant("u", 0)
    others.say(portal.SettingChanged, *key, portal.values[key])
    qtbot.waitUntil(lambda: not companion.calming.stillness.wished)
    assert all(look.reduced_motion for look in looks)
    companion.calming.stillness.close()
