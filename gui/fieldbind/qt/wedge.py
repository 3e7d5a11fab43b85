"""USB scanners that type: telling a burst of keys from a person, on every page.

A scanner ends its burst with CR, LF or TAB, or with nothing. Such a key belongs to the scan and
must press nothing; a person's next Enter must. Control characters come as Ctrl and a letter, or as
Alt and the number pad, and must be nobody's shortcut. The only difference is rhythm, so it is
measured here, in one place.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fieldbind.device.kinds import LabelKind
from fieldbind.device.labels import read_label
from fieldbind.qt.burst import SHORTEST_SCAN, Burst, begin_burst
from fieldbind.qt.scanner_keys import (
    ENDS,
    MODIFIERS,
    ends_scans,
    is_alt_code,
    seconds_of,
    types_character,
)

# In a field that tools fill too, a short burst is more likely theirs than a scanner's.
_SHORTEST_LABEL = 16
_SILENCE_MS = 60
_NO_LABEL = (LabelKind.EMPTY, LabelKind.INCOMPLETE, LabelKind.OTHER)

FindField = Callable[[], QLineEdit | None]


class Wedge(QObject):
    """Watches the keys of one window.

    It sees the events of the window and of the control with the focus, and of no other: a filter
    for the whole program would be called for every event of every widget.

    Args:
        window: whose keys.
        target: the field that scans belong to on the page that is shown, None where none do.
        lead: the field that letters go to while no field has the focus, None for none.
        has_tools: whether programs that fill in passwords may type on the page that is shown.

    Signals:
        scanned: the text of a whole scan on a page with a target, after its last key was swallowed
            and the field it was typed into had its former text again. Told once more if more keys
            of the same scan follow: a code may hold several lines.
        misplaced: a scan came where none counts; nothing of it is left.
    """

    scanned = Signal(str)
    misplaced = Signal()

    def __init__(
        self,
        window: QWidget,
        target: FindField,
        lead: FindField,
        has_tools: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._lead = lead
        self._has_tools = has_tools
        self._burst = Burst()
        self._held: QKeyEvent | None = None
        self._is_settling = False
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._fall_silent)
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what is a scan's; lead typing without a field to where it belongs."""
        # Finding the class of an event is cheap, making a Python enum of its type is not.
        if not isinstance(event, QKeyEvent):
            return False
        if watched is not (QApplication.focusWidget() or self._window):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        match event.type():
            case QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            case QEvent.Type.ShortcutOverride if self._is_no_shortcut(event):
                event.accept()
                return True
            case _:
                return False

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and old is not self._window:
            old.removeEventFilter(self)
        if now is not None and now is not self._window and now.window() is self._window:
            now.installEventFilter(self)

    def _pressed(self, focus: QWidget, event: QKeyEvent) -> bool:
        now = seconds_of(event)
        if not self._burst.is_on(now):
            self._let_go()
        if event.isAutoRepeat():
            self._burst = Burst()
            return False
        if event.key() in MODIFIERS:
            if self._burst.is_on(now):
                self._burst.last = now
            return False
        if ends_scans(event):
            return self._end(event, now)
        if types_character(event, sure=self._burst.is_sure(now)):
            return self._take_key(focus, event.text(), now)
        return self._take_control(focus, event, now)

    def _take_key(self, focus: QWidget, text: str, now: float) -> bool:
        in_burst = self._burst.is_on(now)
        is_field = isinstance(focus, QLineEdit)
        lead = None if is_field or (text == " " and not in_burst) else self._lead()
        if not in_burst or not self._burst.text:
            self._burst = begin_burst(focus, lead)
        self._burst.add(text, now)
        self._held = None
        self._listen()
        if lead is not None:
            lead.setFocus(Qt.FocusReason.OtherFocusReason)
            lead.end(False)
            lead.insert(text)
        # In a scan, no letter runs through a list and no blank presses a button.
        return lead is not None or (in_burst and self._burst.field is None)

    def _take_control(self, focus: QWidget, event: QKeyEvent, now: float) -> bool:
        """A character that no key types, such as GS in an article's code; or a shortcut."""
        if not self._is_no_shortcut(event):
            return False
        if not self._burst.is_on(now):
            self._burst = begin_burst(focus, None)
        self._burst.add("" if is_alt_code(event) else event.text(), now)
        return True

    def _is_no_shortcut(self, event: QKeyEvent) -> bool:
        sure = self._burst.is_sure(seconds_of(event))
        is_typing = event.key() in MODIFIERS or types_character(event, sure=sure)
        return is_alt_code(event) or (sure and not is_typing)

    def _end(self, event: QKeyEvent, now: float) -> bool:
        burst = self._burst
        if not burst.text or not burst.is_on(now):
            self._burst = Burst()
            return False
        if burst.is_over or self._is_scan(burst, is_ended=True):
            is_first = not burst.is_over
            burst.add("\n", now)
            burst.is_over = True
            if is_first:
                self._tell(burst)
            return True
        return self._hold(event, now)

    def _hold(self, event: QKeyEvent, now: float) -> bool:
        """The end of a short first line, or a person's; the next key will show."""
        if len(self._burst.text) >= SHORTEST_SCAN or self._may_be_tool(self._burst):
            self._burst = Burst()
            return False
        self._burst.add("\n", now)
        self._held = event.clone()
        self._listen()
        return True

    def _listen(self) -> None:
        self._is_settling = False
        if self._held or len(self._burst.text) >= SHORTEST_SCAN:
            self._silence.start(_SILENCE_MS)

    def _fall_silent(self) -> None:
        """No key for a while; but where the window was busy, keys may still lie in wait."""
        if not self._is_settling:
            self._is_settling = True
            self._silence.start(0)
        elif self._held is not None:
            self._let_go()
        elif not self._burst.is_over and self._is_scan(self._burst, is_ended=False):
            burst, self._burst = self._burst, Burst()
            self._tell(burst)

    def _let_go(self) -> None:
        """What was held back was a person's after all."""
        held, self._held = self._held, None
        if held is not None:
            self._burst = Burst()
            QApplication.sendEvent(QApplication.focusWidget() or self._window, held)

    def _tell(self, burst: Burst) -> None:
        has_target = self._target() is not None
        burst.undo()
        if has_target:
            self.scanned.emit(burst.text.rstrip(ENDS))
            return
        burst.refocus()
        self.misplaced.emit()

    def _is_scan(self, burst: Burst, *, is_ended: bool) -> bool:
        if len(burst.text) < SHORTEST_SCAN:
            return False
        target = self._target()
        if burst.field is None or (target is not None and (is_ended or burst.field is target)):
            return True
        if not is_ended or self._may_be_tool(burst):
            return len(burst.text) >= _SHORTEST_LABEL and _is_known(burst.text)
        return _is_known(burst.text)

    def _may_be_tool(self, burst: Burst) -> bool:
        """Whether a program that fills in names and passwords may be typing."""
        return burst.field is not None and self._target() is None and self._has_tools()


def _is_known(text: str) -> bool:
    label = read_label(text)
    return label.kind not in _NO_LABEL or label.garbling is not None
