"""The rail of a start that cannot go on: the first step is stopped, the others wait."""

from fieldbind.qt.rail import COUNTED, title_of
from fieldbind.qt.rail_frame import RailFrame
from fieldbind.qt.refused.refusal import Refusal
from fieldbind.qt.widgets.rail_step import RailStep, StepState
from fieldbind.qt.widgets.step_rail import StepRail


class RefusedRail(RailFrame):
    """Mark and steps, nothing to press."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = StepRail(spoken=self.tr("Steps"))
        self.column.addWidget(self._steps)
        self.column.addStretch(1)
        self.set_compact(compact=False)

    def set_narrow(self, narrow: bool) -> None:
        """Marks only."""
        super().set_narrow(narrow)
        self._steps.set_narrow(narrow)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say what the first step waits for."""
        waits = self.tr("Waits for the policy") if refusal.is_policy else self.tr("Not open yet")
        first = RailStep(title_of(COUNTED[0]), StepState.STOPPED, waits, can_return=False)
        self._steps.show_steps((first, *(RailStep(title_of(step)) for step in COUNTED[1:])))
