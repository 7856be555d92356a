"""The lines between the boxes: from each view as it is made, and between sound, desktop and transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from companion.app import Companion
    from companion.belonging import Belonging
    from companion.ui.librarian import Librarian
    from companion.ui.listening import Listening
    from companion.ui.widgets.desktop_card import DesktopCard
    from companion.ui.widgets.session_keys import SessionWishes
    from companion.ui.widgets.session_view import SessionView
    from companion.ui.widgets.settings_sound import SoundSection


def connect_view(app: Companion, name: str, view: Any) -> None:
    """Connect a view that has just been made. Raises ValueError for one nobody knows."""
    guide, runner, adviser = app.guide, app.runner, app.adviser
    match name:
        case "today":
            view.session_requested.connect(adviser.ask_before)
            view.adjust_requested.connect(adviser.adjust)
            view.health_requested.connect(guide.show_health)
            view.sound_requested.connect(guide.pick_sound)
            view.expectations_requested.connect(guide.show_expectations)
            view.reminder_change_requested.connect(app.reminder_pages.change)
            view.reminder_skip_requested.connect(app.reminders.call_off)
            view.reminder_start_requested.connect(app.start_reminded)
            view.reminder_done_requested.connect(app.note_reminded)
        case "journal":
            view.start_requested.connect(guide.ask_standard)
            view.add_requested.connect(app.bookkeeper.add)
            view.past_requested.connect(app.bookkeeper.add_past)
            view.edit_requested.connect(app.bookkeeper.edit)
            view.delete_requested.connect(app.bookkeeper.delete)
            view.undo_requested.connect(app.bookkeeper.undo)
            view.continue_requested.connect(app.bookkeeper.go_on)
            view.export_requested.connect(app.porter.open_export)
        case "journal_editor":
            view.save_requested.connect(app.bookkeeper.save)
            view.left.connect(app.bookkeeper.leave)
        case "progress":
            view.start_requested.connect(guide.ask_standard)
            view.research.article_requested.connect(app.librarian.open)
            app.progressing.connect_page(view)
        case "learn":
            view.article_requested.connect(app.librarian.open)
        case "article":
            view.back_requested.connect(app.librarian.leave)
            view.related_requested.connect(app.librarian.turn_to)
        case "settings":
            view.changed.connect(app.preferences.change)
            view.review_requested.connect(guide.show_health)
            view.emergency_requested.connect(guide.show_emergency)
            view.silent_end_changed.connect(app.engine.doorkeeper.wish_silent_end)
            view.steps.changed.connect(guide.take_step_wishes)
            view.steps.adjust_requested.connect(adviser.adjust)
            view.steps.used_to_requested.connect(adviser.state_used_to)
            view.data.export_requested.connect(app.porter.open_export)
            view.data.import_requested.connect(app.porter.choose_import)
            view.about.research.article_requested.connect(app.librarian.open)
            app.care.connect_card(view.data)
            app.joining.connect_card(view.sync)
            _connect_desktop_card(app.belonging, view.computer.desktop)
            app.attendance.can_suspend(view.computer.show_suspend)
            view.computer.keys_requested.connect(app.window.keyboard.toggle_keys)
            _connect_sound_section(app.listening, view.sound)
        case "transfer":
            view.confirmed.connect(app.transfer.take_in)
            view.back_requested.connect(app.transfer.cancel)
            view.columns_requested.connect(app.transfer.match_again)
        case "matching":
            view.matched.connect(app.transfer.match)
            view.back_requested.connect(app.transfer.cancel)
        case "restore":
            app.care.connect_restore(view)
        case "erase":
            app.care.connect_erase(view)
        case "export":
            view.export_requested.connect(app.porter.choose_export)
            view.cancelled.connect(app.porter.end_export)
        case "health":
            view.answered.connect(guide.take_answers)
            view.skipped.connect(app.librarian.read_safety)
            view.left.connect(app.window.show_page_again)
            view.safety.article_requested.connect(app.librarian.open)
        case "expectations":
            view.back_requested.connect(guide.show_today)
            view.more.article_requested.connect(app.librarian.open)
        case "emergency":
            view.back_requested.connect(guide.leave_emergency)
        case "before":
            view.changed.connect(adviser.weigh)
            view.start_requested.connect(adviser.start)
            view.breathing_requested.connect(adviser.breathe_instead)
            view.emergency_requested.connect(guide.show_emergency)
            view.back_requested.connect(adviser.leave_questions)
            view.about_marks.article_requested.connect(app.librarian.open)
            view.sound.check_requested.connect(app.listening.check)
            view.sound.stop_requested.connect(app.listening.stop_hearing)
        case "lunch":
            view.changed.connect(app.lunch.weigh)
            view.start_requested.connect(app.lunch.start)
            view.back_requested.connect(app.lunch.leave)
        case "after_lunch":
            view.now_requested.connect(guide.ask_now)
            view.later_requested.connect(guide.show_today)
        case "wizard":
            view.area_chosen.connect(adviser.choose_area)
            view.used_to_chosen.connect(adviser.take_used_to)
            view.setup_chosen.connect(adviser.take_setup)
            view.beyond_requested.connect(adviser.go_beyond)
            view.back_requested.connect(adviser.leave_wizard)
            view.about_covers.article_requested.connect(app.librarian.open)
        case "checkin":
            view.changed.connect(guide.show_next_time)
            view.correct_requested.connect(guide.correct_used)
            view.saved.connect(guide.take_check_in)
            view.morning_saved.connect(guide.take_morning)
            view.skipped.connect(guide.skip_questions)
            view.something_wrong_requested.connect(guide.take_something_wrong)
        case "stop":
            view.chosen.connect(app.diary.take_stop_reason)
            view.answered.connect(guide.take_stop_reason)
            view.emergency_requested.connect(guide.show_emergency)
        case "night":
            view.opened.connect(app.nights.stay_on)
            view.opened.connect(guide.show_today)
            view.stay_on_requested.connect(app.nights.stay_on)
            view.quit_requested.connect(app.close_for_the_night)
        case "prep" | "lunch_prep":
            view.start_now_requested.connect(runner.start_now)
            view.more_time_requested.connect(runner.add_lead_in)
            view.cancel_requested.connect(runner.cancel)
            view.pause_requested.connect(runner.toggle_pause)
        case "session":
            _connect_session(app, view)
        case "lunch_session":
            _connect_wishes(app, view)
        case _:
            raise ValueError(name)


def _connect_sound_section(listening: Listening, view: SoundSection) -> None:
    view.hear_requested.connect(listening.hear)
    view.hear_stopped.connect(listening.stop_hearing)
    view.check.check_requested.connect(listening.check)
    view.outputs_requested.connect(listening.show_outputs)
    view.files_requested.connect(listening.add_files)
    view.folder_requested.connect(listening.add_folder)
    view.voice_folder_requested.connect(listening.choose_voice_folder)


def _connect_desktop_card(belonging: Belonging, card: DesktopCard) -> None:
    card.install_requested.connect(belonging.install)
    card.remove_requested.connect(belonging.remove)
    card.autostart_requested.connect(belonging.start_at_login)
    belonging.changed.connect(card.show_state)
    belonging.tell()


def _connect_wishes(app: Companion, view: SessionWishes) -> None:
    runner, sound = app.runner, app.engine.soundscape
    view.pause_requested.connect(runner.toggle_pause)
    view.extend_requested.connect(runner.extend)
    view.shorten_requested.connect(runner.shorten)
    view.end_requested.connect(runner.finish)
    view.stop_requested.connect(runner.stop)
    view.awake_requested.connect(runner.awake)
    view.volume_step_requested.connect(sound.step_volume)
    view.mute_requested.connect(sound.toggle_mute)
    view.next_music_requested.connect(sound.next_music)
    view.key_answered.connect(sound.acknowledge)
    view.easing_answered.connect(runner.answer_easing)
    view.layer_requested.connect(runner.add_layer)


def _connect_session(app: Companion, view: SessionView) -> None:
    _connect_wishes(app, view)
    sound = app.engine.soundscape
    view.sound_panel_requested.connect(app.listening.show_sound_panel)
    view.volumes_requested.connect(app.listening.show_volumes)
    view.sound_panel.volumes_changed.connect(sound.change_volumes)
    view.sound_panel.soundtrack_chosen.connect(sound.choose_soundtrack)
    view.sound_panel.style_chosen.connect(sound.choose_style)


def connect_desktop(app: Companion) -> None:
    """The lines from what the desktop does around a session."""
    attendance = app.attendance
    attendance.slept.connect(app.guide.say_slept)
    attendance.raise_requested.connect(app.raise_window)
    attendance.next_music_requested.connect(app.engine.soundscape.next_music)


def connect_sound(app: Companion) -> None:
    """The lines between the sound and where it is chosen."""
    sound, listening = app.engine.soundscape, app.listening
    sound.failed.connect(listening.note_problem)
    sound.recovered.connect(listening.say_sound_is_back)
    sound.volumes_changed.connect(listening.keep_volumes)
    sound.soundtrack_changed.connect(listening.keep_soundtrack)
    sound.style_changed.connect(listening.keep_style)
    sound.hearing_changed.connect(listening.show_hearing)
    app.preferences.changed.connect(listening.follow)


def open_library(app: Companion) -> Librarian:
    """What there is to read, and the lines from it to the rest."""
    from companion.ui.librarian import Librarian

    librarian = Librarian(app.window, app.views, app.engine.doorkeeper)
    app.window.page_opened.connect(librarian.follow_page)
    app.guide.reading_requested.connect(librarian.read_safety)
    librarian.health_requested.connect(app.guide.show_health)
    librarian.adjust_requested.connect(app.adviser.adjust)
    librarian.emergency_requested.connect(app.guide.show_emergency)
    return librarian


def connect_transfer(app: Companion) -> None:
    """The lines between the journal's way out and in and where it is wished for."""
    transfer, porter = app.transfer, app.porter
    porter.export_requested.connect(app.handing_out.export)
    porter.import_requested.connect(transfer.look_into)
    transfer.changed.connect(porter.show_arrival)
    transfer.left.connect(porter.leave)
    porter.export_cancelled.connect(app.handing_out.cancel)
    porter.export_failed.connect(app.guide.notice_problem)
    app.handing_out.changed.connect(porter.show_departure)
    app.handing_out.left.connect(porter.show_called_off)
    app.guide.setting_out.connect(transfer.cancel)
    app.window.page_opened.connect(porter.follow_page)
    app.care.connect_all()
