"""The rooms of the family, dropped down over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from fieldbind.cloud.models import Room
from fieldbind.qt.facts import room_name
from fieldbind.qt.place.icons import room_icon
from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.choices import Choice
from fieldbind.qt.widgets.painting import begin, box

_WIDTH = 320
_ROW = 56
_MARGIN = 28
_FEWEST, _MOST = 3, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RoomDrop(QFrame):
    """A list that is there while somebody chooses: Enter or a click takes, Esc leaves as it was.

    Args:
        page: what it drops over.
        button: what opens it, and has the focus again afterwards.

    Signals:
        chosen(Room): another room was taken.
    """

    chosen = Signal(Room)

    def __init__(self, page: QWidget, button: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._button = button
        self._rooms: dict[str, Room] = {}
        self._chosen = ""
        self.choices = ChoiceList(name="device.place.rooms", spoken=self.tr("Room"))
        self.choices.view.clicked.connect(lambda: self.fold(take=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.choices)
        self.hide()

    def drop(self) -> None:
        """Open below the button, without rooms yet."""
        self._rooms = {}
        self.choices.set_loading()
        self._place()
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if app := QApplication.instance():
            app.installEventFilter(self)

    def show_rooms(self, rooms: Sequence[Room], chosen: str) -> None:
        """Offer these rooms.

        Args:
            rooms: with the default room.
            chosen: id of the room the device goes to now.
        """
        self._rooms = {room.id: room for room in rooms}
        self._chosen = chosen
        self.choices.set_choices([_row(room) for room in rooms], chosen)
        self._place()
        self.choices.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def fold(self, *, take: bool) -> None:
        """Close, and take what is chosen or leave all as it was."""
        if self.isHidden():
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if app := QApplication.instance():
            app.removeEventFilter(self)
        if had_focus:
            self._button.setFocus(Qt.FocusReason.PopupFocusReason)
        room = self._rooms.get(self.choices.choice)
        if take and room is not None and room.id != self._chosen:
            self.chosen.emit(room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, Qt.Key.Key_Escape):
            self.fold(take=event.key() in _ENTER)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press or a step of the focus outside ends it; it stays with its button."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._place()
        if isinstance(watched, QWidget) and self._ends(watched, event):
            self.fold(take=False)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        area = QRectF(self.rect())
        box(begin(self), area, 12, theme[Colour.SHEET], theme[Colour.BORDER], theme.edge)

    def _ends(self, widget: QWidget, event: QEvent) -> bool:
        if widget is self or self.isAncestorOf(widget):
            return False
        if widget is self._button:  # a press there is its own; the Tab key leads there
            return isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _TABS
        return event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn)

    def _place(self) -> None:
        """Below the button, inside the page."""
        corner = self._button.mapTo(self._page, QPoint(0, self._button.height()))
        left = min(corner.x(), self._page.width() - _MARGIN - _WIDTH)
        row = self.choices.view.sizeHintForRow(0) if self._rooms else _ROW
        wanted = max(_FEWEST, min(len(self._rooms), _MOST)) * row + 4
        most = self._page.height() - corner.y() - _MARGIN
        self.setGeometry(left, corner.y(), _WIDTH, min(wanted, most))


def _row(room: Room) -> Choice:
    name = room_name(room)
    return Choice(room.id, name, icon="house" if room.is_default else room_icon(name))
