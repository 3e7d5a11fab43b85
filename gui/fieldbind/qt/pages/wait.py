"""Progress: waiting until the device has shown its token to the cloud."""

import time
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.cloud.models import BindToken
from fieldbind.faults import Fault
from fieldbind.guidance.problem import Fix
from fieldbind.journey.watch import Poll, Watch
from fieldbind.qt.foot import Act
from fieldbind.qt.frame import Frame
from fieldbind.qt.head import Head
from fieldbind.qt.page import Page
from fieldbind.qt.wait.advice import Advice
from fieldbind.qt.wait.panel import WaitPanel
from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.wait.stages import Stages
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.time_ruler import clock
from fieldbind.steps import Answers, Report, Step

_WORK = "wait"
_EXTEND = "wait.extend"


class WaitPage(Page):
    """Asks the cloud about the token until a device has reported it; then moves on by itself."""

    step = Step.WAIT

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._token: BindToken | None = None
        self._waited = 0.0
        self._watch: Watch | None = None
        self._known_at: datetime | None = None
        self._answered_at: float | None = None
        self._trouble: Fault | None = None
        self._is_stopped = False
        self._has_tips = False
        self._second = QTimer(self, singleShot=True)
        self._second.timeout.connect(self._pass_second)
        self._head = Head("")
        self._head.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = WaitPanel()
        self._stages = Stages()
        self._advice = Advice()
        self._extend = Button(self.tr("Keep waiting"), kind=ButtonKind.TEXT, small=True)
        self._extend.clicked.connect(self._keep_waiting)
        self._stop = Button(
            self.tr("Stop waiting"), kind=ButtonKind.QUIET, name="wait.stop", small=True
        )
        self._stop.clicked.connect(self._stop_waiting)
        self._lay_out()

    def enter(self, answers: Answers) -> None:
        """Begin to wait, or go on where the same token was waited for before."""
        if answers.token != self._token:
            self._token = answers.token
            self._waited = 0.0
            self._known_at = self._answered_at = self._trouble = None
            self._has_tips = False
        self._is_stopped = False
        self.frame.run(_WORK, self._wait)
        self._draw()

    def first_focus(self) -> QWidget:
        """There is nothing to answer here; a screen reader begins at the title."""
        return self._head.title

    def fix(self, fix: Fix) -> bool:
        """Where nothing waits any more, the page says so and offers to go on."""
        if fix is not Fix.CLOSE:
            return False
        self.frame.dismiss()
        self._stop_waiting()
        return True

    def leave(self) -> None:
        """Nothing ticks while nobody looks."""
        self._rest()

    async def _wait(self) -> None:
        """The wait itself. Raises Fault."""
        if self._token is None:
            self.frame.go(Step.DEVICE)
            return
        watch = self._watch = self.frame.journey.watch(self._token, self._waited)
        self._pass_second()
        report: Report | None = None
        try:
            async with aclosing(watch.polls()) as polls:
                async for poll in polls:
                    self._take(poll)
                    if poll.report:
                        report = Report(device=poll.report.device, at=poll.at, waited=watch.elapsed)
        finally:
            if self._watch is watch:
                self._rest()
        answers = replace(self.frame.answers, report=report)
        self.frame.advance(await self.frame.journey.note(answers))

    def _take(self, poll: Poll) -> None:
        was_known, was_in_trouble = self._known_at is not None, self._trouble is not None
        if poll.report:
            self._panel.beat()
            self._answered_at = time.monotonic()
            self._known_at = self._known_at or poll.at
        self._trouble = poll.fault
        self._draw()
        if poll.fault and not was_in_trouble:
            self.frame.announce(self._stages.trouble(self._sight()))
        elif poll.report and not was_known:
            self.frame.announce(self.tr("Tencent Cloud knows this token."))
        elif was_in_trouble and not poll.fault:
            self.frame.announce(self.tr("Tencent Cloud answers again."))

    def _rest(self) -> None:
        self._waited = self._elapsed
        self._watch = None
        self._second.stop()

    def _keep_waiting(self) -> None:
        if self._watch:
            self._watch.extend()
        else:
            self._is_stopped = False
            self.frame.run(_WORK, self._wait)
        self._draw()
        self.frame.announce(self.tr("We ask again at {0}.").format(clock(self._limit)))

    def _stop_waiting(self) -> None:
        self._rest()
        self.frame.stop(_WORK)
        self._is_stopped = True
        self._draw()
        self._head.title.setFocus()
        self.frame.announce(self.tr("Waiting is paused. Nothing was bound."))

    # What is seen.

    @property
    def _elapsed(self) -> float:
        return self._watch.elapsed if self._watch else self._waited

    @property
    def _limit(self) -> float:
        if self._watch:
            return self._watch.limit
        return self._waited + self.frame.settings.wait_limit

    def _sight(self) -> Sight:
        answered = self._answered_at
        return Sight(
            answers=self.frame.answers,
            known_at=self._known_at,
            trouble=self._trouble,
            age=None if answered is None else time.monotonic() - answered,
            is_stopped=self._is_stopped,
        )

    def _pass_second(self) -> None:
        self._draw()
        self._second.start(round(1000 * (1 - self._elapsed % 1)) + 5)

    def _draw(self) -> None:
        sight = self._sight()
        self._say_heading()
        self._panel.show_sight(sight)
        self._panel.show_time(self._elapsed, self._limit)
        self._stages.show_sight(sight)
        self._show_tips()
        self._show_actions()
        self.frame.refresh()

    def _say_heading(self) -> None:
        title, subtitle = self._heading()
        self._head.say(title, "" if self.compact and self.tight else subtitle)

    def _heading(self) -> tuple[str, str]:
        if self._is_stopped:
            return self.tr("Waiting is paused"), self.tr(
                "Nothing was bound. Your choices are kept."
            )
        if self._elapsed < self.frame.settings.usual_after:
            return self.tr("Waiting for the device"), self.tr(
                "Leave it powered on. This page moves on by itself."
            )
        return self.tr("Still waiting for the device"), self.tr(
            "It has not reported in yet. Your choices are kept while you check."
        )

    def _show_tips(self) -> None:
        due = self._elapsed >= self.frame.settings.tip_after
        self._advice.show_tips(due)
        if due and not self._has_tips:
            self.frame.announce(self._advice.as_sentence())
        self._has_tips = due

    def _show_actions(self) -> None:
        in_footer = self._has_tips or self._is_stopped
        # The same id is in the footer then, and only one control carries it.
        self._extend.setObjectName("" if in_footer else _EXTEND)
        if in_footer and self._extend.hasFocus():
            self._head.title.setFocus()
        self._extend.setVisible(not in_footer)
        self._stop.setVisible(not self._is_stopped)

    def caption(self) -> str:
        """What the rail says under Progress."""
        if self._is_stopped:
            return self.tr("Paused, {0}").format(clock(self._elapsed))
        return self.tr("Waiting, {0}").format(clock(self._elapsed))

    def primary_act(self) -> Act | None:
        """None while a machine is at work; with the tips, or after a stop, Keep waiting."""
        if not (self._has_tips or self._is_stopped):
            return None
        return Act(id=_EXTEND, text=self.tr("Keep waiting"), press=self._keep_waiting)

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        super().set_compact(compact)
        self._say_heading()
        self._halves.setSpacing(20 if compact else 32)

    def _lay_out(self) -> None:
        actions = QHBoxLayout()
        actions.setSpacing(20)
        actions.addWidget(self._extend)
        actions.addWidget(self._stop)
        actions.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._stages)
        left.addLayout(actions)
        left.addStretch(1)
        self._halves = QHBoxLayout()
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self._advice)
        self.column.addWidget(self._head)
        self.add_gap(21, 11)
        self.column.addWidget(self._panel)
        self.add_gap(23, 13)
        self.column.addLayout(self._halves)
        self.column.addStretch(1)
