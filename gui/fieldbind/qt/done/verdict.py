"""What Done says in one title and one sentence, true to what was read back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.facts import room_name
from fieldbind.qt.widgets.result_mark import Result
from fieldbind.steps import Outcome, Receipt

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Verdict:
    """Title and sentence."""

    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Caution:
    """What is other than it should be: two short lines."""

    title: str
    sentence: str


def verdict_of(receipt: Receipt, brief: Callable[[str], str] = str) -> Verdict:
    """The outcome in words; a room is only named if it was read.

    Args:
        receipt: what was read back.
        brief: shortens a name that the title has no room for.
    """
    family = receipt.family.name
    if receipt.undo_sent and receipt.entry is None:
        return _taken_out(receipt, brief(family))
    if receipt.is_gone:
        return Verdict(translate("Done", "Not in {0} now").format(brief(family)), _gone(receipt))
    if receipt.outcome is Outcome.ALREADY_THERE:
        title = (
            translate("Done", "Already in the {0}")
            if receipt.entry
            else translate("Done", "Already in {0}")
        )
        sentence = translate(
            "Done", "{0} has this device. Nothing was changed, nothing to do."
        ).format(family)
    else:
        title = (
            translate("Done", "Bound to the {0}")
            if receipt.entry
            else translate("Done", "Bound to {0}")
        )
        sentence = _confirmed(receipt)
    place = room_name(receipt.room) if receipt.entry else family
    return Verdict(title.format(brief(place)), sentence)


def may_undo(receipt: Receipt) -> bool:
    """Whether there is a bind of this laptop to take back, as far as was read."""
    is_ours = receipt.sent_here and receipt.outcome is Outcome.BOUND
    return is_ours and (receipt.entry is not None or receipt.read_at is None)


def _taken_out(receipt: Receipt, shown: str) -> Verdict:
    family = receipt.family.name
    if receipt.read_at is None:
        return Verdict(
            translate("Done", "Still in {0}?").format(shown),
            translate("Done", "Taking it out was sent, but its answer was not seen."),
        )
    return Verdict(
        translate("Done", "Taken out of {0}").format(shown),
        translate("Done", "{0} does not list the device any more.").format(family),
    )


def _confirmed(receipt: Receipt) -> str:
    if receipt.entry:
        return translate("Done", "Tencent Cloud confirmed it, and we read it back to be sure.")
    return translate("Done", "Tencent Cloud confirmed it. It was not read back yet.")


def _gone(receipt: Receipt) -> str:
    if receipt.outcome is Outcome.ALREADY_THERE:
        return translate("Done", "It was there before, and is not listed now.")
    return translate("Done", "Tencent Cloud confirmed it, but does not list it.")


def result_of(receipt: Receipt) -> Result:
    """The mark that goes with it; a check only for what holds as far as is known."""
    if receipt.entry is None and receipt.undo_sent:
        return Result.UNDONE if receipt.read_at else Result.UNKNOWN
    if receipt.is_gone:
        return Result.GONE
    return Result.THERE if receipt.outcome is Outcome.ALREADY_THERE else Result.BOUND


def caution_for_others(owner: str) -> Caution:
    """What somebody should know who is not the one that bound the device."""
    return Caution(
        translate("Done", "Bound by {0}").format(owner),
        translate("Done", "Only that account can rename, move or undo it."),
    )


def caution_of(receipt: Receipt, brief: Callable[[str], str] = str) -> Caution | None:
    """What a person should know before the next device; None if all is as chosen.

    Args:
        receipt: what was read back.
        brief: shortens a name that the bar has no room for.
    """
    if receipt.entry is None:
        if receipt.read_at is None:
            return Caution(
                translate("Done", "Room and name are not read back"),
                translate("Done", "Press Check again to read them."),
            )
        if receipt.undo_sent:
            return None
        return Caution(
            translate("Done", "Removed, or the list is late"),
            translate("Done", "{0} does not show the device.").format(brief(receipt.family.name)),
        )
    if receipt.room.id != receipt.chosen_room.id:
        return Caution(
            translate("Done", "You chose the {0}").format(brief(room_name(receipt.chosen_room))),
            translate("Done", "Read back: {0}.").format(brief(room_name(receipt.room))),
        )
    return None
