"""How fast a story is played, again from its beginning, and its next event."""

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.presenting.presenter import Presenter, Speed
from fieldbind.qt.theme import Colour, Type, text_size
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.segment import Segment
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.worn import hold

_SPEEDS = {f"demo.speed.{speed.value}": speed for speed in Speed}
_GAP = 8
_Way = QBoxLayout.Direction


class Playing(QWidget):
    """Speed, Restart and Next event.

    Args:
        presenter: who plays.
    """

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._has_asked_in_vain = False
        self._label = Text("", Type.LABEL)
        self._speed = Segment([(name, "") for name in _SPEEDS], name="demo.speed")
        self._speed.chosen.connect(self._take_speed)
        self._restart = _half("rotate", "demo.restart")
        self._next = _half("next-event", "demo.next_event")
        self._restart.clicked.connect(presenter.restart)
        self._next.clicked.connect(self._press_next)
        self._note = Text("", Type.CAPTION, Colour.TEXT_2, name="demo.note", wrap=True)
        self._lay_out()
        self._note.hide()
        self.reword()

    def draw(self) -> None:
        """Show what is set now."""
        with QSignalBlocker(self._speed):
            self._speed.choose(f"demo.speed.{self._presenter.speed.value}")
        if self._presenter.can_step:
            self._has_asked_in_vain = False
        self._note.setVisible(self._has_asked_in_vain)

    def set_low(self, low: bool) -> None:
        """In a low window the label stands beside what it names."""
        is_beside = low and text_size() == 1
        self._first.setDirection(_Way.LeftToRight if is_beside else _Way.TopToBottom)
        self._first.setSpacing(12 if is_beside else 5)
        self._column.setSpacing(8 if low else 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words of a button are never cut."""
        super().resizeEvent(event)
        self._stack_buttons()

    def minimumSizeHint(self) -> QSize:
        """No wider than the wider button, or they would never stack."""
        return QSize(max(self._widths), super().minimumSizeHint().height())

    def reword(self) -> None:
        """Say what everything does."""
        self._label.setText(self.tr("Speed"))
        spoken = {
            "demo.speed.1": self.tr("1×"),
            "demo.speed.4": self.tr("4×"),
            "demo.speed.step": self.tr("Step"),
        }
        self._speed.set_words(self.tr("Speed"), spoken)
        tip = self.tr("Nothing happens by itself; each event waits for Next event")
        give_tip(self._speed.option("demo.speed.step"), tip)
        self._restart.setText(self.tr("Restart"))
        self._restart.setAccessibleDescription(self.tr("Everything that was entered is wiped"))
        self._next.setText(self.tr("Next event"))
        self._note.setText(self.tr("Nothing is due yet. Go on in the window."))
        self._stack_buttons()

    def _stack_buttons(self) -> None:
        """Side by side, else so without their icons, else one below the other."""
        icons = {self._restart: "rotate", self._next: "next-event"}
        for is_plain in (False, True):
            for button, icon in icons.items():
                button.set_icon("" if is_plain else icon)
            if sum(self._widths) + _GAP <= self.width():
                self._buttons.setDirection(_Way.LeftToRight)
                return
        for button, icon in icons.items():
            button.set_icon(icon)
        self._buttons.setDirection(_Way.TopToBottom)

    @property
    def _widths(self) -> list[int]:
        """What the buttons need at least."""
        return [button.minimumSizeHint().width() for button in (self._restart, self._next)]

    def _take_speed(self, name: str) -> None:
        self._presenter.set_speed(_SPEEDS[name])

    def _press_next(self) -> None:
        self._has_asked_in_vain = not self._presenter.can_step
        if self._has_asked_in_vain:
            announce(self, self._note.text())
        else:
            self._presenter.next_event()
        self._note.setVisible(self._has_asked_in_vain)

    def _lay_out(self) -> None:
        self._first = QBoxLayout(_Way.TopToBottom)
        self._first.addWidget(self._label)
        self._first.addWidget(self._speed, 1)
        self._buttons = QBoxLayout(_Way.LeftToRight)
        self._buttons.setSpacing(_GAP)
        self._buttons.addWidget(self._restart, 1)
        self._buttons.addWidget(self._next, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._first)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self._note)
        self.set_low(False)


def _half(icon: str, name: str) -> Button:
    """One of two side by side: as high as any, with less room beside its words."""
    button = Button("", icon=icon, name=name, small=True)
    hold(button, height=44)
    return button
