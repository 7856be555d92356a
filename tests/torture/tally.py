"""What a trial has come to: how many faults there were, where they fell, and what is wrong afterwards."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

CUT_OFF, BETWEEN, BEFORE, AFTER = (
    "in the middle",
    "between two",
    "before it was decided",
    "after all was done",
)
"""Where a kill or another fault may fall; a trial may have further words of its own."""

_TRACEBACK = re.compile(r"^Traceback |a mistake of the program|^Exception ignored|Fatal Python error", re.M)


@dataclass(slots=True)
class Tally:
    """The count of one trial. The lists hold a sentence for each thing that is wrong; all are to stay empty.

    `lost` is what was finished, and is gone. `unsound` is a journal that contradicts itself or does not open.
    `unseen` is a mistake nobody took: a traceback, a hang, a failure without a sentence. `kept` counts what
    was finished and is there.
    """

    faults: int = 0
    kept: int = 0
    fell: Counter[str] = field(default_factory=Counter[str])
    lost: list[str] = field(default_factory=list[str])
    unsound: list[str] = field(default_factory=list[str])
    unseen: list[str] = field(default_factory=list[str])

    def fault(self, where: str) -> None:
        """One more fault, and a word for where it fell."""
        self.faults += 1
        self.fell[where] += 1

    def read(self, said: str, when: str) -> None:
        """Look through an output or a log for a mistake that nobody took; `when` says what was being done."""
        if _TRACEBACK.search(said):
            self.unseen.append(f"{when}: {said[-3000:]}")

    @property
    def wrong(self) -> list[str]:
        """All that is wrong."""
        return [*self.lost, *self.unsound, *self.unseen]

    def line(self) -> str:
        """The count in one line."""
        where = ", ".join(f"{count} {words}" for words, count in self.fell.most_common())
        kept = f"; {self.kept} finished" if self.kept else ""
        counts = f"lost {len(self.lost)}, unsound {len(self.unsound)}, unseen {len(self.unseen)}"
        return f"{self.faults} faults ({where}){kept}; {counts}"
