"""Who is signed in, how the laptop is connected, and the way to sign out."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.painting import begin, box, disc, square, words
from fieldbind.qt.widgets.text import Text


class Connection(Enum):
    """How the laptop stands with the cloud, as the icon before the words."""

    ONLINE = "circle-check"
    CUT_OFF = "wifi-off"
    NOT_TRUSTED = "triangle-alert"
    ENDED = "lock"
    HOTSPOT = "wifi"


class AccountLine(QWidget):
    """The foot of the rail, with a hairline above: 61 px high, 57 in a small window.

    Args:
        sign_out: objectName of the Sign out button (``rail.sign_out``), which is ``button``.
    """

    def __init__(self, sign_out: str = "rail.sign_out", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._compact = False
        self._initials = ""
        self._connection = Connection.ONLINE
        self._state = ("", "")
        self._name = Text("", Type.LABEL, elide=True, parent=self)
        self._line = Text("", Type.CAPTION, Colour.TEXT_3, elide=True, parent=self)
        self.button = IconButton("log-out", self.tr("Sign out"), name=sign_out, parent=self)
        self.button.hide()

    def show_account(
        self,
        name: str,
        connection: str,
        short: str = "",
        *,
        state: Connection = Connection.ONLINE,
    ) -> None:
        """Show the account.

        Args:
            name: of the account; empty while nobody is signed in.
            connection: such as "Online · China site".
            short: the same for a small window, such as "Online".
            state: picks the icon before the connection.
        """
        self._line.set_colour(Colour.WARN if state is Connection.ENDED else Colour.TEXT_3)
        self._initials = initials(name)
        self._connection = state
        self._state = (connection, short or connection)
        self._name.setText(name or self.tr("Not signed in"))
        # Whoever signs out has to be able to tell the cloud.
        self.button.setVisible(bool(name) and state is not Connection.HOTSPOT)
        self._lay_out()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Less room and fewer words in a small window."""
        self._compact = compact
        self.updateGeometry()
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(184, 57 if self._compact else 61)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        side = 8 if self._compact else 12
        box(painter, QRectF(side, 0, self.width() - 2 * side, 1), 0, theme[Colour.HAIRLINE])
        centre = QPointF(31 if self._compact else 35, 28)
        if self._initials:
            disc(painter, centre, 30, theme[Colour.SHEET], theme[Colour.HAIRLINE], theme.edge)
            face = font(Type.CAPTION_STRONG)
            middle = Qt.AlignmentFlag.AlignHCenter
            ink = theme[Colour.ACCENT_TEXT]
            words(painter, square(centre, 30), self._initials, face, ink, middle)
        else:
            fill = Colour.SHEET if theme.is_plain else Colour.TRACK
            edge = theme[Colour.BORDER] if theme.is_plain else None
            disc(painter, centre, 30, theme[fill], edge, theme.edge)
            paint_icon(painter, "user", square(centre, 18), theme[Colour.TEXT_2])
        is_well = self._connection in (Connection.ONLINE, Connection.HOTSPOT)
        ink = theme[Colour.TEXT_3 if is_well else Colour.WARN]
        paint_icon(painter, self._connection.value, QRectF(self._left, 30, 12, 12), ink, 1.4)

    @property
    def _left(self) -> int:
        return 56 if self._compact else 60

    def _lay_out(self) -> None:
        right = self.width() - 12
        if not self.button.isHidden():
            self.button.setGeometry(self.width() - 44, 8, 32, 40)
            right = self.width() - 46
        self._line.setText(self._state[self._compact])
        self._name.setGeometry(self._left, 10, right - self._left, 20)
        self._line.setGeometry(self._left + 17, 28, right - self._left - 15, 16)


def initials(name: str) -> str:
    """One or two letters that stand for a name; none for a number."""
    parts = [part for part in name.split() if part[0].isalpha()]
    if not parts:
        return ""
    if len(parts) == 1:
        return parts[0][0].upper()
    return (parts[0][0] + parts[-1][0]).upper()
