"""Product ID and device name, as they stand on a label. Both may stay empty."""

import re
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Type, font
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.field import Field

# Sources: the vendor's device firmware for both lengths, the platform's habit for the letters.
_PRODUCT_ID = re.compile(r"[A-Z0-9]{10}")
_DEVICE_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,48}")


class Names(QWidget):
    """The two optional fields side by side.

    Args:
        first: a field that stands before them in the same row.

    Signals:
        entered(): somebody has left one of them.
    """

    entered = Signal()

    def __init__(self, first: Field | None = None) -> None:
        super().__init__()
        placeholder = self.tr("Leave empty if not printed")
        self.product = Field(self.tr("Product ID"), name="device.product", placeholder=placeholder)
        self.device = Field(self.tr("Device name"), name="device.name", placeholder=placeholder)
        self._has_room = True
        self._filled: Field | None = None
        self.about_both = Caption(self.tr("The device itself usually tells both when it reports."))
        self.row = row = QHBoxLayout()
        row.setSpacing(16)
        if first:
            row.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.about_both)
        for field in (self.product, self.device):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
            field.text_changed.connect(partial(self._edited, field))
            field.edit.editingFinished.connect(self.entered)

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
            self.product.set_attention(self.tr("10 capitals and digits, or nothing."))
            wanting.append(self.product)
        if self.device_name and not _DEVICE_NAME.fullmatch(self.device_name):
            self.device.set_attention(self.tr("Up to 48 letters, digits, - and _, or nothing."))
            wanting.append(self.device)
        self._make_room()
        return wanting[0].edit if wanting else None

    def _edited(self, field: Field, text: str) -> None:
        field.edit.wear(font(Type.IDENTIFIER if text else Type.BODY))
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
