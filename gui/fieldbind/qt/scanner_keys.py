"""What a single key means to a scan: a character, its end, or the number of a character."""

import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ENDS = "\r\n\t"
_TERMINATORS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_M = Qt.KeyboardModifier
_WITHOUT_MEANING = _M.ShiftModifier | _M.KeypadModifier | _M.GroupSwitchModifier
# Windows tells AltGr as both of these.
_ALT_GR = _M.ControlModifier | _M.AltModifier
_ALT_CODE = _M.AltModifier | _M.KeypadModifier


def ends_scans(event: QKeyEvent) -> bool:
    """Whether a scanner ends its text with such a key; a line feed is Ctrl+J."""
    return event.key() in _TERMINATORS or (len(event.text()) == 1 and event.text() in ENDS)


def types_character(event: QKeyEvent, *, sure: bool) -> bool:
    """Whether a key types a character.

    Args:
        event: the key.
        sure: it is in a scan, where even Alt with a letter means that letter on a Mac.
    """
    text = event.text()
    if not text or not text.isprintable() or is_alt_code(event):
        return False
    modifiers = event.modifiers() & ~_WITHOUT_MEANING
    if not modifiers or modifiers == _ALT_GR:
        return True
    return sure and sys.platform == "darwin" and modifiers == _M.AltModifier


def is_alt_code(event: QKeyEvent) -> bool:
    """Whether it is a figure of a character's number, typed with Alt on the number pad."""
    # A Mac has no such codes, and tells its arrow keys as the number pad's.
    return sys.platform != "darwin" and event.modifiers() & _ALT_CODE == _ALT_CODE


def seconds_of(event: QKeyEvent) -> float:
    """When it was pressed."""
    # The system’s own stamp survives a busy window; synthetic events carry none.
    return event.timestamp() / 1000 or time.monotonic()
