"""What a person who reads no English would stumble over in a window that speaks Chinese."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

NAMES = {
    *(
        "Fieldbind",
        "Tencent",
        "Cloud",
        "Wi-Fi",
        "WiFi",
        "USB",
        "RequestId",
        "ID",
        "IoT",
        "Explorer",
    ),
    *("AppKey", "AppSecret", "GHz", "App", "UTC", "IT", "DNS", "NTLM", "Kerberos", "Matter", "PDF"),
    *("MIT", "LGPL", "Qt", "README", "JPEG", "PNG", "WebP", "BMP", "Easy", "Connect", "English"),
    *("TLS", "KB", "MB", "GB"),
}
"""Names of things, which nobody translates."""

TYPED = ("WIFI:T:WPA;S:SimSite-2G;P:sim pass 01;;", "Harbour-24", "Lin-Home")
"""What states of pages type into fields."""
SET = (
    "Lamp",
    "sign-in.acme.example",
    "proxy.acme.example",
    "Integrated camera",
    "Document camera",
    "lamp_e27_0412.kitchen-north_ceiling:second-from-",
    "acme-ca.pem",
    "/etc/fieldbind/policy.toml",
)
"""What an organisation has set in them."""
WRITTEN = (
    *("Desk lamp", "Smart lamp E27", "Harbour View 12B", "Chen Yu"),
    *("Integrated camera", "DigiCert Inc", "Windows WinVault"),
)
"""What the ledger of some days, and the system, call things; who wrote it down spoke English."""

KEYS = ("site", "china", "overseas", "wait_limit", "products", "App Secret")
"""What a site policy is written in, and what of it is said as it stands there."""

_WORD = re.compile(r"[A-Za-z][A-Za-z-]+[A-Za-z]|[A-Za-z]{2}")
_IDENTIFIER = re.compile(
    r"[0-9a-f]{4,}(?:[- ][0-9a-f]{4,})*"  # RequestIds, tokens and their tails
    r"|[a-z]+(?:_[a-z0-9]+)+"  # device names
    r"|[A-Z0-9]{10}"  # product IDs
    r"|[A-Za-z]+(?:\.[A-Za-z]+)+"  # codes of the API
    r"|[A-Z_]+\.[A-Z_]+|[A-Z]+(?:_[A-Z]+)+"  # codes of our own
    r"|\S+@\S+"
)


def english_left(window: QWidget, *names: str) -> list[str]:
    """Every visible or spoken text with an English word in it, but for names.

    Args:
        window: all that is visible in it is looked at.
        names: of this test, such as what somebody has typed.
    """
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    found = {
        f"{widget.objectName() or type(widget).__name__}: {text}"
        for widget in seen
        for text in texts_of(widget)
        if _words(text, names)
    }
    return sorted(found)


def _words(text: str, names: tuple[str, ...]) -> list[str]:
    for name in names:
        text = text.replace(name, " ")
    words = _WORD.findall(_IDENTIFIER.sub(" ", text))
    return [word for word in words if word not in NAMES]


def texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView):
        yield from _rows(widget.model())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    nowhere: QModelIndex | QPersistentModelIndex = QModelIndex()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(nowhere)):
        for role in (*roles, Qt.ItemDataRole.AccessibleDescriptionRole):
            yield str(model.index(row, 0).data(role) or "")
