"""Where the device goes, in one line, with a way to another room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldbind.cloud.models import Family, Room
from fieldbind.qt.facts import room_name
from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

_ROOM_WIDTH = 200
_NARROWEST = 440
_HEIGHT = 40


class PlaceLine(QWidget):
    """House, "Goes to", the place, and "Another room".

    Signals:
        another_room: the person wants another room.
    """

    another_room = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("device.place")
        self._place: tuple[Family, Room] | None = None
        self._goes_to = Text("", Type.BODY, Colour.TEXT_2)
        self._family = Text("", Type.STRONG, elide=True)
        self._room = Text("", Type.STRONG, elide=True)
        self.button = act_button("device.place.another", trailing="chevron-down")
        self.button.clicked.connect(self.another_room)
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """The same place; the default room has no name of its own."""
        self._goes_to.setText(self.tr("Goes to"))
        # As wide as a blank between two words, in any text size.
        self._goes_to.setFixedWidth(self._goes_to.sizeHint().width() + px(4))
        self.button.setText(self.tr("Another room"))
        if self._place:
            self._say(self._place[0].name, room_name(self._place[1]))

    def show_place(self, family: Family, room: Room) -> None:
        """Name family and room; of two long names the room's stays whole for longer."""
        self._place = (family, room)
        self.reword()

    def _say(self, family: str, room: str) -> None:
        self._family.setText(family)
        self._room.setText(f" · {room}")
        self._room.setMinimumWidth(min(self._room.sizeHint().width(), px(_ROOM_WIDTH)))
        self.setAccessibleName(f"{self._goes_to.text()} {family} · {room}")

    def _lay_out(self) -> None:
        beside = Columns(narrowest=_NARROWEST, gap=16, stacked_gap=0)
        beside.add(self._names(), 0)
        beside.add(self.button, 1, align=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(beside)

    def _names(self) -> QWidget:
        for part in (self._family, self._room):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        names = QWidget()
        hold(names, height=_HEIGHT)
        row = QHBoxLayout(names)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(IconLabel("house", Colour.TEXT_2, 18))
        row.addSpacing(8)
        row.addWidget(self._goes_to)
        row.addWidget(self._family)
        row.addWidget(self._room)
        row.addStretch(1)
        return names
