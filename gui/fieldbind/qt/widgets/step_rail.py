"""The steps of the wizard, with what was answered under each."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.theme import Colour, Motion, Type, current_theme, font, px
from fieldbind.qt.widgets.markers import Mark, paint_marker
from fieldbind.qt.widgets.painting import begin, box, text_width, words

_MARKER = 24
_MIDDLE = 18
_HEIGHT = 46
# What a rail without words has room for.
_MOST = 36
_FILL_MS = 200


class StepState(Enum):
    """How far a step is, as (marker, title role, title colour, caption colour)."""

    UPCOMING = (Mark.NUMBER, Type.EMPHASIS, Colour.TEXT_2, Colour.TEXT_3)
    CURRENT = (Mark.FILLED_NUMBER, Type.STRONG, Colour.TEXT, Colour.TEXT_3)
    DONE = (Mark.CHECK, Type.EMPHASIS, Colour.TEXT, Colour.TEXT_3)
    STOPPED = (Mark.CROSS, Type.STRONG, Colour.TEXT, Colour.BAD)
    ASKING = (Mark.ASK, Type.STRONG, Colour.TEXT, Colour.WARN)
    ENDED = (Mark.LOG_IN, Type.STRONG, Colour.TEXT, Colour.WARN)


@dataclass(frozen=True, slots=True)
class RailStep:
    """One step: its title, its state and the answer as caption.

    ``can_return`` makes a done step a button that goes back to it.
    """

    title: str
    state: StepState = StepState.UPCOMING
    caption: str = ""
    can_return: bool = True


class StepRail(QWidget):
    """The column of steps. The middle of the first marker lies 18 px below its top.

    Lay it out over the full width of the rail: markers are centred 32 px from its left edge
    (28 in a small window), steps are 56 px apart (48).

    Signals:
        returned(int): a done step was pressed; its number, from 0.
    """

    returned = Signal(int)

    def __init__(self, *, spoken: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._compact = False
        self._narrow = False
        self._steps: tuple[RailStep, ...] = ()
        self._items: list[_Item] = []
        self._reached: frozenset[int] = frozenset()
        self._fill = Motion(self, _FILL_MS, self.update)

    def show_steps(self, steps: tuple[RailStep, ...]) -> None:
        """Show the steps; the line below one that has just been done fills."""
        reached = _done(steps) - _done(self._steps) if self._steps else frozenset[int]()
        self._steps = steps
        while len(self._items) < len(steps):
            item = _Item(len(self._items), self)
            item.clicked.connect(self._tell)
            item.show()
            self._items.append(item)
        self.reword()
        self._lay_out()
        self.updateGeometry()
        self.update()
        if reached:
            self._reached = reached
            self._fill.begin()

    def reword(self) -> None:
        """Say the steps as they are now."""
        for item, step in zip(self._items, self._steps, strict=True):
            item.fill(step, len(self._steps), narrow=self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Show the markers only; title and answer are tool tips."""
        self._narrow = narrow
        self.reword()
        self._lay_out()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Steps 48 px apart in a small window."""
        self._compact = compact
        self._lay_out()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(184), max(len(self._steps) - 1, 0) * self._pitch + px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        for number, step in enumerate(self._steps[:-1]):
            marker = _marker(narrow=self._narrow)
            top = number * self._pitch + _above(narrow=self._narrow) + marker / 2 + 4
            line = QRectF(self._middle - 1, top, 2, self._pitch - marker - 8)
            box(painter, line, 0, theme[Colour.HAIRLINE])
            if step.state is StepState.DONE:
                share = self._fill.share if number in self._reached else 1.0
                line.setHeight(line.height() * share)
                box(painter, line, 0, theme[Colour.ACCENT])

    @property
    def _pitch(self) -> int:
        pitch = 48 if self._compact else 56
        # Without words all five have to be in sight, however large the words are.
        return pitch if self._narrow else px(pitch)

    @property
    def _middle(self) -> int:
        if self._narrow:
            return self.width() // 2
        return 16 + px(12) if self._compact else 20 + px(12)

    def _lay_out(self) -> None:
        middle = 8 + _marker(narrow=self._narrow) // 2
        left = self._middle - middle
        width = 2 * middle if self._narrow else max(self.width() - left - 16, 40)
        height = 2 * _above(narrow=True) if self._narrow else px(_HEIGHT)
        for number, item in enumerate(self._items):
            item.setGeometry(left, number * self._pitch, width, height)

    def _tell(self) -> None:
        item = self.sender()
        if isinstance(item, _Item):
            self.returned.emit(item.number)


def _marker(*, narrow: bool) -> int:
    """How large a marker is, in logical pixels."""
    return min(px(_MARKER), _MOST) if narrow else px(_MARKER)


def _above(*, narrow: bool) -> int:
    """From the top of an item to the middle of its marker."""
    return 2 + _MOST // 2 if narrow and px(_MARKER) > _MARKER else px(_MIDDLE)


def _done(steps: tuple[RailStep, ...]) -> frozenset[int]:
    return frozenset(number for number, step in enumerate(steps) if step.state is StepState.DONE)


class _Item(QPushButton):
    """One step; a button only while it can be returned to."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.setObjectName(f"rail.step_{number + 1}")
        self.setAutoDefault(True)
        self._step = RailStep("")
        self._narrow = False

    def fill(self, step: RailStep, count: int, *, narrow: bool) -> None:
        self._step = step
        self._narrow = narrow
        pressable = step.state is StepState.DONE and step.can_return
        self.setEnabled(pressable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        said = self.tr("Step {0} of {1}, {2}, {3}").format(
            self.number + 1, count, step.title, self._state_in_words()
        )
        self.setAccessibleName(said)
        self.setAccessibleDescription(step.caption)
        face = font(Type.CAPTION)
        cut = text_width(face, step.caption) > self.width() - self._left
        tip = step.caption if cut else ""
        self.setToolTip(sentences((step.title, step.caption)) if narrow else tip)
        self.update()

    @property
    def _left(self) -> int:
        """Where the words begin."""
        return 8 + px(_MARKER) + 12

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        mark, role, ink, quiet = self._step.state.value
        side, middle, left = _marker(narrow=self._narrow), _above(narrow=self._narrow), self._left
        centre = QPointF(8 + side / 2, middle)
        paint_marker(painter, centre, side, mark, theme, text=str(self.number + 1))
        if self._narrow:
            return
        line = QRectF(left, middle - px(10), self.width() - left, px(20))
        words(painter, line, self._step.title, font(role), theme[ink])
        below = line.translated(0, px(18))
        words(painter, below, self._step.caption, font(Type.CAPTION), theme[quiet])
        if self.isEnabled() and self.underMouse():
            under = text_width(font(role), self._step.title)
            box(painter, QRectF(left, middle + px(9), under, 1), 0, theme[ink])

    def _state_in_words(self) -> str:
        return {
            StepState.UPCOMING: self.tr("to do"),
            StepState.CURRENT: self.tr("current"),
            StepState.DONE: self.tr("done"),
            StepState.STOPPED: self.tr("stopped"),
            StepState.ASKING: self.tr("needs an answer"),
            StepState.ENDED: self.tr("ended"),
        }[self._step.state]
