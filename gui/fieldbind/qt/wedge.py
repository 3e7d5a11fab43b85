"""USB scanners that type: telling a burst of keys from a person, on every page.

A scanner ends its burst with CR, LF or TAB. That key belongs to the scan and must press nothing; a
person's next Enter must. The only difference is rhythm, so it is measured here, in one place.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fieldbind.device.kinds import LabelKind
from fieldbind.device.labels import read_label

# Scanners type a key every 1 to 20 ms; the fastest typists stay above 50 ms over six keys.
_FASTEST_PERSON = 0.035
_SHORTEST_SCAN = 6
# In a field where scans mean nothing, a short burst is more likely pasted by a tool than scanned.
_SHORTEST_LABEL = 16
_TERMINATORS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_NO_LABEL = (LabelKind.EMPTY, LabelKind.INCOMPLETE, LabelKind.OTHER)

FindField = Callable[[], QLineEdit | None]


@dataclass(slots=True)
class _Burst:
    text: str = ""
    last: float = 0.0
    field: QLineEdit | None = None
    before: str = ""


class Wedge(QObject):
    """Watches the keys of one window.

    Args:
        window: whose keys.
        target: the field that scans belong to on the page that is shown, None where none do.
        lead: the field that letters go to while no field has the focus, None for none.

    Signals:
        scanned: the text of a whole scan on a page with a target, after its last key was swallowed
            and the field it was typed into had its former text again.
    """

    scanned = Signal(str)

    def __init__(self, window: QWidget, target: FindField, lead: FindField) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._lead = lead
        self._burst = _Burst()
        if app := QApplication.instance():
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the key that ends a scan; lead typing without a field to where it belongs."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is not (QApplication.focusWidget() or self._window):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if event.key() in _TERMINATORS:
            return self._is_end_of_scan(event)
        return self._take_key(watched, event)

    def _is_end_of_scan(self, event: QKeyEvent) -> bool:
        burst, self._burst = self._burst, _Burst()
        in_time = 0 <= _seconds(event) - burst.last <= _FASTEST_PERSON
        target = self._target()
        if not in_time or not _is_scan(burst, has_target=target is not None):
            return False
        if burst.field is not None:
            burst.field.setText(burst.before)
        if target is not None:
            self.scanned.emit(burst.text)
        return True

    def _take_key(self, focus: QWidget, event: QKeyEvent) -> bool:
        text, now = event.text(), _seconds(event)
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if not text or not text.isprintable() or modifiers:
            return False
        in_burst = 0 <= now - self._burst.last <= _FASTEST_PERSON
        is_field = isinstance(focus, QLineEdit)
        lead = None if is_field or (text == " " and not in_burst) else self._lead()
        if not in_burst:
            self._burst = _begin(lead or focus)
        self._burst.text += text
        self._burst.last = now
        if lead is not None:
            lead.setFocus(Qt.FocusReason.OtherFocusReason)
            lead.insert(text)
        # A blank inside a scan presses no button.
        return lead is not None or (in_burst and text == " " and not is_field)


def _begin(focus: QWidget) -> _Burst:
    if isinstance(focus, QLineEdit):
        return _Burst(field=focus, before=focus.text())
    return _Burst()


def _is_scan(burst: _Burst, *, has_target: bool) -> bool:
    if has_target or burst.field is None:
        return len(burst.text) >= _SHORTEST_SCAN
    return len(burst.text) >= _SHORTEST_LABEL and read_label(burst.text).kind not in _NO_LABEL


def _seconds(event: QKeyEvent) -> float:
    # The system's own stamp survives a busy window; synthetic events carry none.
    return event.timestamp() / 1000 or time.monotonic()
