"""A space of disks, or of networks, of a test's own, where the system gives one."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

_TRIED = {"--mount": ("mount", "-t", "tmpfs", "none", "/tmp"), "--net": ("true",)}
"""What shows that such a space is one."""

_AS = {"--mount": "--map-root-user", "--net": "--map-current-user"}
"""Who one is there without being root: disks are for root only, and the session bus is for oneself."""


def apart(space: str) -> tuple[str, ...]:
    """The words that begin a program in a space of its own, "--mount" or "--net".

    Skips the test where there is none: not every system has them, and not every container hands them on.
    """
    if shutil.which("unshare") is None:
        pytest.skip("spaces of one's own are made by unshare, which is for Linux")
    words = ("unshare", space) if os.getuid() == 0 else ("unshare", _AS[space], space)
    tried = subprocess.run([*words, *_TRIED[space]], capture_output=True, text=True, timeout=60)
    if tried.returncode != 0:
        pytest.skip(f"this system gives no space of its own: {tried.stderr.strip()}")
    return words
