"""The rail of a start that cannot go on: the first step is stopped, the others wait."""

from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.qt.rail import COUNTED, title_of
from fieldbind.qt.refused.refusal import Refusal
from fieldbind.qt.widgets.brand import Brand
from fieldbind.qt.widgets.step_rail import RailStep, StepRail, StepState


class RefusedRail(QWidget):
    """Mark and steps, nothing to press."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = StepRail(spoken=self.tr("Steps"))
        self._head = QHBoxLayout()
        self._head.addWidget(Brand())
        self._gap = QSpacerItem(0, 26)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addSpacerItem(self._gap)
        self._column.addWidget(self._steps)
        self._column.addStretch(1)
        self.set_compact(compact=False)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say what the first step waits for."""
        waits = self.tr("Waits for the policy") if refusal.is_policy else self.tr("Not open yet")
        first = RailStep(title_of(COUNTED[0]), StepState.STOPPED, waits, can_return=False)
        self._steps.show_steps((first, *(RailStep(title_of(step)) for step in COUNTED[1:])))

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures, or the usual ones."""
        side = 16 if compact else 20
        self.setFixedWidth(184 if compact else 224)
        self._column.setContentsMargins(0, 16 if compact else 20, 0, 0)
        self._head.setContentsMargins(side, 0, side, 0)
        self._gap.changeSize(0, 16 if compact else 26)
        self._column.invalidate()
