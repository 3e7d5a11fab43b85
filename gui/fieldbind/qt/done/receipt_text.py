"""The receipt as lines of text, to be pasted into a ticket or kept in a file."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldbind.masking import masked
from fieldbind.qt.facts import room_name
from fieldbind.qt.moments import exact_time
from fieldbind.qt.phrases import labelled, noted
from fieldbind.qt.presenting.simulated import is_simulated
from fieldbind.records.redaction import redact_name
from fieldbind.steps import Outcome, Receipt

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a receipt says, each thing as far as it is known."""

    outcome: str
    at: datetime
    account: str
    family: str
    family_id: str
    room: str
    alias: str
    product: str
    product_id: str
    device_name: str
    read_at: datetime | None
    request_id: str
    code: str = ""


def receipt_text(receipt: Receipt, product: str, account: str) -> str:
    """One line for each thing that is known; nothing secret is among them.

    Args:
        receipt: what was done and read back.
        product: the product's name, empty where it is not known.
        account: whose family it is.
    """
    device, entry = receipt.device, receipt.entry
    return text_of(
        Told(
            outcome=_outcome(receipt),
            at=receipt.bound_at,
            account=account,
            family=receipt.family.name,
            family_id=receipt.family.id,
            room=_room(receipt),
            alias=entry.alias if entry else "",
            product=product,
            product_id=device.product_id,
            device_name=device.name,
            read_at=receipt.read_at,
            request_id=receipt.request_id,
        )
    )


def _outcome(receipt: Receipt) -> str:
    if receipt.entry is None and receipt.undo_sent:
        if receipt.read_at is None:
            return translate("Receipt", "Undo sent, no answer seen")
        return translate("Receipt", "Undone")
    if receipt.outcome is Outcome.ALREADY_THERE:
        if receipt.is_gone:
            return translate("Receipt", "Was bound already, not listed when read back")
        return translate("Receipt", "Was bound already")
    if receipt.is_gone:
        return translate("Receipt", "Confirmed, not listed when read back")
    return translate("Receipt", "Bound")


def _room(receipt: Receipt) -> str:
    if receipt.entry:
        return room_name(receipt.room)
    if receipt.is_gone:
        return translate("Receipt", "not in the list")
    return translate("Receipt", "not read back")


def text_of(told: Told) -> str:
    """The receipt, line by line; what is not known has no line.

    It goes into files and tickets: an account is named so that its owner knows it again, and names
    that people gave lose a phone number or a mail address that they put into them.
    """
    lines = {
        translate("Receipt", "Outcome"): told.outcome,
        translate("Receipt", "Code"): told.code,
        translate("Receipt", "Time"): exact_time(told.at),
        translate("Receipt", "Account"): masked(told.account),
        translate("Receipt", "Family"): noted(redact_name(told.family), told.family_id),
        translate("Receipt", "Room"): redact_name(told.room),
        translate("Receipt", "Name"): redact_name(told.alias),
        translate("Receipt", "Product"): noted(told.product, told.product_id)
        if told.product
        else told.product_id,
        translate("Receipt", "Device name"): told.device_name,
        translate("Receipt", "Read back"): exact_time(told.read_at) if told.read_at else "",
        translate("Receipt", "RequestId"): told.request_id,
    }
    shown = [labelled(what, value) for what, value in lines.items() if value]
    head = [translate("Receipt", "Fieldbind receipt")]
    if is_simulated():
        head.append(translate("Receipt", "Demo: simulated, nothing of this has really happened"))
    return "\n".join([*head, *shown]) + "\n"
