"""How large the system wants text, which holds until a person chooses a size of their own."""

import sys

from PySide6.QtCore import QSettings

from fieldbind.settings.scheme import TEXT_SIZES

# Windows has "Make text bigger", from 100 to 225 percent, besides the scale of the screen, which Qt
# follows by itself; elsewhere the one comes with the other, or nobody tells Qt of it.
_WINDOWS = "HKEY_CURRENT_USER\\Software\\Microsoft\\Accessibility"
_FACTOR = "TextScaleFactor"


def system_text_size(kept: QSettings | None = None) -> int:
    """The one of our sizes, in percent, that comes nearest to the system's.

    Args:
        kept: where the system keeps it; asked for if not given.
    """
    if kept is None and sys.platform == "win32":
        kept = QSettings(_WINDOWS, QSettings.Format.NativeFormat)
    said = str(kept.value(_FACTOR, "")) if kept else ""
    wanted = int(said) if said.isdecimal() else TEXT_SIZES[0]
    return min(TEXT_SIZES, key=lambda size: abs(size - wanted))
