"""A number with a unit, a little less and a little more."""

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox

from fieldbind.qt.theme import Colour, Type, font, px
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.painting import text_width
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import wear, wear_sheets

_LEFT = 13
_GAP = 8
_RIGHT = 6
_BETWEEN = 4
# Close steps where a little matters, wide ones after that.
_CLOSE, _WIDE, _FROM = 10, 60, 300


class Stepper(QSpinBox):
    """44 px high; the arrow keys step, figures may be typed, Enter or leaving takes them.

    Args:
        spoken: accessible name, with the unit.
        unit: words after the number; the first of several that there is room for.
        name: objectName; the parts are ``name.figures``, ``name.less`` and ``name.more``.
        bounds: the least and the most, both allowed.
    """

    def __init__(self, spoken: str, *unit: str, name: str, bounds: tuple[int, int]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.lineEdit().setObjectName(f"{name}.figures")
        self.setRange(*bounds)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._units: tuple[str, ...] = ()
        self._add_parts(name)
        self.lineEdit().textEdited.connect(self._place)
        self.valueChanged.connect(self._place)
        wear_sheets(self, Sheet.STEPPER, Sheet.MENU)
        wear(self, Type.BODY)
        # Where a style sheet is, it does not hand its font on.
        wear(self.lineEdit(), Type.BODY)
        self.set_words(spoken, *unit)
        self.reword()

    def _add_parts(self, name: str) -> None:
        self._unit = Text("", Type.BODY, Colour.TEXT_2, elide=True, parent=self)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._less = IconButton("minus", "", name=f"{name}.less", parent=self)
        self._less.clicked.connect(self.stepDown)
        self._more = IconButton("plus", "", name=f"{name}.more", parent=self)
        self._more.clicked.connect(self.stepUp)
        for button in (self._less, self._more):
            button.setAutoRepeat(True)
            # The arrow keys do the same, so Tab need not stop here.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def reword(self) -> None:
        """Name its buttons in the language of now."""
        self._less.set_spoken(self.tr("Less"))
        self._more.set_spoken(self.tr("More"))

    def set_words(self, spoken: str, *unit: str) -> None:
        """Change the accessible name, and the words after the number, the longest first."""
        self.setAccessibleName(spoken)
        self.lineEdit().setAccessibleName(spoken)
        self._units = unit
        self._place()

    def set_compact(self, compact: bool) -> None:
        """Figures and buttons may have another size now."""
        del compact
        self._place()

    def show_value(self, value: int) -> None:
        """Show a number without telling of it."""
        with QSignalBlocker(self):
            self.setValue(value)
        self._place()

    def stepBy(self, steps: int) -> None:
        """To the next round number."""
        value = self.value()
        step = _CLOSE if value < _FROM or (value == _FROM and steps < 0) else _WIDE
        on_step = value - value % step
        self.setValue(on_step + step * (steps + (1 if steps < 0 and value % step else 0)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nobody who scrolls past it means to change it."""
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(44))

    def ring_area(self) -> QRect:
        """Its edge shows the focus, as that of every field."""
        return QRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """A style sheet applied anew puts the figures elsewhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def _place(self) -> None:
        """Put figures, unit and buttons where they belong; the style has no room for the latter."""
        right = self.width() - _RIGHT
        for button in (self._more, self._less):
            size = button.sizeHint()
            top = (self.height() - size.height()) // 2
            button.setGeometry(right - size.width(), top, size.width(), size.height())
            right -= size.width() + _BETWEEN
        self.lineEdit().setGeometry(_LEFT - 2, 2, max(right - _LEFT, 0), self.height() - 4)
        left = _LEFT + round(text_width(font(Type.BODY), self.lineEdit().text())) + _GAP
        line, room = Type.BODY.line_height, max(right - left, 0)
        fitting = (unit for unit in self._units if text_width(font(Type.BODY), unit) < room)
        self._unit.setText(next(fitting, self._units[-1] if self._units else ""))
        self._unit.setGeometry(left, (self.height() - line) // 2, room, line)
