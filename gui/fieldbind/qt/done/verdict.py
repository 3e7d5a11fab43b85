"""What Done says in one title and one sentence, true to what was read back."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.facts import room_name
from fieldbind.steps import Outcome, Receipt


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


def verdict_of(receipt: Receipt) -> Verdict:
    """The outcome in words; a room is only named if it was read."""
    family = receipt.family.name
    if receipt.outcome is Outcome.ALREADY_THERE:
        title = _say("Already in the {0}") if receipt.entry else _say("Already in {0}")
        sentence = _say("{0} has this device. Nothing was changed, nothing to do.").format(family)
    else:
        title = _say("Bound to the {0}") if receipt.entry else _say("Bound to {0}")
        sentence = _confirmed(receipt)
    place = room_name(receipt.room) if receipt.entry else family
    return Verdict(title.format(place), sentence)


def may_undo(receipt: Receipt) -> bool:
    """Whether there is a bind of this laptop to take back, as far as was read."""
    is_ours = receipt.sent_here and receipt.outcome is Outcome.BOUND
    return is_ours and (receipt.entry is not None or receipt.read_at is None)


def _confirmed(receipt: Receipt) -> str:
    if receipt.entry:
        return _say("Tencent Cloud confirmed it, and we read it back to be sure.")
    if receipt.read_at:
        return _say("Tencent Cloud confirmed it, but does not list it.")
    return _say("Tencent Cloud confirmed it. It was not read back yet.")


def caution_of(receipt: Receipt) -> Caution | None:
    """What a person should know before the next device; None if all is as chosen."""
    if receipt.entry is None:
        if receipt.read_at is None:
            return Caution(
                _say("Room and name are not read back"), _say("Tencent Cloud did not answer.")
            )
        return Caution(
            _say("Not in the list now"),
            _say("{0} does not show the device.").format(receipt.family.name),
        )
    if receipt.room.id != receipt.chosen_room.id:
        return Caution(
            _say("You chose the {0}").format(room_name(receipt.chosen_room)),
            _say("Read back: {0}.").format(room_name(receipt.room)),
        )
    return None


def _say(text: str) -> str:
    return QCoreApplication.translate("Done", text)
