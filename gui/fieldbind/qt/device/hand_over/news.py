"""What a screen reader says of a hand-over: what has changed, never the running seconds."""

from fieldbind.journey.hand_over import HandStage
from fieldbind.qt.device.hand_over.steps import Passing, steps_of
from fieldbind.qt.phrases import sentences
from fieldbind.qt.widgets.timeline import Item, ItemState

_UNDER_WAY = (ItemState.NOW, ItemState.YOUR_TURN)
_TELLS_WHAT_IS_DONE = {HandStage.FOUND: 1, HandStage.ACKNOWLEDGED: 3, HandStage.BACK: 4}


def news(before: Passing, now: Passing) -> tuple[str, bool]:
    """What is worth saying, and whether at once because it is the person's turn."""
    is_news = (before.stage, before.sent, before.is_out) != (now.stage, now.sent, now.is_out)
    if not now.is_out or not is_news:
        return "", False
    items = steps_of(now, compact=False)
    if now.stage in _TELLS_WHAT_IS_DONE:
        done = items[_TELLS_WHAT_IS_DONE[now.stage]]
        return sentences((done.text, done.caption)), False
    under_way = next((item for item in items if item.state in _UNDER_WAY), None)
    return _of(under_way, now) if under_way else ("", False)


def _of(item: Item, now: Passing) -> tuple[str, bool]:
    # The caption of looking holds seconds that are over before they are spoken.
    caption = "" if now.stage is HandStage.LOOKING else item.caption
    return sentences((item.text, caption)), item.state is ItemState.YOUR_TURN
