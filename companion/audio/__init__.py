"""The sound of a session: music, breath cues and bells."""
