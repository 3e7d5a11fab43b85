"""How the wizard begins: with a kept session, at Sign in, or with the demo."""

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from fieldbind.faults import Stopped
from fieldbind.qt.tasks import Tasks
from fieldbind.steps import Answers, Step, first_step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_log = logging.getLogger(__name__)

# Seconds that a kept session may take before Sign in is shown in the meantime.
_PATIENCE = 0.4


class Opening:
    """Shows the first page: at the start, after a sign-out, and when the demo begins.

    Args:
        wizard: whose first page it is.
        lasting: tasks that no change of page ends.
    """

    def __init__(self, wizard: "Wizard", lasting: Tasks) -> None:
        self._wizard = wizard
        self._lasting = lasting
        self._has_begun = False

    def begin(self) -> None:
        """Show the first page; a kept session skips Sign in.

        A locked keyring or a bad network may take its time over that session, so Sign in is shown
        meanwhile, and used if the person is faster.
        """
        wizard = self._wizard
        if wizard.demo:
            wizard.window.show_demo()
        wizard.answers = Answers(pattern=wizard.memory.remembered.pattern)
        self._has_begun = False
        self._lasting.run("begin", self._begin)

    async def _begin(self) -> None:
        """A job that was interrupted comes before any sign-in."""
        if not await self._wizard.resuming.offer():
            self._lasting.run("resume", self._resume)
            self._lasting.run("greet", self._greet)

    async def _greet(self) -> None:
        await asyncio.sleep(_PATIENCE)
        self._show_first(Step.SIGN_IN)

    async def _resume(self) -> None:
        wizard = self._wizard
        account = await wizard.journey.session.resume()
        is_late = account is None or wizard.step is not Step.SIGN_IN or wizard.is_busy
        if self._has_begun and is_late:
            return
        self._lasting.cancel("greet")
        wizard.answers = replace(wizard.answers, account=account)
        self._show_first(first_step(wizard.answers))

    def _show_first(self, step: Step) -> None:
        self._has_begun = True
        self._wizard.go(step)

    def sign_out(self) -> None:
        """End the session, here and in the cloud, and show Sign in."""
        self._lasting.run("sign out", self._sign_out)

    async def _sign_out(self) -> None:
        """At once for the person; the cloud is told meanwhile, however slow the network is."""
        wizard = self._wizard
        wizard.answers = Answers(pattern=wizard.answers.pattern)
        wizard.go(Step.SIGN_IN)
        try:
            await wizard.journey.sign_out()
        except Stopped as untold:
            if wizard.step is Step.SIGN_IN and not wizard.is_busy:
                raise
            _log.warning("sign-out not told to the cloud: %s", untold.message)

    def start_demo(self) -> None:
        """Go on with a simulated cloud instead of the real one."""
        self._lasting.run("demo", self._start_demo)

    async def _start_demo(self) -> None:
        wizard = self._wizard
        if wizard.parts.start_demo is None:
            return
        await wizard.journey.close()
        wizard.use(await wizard.parts.start_demo())
        self.begin()
