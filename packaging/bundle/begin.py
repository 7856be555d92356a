"""The first file of the program as a folder of its own, without Python beside it (see mat-companion.spec)."""

import os
import sys

if sys.platform.startswith("linux"):
    # It was started so that it finds the libraries in its folder. What it starts in turn, such as what shows
    # folders, is to find those of the system; the program itself, started again, sets this anew.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before

# A program that has windows has no terminal to speak to on Windows.
if sys.stdout is None:
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # lasts until the program ends
if sys.stderr is None:
    sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # likewise

from companion.entrance import main

raise SystemExit(main())
