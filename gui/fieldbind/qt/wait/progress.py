"""What the polls of one token have told so far; it outlives pauses and visits to other pages."""

import time
from collections.abc import Callable
from contextlib import aclosing
from datetime import datetime

from fieldbind.cloud.models import BindToken
from fieldbind.faults import Fault
from fieldbind.journey.watch import Poll, Watch
from fieldbind.steps import Report


class Progress:
    """One token's wait, from its first question to the report.

    Args:
        token: what is waited for; None where there is nothing to wait for.
    """

    def __init__(self, token: BindToken | None = None) -> None:
        self.token = token
        self.watch: Watch | None = None
        self.known_at: datetime | None = None
        self.trouble: Fault | None = None
        self.next_at: datetime | None = None
        self.usual: tuple[float, float] | None = None
        self._waited = 0.0
        self._answered_at: float | None = None

    @property
    def elapsed(self) -> float:
        """Seconds waited, pauses left out."""
        return self.watch.elapsed if self.watch else self._waited

    @property
    def age(self) -> float | None:
        """Seconds since the last answer; None before the first."""
        return None if self._answered_at is None else time.monotonic() - self._answered_at

    async def follow(self, watch: Watch, told: Callable[[Poll], None]) -> Report | None:
        """Note every answer until the device has reported.

        Args:
            watch: asks.
            told: called after each answer.

        Raises:
            Fault: what the cloud says against the token.
        """
        report: Report | None = None
        async with aclosing(watch.polls()) as polls:
            async for poll in polls:
                self._take(poll)
                if poll.report:
                    report = Report(device=poll.report.device, at=poll.at, waited=watch.elapsed)
                told(poll)
        return report

    def _take(self, poll: Poll) -> None:
        if poll.report:
            self._answered_at = time.monotonic()
            self.known_at = self.known_at or poll.at
        self.trouble = poll.fault
        self.next_at = poll.next_at

    def rest(self) -> None:
        """Nothing is asked any more for now; the time so far is kept."""
        self._waited = self.elapsed
        self.watch = None
        self.next_at = None
