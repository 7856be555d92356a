"""Runs the program as on battery, painting 30 frames a second; the arguments are the program's own."""

import sys

from companion import app, cli


def yes() -> bool:
    """What a laptop without its cable would say."""
    return True


app.on_battery = yes
sys.exit(cli.main())
