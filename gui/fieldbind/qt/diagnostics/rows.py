"""The list of checks: rows fill in where they stand, and only the list scrolls."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout

from fieldbind.checks.finding import Check, Finding
from fieldbind.guidance.check_words import CheckWords
from fieldbind.guidance.problem import Fix
from fieldbind.qt.diagnostics.row import CheckRow
from fieldbind.qt.widgets.see_through import let_through
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.worn import hold

# Some rows are to be seen also where the page has to scroll.
_LEAST = 170
_RING = 5


class CheckRows(Surface):
    """``diagnostics.rows``; its accessible name carries the rows in words.

    Args:
        fix_of: what a press can mend of a finding here; None for nothing.

    Signals:
        pressed(Check, Fix): the button of a row was.
    """

    pressed = Signal(Check, Fix)

    def __init__(self, fix_of: Callable[[Finding], Fix | None]) -> None:
        super().__init__()
        self.setObjectName("diagnostics.rows")
        self._fix_of = fix_of
        self._rows = {check: CheckRow(check) for check in Check}
        self._area = QScrollArea()
        self._body = _List()
        self._lay_out()

    @property
    def findings(self) -> Sequence[Finding]:
        """What was found so far, in order."""
        return [row.finding for row in self._rows.values() if row.finding]

    @property
    def is_complete(self) -> bool:
        """Whether nothing is looked at any more."""
        return all(row.finding for row in self._rows.values())

    def row(self, check: Check) -> CheckRow:
        """The row of a check."""
        return self._rows[check]

    def clear(self, words: CheckWords) -> None:
        """Begin anew."""
        for row in self._rows.values():
            row.show_finding(None, words, None)
        self._arrange([*self._rows.values()])
        self._tell()

    def show_finding(self, finding: Finding, words: CheckWords) -> None:
        """Fill one row in."""
        self._rows[finding.check].show_finding(finding, words, self._fix_of(finding))
        self._tell()

    def say_again(self, words: CheckWords, title: str) -> None:
        """Say everything in the language of now.

        Args:
            words: of that language.
            title: what the list is called.
        """
        for row in self._rows.values():
            fix = self._fix_of(row.finding) if row.finding else None
            row.show_finding(row.finding, words, fix)
        self._body.setAccessibleName(title)
        self._tell()

    def show_to_fix(self) -> None:
        """Put what needs a hand first, unless all of it can be seen where it stands."""
        urgent = [row for row in self._rows.values() if row.needs_work]
        if all(row.geometry().bottom() <= self._area.viewport().height() for row in urgent):
            return
        self._arrange([*urgent, *(row for row in self._rows.values() if not row.needs_work)])

    def _arrange(self, rows: Sequence[CheckRow]) -> None:
        """Lay the rows one below the other, and begin at the first."""
        for number, row in enumerate(rows):
            self._column.insertWidget(number, row)
            row.set_last(is_last=number + 1 == len(rows))
        self._area.verticalScrollBar().setValue(0)

    def _tell(self) -> None:
        self.setAccessibleName("\n".join(row.spoken for row in self._rows.values()))

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for check, row in self._rows.items():
            row.pressed.connect(partial(self.pressed.emit, check))
        column.addStretch(1)
        self._arrange([*self._rows.values()])
        hold(self, least_height=_LEAST)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        let_through(self._area, self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)


class _List(QLabel):
    """``diagnostics.list``: has the focus, so that keys scroll what does not fit.

    A label, because a scroll area has no role that a screen reader could tell.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("diagnostics.list")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """As its rows say."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout else super().minimumSizeHint()

    def ring_area(self) -> QRect:
        """Inside the card, around what is seen."""
        return self.visibleRegion().boundingRect().adjusted(_RING, _RING, -_RING, -_RING)
