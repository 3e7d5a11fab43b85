"""Where the device goes, in one line, with a way to another room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text


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
        self._place = Text("", Type.STRONG, elide=True)
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        row.addWidget(self._place)
        row.addSpacing(16)
        row.addWidget(self.button)
        row.addStretch(1)

    def show_place(self, place: str) -> None:
        """Name family and room."""
        self._place.setText(place)
        self.setAccessibleName(f"{self._goes_to.text()} {place}")
