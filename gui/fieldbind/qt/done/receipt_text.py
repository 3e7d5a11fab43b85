"""The receipt as lines of text, to be pasted into a ticket or kept in a file."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.facts import room_name
from fieldbind.qt.moments import exact_time
from fieldbind.steps import Outcome, Receipt


def receipt_text(receipt: Receipt, product: str, account: str) -> str:
    """One line for each thing that is known; nothing secret is among them.

    Args:
        receipt: what was done and read back.
        product: the product's name, empty where it is not known.
        account: whose family it is.
    """
    device, entry = receipt.device, receipt.entry
    was_before = receipt.outcome is Outcome.ALREADY_THERE
    lines = {
        _say("Outcome"): _say("Was bound already") if was_before else _say("Bound"),
        _say("Time"): exact_time(receipt.bound_at),
        _say("Account"): account,
        _say("Family"): f"{receipt.family.name} ({receipt.family.id})",
        _say("Room"): room_name(receipt.room) if entry else _say("not read back"),
        _say("Name"): entry.alias if entry else "",
        _say("Product"): f"{product} ({device.product_id})" if product else device.product_id,
        _say("Device name"): device.name,
        _say("Read back"): exact_time(receipt.read_at) if receipt.read_at else "",
        _say("RequestId"): receipt.request_id,
    }
    told = [f"{what}: {value}" for what, value in lines.items() if value]
    return "\n".join([_say("Fieldbind receipt"), *told]) + "\n"


def _say(text: str) -> str:
    return QCoreApplication.translate("Receipt", text)
