"""The lower half of Progress: what happens, what can be done, and what to know meanwhile."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldbind.qt.theme import px, text_size
from fieldbind.qt.wait.actions import WaitActions
from fieldbind.qt.wait.advice import Advice
from fieldbind.qt.wait.stages import Stages
from fieldbind.qt.widgets.columns import fix_width

# Below this width they stand one below the other; in logical pixels at the usual text size.
_NARROWEST, _ADVICE, _GAP = 540, 300, 8
_LAST_ROW = 4


class Halves(QWidget):
    """Timeline and acts at the left, explanation or tips at the right of them, or between them.

    Args:
        stages: the timeline.
        actions: what a person can do.
        advice: explanation and tips.
    """

    def __init__(self, stages: Stages, actions: WaitActions, advice: Advice) -> None:
        super().__init__()
        self._stages, self._actions, self._advice = stages, actions, advice
        self._has_tips = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(_LAST_ROW, 1)
        self._place()

    def show_tips(self, shown: bool) -> None:
        """Show the tips, or the explanation again."""
        self._has_tips = shown
        self._advice.show_tips(shown)
        self._choose()

    def set_gap(self, gap: int) -> None:
        """Leave another gap between the two columns."""
        self._grid.setHorizontalSpacing(gap)

    def set_compact(self, compact: bool) -> None:
        """The text size may be another one now, and with it the room that all need."""
        del compact
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand one below the other, or side by side again."""
        super().resizeEvent(event)
        self._place()

    @property
    def _is_stacked(self) -> bool:
        return self.width() < px(_NARROWEST)

    def _place(self) -> None:
        is_stacked = self._is_stacked
        self._grid.addWidget(self._stages, 0, 0)
        self._grid.addWidget(self._actions, 3, 0)
        if is_stacked:
            self._grid.addWidget(self._advice, 2, 0)
        else:
            self._grid.addWidget(self._advice, 0, 1, _LAST_ROW + 1, 1)
        fix_width(self._advice, None if is_stacked else _ADVICE)
        self._choose()

    def _choose(self) -> None:
        """Beside the presenter's panel the tips take the place of the timeline: no room for both.

        Large words have no room anyway; there the page scrolls, and shows all.
        """
        is_short = self._is_stacked and text_size() <= 1
        self._advice.setVisible(self._has_tips or not is_short)
        self._stages.setHidden(self._has_tips and is_short)
        self._grid.setRowMinimumHeight(1, 0 if self._stages.isHidden() else _GAP)
