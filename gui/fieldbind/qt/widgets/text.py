"""Words on a page: a label with a type role, a colour token and a proper line height."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.breaking import break_lines
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.painting import begin
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.worn import wear, wear_sheets

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Text(QLabel):
    """A plain text, never rich: names from the cloud may hold anything.

    Args:
        text: the words.
        role: type role; sets font and line height.
        colour: colour token.
        name: objectName, where outside programs look for it.
        wrap: break into lines; otherwise it is one line.
        elide: end in an ellipsis where there is no room, with the whole text as tool tip; for
            names. Words of ours are never cut:
        unfold: one line where it fits, else as many as it needs; its height follows its width.
        selectable: may be selected by mouse and keyboard (single lines only).
    """

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        colour: Colour = Colour.TEXT,
        *,
        name: str = "",
        wrap: bool = False,
        elide: bool = False,
        unfold: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        # Layouts ask again and again for the few widths that they try.
        self._lines_at: dict[int, int] = {}
        self._advance: int | None = None
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._elide = elide
        self._unfold = unfold
        self.set_role(role)
        self.set_colour(colour)
        across = QSizePolicy.Policy.Ignored if elide or unfold else QSizePolicy.Policy.Preferred
        down = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(across, down)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._flags = _SELECTABLE if selectable else Qt.TextInteractionFlag.NoTextInteraction
        if selectable:
            self.setTextInteractionFlags(self._flags)
            self._style()

    def set_broken(self, broken: bool) -> None:
        """Break it into lines, also in the middle of an identifier, which cannot be selected then.

        QLabel, which paints what can be selected, breaks no identifier before a digit.
        """
        self.setWordWrap(broken)
        none = Qt.TextInteractionFlag.NoTextInteraction
        self.setTextInteractionFlags(none if broken else self._flags)

    def set_role(self, role: Type) -> None:
        """Draw it in another type role."""
        self._role = role
        wear(self, role)
        self.updateGeometry()

    def set_colour(self, colour: Colour) -> None:
        """Draw it in another colour token."""
        self._colour = colour
        if self.property("ink") is not None:
            self._style()
        self.update()

    def setText(self, text: str) -> None:
        """Change the words."""
        super().setText(text)
        self._measure_anew()
        if self._unfold:
            self.updateGeometry()
        self._offer_whole_text()

    def setFont(self, face: QFont | str | Sequence[str]) -> None:
        """Language or text size have changed, or the role has."""
        super().setFont(face)
        self._measure_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_whole_text()
        if self._unfold:
            note_width(self, event)

    def sizeHint(self) -> QSize:
        if self._unfold:
            # Before it was laid out nobody knows its width, and one line is the rule.
            is_laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
            height = self.height_at(self.width()) if is_laid_out else self._role.line_height
            return QSize(self._text_width(), height)
        if self.wordWrap():
            return QSize(min(self._text_width(), 320), self.heightForWidth(320))
        return QSize(self._text_width(), self._role.line_height)

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap() or self._elide:
            return QSize(24, self._role.line_height)
        if self._unfold:
            return QSize(24, self.sizeHint().height())
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return self._role.line_height
        return self.height_at(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        painter = begin(self)
        painter.setPen(current_theme()[self._colour])
        layout = self._lay_out(self.width())
        lines = layout.lineCount()
        top = (self.height() - lines * self._role.line_height) / 2
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            top = 0.0
        self._draw(painter, layout, top)

    def height_at(self, width: int) -> int:
        """How high it is where it is broken into lines at a width, in logical pixels."""
        if width not in self._lines_at:
            self._lines_at[width] = max(self._lay_out(width, wraps=True).lineCount(), 1)
        return self._lines_at[width] * self._role.line_height

    def _style(self) -> None:
        """Selectable text is painted by QLabel, which takes its colour from the style sheet."""
        self.setProperty("ink", self._colour.value)
        wear_sheets(self, Sheet.WORDS, Sheet.MENU)
        self.style().polish(self)

    def _draw(self, painter: QPainter, layout: QTextLayout, top: float) -> None:
        metrics = QFontMetricsF(font(self._role))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            middle = top + (number + 0.5) * self._role.line_height
            baseline = round(middle + (metrics.ascent() - metrics.descent()) / 2)
            line.draw(painter, QPointF(0, baseline - line.ascent() - line.y()))

    def _lay_out(self, width: int, *, wraps: bool = False) -> QTextLayout:
        """The lines at a width; an elided text is cut before it is laid out."""
        text = self.text()
        if self._elide:
            text = QFontMetricsF(font(self._role)).elidedText(
                text, Qt.TextElideMode.ElideRight, width
            )
        layout = QTextLayout(text, font(self._role))
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        mode = QTextOption.WrapMode
        wraps = wraps or self.wordWrap() or self._unfold
        option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wraps else mode.NoWrap)
        layout.setTextOption(option)
        break_lines(layout, width)
        return layout

    def _text_width(self) -> int:
        if self._advance is None:
            metrics = QFontMetricsF(font(self._role))
            self._advance = int(metrics.horizontalAdvance(self.text())) + 1
        return self._advance

    def _measure_anew(self) -> None:
        self._lines_at.clear()
        self._advance = None

    def _offer_whole_text(self) -> None:
        if self._elide:
            give_tip(self, self.text() if self._text_width() > self.width() else "")
