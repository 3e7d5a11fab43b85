"""The use cases, without a window: sign in, choose a place, watch a token, bind, put right."""

from fieldbind.journey.hand_over import Handing, HandOver, HandStage
from fieldbind.journey.journey import Journey
from fieldbind.journey.pace import HandPace, Pace
from fieldbind.journey.watch import Poll, Watch

__all__ = [
    "HandOver",
    "HandPace",
    "HandStage",
    "Handing",
    "Journey",
    "Pace",
    "Poll",
    "Watch",
]
