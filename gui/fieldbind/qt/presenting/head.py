"""The first line of the panel: what it is, and the key that hides it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, px
from fieldbind.qt.widgets.chip import Chip
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.painting import begin, box, text_width, words
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.tone import Tone

_KEY = "F9"
_NARROWEST = 212


class PanelHead(QWidget):
    """Demo chip, title, and ``hide`` at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.hide_button = _HideButton()
        self._chip = Chip("", Tone.DEMO, "flask")
        self._title = Text("", Type.STRONG, name="demo.title", unfold=True)
        what = QWidget()
        row = QHBoxLayout(what)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._chip)
        row.addWidget(self._title, 1)
        ends = Columns(narrowest=_NARROWEST, gap=8, stacked_gap=4)
        ends.add(what, 1)
        ends.add(self.hide_button, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ends)
        self.reword()

    def reword(self) -> None:
        """Say what it is."""
        self._chip.set_state(self.tr("Demo"), Tone.DEMO, "flask")
        self._title.setText(self.tr("Presenter"))


class _HideButton(QPushButton):
    """A key cap and what the key does; whoever has no keyboard presses it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("demo.hide")
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.reword()

    def reword(self) -> None:
        """Say what the key does."""
        self.setText(self.tr("hides"))
        self.setAccessibleName(self.tr("Hide the presenter panel"))
        give_tip(self, self.tr("F9 shows it again"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._key_width() + 6 + text_width(font(Type.CAPTION), self.text())
        return QSize(round(width) + 1, px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        cap = QRectF(0, 0, self._key_width(), px(22))
        cap.moveCenter(QRectF(self.rect()).center())
        cap.moveLeft(0)
        fill = Colour.HAIRLINE if self.isDown() else Colour.SHEET
        edge = Colour.BORDER if self.underMouse() else Colour.HAIRLINE
        box(painter, cap, 6, theme[fill], theme[edge], theme.edge)
        centre = Qt.AlignmentFlag.AlignHCenter
        words(painter, cap, _KEY, font(Type.CAPTION), theme[Colour.TEXT], centre)
        room = QRectF(cap.right() + 6, 0, self.width() - cap.right() - 6, self.height())
        words(painter, room, self.text(), font(Type.CAPTION), theme[Colour.TEXT_2])

    def _key_width(self) -> float:
        return text_width(font(Type.CAPTION), _KEY) + 18
