"""Buttons of every kind, painted from the tokens."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, text_width, words
from fieldbind.qt.widgets.touch import touched
from fieldbind.qt.widgets.worn import wear

_ICON = 18
_TRAILING = 16
_GAP = 8
_FLAT_SIDE = 4
_FLAT_HEIGHT = 28


class ButtonKind(Enum):
    """How much a button stands out: one primary per page, the rest step back."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    TEXT = "text"
    QUIET = "quiet"


_PADDING = {
    ButtonKind.PRIMARY: 20,
    ButtonKind.SECONDARY: 21,
    ButtonKind.GHOST: 12,
    ButtonKind.TEXT: 0,
    ButtonKind.QUIET: 0,
}
_INK = {
    ButtonKind.PRIMARY: Colour.ON_ACCENT,
    ButtonKind.SECONDARY: Colour.TEXT,
    ButtonKind.GHOST: Colour.TEXT_2,
    ButtonKind.TEXT: Colour.ACCENT_TEXT,
    ButtonKind.QUIET: Colour.TEXT_2,
}


class Button(QPushButton):
    """A push button.

    Args:
        text: the act, in words. May be empty for an icon button; then give ``spoken``.
        kind: PRIMARY (accent fill), SECONDARY (edge), GHOST (no edge, 12 px padding: lay it out
            12 px to the left to align its words), TEXT (accent words, no padding), QUIET (grey
            words, no padding).
        icon: icon name, drawn before the words.
        trailing: icon name, drawn after the words.
        name: objectName.
        spoken: accessible name where it differs from the words.
        small: 40 px high with less padding, instead of 44.
    """

    def __init__(
        self,
        text: str,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str = "",
        trailing: str = "",
        name: str = "",
        spoken: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        # Layouts ask for it again and again.
        self._measured = ("", 0.0)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._spoken = spoken
        self._kind = kind
        self._icon = icon
        self._trailing = trailing
        self._small = small
        self._busy = ""
        self._least_width = 0
        self._role = Type.EMPHASIS if kind in _LIGHT_FACES else Type.STRONG
        wear(self, self._role)
        # Enter on a focused button presses it; outside a dialog Qt does this for auto-default only.
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def kind(self) -> ButtonKind:
        """How much it stands out."""
        return self._kind

    def set_words(self, text: str, spoken: str = "") -> None:
        """Say the act in other words, as another language does.

        Args:
            text: the act.
            spoken: accessible name where it differs.
        """
        self.setText(text)
        self._spoken = spoken
        self.setAccessibleName(self._busy or spoken)

    def set_kind(self, kind: ButtonKind) -> None:
        """Step forward or back, as Bind another does when something else needs doing first."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Change the icon before the words; empty for none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_trailing(self, name: str) -> None:
        """Change the icon after the words; empty for none."""
        self._trailing = name
        self.updateGeometry()
        self.update()

    def set_role(self, role: Type) -> None:
        """Draw the words in another type role."""
        self._role = role
        wear(self, role)
        self.updateGeometry()

    def set_busy(self, words_: str = "") -> None:
        """Show that the act is under way ("Binding…"), keeping width and focus.

        Args:
            words_: what is being done; empty ends it. While busy, presses do nothing.
        """
        if words_ and not self._busy:
            self._least_width = self.minimumWidth()
            self.setMinimumWidth(self.width())
        elif self._busy and not words_:
            self.setMinimumWidth(self._least_width)
        self._busy = words_
        self.setAccessibleName(words_ or self._spoken)
        self.blockSignals(bool(words_))
        self.update()

    @property
    def is_busy(self) -> bool:
        """Whether the act is under way."""
        return bool(self._busy)

    def setFont(self, face: QFont | str | Sequence[str]) -> None:
        """Language or text size have changed, or the role has."""
        super().setFont(face)
        self._measured = ("", 0.0)

    def sizeHint(self) -> QSize:
        width = 2 * self._padding + self._content_width(self.text())
        return QSize(round(width), px(40 if self._small else 44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_area(self) -> QRect:
        """The ring surrounds words without an edge of their own closely, but not too closely."""
        if self._kind not in _FLAT:
            return self.rect()
        height = px(_FLAT_HEIGHT)
        area = QRect(-_FLAT_SIDE, 0, self.width() + 2 * _FLAT_SIDE, height)
        area.moveTop((self.height() - height) // 2)
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme(awake=self.isEnabled())
        painter = begin(self)
        fill, edge = self._surface(theme)
        if fill or edge:
            box(painter, QRectF(self.rect()), 8, fill, edge, theme.edge)
        ink = theme[_INK[self._kind] if self.isEnabled() else Colour.TEXT_3]
        self._paint_content(painter, ink)

    def _surface(self, theme: Theme) -> tuple[QColor | None, QColor | None]:
        pressed, hovered = self.isDown() and not self.is_busy, self.underMouse()
        if self._kind in _FLAT:
            return None, None
        if self._kind is ButtonKind.PRIMARY:
            tokens = (Colour.ACCENT_PRESS, Colour.ACCENT_HOVER, Colour.ACCENT)
            is_edged = theme.is_plain and (pressed or hovered)
            edge = theme[Colour.BORDER] if is_edged else None
            return theme[_state(tokens, pressed, hovered)], edge
        ghost = self._kind is ButtonKind.GHOST
        if pressed or hovered:
            fill, edge = touched(theme, pressed=pressed)
            return theme[fill], theme[edge] if theme.is_plain or not ghost else None
        return (None, None) if ghost else (theme[Colour.SHEET], theme[Colour.BORDER])

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        text, icon = (self._busy, "clock") if self._busy else (self.text(), self._icon)
        width = min(self._content_width(text), self.width())
        left = (self.width() - width) / 2
        if self._kind in _FLAT:
            left = 0.0
        middle, side = self.height() / 2, px(_ICON)
        if icon:
            paint_icon(painter, icon, QRectF(left, middle - side / 2, side, side), ink)
            left += side + _GAP
        room = QRectF(left, 0, self._words_width(text) + 1, self.height())
        words(painter, room, text, font(self._role), ink)
        if self._trailing:
            right, side = room.right() + _GAP - 3, px(_TRAILING)
            paint_icon(painter, self._trailing, QRectF(right, middle - side / 2, side, side), ink)

    def _content_width(self, text: str) -> float:
        width = self._words_width(text)
        if self._icon or self._busy:
            width += px(_ICON) + (_GAP if text else 0)
        return width + (px(_TRAILING) + _GAP - 3 if self._trailing else 0)

    def _words_width(self, text: str) -> float:
        if self._measured[0] != text:
            self._measured = (text, text_width(font(self._role), text))
        return self._measured[1]

    @property
    def _padding(self) -> int:
        if self._small and self._kind in (ButtonKind.PRIMARY, ButtonKind.SECONDARY):
            return 15
        return _PADDING[self._kind]


def _state(tokens: tuple[Colour, Colour, Colour], pressed: bool, hovered: bool) -> Colour:
    """The first of pressed, hovered and at rest that is true."""
    down, over, rest = tokens
    if pressed:
        return down
    return over if hovered else rest


_FLAT = (ButtonKind.TEXT, ButtonKind.QUIET)
_LIGHT_FACES = (ButtonKind.SECONDARY, ButtonKind.GHOST, ButtonKind.TEXT, ButtonKind.QUIET)
