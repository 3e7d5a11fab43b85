"""The receipt as lines of text, to be pasted into a ticket or kept in a file."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.facts import room_name
from fieldbind.qt.moments import exact_time
from fieldbind.steps import Outcome, Receipt

translate = QCoreApplication.translate


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
        translate("Receipt", "Outcome"): translate("Receipt", "Was bound already")
        if was_before
        else translate("Receipt", "Bound"),
        translate("Receipt", "Time"): exact_time(receipt.bound_at),
        translate("Receipt", "Account"): account,
        translate("Receipt", "Family"): f"{receipt.family.name} ({receipt.family.id})",
        translate("Receipt", "Room"): room_name(receipt.room)
        if entry
        else translate("Receipt", "not read back"),
        translate("Receipt", "Name"): entry.alias if entry else "",
        translate("Receipt", "Product"): f"{product} ({device.product_id})"
        if product
        else device.product_id,
        translate("Receipt", "Device name"): device.name,
        translate("Receipt", "Read back"): exact_time(receipt.read_at) if receipt.read_at else "",
        translate("Receipt", "RequestId"): receipt.request_id,
    }
    told = [f"{what}: {value}" for what, value in lines.items() if value]
    return "\n".join([translate("Receipt", "Fieldbind receipt"), *told]) + "\n"
