"""A clock that runs only when a test says so."""

from dataclasses import dataclass


@dataclass
class StoppedClock:
    """Unix seconds."""

    now: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
