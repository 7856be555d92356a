"""How every sound in assets/audio is made, and measured."""
