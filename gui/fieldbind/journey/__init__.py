"""The use cases, without a window: sign in, choose a place, watch a token, bind, put right."""

from fieldbind.journey.journey import Journey
from fieldbind.journey.pace import Pace
from fieldbind.journey.watch import Poll, Watch

__all__ = ["Journey", "Pace", "Poll", "Watch"]
