"""What a screen reader says of a hand-over: what has changed, never the running seconds."""

from fieldbind.journey.hand_over import HandStage
from fieldbind.qt.device.hand_over.steps import Passing, steps_of
from fieldbind.qt.phrases import sentences
from fieldbind.qt.widgets.timeline import Item, ItemState

_UNDER_WAY = (ItemState.NOW, ItemState.YOUR_TURN)


def news(before: Passing, now: Passing) -> tuple[str, bool]:
    """What is worth saying, and whether at once because it is the person's turn."""
    is_news = (before.stage, before.sent, before.is_out) != (now.stage, now.sent, now.is_out)
    if not now.is_out or not is_news:
        return "", False
    items = steps_of(now, compact=False)
    if now.stage is HandStage.BACK:
        return sentences((items[-1].text, items[-1].caption)), False
    under_way = next((item for item in items if item.state in _UNDER_WAY), None)
    if under_way is None:
        return "", False
    is_turn = under_way.state is ItemState.YOUR_TURN
    return _spoken(under_way, now, is_turn=is_turn), is_turn


def _spoken(item: Item, now: Passing, *, is_turn: bool) -> str:
    # The caption of looking holds seconds that are over before they are spoken.
    caption = "" if now.stage is HandStage.LOOKING else item.caption
    said = sentences((item.text, caption))
    return said if is_turn or now.stage is not HandStage.FOUND else item.text
