"""Creating a bind token, and showing it large so that it can be passed on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.cloud.models import BindToken, TokenLength
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text


class Making(QFrame):
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
        super().__init__()
        self.setObjectName("device.making")
        self.setProperty("surface", "inset")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.token: BindToken | None = None
        self._has_other = False
        self._compact = False
        self._title = Text("", Type.EMPHASIS, elide=True)
        self._sentence = Text("", Type.SMALL, Colour.TEXT_2, elide=True)
        self._create = Button("", kind=ButtonKind.TEXT, name="device.create", small=True)
        self._create.clicked.connect(self._want_long)
        self._create.set_role(Type.LABEL)
        self._hand_over = Button("", trailing="chevron-right", name="device.hotspot", small=True)
        self._hand_over.clicked.connect(self.hand_over_wanted)
        self._other = Button("", kind=ButtonKind.TEXT, name="device.create.other", small=True)
        self._other.clicked.connect(self._want_other)
        self._other.set_role(Type.LABEL)
        self._other.setFixedHeight(34)
        self._large = Text("", Type.TOKEN_LARGE, name="device.created")
        self._copy = Button(
            self.tr("Copy"), kind=ButtonKind.TEXT, icon="copy", name="device.copy", small=True
        )
        self._copy.clicked.connect(self.copied)
        self._note = Caption(keeps_room=True)
        self._created = self._lay_out_created()
        self._lay_out()
        self.forget()
        self.set_compact(False)

    def forget(self) -> None:
        """Offer to create a token."""
        self.token = None
        self._large.setText("")
        self._created.hide()
        self._say()

    def show_token(self, token: BindToken) -> None:
        """Show a new token and go to Copy."""
        self.token = token
        self._large.setText(_in_fours(token.reveal()))
        self._note.say("")
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
        self._create.set_busy(self.tr("Creating…") if busy else "")
        self._other.setEnabled(not busy)

    def say_copied(self, seconds: int) -> None:
        """Say that it was copied and for how long."""
        words = self.tr("Copied. It leaves the clipboard after {0} s.")
        self._note.say(words.format(seconds), "check", Colour.OK)

    def set_compact(self, compact: bool) -> None:
        """Smaller figures and fewer words in a small window."""
        self._compact = compact
        self._say()

    def _fit(self) -> None:
        around, below = (7, 1) if self._compact and self.token else (9 if self._compact else 11, 4)
        self._column.setContentsMargins(16, around, 10, below if self.token else around)
        self._column.setSpacing(4 if self._compact else 10)
        self._box.setFixedHeight(48 if self._compact else 56)
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

    def _words(self) -> tuple[str, str, str]:
        """Title, sentence, and the sentence of a small window."""
        if self.token is not None:
            return (
                self.tr("Your new bind token"),
                self.tr("Hand it over, or do as the device's manual says."),
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
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconLabel("key", Colour.TEXT_2, 22))
        head.addLayout(lines, 1)
        head.addWidget(self._create, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._hand_over, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._created)

    def _lay_out_created(self) -> QWidget:
        self._box = QFrame()
        self._box.setProperty("surface", "sheet")
        self._box.setFixedHeight(56)
        inside = QHBoxLayout(self._box)
        inside.setContentsMargins(14, 0, 16, 0)
        inside.addWidget(self._large, 1)
        inside.addWidget(self._copy)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._other)
        created = QWidget()
        column = QVBoxLayout(created)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._box)
        column.addLayout(foot)
        return created


def _in_fours(text: str) -> str:
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
