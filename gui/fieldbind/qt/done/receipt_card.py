"""The receipt: what was bound, where, and the number to ask about."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from fieldbind.qt.done.line import not_read
from fieldbind.qt.done.receipt_text import receipt_text
from fieldbind.qt.facts import place_name
from fieldbind.qt.moments import clock_time, day_and_time
from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.saving import ask_where_to_save
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.chip import Chip
from fieldbind.qt.widgets.rows_card import CardHeader, RowsCard, ValueRow
from fieldbind.qt.widgets.tone import Tone
from fieldbind.steps import Outcome, Receipt

_ROW, _SNUG_ROW = 46, 44


class ReceiptCard(RowsCard):
    """``done.receipt``.

    Signals:
        another_room: the person wants the device in another room.
    """

    another_room = Signal()

    def __init__(self) -> None:
        super().__init__(name="done.receipt")
        self._receipt: Receipt | None = None
        self._product = ""
        self._account = ""
        self._is_online: bool | None = None
        self._is_copied = False
        self._is_saved: bool | None = None
        self._compact = False
        self._header = CardHeader("receipt-text", "")
        self._copy = self._action("copy")
        self._copy.clicked.connect(self._copy_text)
        self._save = self._action("save")
        self._save.set_icon("file-down")
        if is_kiosk():
            self._save.hide()
        self._save.clicked.connect(self._save_text)
        self._add_rows()
        self.reword()

    def _add_rows(self) -> None:
        self.set_header(self._header)
        self._outcome = self.add_row(ValueRow("circle-equal", ""))
        self._device = self.add_row(ValueRow("lightbulb", "", mono_note=True))
        self._online = Chip("", name="done.online")
        self._device.add_trailing(self._online)
        self._place = self.add_row(ValueRow("house", ""))
        self._move = Button("", kind=ButtonKind.TEXT, small=True)
        self._move.clicked.connect(self.another_room)
        self._place.add_trailing(self._move)
        self._request = self.add_row(
            ValueRow("hash", "", name="done.request_id", mono=True, selectable=True)
        )

    def reword(self) -> None:
        """Say everything in the language of now, also what was just copied or saved."""
        self._outcome.set_label(self.tr("Outcome"))
        self._outcome.set_value(self.tr("Was bound already"))
        self._device.set_label(self.tr("Device"))
        self._place.set_label(self.tr("Place"))
        self._request.set_label(self.tr("RequestId"))
        self._move.setText(self.tr("Move to another room"))
        copied = self.tr("Copied") if self._is_copied else self.tr("Copy")
        self._copy.set_words(copied, self.tr("Copy the receipt"))
        self._save.set_words(self.tr("Save"), self.tr("Save the receipt"))
        self._header.set_words(self.tr("Receipt"), self._head_note())
        self._say_online()
        self._draw()

    def set_snug(self, snug: bool) -> None:
        """Lower rows in the usual window, where the names of the device stand above them."""
        self._header.set_snug(snug)
        for row in self.rows:
            row.set_height(_SNUG_ROW if snug else _ROW)

    @property
    def move_button(self) -> Button:
        """Where the list of rooms opens."""
        return self._move

    def show_receipt(self, receipt: Receipt, account: str, *, may_move: bool) -> None:
        """Show what was read back.

        Args:
            receipt: what was done and read.
            account: whose family it is, for the text.
            may_move: whether Move stands here; a caution bar has its own.
        """
        self._receipt, self._account = receipt, account
        self._is_copied, self._is_saved = False, None
        self._outcome.setVisible(receipt.outcome is Outcome.ALREADY_THERE)
        self._move.setVisible(may_move)
        # The caution bar's Move carries the id while it is up.
        self._move.setObjectName("done.move" if may_move else "")
        self._request.setVisible(bool(receipt.request_id))
        self._request.set_value(receipt.request_id)
        self.reword()

    def show_product(self, name: str) -> None:
        """What people call the product."""
        self._product = name
        self._draw()

    def show_online(self, online: bool | None) -> None:
        """Online now, or not seen yet; None while that is not known."""
        self._is_online = online
        self._say_online()
        self.tell()

    def _say_online(self) -> None:
        self._online.setVisible(self._is_online is not None)
        if self._is_online:
            self._online.set_state(self.tr("Online now"), Tone.OK, "circle-check")
        else:
            self._online.set_state(self.tr("Not seen online yet"), Tone.NEUTRAL, "clock")

    def tell(self) -> None:
        """Carry header, rows and chip as words in the accessible name."""
        head = f"{self._header.title.text()} {self._header.note.text()}"
        chip = "" if self._online.isHidden() else self._online.text()
        self.setAccessibleName("\n".join(filter(None, (head, self.as_text(), chip))))

    def _save_text(self) -> None:
        if receipt := self._receipt:
            name = f"fieldbind-{receipt.device.name}.txt"
            title = self.tr("Save the receipt")
            ask_where_to_save(self.window(), title, name, self.as_receipt(), self._say_saved)

    def _say_saved(self, saved: bool) -> None:
        self._is_saved = saved
        self.reword()

    def _head_note(self) -> str:
        """What became of saving, else when it was bound."""
        if self._is_saved is None:
            return day_and_time(self._receipt.bound_at) if self._receipt else ""
        return self.tr("Saved") if self._is_saved else self.tr("It could not be saved there.")

    def set_compact(self, compact: bool) -> None:
        """In a small window the device name stands without its product ID."""
        self._compact = compact
        self._draw()

    def as_receipt(self) -> str:
        """The whole receipt as lines of text."""
        receipt = self._receipt
        return receipt_text(receipt, self._product, self._account) if receipt else ""

    def _draw(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        device = receipt.device
        pair = device.name if self._compact else f"{device.product_id} / {device.name}"
        if self._product:
            self._device.set_value(self._product, pair)
        else:
            self._device.set_value(pair)
        family = receipt.family.name
        if receipt.entry is None:
            self._place.set_value(family, not_read(receipt))
        else:
            place = place_name(family, receipt.room)
            self._place.set_value(place, self._read_note(receipt))
        self.tell()

    def _read_note(self, receipt: Receipt) -> str:
        is_as_chosen = receipt.room.id == receipt.chosen_room.id
        if is_as_chosen or receipt.read_at is None:
            return ""
        return self.tr("read at {0}").format(clock_time(receipt.read_at))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.as_receipt())
        self._is_copied = True
        self.reword()

    def _action(self, name: str) -> Button:
        action = Button("", kind=ButtonKind.QUIET, icon=name, name=f"done.{name}", small=True)
        self._header.add_action(action)
        return action
