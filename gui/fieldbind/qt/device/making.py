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
    """

    wanted = Signal(TokenLength)
    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "inset")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.token: BindToken | None = None
        self._compact = False
        self._title = Text("", Type.EMPHASIS, elide=True)
        self._sentence = Text("", Type.SMALL, Colour.TEXT_2, elide=True)
        self._create = Button("", name="device.create", small=True)
        self._create.clicked.connect(lambda: self.wanted.emit(TokenLength.LONG))
        self._other = Button("", kind=ButtonKind.TEXT, name="device.create.other", small=True)
        self._other.clicked.connect(lambda: self.wanted.emit(self._other_length))
        self._large = Text("", Type.TOKEN, name="device.created")
        self._copy = Button(
            self.tr("Copy"), kind=ButtonKind.TEXT, icon="copy", name="device.copy", small=True
        )
        self._copy.clicked.connect(self.copied)
        self._note = Caption()
        self._created = self._lay_out()
        self.forget()

    def forget(self) -> None:
        """Offer to create a token."""
        self.token = None
        self._title.setText(self.tr("No token yet?"))
        self._sentence.setText(
            self.tr("Create one here, then pass it to the device as its manual says.")
        )
        self._create.setText(self.tr("Create a token"))
        self._large.setText("")
        self._created.hide()

    def show_token(self, token: BindToken) -> None:
        """Show a new token and go to Copy."""
        self.token = token
        self._title.setText(self.tr("This is the new bind token"))
        self._sentence.setText(self.tr("Pass it to the device as its manual says."))
        self._create.setText(self.tr("Create another"))
        self._large.setText(_in_fours(token.reveal()))
        self._other.setText(
            self.tr("6 characters instead")
            if self._other_length is TokenLength.SHORT
            else self.tr("32 characters instead")
        )
        self._note.say("")
        self._created.show()
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """Show that a token is being created."""
        self._create.set_busy(self.tr("Creating…") if busy else "")
        self._other.setEnabled(not busy)

    def say_copied(self, seconds: int) -> None:
        """Say that it was copied and for how long."""
        words = self.tr("Copied. It leaves the clipboard after {0} s.")
        self._note.say(words.format(seconds), "check", Colour.OK)

    def set_compact(self, compact: bool) -> None:
        """Smaller figures in a small window."""
        self._large.set_role(Type.TOKEN_COMPACT if compact else Type.TOKEN)

    @property
    def _other_length(self) -> TokenLength:
        is_short = self.token is not None and len(self.token.reveal()) == TokenLength.SHORT.value
        return TokenLength.LONG if is_short else TokenLength.SHORT

    def _lay_out(self) -> QWidget:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch()
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        lines.addStretch()
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconLabel("key", Colour.TEXT_2, 22))
        head.addLayout(lines, 1)
        head.addWidget(self._create, 0, Qt.AlignmentFlag.AlignVCenter)
        created = QWidget()
        below = QVBoxLayout(created)
        below.setContentsMargins(36, 0, 8, 0)
        below.setSpacing(0)
        token = QHBoxLayout()
        token.addWidget(self._large, 1)
        token.addWidget(self._copy)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._other)
        below.addLayout(token)
        below.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 10, 13)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(created)
        return created


def _in_fours(text: str) -> str:
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
