"""What is handed over, and to which device: token, product ID and device name in one row."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.cloud.models import BindToken
from fieldbind.qt.device.names import Names
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.field import Field

_GAPS = (16, 12)
_HIDDEN = "•••• ••••"


class Handed(QWidget):
    """The three fields, with one line below that says where the token comes from.

    Signals:
        token_entered(str): somebody has put a token into the field that has none.
    """

    token_entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.token = Field("", name="device.token")
        self.token.text_changed.connect(self._entered)
        self.names = Names(self.token, self._may_stay_empty)
        self.names.about_both.setObjectName("device.hint")
        self._compact = False
        self._known: BindToken | None = None
        self._is_live = False
        self._is_unsent = False
        self._is_from_label = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.names)
        self.reword()

    def reword(self) -> None:
        """The same token, and where it comes from."""
        self._say()

    def show_names(self, product_id: str, device_name: str, *, from_label: bool) -> None:
        """Show which device it is, as far as that is known, and whether a label said so."""
        self._is_from_label = from_label
        self.names.show_names(product_id, device_name)
        self._say()

    def show_token(self, token: BindToken | None, *, is_unsent: bool, is_live: bool) -> None:
        """Show what is handed over.

        Args:
            token: None where one has to be created.
            is_unsent: it was created here, and no device can have it yet.
            is_live: it is on its way, and nothing can be changed.
        """
        self._known, self._is_unsent, self._is_live = token, is_unsent, is_live
        for field in (self.token, self.names.product, self.names.device):
            field.set_locked(locked=is_live)
        self._say()

    def set_compact(self, compact: bool) -> None:
        """Closer together in a small window."""
        self._compact = compact
        self.names.row.set_gap(_GAPS[compact])
        self._say()

    def _say(self) -> None:
        hidden = f"{_HIDDEN} {self._known.tail}" if self._known else ""
        with QSignalBlocker(self.token):
            self.token.set_text(hidden if self._is_live else "")
        self.token.edit.wear(Type.IDENTIFIER if hidden else Type.BODY)
        self.token.set_label(self.tr("Bind token"), hidden or self._none())
        self._say_below()

    def _may_stay_empty(self) -> tuple[str, str]:
        return self.tr("May stay empty"), self.tr("Optional")

    def _none(self) -> str:
        if not self._is_from_label:
            return self.tr("None yet")
        return self.tr("None on label") if self._compact else self.tr("None on this label")

    def _say_below(self) -> None:
        below = self.names.about_both
        if self._is_live and not self._known:
            below.say(self.tr("Creating the token…"), "key", Colour.TEXT_2)
        elif self._is_unsent:
            words = self.tr("Token created. Not with the device yet.")
            below.say(words, "circle-check", Colour.OK)
        elif self._known:
            words = self.tr("This token is handed over. No other one is created.")
            below.say(words, "key", Colour.TEXT_2)
        elif self._is_from_label:
            words = self.tr("Label read. It carries no token, so Fieldbind creates one.")
            below.say(words, "scan", Colour.TEXT_2)
        else:
            words = self.tr("Fieldbind creates a token. A label may be scanned at any time.")
            below.say(words, "key", Colour.TEXT_2)

    def _entered(self, text: str) -> None:
        if text:
            self.token.set_text("")
            self.token_entered.emit(text)
