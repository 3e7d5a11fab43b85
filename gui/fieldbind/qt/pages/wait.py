"""Progress: waiting until the device has shown its token to the cloud."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpacerItem, QWidget

from fieldbind.guidance.problem import Fix
from fieldbind.journey.watch import Poll
from fieldbind.qt.foot import Act
from fieldbind.qt.frame import Frame
from fieldbind.qt.head import Head
from fieldbind.qt.page import Page
from fieldbind.qt.wait.actions import EXTEND, WaitActions
from fieldbind.qt.wait.advice import Advice
from fieldbind.qt.wait.halves import Halves
from fieldbind.qt.wait.heading import heading
from fieldbind.qt.wait.news import news
from fieldbind.qt.wait.panel import WaitPanel
from fieldbind.qt.wait.progress import Progress
from fieldbind.qt.wait.sight import Sight, Standing
from fieldbind.qt.wait.stages import Stages
from fieldbind.qt.widgets.time_ruler import clock
from fieldbind.steps import Answers, Step

_WORK = "wait"
_USUAL = "usual wait"
# From this height on, beside the presenter's panel, a small window has air above and below.
_HIGH, _MORE_ABOVE, _MORE_BELOW = 500, 6, 8


class WaitPage(Page):
    """Asks the cloud about the token until a device has reported it; then moves on by itself."""

    step = Step.WAIT

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._progress = Progress()
        self._standing = Standing.ASKING
        self._shown: Sight | None = None
        self._second = QTimer(self, singleShot=True)
        self._second.timeout.connect(self._pass_second)
        self._head = Head("")
        self._head.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = WaitPanel()
        self._stages = Stages()
        self._advice = Advice()
        self._actions = WaitActions()
        self._actions.extended.connect(self._keep_waiting)
        self._actions.stopped.connect(self._stop_waiting)
        self._lay_out()

    def enter(self, answers: Answers) -> None:
        """Begin to wait, or go on where the same token was waited for before."""
        if answers.token != self._progress.token:
            self._progress = Progress(answers.token)
            self._shown = None
        self.frame.run(_USUAL, self._look_up_usual)
        self._ask_on()

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

    def pause_for_sign_in(self) -> None:
        """Nothing is asked until somebody has signed in again; the time so far is kept."""
        self._pause(Standing.NEEDS_SIGN_IN)

    def go_on(self) -> None:
        """Somebody has signed in again: ask on, at once."""
        if self._standing is Standing.NEEDS_SIGN_IN:
            self._ask_on()

    async def _wait(self) -> None:
        """The wait itself. Raises Fault."""
        progress = self._progress
        if progress.token is None:
            self.frame.go(Step.DEVICE)
            return
        watch = progress.watch = self.frame.journey.watch(progress.token, progress.elapsed)
        self._pass_second()
        try:
            report = await progress.follow(watch, self._take)
        finally:
            if progress.watch is watch:
                self._rest()
        answers = replace(self.frame.answers, report=report)
        self.frame.advance(await self.frame.journey.note(answers))

    def _take(self, poll: Poll) -> None:
        if poll.report:
            self._panel.beat()
        self._draw()

    async def _look_up_usual(self) -> None:
        """How long such devices take, if this laptop has seen enough of them."""
        self._progress.usual = await self.frame.journey.usual_wait(self.frame.answers)
        self._draw()

    def _ask_on(self) -> None:
        self._standing = Standing.ASKING
        self.frame.run(_WORK, self._wait)
        self._draw()

    def _pause(self, standing: Standing) -> None:
        self._rest()
        self.frame.stop(_WORK)
        self._standing = standing
        self._draw()

    def _rest(self) -> None:
        self._progress.rest()
        self._second.stop()

    def _keep_waiting(self) -> None:
        if watch := self._progress.watch:
            watch.extend()
            self._draw()
        else:
            self._ask_on()
        self.frame.announce(self.tr("We ask again at {0}.").format(clock(self._limit)))

    def _stop_waiting(self) -> None:
        self._pause(Standing.STOPPED)
        self._head.title.setFocus()
        self.frame.announce(self.tr("Waiting is paused. Nothing was bound."))

    # What is seen.

    @property
    def _limit(self) -> float:
        if self._progress.watch:
            return self._progress.watch.limit
        return self._progress.elapsed + self.frame.journey.pace.wait_limit

    def _sight(self) -> Sight:
        progress, settings = self._progress, self.frame.settings
        elapsed, limit, usual = progress.elapsed, self._limit, progress.usual
        return Sight(
            answers=self.frame.answers,
            standing=self._standing,
            elapsed=elapsed,
            limit=limit,
            known_at=progress.known_at,
            trouble=progress.trouble,
            next_at=progress.next_at,
            age=progress.age,
            usual=usual,
            has_tips=elapsed >= settings.tip_after,
            is_late=elapsed >= (usual[1] if usual else settings.usual_after),
            is_ending=progress.watch is not None and limit - elapsed <= settings.warn_before,
        )

    def _pass_second(self) -> None:
        self._draw()
        self._second.start(round(1000 * (1 - self._progress.elapsed % 1)) + 5)

    def _draw(self) -> None:
        sight = self._sight()
        before, self._shown = self._shown or Sight(answers=sight.answers), sight
        self.reword()
        self._panel.show_sight(sight)
        self._stages.show_sight(sight)
        self._halves.show_tips(sight.has_tips)
        self._take_air()
        if self._actions.show_sight(sight):
            self._head.title.setFocus()
        self.frame.refresh()
        self._tell(before, sight)

    def _tell(self, before: Sight, now: Sight) -> None:
        if words := news(before, now):
            self.frame.announce(words)
        if now.has_tips and not before.has_tips:
            self.frame.announce(self._advice.as_sentence())

    def reword(self) -> None:
        """Say the heading of what is shown; the wait goes on."""
        if self._shown:
            title, subtitle = heading(self._shown)
            self._head.say(title, "" if self.compact and self.tight else subtitle)

    def caption(self) -> str:
        """What the rail says under Progress."""
        if self._standing is Standing.ASKING:
            return self.tr("Waiting, {0}").format(clock(self._progress.elapsed))
        return self.tr("Paused, {0}").format(clock(self._progress.elapsed))

    def primary_act(self) -> Act | None:
        """None while a machine is at work; with the tips, a warning or after a stop: go on."""
        if self._shown is None or not self._shown.needs_primary:
            return None
        return Act(id=EXTEND, text=self.tr("Keep waiting"), press=self._keep_waiting)

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        super().set_compact(compact)
        self._take_air()
        self.reword()
        self._halves.set_gap(20 if compact else 32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window may be small in its width only."""
        super().resizeEvent(event)
        self._take_air()

    def _take_air(self) -> None:
        is_high = self.seen_height >= _HIGH
        self._panel.set_high(is_high)
        has_tips = self._shown is not None and self._shown.has_tips
        below = 0 if has_tips else _MORE_BELOW
        for gap, more in zip(self._air, (_MORE_ABOVE, below), strict=True):
            gap.changeSize(0, more if self.compact and is_high else 0)
        self.column.invalidate()

    def _lay_out(self) -> None:
        self._halves = Halves(self._stages, self._actions, self._advice)
        self.column.addWidget(self._head)
        self._air = (QSpacerItem(0, 0), QSpacerItem(0, 0))
        self.add_gap(21, 13, 8)
        self.column.addSpacerItem(self._air[0])
        self.column.addWidget(self._panel)
        self.add_gap(23, 14, 8)
        self.column.addSpacerItem(self._air[1])
        self.column.addWidget(self._halves)
        self.column.addStretch(1)
