"""What is heard: music and soundscape, the sound of a breath, how loud each is, from where, and a voice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from companion.core.journal import Profile
from companion.core.settings import Settings
from companion.core.sounds import OWN_MUSIC, Cue, CueSound, CueStyle, Soundtrack
from companion.ui import text
from companion.ui.offer import BELLS, BREATH, MIX, MUSIC, Offer, Titled
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.choice_list import Choice, ChoiceList
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.hear_button import HearButton
from companion.ui.widgets.labels import Label
from companion.ui.widgets.output_choice import OutputChoice
from companion.ui.widgets.own_music import OwnMusic
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.setting_rows import ChoiceBlock, RowsCard, SettingRow, Volume
from companion.ui.widgets.settings_section import SettingsSection
from companion.ui.widgets.side_by_side import SideBySide
from companion.ui.widgets.sound_check import SoundCheck
from companion.ui.widgets.voice_card import VoiceCard

Cues = tuple[CueSound, ...]

LEAST_SLIDER = 140
"""Room a slider should have beside its button, in design pixels."""

INHALE_SECONDS, EXHALE_SECONDS = 4.0, 6.0


class SoundSection(SettingsSection):
    """The settings under "Sound and voice"; `hear_requested` has a key, a soundtrack and cues."""

    hear_requested = Signal(str, Soundtrack, tuple)
    hear_stopped = Signal()
    outputs_requested = Signal()
    files_requested = Signal()
    folder_requested = Signal()
    voice_folder_requested = Signal()

    def __init__(self, look: Look, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._offer = offer
        self._hearing = ""
        self._lists: list[ChoiceList] = []
        self._hear: list[HearButton] = []
        self._volumes: dict[str, Volume] = {}
        self.check = SoundCheck(look)
        for card in (self._music_card(), self._nature_card(), self._breath_card(), self._levels_card()):
            self.column.addWidget(card)
        self._output = OutputChoice(look)
        card = RowsCard(look)
        card.add(self._output)
        self.keep_way_back(self._output.row, self._output, "output")
        self.column.addWidget(card)
        self._voice = VoiceCard(look, offer.voice)
        self.column.addWidget(self._voice)
        self.keep_way_back(self._voice.spoken_row, self._voice.spoken, "spoken_lines")
        self._output.outputs_requested.connect(self.outputs_requested)
        self._output.chosen.connect(self._choose_output)
        self._voice.folder_requested.connect(self.voice_folder_requested)
        self._voice.folder_removed.connect(self._remove_voice_folder)
        self._voice.spoken_changed.connect(self._choose_spoken)
        self.check.stop_requested.connect(self.hear_stopped)
        self.show_settings(Settings(), None)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        super().show_settings(settings, profile)
        self._offered = offer = self._offer.to(settings)
        self._music.show_choices(self._pieces("music", offer.music))
        self._music.show_value(settings.music)
        self._own.show_paths(settings.own_music)
        self._natures.setVisible(bool(offer.nature))
        self._nature.show_value(settings.nature)
        self._natures.show_row(self._mix_row, shown=bool(settings.music and settings.nature))
        self._mix.show_percent(settings.balance)
        self._styles.show_choices([self._style(style) for style in offer.styles(settings.cue_style)])
        self._styles.show_value(settings.cue_style)
        for name, volume in self._volumes.items():
            volume.show_percent(getattr(settings, name))
        self._halfway.setChecked(settings.halfway)
        self._output.show_output(settings.output)
        self._voice.show_voice(settings.voice_folder, spoken=settings.spoken_lines)
        for button in self._hear:
            button.setEnabled(self._can_be_heard(button.key))

    def show_hearing(self, key: str) -> None:
        """Shows what is heard now, by its key; nothing for an empty one."""
        self._hearing = key
        for one in (*self._lists, *self._hear):
            one.show_hearing(key)

    def show_outputs(self, names: Sequence[str]) -> None:
        """Offers these sound devices to choose from."""
        self._output.show_outputs(names)

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes on to something else has heard enough."""
        super().hideEvent(event)
        if self._hearing:
            self.hear_stopped.emit()

    # What it is made of.

    def _music_card(self) -> RowsCard:
        card = RowsCard(self.look)
        self._music = self._list(self.tr("Music"))
        self._music.show_choices(self._pieces("music", self._offer.music))
        self._own = OwnMusic(self.look)
        also = self.tr("tune, piece, background, ambient, silence, piano, bowls")
        block = ChoiceBlock(self.look, self.tr("Music"), "", self._music, also)
        card.add(self.keep_way_back(block, self._music, "music"))
        card.add(self._own)
        self._music.chosen.connect(self._choose_music)
        self._own.files_requested.connect(self.files_requested)
        self._own.folder_requested.connect(self.folder_requested)
        self._own.remove_requested.connect(self._remove_own)
        return card

    def _nature_card(self) -> RowsCard:
        look = self.look
        card = self._natures = RowsCard(look)
        self._nature = self._list(self.tr("Soundscape"))
        self._nature.show_choices(self._pieces("nature", self._offer.nature))
        also = self.tr("nature, rain, ocean, sea, waves, noise, night, background")
        block = ChoiceBlock(look, self.tr("Soundscape"), "", self._nature, also)
        card.add(self.keep_way_back(block, self._nature, "nature"))
        self._mix = PercentSlider(look, self.tr("Share of the soundscape"), filled=False)
        between = QWidget()
        column = Column(look, parent=between)
        column.addWidget(self._mix)
        ends = Row(look, gap=8)
        ends.addWidget(Label(look, self.tr("Music"), "secondary", token="text2"))
        ends.addStretch()
        ends.addWidget(Label(look, self.tr("Soundscape"), "secondary", token="text2"))
        column.addLayout(ends)
        hear = self._hear_button(MIX, self.tr("both together"))
        mix = SideBySide(look, between, hear, LEAST_SLIDER)
        also = self.tr("balance, share, blend, louder, quieter")
        self._mix_row = SettingRow(look, self.tr("Mix"), "", mix, also, wide=True)
        card.add(self.keep_way_back(self._mix_row, self._mix, "balance"))
        self._nature.chosen.connect(self._choose_nature)
        self._mix.valueChanged.connect(self._choose_balance)
        return card

    def _breath_card(self) -> RowsCard:
        card = RowsCard(self.look)
        self._styles = self._list(self.tr("Breath sounds"))
        self._styles.show_choices([self._style(style) for style in self._offer.styles(CueStyle.TONE)])
        also = self.tr("cues, guide, tone, bowl, wave, voice, breathing, silence")
        block = ChoiceBlock(self.look, self.tr("Breath sounds"), "", self._styles, also)
        card.add(self.keep_way_back(block, self._styles, "cue_style"))
        self._styles.chosen.connect(self._choose_style)
        return card

    def _levels_card(self) -> RowsCard:
        look = self.look
        card = RowsCard(look)
        loud = self.tr("volume, loud, loudness, quiet, level, mute")
        for name, words, key, heard in (
            ("music_volume", self.tr("Music and soundscape"), MUSIC, self.tr("music and soundscape")),
            ("cue_volume", self.tr("Breath sounds"), BREATH, self.tr("a breath")),
            ("bell_volume", self.tr("Bells"), BELLS, self.tr("a bell")),
        ):
            volume = Volume(look, words)
            self._volumes[name] = volume
            both = SideBySide(look, volume, self._hear_button(key, heard), LEAST_SLIDER)
            row = SettingRow(look, words, "", both, loud, wide=True)
            card.add(self.keep_way_back(row, volume, name))
            volume.moved.connect(self._choose_volume)
        self._halfway = Switch(look, self.tr("Half-way bell"))
        note = self.tr("One soft bell in the middle of a session, but not at bedtime")
        also = self.tr("gong, chime, interval, middle, halfway")
        row = SettingRow(look, self.tr("Half-way bell"), note, self._halfway, also)
        card.add(self.keep_way_back(row, self._halfway, "halfway"))
        self._halfway.clicked.connect(self._choose_halfway)
        also = self.tr("test, check, try out, hear, no sound, speaker, headphones")
        card.add(ChoiceBlock(look, self.tr("Before you lie down"), "", self.check, also, below=12))
        return card

    def _list(self, name: str) -> ChoiceList:
        made = ChoiceList(self.look, name)
        made.hear_requested.connect(self._wish_to_hear)
        made.stop_requested.connect(self.hear_stopped)
        self._lists.append(made)
        return made

    def _hear_button(self, key: str, name: str) -> HearButton:
        made = HearButton(self.look, key, name)
        made.hear_requested.connect(self._wish_to_hear)
        made.stop_requested.connect(self.hear_stopped)
        self._hear.append(made)
        return made

    def _pieces(self, kind: str, titled: Titled) -> list[Choice]:
        offered = [Choice(name, title, key=f"{kind}:{name}") for name, title in titled]
        return [*offered, Choice(None, self.tr("None"))]

    def _style(self, style: CueStyle) -> Choice:
        note = self.tr("The wave is your breath out") if style is CueStyle.WAVE else ""
        key = "" if style is CueStyle.NONE else f"style:{style.value}"
        return Choice(style, text.name(style), note, key)

    # What can be heard.

    def _sounds(self) -> dict[str, tuple[Soundtrack, Cues]]:
        settings, silence = self.settings, Soundtrack()
        sounds: dict[str, tuple[Soundtrack, Cues]] = {
            MIX: (settings.soundtrack, ()),
            MUSIC: (settings.soundtrack, ()),
            BREATH: (silence, _breath(settings.cue_style)),
            BELLS: (silence, (CueSound(Cue.START_BELL),)),
        }
        sounds |= {f"music:{name}": (Soundtrack(name), ()) for name, _title in self._offered.music}
        sounds |= {f"nature:{name}": (Soundtrack(nature=name), ()) for name, _title in self._offered.nature}
        sounds |= {f"style:{style.value}": (silence, _breath(style)) for style in CueStyle}
        return sounds

    def _can_be_heard(self, key: str) -> bool:
        soundtrack, cues = self._sounds()[key]
        return bool(cues) or not soundtrack.silent

    def _wish_to_hear(self, key: str) -> None:
        self.hear_requested.emit(key, *self._sounds()[key])

    # What is chosen.

    def _choose_music(self, name: str | None) -> None:
        self.change(music=name)

    def _choose_nature(self, name: str | None) -> None:
        self.change(nature=name)

    def _choose_balance(self, percent: int) -> None:
        self.change(balance=percent)

    def _choose_style(self, style: CueStyle) -> None:
        self.change(cue_style=style)

    def _choose_volume(self, percent: int) -> None:
        for name, volume in self._volumes.items():
            if volume is self.sender():
                self.change(**{name: percent})

    def _choose_halfway(self, wished: bool) -> None:
        self.change(halfway=wished)

    def _choose_output(self, name: str | None) -> None:
        self.change(output=name)

    def _choose_spoken(self, wished: bool) -> None:
        self.change(spoken_lines=wished)

    def _remove_voice_folder(self) -> None:
        self.change(voice_folder=None)

    def _remove_own(self, path: str) -> None:
        left = tuple(own for own in self.settings.own_music if own != path)
        gone = not left and self.settings.music == OWN_MUSIC
        self.change(own_music=left, music=None if gone else self.settings.music)


def _breath(style: CueStyle) -> Cues:
    if style is CueStyle.NONE:
        return ()
    return (CueSound(Cue.INHALE, INHALE_SECONDS, style), CueSound(Cue.EXHALE, EXHALE_SECONDS, style))
