"""Title and subtitle of Progress."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.moments import clock_time
from fieldbind.qt.wait.sight import Sight, Standing

translate = QCoreApplication.translate


def heading(sight: Sight) -> tuple[str, str]:
    """The one thing to know now, and one sentence under it."""
    return _title(sight), _subtitle(sight)


def slow_down(sight: Sight) -> str:
    """That the cloud wants to be asked less, and when it is asked next; empty if it does not."""
    if sight.next_at is None:
        return ""
    words = translate("WaitPage", "Tencent Cloud asks us to slow down. Next try at {0}.")
    return words.format(clock_time(sight.next_at))


def _title(sight: Sight) -> str:
    if sight.standing is Standing.STOPPED:
        return translate("WaitPage", "Waiting is paused")
    if sight.is_late:
        return translate("WaitPage", "Still waiting for the device")
    return translate("WaitPage", "Waiting for the device")


def _subtitle(sight: Sight) -> str:
    if sight.standing is Standing.STOPPED:
        return translate("WaitPage", "Nothing was bound. Your choices are kept.")
    if sight.standing is Standing.NEEDS_SIGN_IN:
        return translate("WaitPage", "Paused while you sign in. The device may go on by itself.")
    if sight.next_at:
        return slow_down(sight)
    return _waiting(sight)


def _waiting(sight: Sight) -> str:
    if not sight.is_late:
        return translate("WaitPage", "Leave it powered on. This page moves on by itself.")
    if sight.usual:
        return translate(
            "WaitPage", "This is longer than usual. Your choices are kept while you check."
        )
    return translate(
        "WaitPage", "It has not reported in yet. Your choices are kept while you check."
    )
