"""The token field with its live hint: takes typed, pasted and scanned text of every kind."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.cloud.models import BindToken
from fieldbind.device.labels import Label, LabelKind, read_label
from fieldbind.qt.device.hint import Hint, Hints
from fieldbind.qt.widgets.token_field import TokenField

_BARE = (LabelKind.TOKEN, LabelKind.EMPTY, LabelKind.INCOMPLETE)

FindHint = Callable[[], Hint]
"""Finds the words for a hint, in the language of the moment it is called."""


class Entry(QWidget):
    """Token field and hint. A label that was read leaves its bare token in the field.

    Signals:
        label_read(Label): a label with product or device name was read.
        told(str): something worth saying aloud was recognised or refused.
        token_changed(): another text stands in the field.
        paste_wanted(): take what is on the clipboard.
    """

    label_read = Signal(Label)
    told = Signal(str)
    token_changed = Signal()
    paste_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hints = Hints(self)
        self._before = ""
        self._hint: FindHint = _nothing
        self.field = TokenField("", name="device.token", caption_name="device.hint")
        self.field.text_changed.connect(self._changed)
        self.field.edit.editingFinished.connect(self._finish)
        self.field.paste_pressed.connect(self.paste_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.reword()

    def reword(self) -> None:
        """The same hint, and the same that is wanting, about the same text."""
        self.field.set_label(self.tr("Bind token"), self.tr("Type, paste or scan it"))
        self._draw_hint()
        if self.field.needs_attention:
            self.field.set_attention(self._wanting())

    @property
    def token(self) -> BindToken | None:
        """The token, once it is whole."""
        return read_label(self.field.text()).token

    def doubt(self) -> None:
        """The cloud does not take this token: mark what may have been misread, and select it."""
        self.field.set_doubted(True)
        look_alikes = self.field.look_alikes
        self._say(lambda: self._hints.of_unknown(look_alikes), aloud=True)
        self.field.edit.selectAll()

    def show_token(self, token: BindToken | None) -> None:
        """Put a known token into the field, or empty it."""
        self.field.set_doubted(False)
        self._put(token.reveal() if token else "")

    def take(self, text: str) -> None:
        """Read a whole text at once, as a scanner or the clipboard gives it."""
        label = read_label(text)
        self.field.set_doubted(False)
        self.field.set_attention("")
        if label.token:
            self._put(label.token.reveal())
        if label.product_id or label.device_name:
            self.label_read.emit(label)
        # A scanned text may hold a password; it is kept only where its letters are named.
        named = text.strip() if label.odd else ""
        self._say(lambda: self._hints.of(label, named, finished=True), aloud=True)

    def tell(self, find: FindHint | None) -> None:
        """Say something else in place of the hint; None brings back what it said of the text."""
        self.field.set_attention("")
        self._say(find or self._hint_of(self.field.text(), finished=False), aloud=bool(find))

    def is_complete(self) -> bool:
        """Mark the field if it holds no whole token, and say why."""
        self._finish()
        if self.token:
            self.field.set_doubted(False)
            return True
        self.field.set_attention(self._wanting())
        return False

    def _changed(self, text: str) -> None:
        added = len(text) - len(self._before)
        label = read_label(text)
        if _is_payload(label) and (abs(added) != 1 or text.endswith("}")):
            self._take_over(text)
            return
        if label.token and label.token.reveal() != text:
            self.field.set_text(label.token.reveal())
            return
        self._before = text
        self._say(self._hint_of(text, finished=added > 1), aloud=label.token is not None)
        self.token_changed.emit()

    def _put(self, text: str) -> None:
        """Have a text in the field that nobody types there; who puts it there tells of it."""
        with QSignalBlocker(self.field):
            self.field.set_text(text)
        self._before = self.field.text()
        self._say(self._hint_of(text, finished=False))
        self.token_changed.emit()

    def _finish(self) -> None:
        """Whoever leaves the field has typed the whole of it."""
        text = self.field.text()
        if _is_payload(read_label(text)):
            self._take_over(text)

    def _take_over(self, text: str) -> None:
        """Put what was there before the label back, then read the label."""
        whole = read_label(self._before).token
        self.field.set_text(whole.reveal() if whole else "")
        self.take(text)

    def _hint_of(self, text: str, *, finished: bool) -> FindHint:
        return lambda: self._hints.of(read_label(text), text, finished=finished)

    def _wanting(self) -> str:
        words = self._hint_of(self.field.text(), finished=True)().text
        return words or self.tr("Type, paste or scan the bind token, or create one below.")

    def _say(self, find: FindHint, *, aloud: bool = False) -> None:
        """Keep how the words are found, because another language finds others."""
        self._hint = find
        hint = self._draw_hint()
        if aloud and hint.text:
            self.told.emit(hint.text)

    def _draw_hint(self) -> Hint:
        hint = self._hint()
        self.field.set_caption(hint.text, hint.icon, hint.tone.ink)
        self.field.edit.setAccessibleDescription(hint.text)
        return hint


def _nothing() -> Hint:
    return Hint("")


def _is_payload(label: Label) -> bool:
    return label.is_of_use and label.kind not in _BARE
