"""Of which days jobs are shown."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.qt.history.calendar import CalendarMenu
from fieldbind.qt.history.days import first_of_week, midnight, short_day_name, today
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.choice_drop import ChoiceDrop
from fieldbind.qt.widgets.choices import Choice

translate = QCoreApplication.translate

_ANY, _TODAY, _YESTERDAY, _WEEK, _DATE, _OTHER = "any", "today", "yesterday", "week", "date", "ask"
_DAY = timedelta(days=1)


class DayFilter(QObject):
    """Any day, today, yesterday, this week, or a date from a calendar.

    Args:
        page: what the list drops over.
        button: what opens it, and says what is chosen.

    Signals:
        changed(): other days are wanted; see ``span``.
    """

    changed = Signal()

    def __init__(self, page: QWidget, button: Button) -> None:
        super().__init__(page)
        self._page = page
        self._button = button
        self._key = _ANY
        self._date = today()
        self._drop: ChoiceDrop | None = None
        button.clicked.connect(self._open)
        self.reword()

    def reword(self) -> None:
        """Say what is chosen in the language of now, and what may be while that is open."""
        self._say()
        if self._drop:
            self._drop.choices.set_words(translate("History", "Day"))
            self._drop.say_anew(self._choices())

    @property
    def span(self) -> tuple[datetime | None, datetime | None]:
        """The midnights between which days are wanted, as of now; None where there is no bound."""
        if self._key == _ANY:
            return None, None
        now = today()
        first, last = {
            _TODAY: (now, now),
            _YESTERDAY: (now - _DAY, now - _DAY),
            _WEEK: (first_of_week(now), now),
            _DATE: (self._date, self._date),
        }[self._key]
        return midnight(first), midnight(last + _DAY)

    def clear(self) -> None:
        """Any day again; nothing is told about it."""
        self._key = _ANY
        self._say()

    def _open(self) -> None:
        if self._drop is None:  # made when it is first opened; the page is there sooner without it
            self._drop = ChoiceDrop(
                self._page, self._button, name="history.days", spoken="", width=220
            )
            self._drop.taken.connect(self._take)
            self.reword()
        if self._drop.isVisible():
            self._drop.fold(take=False)
            return
        self._drop.drop()
        self._drop.show_choices(self._choices(), self._key)

    def _choices(self) -> list[Choice]:
        dated = [Choice(_DATE, short_day_name(self._date), icon="calendar")]
        return [
            Choice(_ANY, translate("History", "Any day"), icon="history"),
            Choice(_TODAY, translate("History", "Today"), icon="calendar"),
            Choice(_YESTERDAY, translate("History", "Yesterday"), icon="calendar"),
            Choice(_WEEK, translate("History", "This week"), icon="calendar"),
            *(dated if self._key == _DATE else []),
            Choice(_OTHER, translate("History", "A date…"), icon="calendar"),
        ]

    def _take(self, key: str) -> None:
        if key == _OTHER:
            calendar = CalendarMenu(self._page)
            calendar.taken.connect(self._take_date)
            calendar.ask(self._button, self._date)
            return
        self._key = key
        self._say()
        self.changed.emit()

    def _take_date(self, day: date) -> None:
        self._date = day
        self._take(_DATE)

    def _say(self) -> None:
        words = {
            _ANY: translate("History", "Any day"),
            _TODAY: translate("History", "Today"),
            _YESTERDAY: translate("History", "Yesterday"),
            _WEEK: translate("History", "This week"),
            _DATE: short_day_name(self._date),
        }
        self._button.setText(words[self._key])
