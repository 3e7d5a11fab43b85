"""The cloud asks to be left alone for a while: the next try, made by itself when that is over."""

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fieldbind.faults import Fault
from fieldbind.guidance.problem import Fix
from fieldbind.qt.moments import clock_time

if TYPE_CHECKING:
    from fieldbind.qt.stoppage import Stoppage
    from fieldbind.qt.wizard import Wizard

_TOO_MANY = ("RequestLimitExceeded", "HTTP_NON_200.429")
_A_MINUTE = 60.0
"""Seconds, where the cloud does not say how long; a person may well be faster then."""
_WORK = "next try"
_SLICE = 1.0


class NextTry:
    """Keeps to what the cloud asks for, so that nothing is asked in between.

    What is tried is what somebody has pressed before; leaving the card gives it up.

    Args:
        wizard: whose page has stopped.
        stoppage: knows what was interrupted.
    """

    def __init__(self, wizard: "Wizard", stoppage: "Stoppage") -> None:
        self._wizard = wizard
        self._stoppage = stoppage
        self._at: datetime | None = None
        self._is_asked_for = False

    @property
    def is_asked_for(self) -> bool:
        """Whether the cloud itself has named the time, so that a try by hand has to wait for it."""
        return self._at is not None and self._is_asked_for

    @property
    def hour(self) -> str:
        """When it is made, empty where none is."""
        return clock_time(self._at) if self._at else ""

    def plan(self, fault: Fault) -> None:
        """Find out when the cloud may be asked again, if a fault says that it wants to be alone."""
        is_too_many = any(map(fault.is_category, _TOO_MANY))
        self._is_asked_for = bool(fault.retry_after)
        seconds = fault.retry_after or (_A_MINUTE if is_too_many else 0.0)
        self._at = datetime.now().astimezone() + timedelta(seconds=seconds) if seconds else None

    def begin(self, fix: Fix) -> None:
        """Wait for it, if ``fix`` would try again."""
        if fix is Fix.TRY_AGAIN and self._at:
            self._wizard.run(_WORK, self._wait)
        else:
            self._at = None

    def stop(self) -> None:
        """The card is left."""
        self._at = None
        self._wizard.stop(_WORK)

    async def _wait(self) -> None:
        # In slices: the time may pass while the laptop sleeps.
        while True:
            left = self._left()
            if not left:
                break
            await asyncio.sleep(min(left, _SLICE))
        self._at = None
        self._stoppage.mend(Fix.TRY_AGAIN)

    def _left(self) -> float:
        left = self._at - datetime.now().astimezone() if self._at else timedelta()
        return max(0.0, left.total_seconds())
