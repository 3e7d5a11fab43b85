"""What is on the sign-in sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fieldbind.cloud.models import Login
from fieldbind.qt.phrases import sentences
from fieldbind.qt.sheet.ways import OtherWays
from fieldbind.qt.sign_in.credentials import Credentials
from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.painting import begin, box
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone
from fieldbind.settings.model import SignInMethod

_RADIUS = 12
_LEAST_HEIGHT = 288
_LEAST_HEIGHT_COMPACT = 272


class SignInSheet(QFrame):
    """Tile, title, what happens then, fields, other ways, and the bar.

    ``credentials`` are the fields.

    Signals:
        submitted: Sign in was pressed.
        put_off: Not now was pressed.
    """

    submitted = Signal()
    put_off = Signal()

    def __init__(self, methods: Sequence[SignInMethod]) -> None:
        super().__init__()
        self.setObjectName("signin.sheet")
        self._compact = False
        self._kept, self._then = "", ""
        self._title = Text(self.tr("Your sign-in ended"), Type.CARD_TITLE, elide=True)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, name="signin.sentence", wrap=True)
        self.credentials = Credentials(side_by_side=True)
        self._ways = OtherWays(methods)
        self._ways.chosen.connect(self._use)
        self._ways.another.connect(self._ask_for_another)
        self._kept_words = Caption(role=Type.SMALL, size=16)
        self._not_now = Button(self.tr("Not now"), name="signin.not_now")
        self._not_now.clicked.connect(self.put_off)
        self._submit = Button(self.tr("Sign in"), kind=ButtonKind.PRIMARY, name="signin.submit")
        self._submit.setMinimumWidth(128)
        self._submit.clicked.connect(self.submitted)
        self._lay_out()

    def begin(self, method: SignInMethod, login: Login | None, site: str) -> None:
        """Fill in who was signed in.

        Args:
            method: how to begin with.
            login: who; None if nobody knows.
            site: the name of the site, which stays as it is.
        """
        self.credentials.clear()
        self.credentials.say_site(self.tr("{0} site").format(site))
        if login:
            self.credentials.fill_login(login)
        self._use(method)
        self.set_busy(busy=False)

    def say(self, then: str, kept: str) -> None:
        """Say what happens after the sign-in, and what is kept."""
        self._then, self._kept = then, kept
        self._say_sentence(then)
        self._say_kept()

    @property
    def spoken(self) -> str:
        """What a screen reader says when it opens."""
        return sentences((self._title.text(), self._then))

    def say_trouble(self, sentence: str) -> None:
        """Say what stood in the way of signing in; another press takes it away."""
        self._sentence.setText(sentence)
        self._sentence.set_colour(Colour.BAD)
        self.updateGeometry()

    def set_busy(self, *, busy: bool) -> None:
        """While the cloud is asked nothing else can be pressed than Not now."""
        self.credentials.setEnabled(not busy)
        self._ways.setEnabled(not busy)
        self._submit.set_busy(self.tr("Signing in…") if busy else "")
        if busy:
            self._say_sentence(self._then)

    def focus_first(self) -> None:
        """Go to the first empty field."""
        self.credentials.first_empty().setFocus(Qt.FocusReason.TabFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Less air and fewer words in a small window."""
        self._compact = compact
        side = 28 if compact else 41
        self._upper.setContentsMargins(side, 16 if compact else 25, side, 9 if compact else 11)
        self._bar.setContentsMargins(side, 10 if compact else 14, side, 10 if compact else 14)
        self._say_kept()

    def sizeHint(self) -> QSize:
        least = _LEAST_HEIGHT_COMPACT if self._compact else _LEAST_HEIGHT
        needed = self._column.totalHeightForWidth(self.width())
        return QSize(self.width(), max(least, needed, self._column.totalSizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, _RADIUS, theme[Colour.SHEET], theme[Colour.BORDER], theme.edge)
        line = QRectF(1, self._bar.geometry().top(), self.width() - 2, 1)
        box(painter, line, 0, theme[Colour.HAIRLINE])

    def _use(self, method: SignInMethod) -> None:
        self.credentials.choose(method)
        self._show_ways()
        self.focus_first()

    def _ask_for_another(self) -> None:
        self.credentials.clear()
        self._say_sentence(self.tr("Family and room are checked again for the other account."))
        self._show_ways()
        self.focus_first()

    def _show_ways(self) -> None:
        method, login = self.credentials.method, self.credentials.login
        named = method is not SignInMethod.ACCESS_TOKEN and bool(login.name)
        self._ways.show_ways(method, another=named)

    def _say_sentence(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.set_colour(Colour.TEXT_2)
        self.updateGeometry()

    def _say_kept(self) -> None:
        words = self.tr("Kept: {0}").format(self._kept)
        if self._compact:
            words = self.tr("Kept: your choices")
        self._kept_words.say(
            words if self._kept else "",
            "circle-check" if self._kept else "",
            Colour.TEXT_2,
            Colour.OK,
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconTile("log-in", Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._upper = QVBoxLayout()
        self._upper.setSpacing(0)
        self._upper.addLayout(head)
        self._upper.addSpacing(18)
        self._upper.addWidget(self.credentials)
        self._upper.addSpacing(2)
        self._upper.addWidget(self._ways)
        self._upper.addStretch(1)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(8)
        self._bar.addWidget(self._kept_words, 1)
        self._bar.addWidget(self._not_now)
        self._bar.addWidget(self._submit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._upper, 1)
        self._column.addLayout(self._bar)
        self.set_compact(compact=False)
