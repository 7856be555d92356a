"""The voices that can lead the breath, each with an exhale and an inhale."""

from companion.audio import bowl_cues, cues, wave_cues

STYLES = {"tone": cues, "bowls": bowl_cues, "wave": wave_cues}
