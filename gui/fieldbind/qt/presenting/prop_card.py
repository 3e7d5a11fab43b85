"""One simulated device: its picture, what its light does, and what that means."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from fieldbind.qt.phrases import labelled, sentences
from fieldbind.qt.presenting.beat import Beat
from fieldbind.qt.presenting.presenter import Led, Prop, PropKind
from fieldbind.qt.presenting.prop_picture import PropPicture
from fieldbind.qt.theme import Colour, Theme, Type, current_theme, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, disc, square
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip

_MARK = 15


class PropCard(QRadioButton):
    """Chosen, it is in the visitor's hands.

    Args:
        kind: which device; makes its objectName.
        beat: in which its light blinks.
    """

    ring_radius = 10

    def __init__(self, kind: PropKind, beat: Beat) -> None:
        super().__init__()
        self.setObjectName(f"demo.prop.{kind.value}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._prop: Prop | None = None
        self.picture = PropPicture(beat)
        self._light = Text("", Type.CAPTION_STRONG, Colour.TEXT, wrap=True)
        self._meaning = Text("", Type.CAPTION, Colour.TEXT_2, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.picture)
        self._column.addSpacing(4)
        for text in (self._light, self._meaning):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(text)
        self._column.addStretch()
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_small(False)

    @property
    def words(self) -> str:
        """What it says below its picture, in a line."""
        if (prop := self._prop) is None:
            return ""
        return labelled(self._light_of(prop.led), self._meaning_of(prop))

    def show_prop(self, prop: Prop) -> None:
        """Show how it is now."""
        self._prop = prop
        self.picture.show_prop(prop)
        self.reword()

    def set_small(self, small: bool) -> None:
        """Only the picture, or the picture with its words."""
        self._light.setVisible(not small)
        self._meaning.setVisible(not small)
        self._column.setContentsMargins(*((2, 3, 2, 0) if small else (3, 6, 3, 6)))
        self.updateGeometry()

    def reword(self) -> None:
        """Say what the light does, and what that means."""
        if (prop := self._prop) is None:
            return
        light, meaning = self._light_of(prop.led), self._meaning_of(prop)
        self._light.setText(light)
        self._meaning.setText(meaning)
        self.setAccessibleName(labelled(self._kind_of(prop.kind), prop.name))
        self.setAccessibleDescription(labelled(light, meaning))
        holding = self.tr("Choose it to put it into the visitor’s hands.")
        give_tip(self, sentences((self._kind_of(prop.kind), holding)))

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        fill, edge = Colour.SHEET, Colour.BORDER
        if self.isChecked():
            edge = Colour.ACCENT_LINE
        elif self.isDown() or self.underMouse():
            fill = Colour.INSET
        width = theme.edge + (0.5 if self.isChecked() else 0)
        painter = begin(self)
        box(painter, self.rect().toRectF(), 10, theme[fill], theme[edge], width)
        if self.isChecked():
            self._paint_mark(painter, theme)

    def _paint_mark(self, painter: QPainter, theme: Theme) -> None:
        """A check where none of the pictures has anything."""
        side = px(_MARK)
        middle = QPointF(5 + side / 2, self.picture.geometry().bottom() - side / 2)
        disc(painter, middle, side, theme[Colour.ACCENT])
        paint_icon(painter, "check", square(middle, side * 0.7), theme[Colour.ON_ACCENT], 2.6)

    def _kind_of(self, kind: PropKind) -> str:
        match kind:
            case PropKind.LAMP:
                return self.tr("Simulated lamp")
            case PropKind.LOCK:
                return self.tr("Simulated lock")
            case PropKind.AIR_CONDITIONER:
                return self.tr("Simulated air conditioner")

    def _light_of(self, led: Led) -> str:
        match led:
            case Led.FAST:
                return self.tr("Blinks fast")
            case Led.SLOW:
                return self.tr("Blinks slowly")
            case Led.STEADY:
                return self.tr("Steady light")
            case Led.DARK:
                return self.tr("Light off")

    def _meaning_of(self, prop: Prop) -> str:
        if prop.is_alive:
            return self.tr("bound, works")
        match prop.led:
            case Led.FAST:
                return self.tr("pairing mode")
            case Led.SLOW:
                return self.tr("joining Wi-Fi")
            case Led.STEADY:
                return self.tr("in the cloud")
            case Led.DARK:
                return self.tr("at rest")
