"""One day from a calendar."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget, QWidgetAction

from fieldbind.qt.history.month_days import MonthDays
from fieldbind.qt.theme import icon, px
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.worn import wear_sheets

translate = QCoreApplication.translate

_SIZE = (320, 280)
_BAR = 36
_ARROW = 16
_ICONS = {"history.calendar.earlier": "chevron-left", "history.calendar.later": "chevron-right"}
_PARTS = {
    "qt_calendar_prevmonth": "history.calendar.earlier",
    "qt_calendar_nextmonth": "history.calendar.later",
    "qt_calendar_monthbutton": "history.calendar.month",
    "qt_calendar_yearbutton": "history.calendar.year",
}


class CalendarMenu(QMenu):
    """``history.calendar``: arrow keys and Enter, or a click, take a day; Esc takes none.

    Made when it is asked for, and gone afterwards: a calendar is slow to make.

    Signals:
        taken(date): a day was chosen.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        wear_sheets(self, Sheet.MENU, Sheet.CALENDAR)
        self._calendar = MonthDays()
        self._calendar.setObjectName("history.calendar")
        self._calendar.setAccessibleName(translate("History", "Date"))
        self._calendar.setMinimumSize(px(_SIZE[0]), px(_SIZE[1]))
        self._give_names()
        self._calendar.clicked.connect(self._take)
        self._calendar.activated.connect(self._take)
        action = QWidgetAction(self)
        action.setDefaultWidget(self._calendar)
        self.addAction(action)
        self.aboutToHide.connect(self.deleteLater)

    def ask(self, below: QWidget, day: date) -> None:
        """Open below a button, at a day."""
        self._calendar.dress()
        self._calendar.setMaximumDate(QDate.currentDate())
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.popup(below.mapToGlobal(below.rect().bottomLeft()))
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """The colours may have become other ones while it is open."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._calendar.dress()

    def _give_names(self) -> None:
        """Qt has drawn the bar over the days for a mouse: its parts say nothing and are small."""
        spoken = {
            "history.calendar.earlier": translate("History", "Earlier month"),
            "history.calendar.later": translate("History", "Later month"),
            "history.calendar.month": translate("History", "Month"),
            "history.calendar.year": translate("History", "Year"),
        }
        for theirs, ours in _PARTS.items():
            button = self._calendar.findChild(QToolButton, theirs)
            if button is None:
                continue
            button.setObjectName(ours)
            button.setAccessibleName(spoken[ours])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumSize(px(_BAR), px(_BAR))
            if ours in _ICONS:
                button.setIcon(icon(_ICONS[ours]))
                button.setIconSize(QSize(px(_ARROW), px(_ARROW)))

    def _take(self, day: QDate) -> None:
        if self.isVisible():  # Enter tells of the same day twice
            self.hide()
            self.taken.emit(date(day.year(), day.month(), day.day()))
