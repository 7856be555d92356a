"""What sound needs for a moment does not stay with the program."""

import subprocess
import sys

import pytest

MEASURE = """
import ctypes, sys
import numpy as np
from companion.audio.large_blocks import give_back_large_blocks

class Heap(ctypes.Structure):  # mallinfo2(3)
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd",
        "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
    )]

def mapped():
    return told().hblkhd

told = ctypes.CDLL(None).mallinfo2
told.restype = Heap
if sys.argv[1] == "given back":
    give_back_large_blocks()
np.ones(2_000_000)  # once so large a block has been let go, smaller ones are no longer mapped
before = mapped()
block = np.ones(100_000)
print(mapped() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a heap of another kind")
@pytest.mark.parametrize(("how", "bytes_mapped"), [("kept", 0), ("given back", 800_000)])
def test_a_large_block_is_the_systems_own(how: str, bytes_mapped: int) -> None:
    # In a process of its own, for this holds for all of a program.
    done = subprocess.run([sys.executable, "-c", MEASURE, how], capture_output=True, text=True, check=True)
    assert int(done.stdout) >= bytes_mapped
    assert (int(done.stdout) > 0) is (bytes_mapped > 0)
