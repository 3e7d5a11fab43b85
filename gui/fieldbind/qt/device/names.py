"""Product ID and device name, as they stand on a label. Both may stay empty."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.field import Field

# Sources: the vendor's device firmware for both lengths, the platform's habit for the letters.
_PRODUCT_ID = re.compile(r"[A-Z0-9]{10}")
_DEVICE_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,48}")
_NARROWEST = 500


class Names(QWidget):
    """The two optional fields side by side.

    Args:
        first: a field that stands before them in the same row; who gives it speaks for all.
        placeholder: finds what stands in a box that is empty, and the same in fewer words.

    Signals:
        entered(): somebody has left one of them.
    """

    entered = Signal()

    def __init__(
        self,
        first: Field | None = None,
        placeholder: Callable[[], tuple[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._placeholder = placeholder or self._if_not_printed
        self._is_alone = first is None
        self.product = Field("", name="device.product")
        self.device = Field("", name="device.name")
        self._has_room = True
        self._filled: Field | None = None
        self.about_both = Caption()
        self.row = Columns(narrowest=_NARROWEST, gap=16, stacked_gap=12)
        for field in (*((first,) if first else ()), self.product, self.device):
            self.row.add(field, 0, align=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.row)
        column.addWidget(self.about_both)
        for field in (self.product, self.device):
            field.text_changed.connect(partial(self._edited, field))
            field.edit.editingFinished.connect(self.entered)
        self.reword()

    def reword(self) -> None:
        """Labels, and what is wanting or said below."""
        self.product.set_label(self.tr("Product ID"))
        self.device.set_label(self.tr("Device name"))
        if self._is_alone:
            self.about_both.say(self.tr("The device itself usually tells both when it reports."))
        for field in (self.product, self.device):
            field.edit.wear(_face(field.text()))
            field.set_placeholder(*self._placeholder())
            if field.needs_attention:
                field.set_attention(self._wants(field))
        self._make_room()

    @property
    def product_id(self) -> str:
        """What was entered, without blanks around it."""
        return self.product.text().strip()

    @property
    def device_name(self) -> str:
        """What was entered, without blanks around it."""
        return self.device.text().strip()

    def show_names(self, product_id: str, device_name: str) -> None:
        """Fill both with what was answered before."""
        self.product.set_text(product_id)
        self.device.set_text(device_name)

    def fill_from_label(self, product_id: str, device_name: str) -> None:
        """Take over what a label says, and say that it came from there."""
        for field, text in ((self.product, product_id), (self.device, device_name)):
            if text:
                field.set_text(text)
        self._filled = self.product if product_id else self.device
        self._make_room()

    def set_room(self, has_room: bool) -> None:
        """Whether there is room for words below the fields."""
        self._has_room = has_room
        self._make_room()

    def first_wanting(self) -> QWidget | None:
        """Mark what cannot be a product ID or a device name; the first such box."""
        wanting: list[Field] = []
        if self.product_id and not _PRODUCT_ID.fullmatch(self.product_id):
            wanting.append(self.product)
        if self.device_name and not _DEVICE_NAME.fullmatch(self.device_name):
            wanting.append(self.device)
        for field in wanting:
            field.set_attention(self._wants(field))
        self._make_room()
        return wanting[0].edit if wanting else None

    def _wants(self, field: Field) -> str:
        if field is self.product:
            return self.tr("10 capitals and digits, or nothing.")
        return self.tr("Up to 48 letters, digits, - and _, or nothing.")

    def _if_not_printed(self) -> tuple[str, str]:
        return self.tr("Leave empty if not printed"), self.tr("May stay empty")

    def _edited(self, field: Field, text: str) -> None:
        field.edit.wear(_face(text))
        if field is self._filled:
            self._filled = None
        self._make_room()

    def _make_room(self) -> None:
        """Words below one field take the place of the words about both; else they stand above."""
        for field in (self.product, self.device):
            words = self.tr("Filled from the label") if field is self._filled else ""
            field.set_caption(words if self._has_room else "", "scan")
            field.set_hint("" if self._has_room else words, "scan")
        said = self.product.caption.text() or self.device.caption.text()
        self.about_both.setVisible(self._has_room and not said)


def _face(text: str) -> Type:
    return Type.IDENTIFIER if text else Type.BODY
