"""A window with fields and buttons, and keys at a person's and at a scanner's pace."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QSpinBox, QVBoxLayout, QWidget

from fieldbind.qt.wedge import Wedge

TOKEN = "0cc175b9c0f1b6a831c399e269772661"
PERSON, SCANNER = 120, 2
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_KEYS = {
    "\r": Qt.Key.Key_Return,
    "\t": Qt.Key.Key_Tab,
    " ": Qt.Key.Key_Space,
    "\n": Qt.Key.Key_J,
    "\x1d": Qt.Key.Key_BracketRight,
}
_WITH_CONTROL = "\n\x1d"


@dataclass
class Desk:
    """A window with a token field, a name field, a number, a list and a button."""

    window: QWidget
    token: QLineEdit
    name: QLineEdit
    number: QSpinBox
    rows: QListView
    button: QPushButton
    scans: list[str] = field(default_factory=list[str])
    misplaced: list[bool] = field(default_factory=list[bool])
    presses: list[str] = field(default_factory=list[str])
    takes_scans: bool = True
    has_tools: bool = True
    clock: int = 1_000_000

    def target(self) -> QLineEdit | None:
        """The field that scans belong to."""
        return self.token if self.takes_scans else None

    def keys(self, text: str, pace: int) -> None:
        """Type a text, after a pause unless it begins with what ends scans."""
        for number, letter in enumerate(text):
            modifiers = Qt.KeyboardModifier.ControlModifier if letter in _WITH_CONTROL else None
            key = _KEYS.get(letter, Qt.Key.Key_unknown)
            after = PERSON if number == 0 and letter not in "\r\t\n" else pace
            self.key(key, letter, after, modifiers or NO_MODIFIER)

    def key(
        self, key: int, text: str, after: int, modifiers: Qt.KeyboardModifier = NO_MODIFIER
    ) -> bool:
        """Press one key so many milliseconds later; whether a shortcut may have it."""
        self.clock += after
        override = self._send(QEvent.Type.ShortcutOverride, key, text, modifiers)
        self._send(QEvent.Type.KeyPress, key, text, modifiers)
        self._send(QEvent.Type.KeyRelease, key, text, modifiers)
        return not override.isAccepted()

    def hold(self, text: str, times: int, pace: int) -> None:
        """Keep a key down until it has repeated itself so often."""
        for _ in range(times):
            self.clock += pace
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NO_MODIFIER, text, True, 1)
            event.setTimestamp(self.clock)
            QCoreApplication.sendEvent(self.window.focusWidget() or self.window, event)

    def _send(
        self, kind: QEvent.Type, key: int, text: str, modifiers: Qt.KeyboardModifier
    ) -> QKeyEvent:
        event = QKeyEvent(kind, key, modifiers, text)
        event.setTimestamp(self.clock)
        if kind is QEvent.Type.ShortcutOverride:
            event.ignore()
        QCoreApplication.sendEvent(self.window.focusWidget() or self.window, event)
        return event


class Presses(QObject):
    """Notes which Enter and Tab keys came through to a control."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        names = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Tab: "tab"}
        if name := names.get(Qt.Key(event.key())):
            self._desk.presses.append(name)
        return bool(name)


def open_desk() -> Desk:
    """A desk on the screen, the cursor in its token field."""
    window = QWidget()
    desk = Desk(window, QLineEdit(), QLineEdit(), QSpinBox(), QListView(), QPushButton("Press"))
    desk.rows.setModel(QStringListModel(["alpha", "beta", "0 gamma"], desk.rows))
    desk.rows.setCurrentIndex(desk.rows.model().index(1, 0))
    column = QVBoxLayout(window)
    presses = Presses(desk)
    for widget in (desk.token, desk.name, desk.number, desk.rows, desk.button):
        column.addWidget(widget)
        widget.installEventFilter(presses)
    desk.button.clicked.connect(lambda: desk.presses.append("button"))
    wedge = Wedge(window, desk.target, desk.target, lambda: desk.has_tools)
    wedge.scanned.connect(desk.scans.append)
    wedge.misplaced.connect(lambda: desk.misplaced.append(True))
    window.show()
    desk.token.setFocus()
    return desk
