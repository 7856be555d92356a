"""The settings of somebody who wants everything another way than it is at first."""

from datetime import time

from companion.core.reminders import EVERY_DAY, Occasion, Reminder
from companion.core.settings import Language, LunchPlace, Settings, SkinTone, ThemeChoice, TrayInk
from companion.core.sounds import CueStyle

OTHERWISE = Settings(
    language=Language.SWEDISH,
    theme=ThemeChoice.MORNING,
    skin_tone=SkinTone.DEEP,
    reduced_motion=True,
    high_contrast=True,
    text_percent=150,
    pattern="even",
    lead_in_seconds=40,
    music="felt_piano",
    nature="rain",
    balance=30,
    own_music=("/home/ada/Music/slow",),
    cue_style=CueStyle.WAVE,
    music_volume=10,
    cue_volume=100,
    bell_volume=45,
    output="Headphones",
    halfway=True,
    spoken_lines=True,
    voice_folder="/home/ada/voice",
    fade_minutes=5,
    hide_time_in_bedtime=False,
    suspend_after_bedtime=True,
    keep_awake=False,
    pause_players=True,
    lunch_place=LunchPlace.FEET,
    lunch_on_top=True,
    reminders=(Reminder("feet", Occasion.FEET, EVERY_DAY, time(8)),),
    quiet_from=time(21),
    quiet_until=time(9, 15),
    snooze_minutes=30,
    skip_when_done=False,
    wait_while_busy=False,
    tray_ink=TrayInk.MONO,
    sync_folder="/home/ada/Sync",
    window_width=900,
    window_height=700,
)
