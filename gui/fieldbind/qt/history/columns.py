"""How the exported list says what it holds."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fieldbind.ledger.export import Words
from fieldbind.ledger.model import Standing
from fieldbind.qt.history.outcomes import sign_of

translate = QCoreApplication.translate


def headings() -> Mapping[str, str]:
    """The columns: which members of a job, and what stands above them."""
    return {
        "began_at": translate("Export", "Began"),
        "standing": translate("Export", "Outcome"),
        "alias": translate("Export", "Name"),
        "device_name": translate("Export", "Device name"),
        "product_name": translate("Export", "Product"),
        "product_id": translate("Export", "Product ID"),
        "family": translate("Export", "Family"),
        "family_id": translate("Export", "Family ID"),
        "room": translate("Export", "Chosen room"),
        "read_room": translate("Export", "Room read back"),
        "bound_at": translate("Export", "Bound"),
        "read_at": translate("Export", "Read back"),
        "online": translate("Export", "Online then"),
        "waited": translate("Export", "Wait in seconds"),
        "account": translate("Export", "Account"),
        "site": translate("Export", "Site"),
        "request_id": translate("Export", "RequestId"),
        "code": translate("Export", "Code"),
    }


def cell_words() -> Words:
    """What outcomes, yes and no are called."""
    answers = {True: translate("Export", "yes"), False: translate("Export", "no")}
    return {**{standing: sign_of(standing).words for standing in Standing}, **answers}
