"""What of the history is shown: search, outcome, days, family."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.ledger.model import OutcomeGroup, Query
from fieldbind.qt.head import Head
from fieldbind.qt.history.day_filter import DayFilter
from fieldbind.qt.history.family_filter import FamilyFilter
from fieldbind.qt.history.search import SearchField
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.segment import Segment

_NARROWEST = 480

_OUTCOMES = {
    "history.all": OutcomeGroup.ALL,
    "history.bound": OutcomeGroup.BOUND,
    "history.not_bound": OutcomeGroup.NOT_BOUND,
}


class Filters(QWidget):
    """Title with day and family beside it, and below the search field with the outcomes.

    Args:
        page: what the lists of days and families drop over.

    Signals:
        changed(): something else is asked for; see ``query``.
        typed(): the same, by typing, so that more may follow in a moment.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.search = SearchField()
        self._outcome = Segment(
            [
                ("history.all", ""),
                ("history.bound", ""),
                ("history.not_bound", ""),
            ],
            name="history.outcome",
            snug=True,
        )
        self._head = Head("")
        day, family = self._drop_button("history.day"), self._drop_button("history.family")
        self._days = DayFilter(page, day)
        self.families = FamilyFilter(page, family)
        self.search.textChanged.connect(self.typed)
        self._outcome.chosen.connect(self.changed)
        self._days.changed.connect(self.changed)
        self.families.changed.connect(self.changed)
        self._lay_out(day, family)
        self.reword()

    def reword(self) -> None:
        """Say everything in the language of now; what is asked for stays."""
        subtitle = self.tr("Binds made from this laptop. The list stays here.")
        self._head.say(self.tr("History"), subtitle)
        words = {
            "history.all": self.tr("All"),
            "history.bound": self.tr("Bound"),
            "history.not_bound": self.tr("Not bound"),
        }
        self._outcome.set_words(self.tr("Outcome"), words)
        self._days.reword()
        self.families.reword()

    @property
    def query(self) -> Query:
        """What is asked for now."""
        start, end = self._days.span
        return Query(
            text=self.search.text().strip(),
            day_from=start,
            day_until=end,
            family=self.families.family,
            outcome=_OUTCOMES[self._outcome.choice],
        )

    @property
    def is_open(self) -> bool:
        """Whether nothing is left out."""
        return self.query == Query()

    def clear(self) -> None:
        """Ask for everything again."""
        with QSignalBlocker(self):
            self.search.clear()
            self._outcome.choose("history.all")
            self._days.clear()
            self.families.clear()
        self.changed.emit()

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        self._column.setSpacing(4 if compact else 9)
        for gap in (self._buttons.setSpacing, self._drops.set_gap):
            gap(16 if compact else 20)

    def _drop_button(self, name: str) -> Button:
        return act_button(name, ButtonKind.QUIET, trailing="chevron-down")

    def _lay_out(self, day: Button, family: Button) -> None:
        # The buttons are 40 px high, and their words stand on the line of the subtitle.
        self._head.setContentsMargins(0, 0, 0, 10)
        self._drops = Columns(narrowest=_NARROWEST, gap=20, stacked_gap=0)
        self._drops.add(self._head)
        buttons = QWidget()
        self._buttons = QHBoxLayout(buttons)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        for button in (day, family):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._drops.add(buttons, 0, align=Qt.AlignmentFlag.AlignBottom)
        row = Columns(narrowest=_NARROWEST, gap=12, stacked_gap=8)
        row.add(self.search)
        row.add(self._outcome, 0, align=Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._drops)
        self._column.addWidget(row)
        self.set_compact(compact=False)
