"""One choice out of two to four, side by side."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, text_width, words

_HEIGHT, _EDGE = 36, 4
_SNUG = 25
_LEAST_AROUND = 12


class Segment(QWidget):
    """A group of radio buttons drawn as one bar; the arrow keys move the choice.

    Args:
        options: what can be chosen, as (objectName of the option, its words), in order.
        spoken: accessible name of the group.
        snug: each option is as wide as its words; else all share the width evenly.

    Signals:
        chosen(str): objectName of the option that was chosen, by a person or by ``choose``.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: list[tuple[str, str]],
        *,
        spoken: str = "",
        name: str = "",
        snug: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        across = QSizePolicy.Policy.Fixed if snug else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._snug = snug
        self._group = QButtonGroup(self)
        self._options: dict[str, _Option] = {}
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(0)
        for key, text in options:
            option = _Option(key, text, self, snug=snug)
            self._options[key] = option
            self._group.addButton(option)
            row.addWidget(option, 0 if snug else 1)
        self._options[options[0][0]].setChecked(True)
        self._group.buttonToggled.connect(self._tell)

    @property
    def choice(self) -> str:
        """objectName of the chosen option."""
        return next(key for key, option in self._options.items() if option.isChecked())

    def choose(self, key: str) -> None:
        """Choose an option by its objectName."""
        self._options[key].setChecked(True)

    def option(self, key: str) -> QRadioButton:
        """The radio button of an option, for buddies, tool tips and focus."""
        return self._options[key]

    def set_words(self, spoken: str, texts: Mapping[str, str]) -> None:
        """Say the same in other words, as another language does; the choice stays.

        Args:
            spoken: accessible name of the group.
            texts: words by the objectName of the option.
        """
        self.setAccessibleName(spoken)
        for key, text in texts.items():
            self._options[key].setText(text)
            self._options[key].updateGeometry()

    def set_locked(self, locked: bool) -> None:
        """While work is out the choice stands still."""
        self.setEnabled(not locked)

    def sizeHint(self) -> QSize:
        options = self._options.values()
        width = sum(option.sizeHint().width() for option in options) + 2 * _EDGE
        lines = len(options) if self._is_stacked else 1
        return QSize(width, lines * px(_HEIGHT) + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest of them, or they would never stack."""
        widths = [option.minimumSizeHint().width() for option in self._options.values()]
        return QSize(
            (sum(widths) if self._snug else max(widths)) + 2 * _EDGE, self.sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Their words are never cut: they stand one below the other instead."""
        super().resizeEvent(event)
        self._choose_way()

    def set_compact(self, compact: bool) -> None:
        """Words and text size may be other ones now."""
        del compact
        self._choose_way()

    @property
    def _is_stacked(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def _choose_way(self) -> None:
        ways = QBoxLayout.Direction
        widths = [option.minimumSizeHint().width() for option in self._options.values()]
        is_cut = not self._snug and sum(widths) + 2 * _EDGE > self.width()
        self._row.setDirection(ways.TopToBottom if is_cut else ways.LeftToRight)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme(awake=self.isEnabled())
        painter = begin(self)
        fill, edge = Colour.SHEET, Colour.BORDER
        if not self.isEnabled():
            fill, edge = Colour.INSET, Colour.HAIRLINE
        box(painter, QRectF(self.rect()), 8, theme[fill], theme[edge], theme.edge)

    def _tell(self, button: QRadioButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(button.objectName())


def _mark() -> int:
    """What the check of the chosen one takes of its width."""
    return px(18) + 6


class _Option(QRadioButton):
    """One part of the bar."""

    ring_radius = 8

    def __init__(self, key: str, text: str, parent: QWidget, *, snug: bool) -> None:
        super().__init__(text, parent)
        self._snug = snug
        self.toggled.connect(self.updateGeometry)
        self.setObjectName(key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = round(text_width(font(Type.STRONG), self.text()))
        if self._snug:
            return QSize(width + _SNUG + (_mark() if self.isChecked() else 0), px(_HEIGHT))
        return QSize(width + _mark() + 32, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        if self._snug:
            return self.sizeHint()
        # Where room is short, the chosen one takes more of it than the others, for its mark.
        width = text_width(font(Type.STRONG), self.text()) + (_mark() if self.isChecked() else 0)
        return QSize(round(width) + _LEAST_AROUND, px(_HEIGHT))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme(awake=self.isEnabled())
        painter = begin(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        ink = theme[Colour.TEXT_2]
        if chosen:
            fill, edge = Colour.ACCENT_SOFT, Colour.ACCENT_LINE
            ink = theme.on_selection(Colour.ACCENT_TEXT)
            if not self.isEnabled():
                fill, edge, ink = Colour.SHEET, Colour.HAIRLINE, theme[Colour.TEXT]
            box(painter, area, 6, theme[fill], theme[edge], theme.edge)
        elif self.underMouse() and self.isEnabled():
            box(painter, area, 6, theme[Colour.INSET])
        face = font(Type.STRONG if chosen else Type.EMPHASIS)
        width = text_width(face, self.text())
        mark = _mark() if chosen else 0
        left = (area.width() - width - mark) / 2
        if chosen:
            side = px(18)
            spot = QRectF(left - 1, area.center().y() - side / 2, side, side)
            paint_icon(painter, "check", spot, ink, 2.2)
        words(painter, QRectF(left + mark, 0, width + 1, area.height()), self.text(), face, ink)
