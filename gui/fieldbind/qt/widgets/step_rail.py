"""The steps of the wizard, with what was answered under each."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.theme import Colour, Motion, Type, current_theme, font, px
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.markers import paint_marker
from fieldbind.qt.widgets.painting import begin, box, broken, text_width, words
from fieldbind.qt.widgets.rail_step import RailStep, StepState
from fieldbind.qt.widgets.tips import give_tip

_MARKER = 24
_MIDDLE = 18
_HEIGHT = 46
_LINE = 16
# What a rail without words has room for.
_MOST = 36
_FILL_MS = 200


class StepRail(QWidget):
    """The column of steps. The middle of the first marker lies 18 px below its top.

    Lay it out over the full width of the rail: markers are centred 32 px from its left edge
    (28 in a small window), steps are 56 px apart (48), more where a caption needs more lines.

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
        return QSize(px(184), self._tops()[-1] - self._pitch + px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        note_width(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        marker, tops = _marker(narrow=self._narrow), self._tops()
        for number, step in enumerate(self._steps[:-1]):
            top = tops[number] + _above(narrow=self._narrow) + marker / 2 + 4
            length = tops[number + 1] - tops[number] - marker - 8
            line = QRectF(self._middle - 1, top, 2, length)
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

    @property
    def _left(self) -> int:
        """Where the steps begin, so that the ring of what has the focus has room."""
        return self._middle - 8 - _marker(narrow=self._narrow) // 2

    @property
    def _item_width(self) -> int:
        wide = max(self.width() - self._left - 16, 40)
        return 2 * (self._middle - self._left) if self._narrow else wide

    def _tops(self) -> list[int]:
        """Where each step begins, and where one more would."""
        tops = [0]
        for step in self._steps or (RailStep(""),):
            lines = 1 if self._narrow else len(_caption(step, self._item_width))
            tops.append(tops[-1] + self._pitch + (lines - 1) * px(_LINE))
        return tops

    def _lay_out(self) -> None:
        tops = self._tops()
        for number, item in enumerate(self._items):
            height = tops[number + 1] - tops[number] - self._pitch + px(_HEIGHT)
            if self._narrow:
                height = 2 * _above(narrow=True)
            item.setGeometry(self._left, tops[number], self._item_width, height)

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


def _words_at() -> int:
    """Where the words of a step begin."""
    return 8 + px(_MARKER) + 12


def _caption(step: RailStep, width: int) -> list[str]:
    """The lines of a caption in a step that is so many logical pixels wide; one of a name."""
    if step.is_name:
        return [step.caption]
    lines = broken(font(Type.CAPTION), step.caption, width - _words_at())
    return [lines[0], " ".join(lines[1:])] if lines[1:] else lines


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
        self._offer_words()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._offer_words()

    def _offer_words(self) -> None:
        """Whatever cannot be read in the step itself is its tool tip."""
        step = self._step
        room = self.width() - _words_at()
        is_cut = step.is_name and text_width(font(Type.CAPTION), step.caption) > room
        tip = step.caption if is_cut else ""
        spoken = sentences((step.title, step.caption)) if self._narrow else tip
        give_tip(self, spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        mark, role, ink, quiet = self._step.state.value
        side, middle, left = _marker(narrow=self._narrow), _above(narrow=self._narrow), _words_at()
        centre = QPointF(8 + side / 2, middle)
        paint_marker(painter, centre, side, mark, theme, text=str(self.number + 1))
        if self._narrow:
            return
        line = QRectF(left, middle - px(10), self.width() - left, px(20))
        words(painter, line, self._step.title, font(role), theme[ink])
        below = line.translated(0, px(18))
        for said in _caption(self._step, self.width()):
            words(painter, below, said, font(Type.CAPTION), theme[quiet])
            below.translate(0, px(_LINE))
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
