"""The footer: what the current page offers at the left, in the middle and as its primary."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from fieldbind.qt.page import Act, Foot
from fieldbind.qt.theme import Colour, Type, font, icon
from fieldbind.qt.widgets import Button, ButtonKind

_WIDE = (40, 14, 40, 14)
_COMPACT = (28, 10, 28, 10)


class Footer(QFrame):
    """One button per act, made when first needed, so that an id always means the same control."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._buttons: dict[str, Button] = {}
        self._presses: dict[str, Callable[[], None]] = {}
        self._note = QLabel()
        self._note.setFont(font(Type.SMALL))
        self._note.setProperty("tone", "quiet")
        self._row.addWidget(self._note)
        self._row.addStretch(1)
        self._foot = Foot()
        self.set_compact(compact=False)

    @property
    def primary(self) -> Button | None:
        """The primary button, if the page has one now."""
        return self._buttons[self._foot.primary.id] if self._foot.primary else None

    def show_foot(self, foot: Foot, *, busy: bool) -> None:
        """Show these acts; while busy the primary says what is under way and presses nothing."""
        self._foot = foot
        self._note.setText(foot.note)
        self._note.setVisible(bool(foot.note))
        wanted = [
            (act, kind)
            for act, kind in (
                (foot.back, ButtonKind.GHOST),
                (foot.cancel, ButtonKind.SECONDARY),
                (foot.primary, ButtonKind.PRIMARY),
            )
            if act
        ]
        for act, kind in wanted:
            self._button(act, kind).setVisible(True)
            self._dress(act, busy=busy and act is foot.primary)
        shown = {act.id for act, _ in wanted}
        for name, button in self._buttons.items():
            if name not in shown:
                button.setVisible(False)

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        self.setFixedHeight(64 if compact else 72)
        self._row.setContentsMargins(*(_COMPACT if compact else _WIDE))

    def _button(self, act: Act, kind: ButtonKind) -> Button:
        if act.id not in self._buttons:
            button = Button(kind, act.text)
            button.setObjectName(act.id)
            button.setIconSize(QSize(18, 18))
            button.clicked.connect(lambda: self._presses[act.id]())
            self._buttons[act.id] = button
            if kind is ButtonKind.GHOST:
                self._row.insertWidget(0, button)
            elif kind is ButtonKind.SECONDARY:
                self._row.insertWidget(self._row.indexOf(self._note) + 2, button)
            else:
                self._row.addWidget(button)
        return self._buttons[act.id]

    def _dress(self, act: Act, *, busy: bool) -> None:
        button = self._buttons[act.id]
        self._presses[act.id] = act.press
        button.set_busy(act.busy_text if busy else "")
        button.setText(act.busy_text if busy else act.text)
        button.setAccessibleName(button.text())
        if act.icon:
            colour = Colour.ON_ACCENT if button.kind is ButtonKind.PRIMARY else Colour.TEXT_2
            button.setIcon(icon(act.icon, colour))
