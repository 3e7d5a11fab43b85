"""The calls that the end of a session has interrupted, each made once more by itself."""

import time
from typing import TYPE_CHECKING

from fieldbind.qt.tasks import COMMIT, Interrupted

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

# A repeated call that is refused within so many seconds was refused at once: asking for a password
# again would be a circle.
_AT_ONCE = 30.0


class InterruptedCalls:
    """Keeps them until somebody has signed in.

    Args:
        wizard: whose page goes on.
    """

    def __init__(self, wizard: "Wizard") -> None:
        self._wizard = wizard
        self._noted: dict[tuple[int, str], Interrupted] = {}
        self._repeated: set[tuple[int, str]] = set()
        self._since = 0.0

    def note(self, interrupted: Interrupted | None) -> None:
        """This one is to be made once more."""
        if interrupted:
            self._noted[_key(interrupted)] = interrupted

    def clear(self) -> None:
        """Their page is gone."""
        self._noted = {}

    def start_over(self) -> None:
        """Whatever was repeated was somebody else's."""
        self._noted, self._repeated, self._since = {}, set(), 0.0

    def are_older(self, interrupted: Interrupted) -> bool:
        """Whether it began before somebody has signed in again."""
        return interrupted.began < self._since

    def was_repeated(self, interrupted: Interrupted) -> bool:
        """Whether it was made once more only just now."""
        is_recent = time.monotonic() < self._since + _AT_ONCE
        return is_recent and _key(interrupted) in self._repeated

    def begin_anew(self) -> None:
        """Somebody has signed in: what is begun from now on has the new session."""
        self._since, self._repeated = time.monotonic(), set()

    def repeat_all(self) -> None:
        """Make each of them once more."""
        noted, self._noted = list(self._noted.values()), {}
        for interrupted in noted:
            self.repeat(interrupted)

    def repeat(self, interrupted: Interrupted) -> None:
        """A page's commit goes by its primary, which looks whether all is there."""
        self._repeated.add(_key(interrupted))
        if interrupted.name == COMMIT:
            self._wizard.press_primary()
        else:
            interrupted.again()


def _key(interrupted: Interrupted) -> tuple[int, str]:
    return id(interrupted.tasks), interrupted.name
