"""A list of choices, dropped down over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, current_theme, px
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.choices import Choice
from fieldbind.qt.widgets.painting import begin, box

_ROW = 56
_MARGIN = 28
_WHILE_LOADING, _MOST = 3, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
_TABS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ChoiceDrop(QFrame):
    """A list that is there while somebody chooses: Enter or a click takes, Esc leaves as it was.

    Args:
        page: what it drops over.
        button: what opens it, and has the focus again afterwards.
        name: objectName of the list view.
        spoken: accessible name of the list view.
        width: in logical pixels at the usual text size; never wider than the page.

    Signals:
        taken(str): the key of another row than the one that was chosen.
    """

    taken = Signal(str)

    def __init__(
        self, page: QWidget, button: QWidget, *, name: str, spoken: str, width: int = 320
    ) -> None:
        super().__init__(page)
        self._page = page
        self._button = button
        self._base_width = width
        self._chosen = ""
        self._count = 0
        self.choices = ChoiceList(name=name, spoken=spoken)
        self.choices.view.clicked.connect(lambda: self.fold(take=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.choices)
        self.hide()

    def drop(self) -> None:
        """Open below the button, without rows yet."""
        self._count = 0
        self.choices.set_loading()
        self._place()
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if app := QApplication.instance():
            app.installEventFilter(self)

    def show_choices(self, choices: Sequence[Choice], chosen: str) -> None:
        """Offer these rows.

        Args:
            choices: in order.
            chosen: key of the one that holds now.
        """
        self._chosen = chosen
        self._count = len(choices)
        self.choices.set_choices(choices, chosen)
        self._place()
        self.choices.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def say_anew(self, choices: Sequence[Choice]) -> None:
        """The same rows in other words: what is chosen, the current row and the focus stay."""
        if not self._count:
            return
        view = self.choices.view
        row = view.currentIndex().row()
        self.choices.set_choices(choices, self.choices.choice)
        view.setCurrentIndex(view.model().index(row, 0) if row >= 0 else QModelIndex())
        self._place()

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
        if take and self._count and self.choices.choice not in ("", self._chosen):
            self.taken.emit(self.choices.choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, Qt.Key.Key_Escape):
            self.fold(take=event.key() in _ENTER)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press or a step of the focus outside ends it; it stays with its button."""
        if watched is self._page and event.type() in _MOVES:
            # Its button moves only when the layouts of the page have had their turn.
            QTimer.singleShot(0, self, self._place)
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
        """Below the button, or above it where there is more room; always inside the page."""
        corner = self._button.mapTo(self._page, QPoint(0, self._button.height()))
        self._width = min(px(self._base_width), self._page.width() - 2 * _MARGIN)
        left = corner.x()
        if left + self._width > self._page.width() - _MARGIN:
            left = max(left + self._button.width() - self._width, _MARGIN)
        row = self.choices.view.sizeHintForRow(0) if self._count else px(_ROW)
        wanted = min(self._count or _WHILE_LOADING, _MOST) * row + 4
        below = self._page.height() - corner.y() - _MARGIN
        above = corner.y() - self._button.height() - _MARGIN
        height = min(wanted, max(below, above))
        is_above = below < wanted and above > below
        top = corner.y() - self._button.height() - height if is_above else corner.y()
        self.setGeometry(left, top, self._width, height)
