"""What a screen reader says of a wait: only what has changed, never the running seconds."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.wait.heading import slow_down
from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.wait.stages import trouble_of

translate = QCoreApplication.translate


def news(before: Sight, now: Sight) -> str:
    """What is worth saying of the change from one look to the next; empty if nothing is."""
    return " ".join(
        sentence for sentence in (_of_answers(before, now), _of_time(before, now)) if sentence
    )


def _of_answers(before: Sight, now: Sight) -> str:
    if now.next_at:
        return "" if before.next_at else slow_down(now)
    if now.trouble and not before.trouble:
        return trouble_of(now)
    if now.known_at and not before.known_at:
        return translate("WaitPage", "Tencent Cloud knows this token.")
    if before.trouble and not now.trouble:
        return translate("WaitPage", "Tencent Cloud answers again.")
    return ""


def _of_time(before: Sight, now: Sight) -> str:
    if not now.is_ending or before.is_ending:
        return ""
    words = translate("WaitPage", "We stop asking in {0} seconds. Press Keep waiting to go on.")
    return words.format(now.seconds_left)
