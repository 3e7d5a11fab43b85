"""Where the device goes, in one line, with a way to another room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text

_ROOM_WIDTH = 200


class PlaceLine(QWidget):
    """House, "Goes to", the place, and "Another room".

    Signals:
        another_room: the person wants another room.
    """

    another_room = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("device.place")
        self.setFixedHeight(40)
        self._goes_to = Text(self.tr("Goes to"), Type.BODY, Colour.TEXT_2)
        self._family = Text("", Type.STRONG, elide=True)
        self._room = Text("", Type.STRONG, elide=True)
        for part in (self._family, self._room):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button = Button(
            self.tr("Another room"),
            kind=ButtonKind.TEXT,
            trailing="chevron-down",
            name="device.place.another",
            small=True,
        )
        self.button.set_role(Type.LABEL)
        self.button.clicked.connect(self.another_room)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(IconLabel("house", Colour.TEXT_2, 18))
        row.addSpacing(8)
        row.addWidget(self._goes_to)
        row.addSpacing(4)
        row.addWidget(self._family)
        row.addWidget(self._room)
        row.addSpacing(16)
        row.addWidget(self.button)
        row.addStretch(1)

    def show_place(self, family: str, room: str) -> None:
        """Name family and room; of two long names the room's stays whole for longer."""
        self._family.setText(family)
        self._room.setText(f" · {room}")
        self._room.setMinimumWidth(min(self._room.sizeHint().width(), _ROOM_WIDTH))
        self.setAccessibleName(f"{self._goes_to.text()} {family} · {room}")
