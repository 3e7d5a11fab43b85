"""Creating a bind token, and showing it large so that it can be passed on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.cloud.models import BindToken, TokenLength
from fieldbind.qt.phrases import in_fours
from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.qt.widgets.wrapped_row import WrappedRow

# Below these widths the buttons stand under the words.
_NARROWEST, _NARROWEST_TOKEN, _NARROWEST_FOOT = 430, 440, 400


class Making(Surface):
    """The offer to create a token; afterwards the token itself, large, with Copy.

    Signals:
        wanted(TokenLength): create a token of this length.
        copied(): the person wants the token on the clipboard.
        hand_over_wanted(): bring it to the device.
    """

    wanted = Signal(TokenLength)
    copied = Signal()
    hand_over_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(Colour.INSET)
        self.setObjectName("device.making")
        let_grow(self)
        self.token: BindToken | None = None
        self._has_other = False
        self._is_busy = False
        self._copied_for = 0
        self._compact = False
        self._title = Text("", Type.EMPHASIS, wrap=True)
        self._sentence = Text("", Type.SMALL, Colour.TEXT_2, wrap=True)
        self._create = act_button("device.create")
        self._create.clicked.connect(self._want_long)
        self._hand_over = Button("", trailing="chevron-right", name="device.hotspot", small=True)
        self._hand_over.clicked.connect(self.hand_over_wanted)
        self._other = act_button("device.create.other")
        self._other.clicked.connect(self._want_other)
        hold(self._other, height=34)
        self._large = Text("", Type.TOKEN_LARGE, name="device.created", wrap=True)
        self._copy = Button("", kind=ButtonKind.TEXT, icon="copy", name="device.copy", small=True)
        self._copy.clicked.connect(self.copied)
        if is_kiosk():
            self._copy.hide()
        self._note = Caption(keeps_room=True)
        self._created = self._lay_out_created()
        self._lay_out()
        self.forget()
        self.reword()

    def reword(self) -> None:
        """The offer or the token, and what was done with it."""
        self._copy.setText(self.tr("Copy"))
        self._say_note()
        self._say()

    def forget(self) -> None:
        """Offer to create a token."""
        self.token = None
        self._large.setText("")
        self._created.hide()
        self._say()

    def show_token(self, token: BindToken) -> None:
        """Show a new token and go to Copy."""
        self.token = token
        self._large.setText(in_fours(token.reveal()))
        self._copied_for = 0
        self._say_note()
        self._created.show()
        self._say()
        if self.isVisible():
            # Behind another face it would be pressed unseen.
            self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_other(self, has_other: bool) -> None:
        """Whether a whole token that was not created here stands in the field."""
        self._has_other = has_other
        self._say()

    def set_busy(self, busy: bool) -> None:
        """Show that a token is being created."""
        self._is_busy = busy
        self._other.setEnabled(not busy)
        self._say_busy()

    def say_copied(self, seconds: int) -> None:
        """Say that it was copied and for how long."""
        self._copied_for = seconds
        self._say_note()

    def set_compact(self, compact: bool) -> None:
        """Smaller figures and fewer words in a small window."""
        self._compact = compact
        self._say()

    def _fit(self) -> None:
        around, below = (7, 1) if self._compact and self.token else (9 if self._compact else 11, 4)
        self._column.setContentsMargins(16, around, 10, below if self.token else around)
        self._column.setSpacing(4 if self._compact else 10)
        hold(self._box, least_height=48 if self._compact else 56)
        is_large = self._other_length is TokenLength.LONG or not self._compact
        self._large.set_role(Type.TOKEN_LARGE if is_large else Type.TOKEN_COMPACT)

    def _say(self) -> None:
        self._fit()
        title, wide, short = self._words()
        self._title.setText(title)
        self._sentence.setText(short if self._compact else wide)
        is_first = self.token is None and not self._has_other
        self._create.setText(self.tr("Only create one") if is_first else self.tr("Create another"))
        self._hand_over.setText(self.tr("Create a token") if is_first else self.tr("Hand it over"))
        is_short = self._other_length is TokenLength.LONG
        words = self.tr("32 characters instead") if is_short else self.tr("6 characters instead")
        self._other.setText(words)
        self._say_busy()

    def _say_busy(self) -> None:
        self._create.set_busy(self.tr("Creating…") if self._is_busy else "")

    def _say_note(self) -> None:
        words = self.tr("Copied. It leaves the clipboard after {0} s.").format(self._copied_for)
        if self._copied_for:
            self._note.say(words, "check", Colour.OK)
        else:
            self._note.say("")

    def _words(self) -> tuple[str, str, str]:
        """Title, sentence, and the sentence of a small window."""
        if self.token is not None:
            return (
                self.tr("Your new bind token"),
                self.tr("Hand it over, or do as the device’s manual says."),
                self.tr("Hand it over now."),
            )
        if self._has_other:
            return (
                self.tr("Not on the device yet?"),
                self.tr("Fieldbind hands this token to the device."),
                self.tr("Fieldbind hands it over."),
            )
        return (
            self.tr("No token yet?"),
            self.tr("Fieldbind creates one and hands it to the device."),
            self.tr("Created here and handed over."),
        )

    @property
    def _other_length(self) -> TokenLength:
        is_short = self.token is not None and len(self.token.reveal()) == TokenLength.SHORT.value
        return TokenLength.LONG if is_short else TokenLength.SHORT

    def _want_long(self) -> None:
        self.wanted.emit(TokenLength.LONG)

    def _want_other(self) -> None:
        self.wanted.emit(self._other_length)

    def _lay_out(self) -> None:
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        acts = WrappedRow(gap=14)
        acts.add(self._create)
        acts.add(self._hand_over)
        beside = Columns(narrowest=_NARROWEST, gap=14, stacked_gap=4)
        beside.add(words, 1)
        beside.add(acts, 0, align=Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconLabel("key", Colour.TEXT_2, 22))
        head.addWidget(beside, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._created)

    def _lay_out_created(self) -> QWidget:
        self._box = Surface()
        beside = Columns(narrowest=_NARROWEST_TOKEN, gap=6, stacked_gap=0)
        beside.add(self._large, 1)
        beside.add(self._copy, 0, align=_LEFT_IN_THE_MIDDLE)
        inside = QHBoxLayout(self._box)
        inside.setContentsMargins(14, 3, 16, 3)
        inside.addWidget(beside)
        foot = Columns(narrowest=_NARROWEST_FOOT, gap=6, stacked_gap=0)
        foot.setContentsMargins(4, 0, 4, 0)
        foot.add(self._note, 1)
        foot.add(self._other, 0, align=_LEFT_IN_THE_MIDDLE)
        created = QWidget()
        column = QVBoxLayout(created)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._box)
        column.addWidget(foot)
        return created


_LEFT_IN_THE_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
