"""Opens the system's own settings, where the system has an address for them.

The one place that knows how each system calls them.
"""

import shutil
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from fieldbind.guidance.problem import Fix

# Sources: Microsoft, "Launch Windows Settings"; macOS' own System Settings, whose panels answer to
# the identifiers of their extensions.
_PANEL = "x-apple.systempreferences:com.apple."
_ADDRESSES: Mapping[str, Mapping[Fix, str]] = {
    "win32": {
        Fix.OPEN_TIME: "ms-settings:dateandtime",
        Fix.OPEN_NETWORK: "ms-settings:network-status",
        Fix.OPEN_PROXY: "ms-settings:network-proxy",
        Fix.OPEN_CAMERA: "ms-settings:privacy-webcam",
    },
    "darwin": {
        Fix.OPEN_TIME: f"{_PANEL}Date-Time-Settings.extension",
        Fix.OPEN_NETWORK: f"{_PANEL}Network-Settings.extension",
        Fix.OPEN_PROXY: f"{_PANEL}Network-Settings.extension?Proxies",
        Fix.OPEN_CAMERA: f"{_PANEL}preference.security?Privacy_Camera",
    },
}
# Elsewhere the desktop has a program, if it has any.
_PROGRAMS: Mapping[str, Mapping[Fix, str]] = {
    "gnome-control-center": {
        Fix.OPEN_TIME: "datetime",
        Fix.OPEN_NETWORK: "network",
        Fix.OPEN_PROXY: "network",
        Fix.OPEN_CAMERA: "camera",
    },
    "systemsettings": {
        Fix.OPEN_TIME: "kcm_clock",
        Fix.OPEN_NETWORK: "kcm_networkmanagement",
        Fix.OPEN_PROXY: "kcm_proxy",
    },
}

SYSTEM_FIXES = frozenset(_ADDRESSES["win32"])
"""What only the system's settings can mend."""


class SystemSettings:
    """Knows the way to a page of the system's settings.

    Args:
        platform: as ``sys.platform``.
        find: where a program is, None if it is not here.
    """

    def __init__(
        self, platform: str = sys.platform, find: Callable[[str], str | None] = shutil.which
    ) -> None:
        self._addresses = _ADDRESSES.get(platform, {})
        self._find = find

    def can_open(self, fix: Fix) -> bool:
        """Whether there is a way."""
        return fix in self._addresses or self._program(fix) is not None

    def open(self, fix: Fix) -> None:
        """Go there; the system shows it in a window of its own."""
        if address := self._addresses.get(fix):
            QDesktopServices.openUrl(QUrl(address))
        elif program := self._program(fix):
            QProcess.startDetached(*program)

    def _program(self, fix: Fix) -> tuple[str, list[str]] | None:
        for name, pages in _PROGRAMS.items():
            if fix in pages and (path := self._find(name)):
                return path, [pages[fix]]
        return None
