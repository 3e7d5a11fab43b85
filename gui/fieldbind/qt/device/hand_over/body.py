"""The two ways of a hand-over: which one, the Wi-Fi at the left, what happens at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.device.hand_over.code_panel import CodePanel
from fieldbind.qt.device.hand_over.code_steps import code_steps
from fieldbind.qt.device.hand_over.enlarged import Enlarged
from fieldbind.qt.device.hand_over.joined_wifi import JoinedWifi
from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.device.hand_over.steps import Passing, steps_of
from fieldbind.qt.device.hand_over.steps_panel import StepsPanel
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.segment import Segment
from fieldbind.settings.remembered import Memory

_HOTSPOT, _CODE = "device.way.hotspot", "device.way.qr"
_GAPS = (16, 10)
_BETWEEN = (28, 20)
_WIDTHS = (322, 282)
_NARROWEST = 500


class Body(QWidget):
    """Everything below the row of token and names.

    Args:
        memory: where names of Wi-Fis are kept.

    Signals:
        edited(): way, name or password are others than before.
    """

    edited = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._ways = Segment([(_HOTSPOT, ""), (_CODE, "")])
        self._ways.chosen.connect(self._changed)
        self.wifi = JoinedWifi(memory)
        self.wifi.edited.connect(self.edited)
        self._steps = StepsPanel()
        self._code = CodePanel()
        self._shown = Shown()
        self._passing = Passing()
        self._compact = False
        self._enlarged = Enlarged(self._code.button)
        self._code.enlarged.connect(self._enlarge)
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Both ways, and the steps of the one that is taken; each step keeps its time."""
        words = {
            _HOTSPOT: self.tr("Over its hotspot"),
            _CODE: self.tr("By QR, for a device with a camera"),
        }
        self._ways.set_words(self.tr("How the device gets the token"), words)
        self._draw()

    @property
    def is_by_code(self) -> bool:
        """Whether the token is shown to the device's camera."""
        return self._ways.choice == _CODE

    def take_code(self) -> None:
        """Have the code instead of the hotspot."""
        self._ways.choose(_CODE)

    def show_passing(self, passing: Passing) -> None:
        """Show how far it is."""
        self._passing = passing
        self._draw()

    def show_code(self, shown: Shown) -> None:
        """Show the code, or no longer."""
        is_new = shown.is_there and not self._shown.is_there
        self._shown = shown
        self._code.show_sight(shown)
        self._enlarged.draw(shown)
        if not shown.is_there:
            self._enlarged.close()
        self._draw()
        if is_new:
            self._code.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_live(self, live: bool) -> None:
        """Nothing can be changed while the device is told."""
        self._ways.set_locked(live)
        self.wifi.set_live(live)

    def fold(self) -> None:
        """Close what was opened."""
        self._enlarged.close()
        self.wifi.password.hide_text()

    def set_room(self, *, compact: bool, tight: bool) -> None:
        """Closer together in a small window, and only what is needed under a banner."""
        self._compact = compact
        self.wifi.set_room(not (compact and tight))
        self._steps.set_room(compact=compact, tight=tight)
        self._code.set_room(compact=compact, tight=tight)
        self._column.setSpacing(_GAPS[compact])
        self._halves.set_gap(_BETWEEN[compact])
        self._halves.set_width(self._right, _WIDTHS[compact])
        self._draw()

    def _changed(self) -> None:
        self._draw()
        self.edited.emit()

    def _enlarge(self) -> None:
        self._enlarged.open(self._shown)

    def _draw(self) -> None:
        self._code.setVisible(self._shown.is_there)
        self._steps.setVisible(not self._shown.is_there)
        if self.is_by_code:
            self._steps.show_items(code_steps(self._passing))
        else:
            self._steps.show_items(steps_of(self._passing, compact=self._compact))

    def _lay_out(self) -> None:
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._steps)
        right.addWidget(self._code)
        right.addStretch(1)
        self._halves = Columns(narrowest=_NARROWEST, gap=_BETWEEN[0])
        self._halves.add(self.wifi, 1)
        self._halves.add(self._right, 0, width=_WIDTHS[0])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._ways)
        self._column.addWidget(self._halves, 1)
