"""Who is signed in, how the laptop is connected, and the way to sign out."""

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbind.qt.phrases import listed
from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.painting import begin, box, disc, square, text_width, words
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip

# What a rail without words has room for.
_MOST = 44
_MOST_BADGE = 22
_BUTTON = 40
_LINE = 16
_STROKE = 1.4


class Connection(Enum):
    """How the laptop stands with the cloud, as the icon before the words."""

    ONLINE = "circle-check"
    CUT_OFF = "wifi-off"
    NOT_TRUSTED = "triangle-alert"
    ENDED = "lock"
    HOTSPOT = "wifi"


class AccountLine(QWidget):
    """The foot of the rail, with a hairline above: 61 px high, 57 in a small window.

    It is higher where the words about the connection need more than one line.

    Args:
        sign_out: objectName of the Sign out button (``rail.sign_out``), which is ``button``.
    """

    def __init__(self, sign_out: str = "rail.sign_out", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._compact = False
        self._narrow = False
        self._account = ""
        self._initials = ""
        self._connection = Connection.ONLINE
        self._ways = ("",)
        self._name = Text("", Type.LABEL, elide=True, parent=self)
        self._line = Text("", Type.CAPTION, Colour.TEXT_3, unfold=True, parent=self)
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.button = IconButton("log-out", "", name=sign_out, parent=self)
        self.button.hide()
        self.reword()

    def show_account(
        self,
        name: str,
        connection: str,
        short: str = "",
        *,
        shortest: str = "",
        state: Connection = Connection.ONLINE,
    ) -> None:
        """Show the account.

        Args:
            name: of the account; empty while nobody is signed in.
            connection: such as "Online · China site".
            short: the same for a small window, such as "Online".
            shortest: the same where even that finds no room in one line.
            state: picks the icon before the connection.
        """
        self._line.set_colour(Colour.WARN if state is Connection.ENDED else Colour.TEXT_3)
        self._account = name
        self._initials = initials(name)
        self._connection = state
        self._ways = (connection, short or connection, *filter(None, (shortest,)))
        # Whoever signs out has to be able to tell the cloud.
        self.button.setVisible(bool(name) and state is not Connection.HOTSPOT)
        self.reword()
        self.updateGeometry()
        self.update()

    def reword(self) -> None:
        """Say what is said beside the account."""
        self.button.set_spoken(self.tr("Sign out"))
        self._name.setText(self._account or self.tr("Not signed in"))
        said = listed((self._name.text(), self._ways[0])) if self._narrow else ""
        self.setAccessibleName(said)
        give_tip(self, said)
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Show initials and the way to sign out only; the rest is tool tip and name."""
        self._narrow = narrow
        for words_ in (self._name, self._line):
            words_.setVisible(not narrow)
        self.reword()
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Less room and fewer words in a small window."""
        self._compact = compact
        self.updateGeometry()
        self._lay_out()

    def sizeHint(self) -> QSize:
        height = 57 if self._compact else 61
        if not self._narrow:
            more = self._line.height_at(self._room) - px(_LINE)
            return QSize(px(184), px(height) + more)
        return QSize(40, height + (0 if self.button.isHidden() else _BUTTON))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        note_width(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        side = 8 if self._compact else 12
        box(painter, QRectF(side, 0, self.width() - 2 * side, 1), 0, theme[Colour.HAIRLINE])
        self._paint_person(painter, theme)
        self._paint_connection(painter, theme)

    def _paint_person(self, painter: QPainter, theme: Theme) -> None:
        side, centre = self._disc, self._centre
        if self._initials:
            disc(painter, centre, side, theme[Colour.SHEET], theme[Colour.HAIRLINE], theme.edge)
            face, ink = font(Type.CAPTION_STRONG), theme[Colour.ACCENT_TEXT]
            middle = Qt.AlignmentFlag.AlignHCenter
            words(painter, square(centre, side), self._initials, face, ink, middle)
            return
        fill = Colour.SHEET if theme.is_plain else Colour.TRACK
        edge = theme[Colour.BORDER] if theme.is_plain else None
        disc(painter, centre, side, theme[fill], edge, theme.edge)
        paint_icon(painter, "user", square(centre, side * 0.48), theme[Colour.TEXT_2])

    def _paint_connection(self, painter: QPainter, theme: Theme) -> None:
        """Before its words, or at the corner of the disc where there are none."""
        is_well = self._connection in (Connection.ONLINE, Connection.HOTSPOT)
        ink = theme[Colour.TEXT_3 if is_well else Colour.WARN]
        if not self._narrow:
            spot = QRectF(self._left, px(30), px(12), px(12))
            paint_icon(painter, self._connection.value, spot, ink, _STROKE)
        elif self._connection is not Connection.ONLINE:
            corner = self._centre + QPointF(self._disc, self._disc) * 0.38
            badge = min(px(16), _MOST_BADGE)
            disc(painter, corner, badge, theme[Colour.CANVAS])
            spot = square(corner, badge * 0.75)
            paint_icon(painter, self._connection.value, spot, ink, _STROKE * badge / px(16))

    @property
    def _disc(self) -> int:
        return min(px(30), _MOST) if self._narrow else px(30)

    @property
    def _centre(self) -> QPointF:
        if not self._narrow:
            return QPointF((16 if self._compact else 20) + self._disc / 2, px(28))
        above = 0 if self.button.isHidden() else _BUTTON
        return QPointF(self.width() / 2, above + 28)

    @property
    def _left(self) -> int:
        """Where the words begin."""
        return (26 if self._compact else 30) + self._disc

    @property
    def _room(self) -> int:
        """How wide the words about the connection may be, beside their icon."""
        button = 0 if self.button.isHidden() else self.button.sizeHint().width() + 2
        return max(self.width() - 12 - button - self._left - px(12) - 3, 24)

    def _lay_out(self) -> None:
        right = self.width() - 12
        size = self.button.sizeHint()
        if self._narrow:
            side = min(size.width(), _MOST)
            self.button.setGeometry((self.width() - side) // 2, 4, side, _BUTTON)
        elif not self.button.isHidden():
            right -= size.width()
            self.button.setGeometry(QRect(QPoint(right, px(8)), size))
            right -= 2
        ways = self._ways[1:] if self._compact else self._ways
        fitting = (way for way in ways if text_width(self._line.font(), way) <= self._room)
        self._line.setText(next(fitting, ways[-1] if ways else ""))
        left, beside = self._left, self._left + px(12) + 5
        self._name.setGeometry(left, px(10), right - left, px(20))
        height = self._line.height_at(self._room)
        self._line.setGeometry(beside, px(28), self._room, height)


def initials(name: str) -> str:
    """One or two letters that stand for a name; none for a number."""
    parts = [part for part in name.split() if part[0].isalpha()]
    if not parts:
        return ""
    if len(parts) == 1:
        return parts[0][0].upper()
    return (parts[0][0] + parts[-1][0]).upper()
