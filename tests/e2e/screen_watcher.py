"""Writes what has the screen, each time that changes: as it is, and for the process named as an argument."""

import sys
import threading

from companion.desktop.full_screen import screen_taken

if __name__ == "__main__":
    pause, before = threading.Event(), ""
    while True:
        seen = " ".join(str(screen_taken(own and int(own))) for own in (None, sys.argv[1]))
        if seen != before:
            print(seen, flush=True)
        before = seen
        pause.wait(0.05)
