"""How the wizard begins: with a kept session, at Sign in, or with the demo."""

import asyncio
import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fieldbind.cloud.models import Account
from fieldbind.faults import Fault, Stopped
from fieldbind.journey.session import ENDED
from fieldbind.qt.application import make_application
from fieldbind.qt.presenting.presenter import MakeParts
from fieldbind.qt.presenting.simulated import set_simulated
from fieldbind.qt.tasks import Tasks
from fieldbind.steps import Answers, Step, first_step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_log = logging.getLogger(__name__)

# Seconds that the keyring may take before Sign in is shown in the meantime, and the cloud before
# Place is shown with a kept session.
_PATIENCE = 0.4
_SIGN_OUT = "sign out"
_LAST_WORD = 3.0
"""Seconds for the cloud to hear of a sign-out once the window is gone."""


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
        self._turn = asyncio.Lock()

    def begin(self) -> None:
        """Show the first page; a kept session skips Sign in.

        A locked keyring or a bad network may take its time over that session, so Sign in is shown
        meanwhile, and used if the person is faster.
        """
        wizard = self._wizard
        set_simulated(make_application(), wizard.demo is not None)
        if wizard.demo:
            wizard.window.show_demo()
            wizard.showroom.begin()
        wizard.answers = Answers(pattern=wizard.memory.pattern)
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
        session = wizard.journey.session
        account = await session.use_given() if session.has_given else await self._recall()
        is_late = account is None or wizard.step is not Step.SIGN_IN or wizard.is_busy
        if self._has_begun and is_late:
            return
        self._lasting.cancel("greet")
        wizard.answers = replace(wizard.answers, account=account)
        self._show_first(first_step(wizard.answers))

    async def _recall(self) -> Account | None:
        """The account of a kept session; a cloud that takes its time is asked meanwhile."""
        session = self._wizard.journey.session
        if await session.recall() is None:
            return None
        self._lasting.cancel("greet")
        known: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._lasting.run("confirm", partial(self._confirm, known))
        await asyncio.wait([known], timeout=_PATIENCE)
        if not known.done():
            known.set_result(None)
        return session.account

    async def _confirm(self, known: asyncio.Future[None]) -> None:
        """Ask whose session it is. Raises Refused if it has ended and the first page is there."""
        wizard, session = self._wizard, self._wizard.journey.session
        try:
            await session.confirm()
        except Fault as fault:
            _log.info("kept session not confirmed: %s", fault.code)
            if fault.code == ENDED and known.done() and wizard.step is not Step.SIGN_IN:
                raise
            if fault.code == ENDED:
                await session.end()
        if not known.done():
            known.set_result(None)
        elif session.account and wizard.answers.account:
            wizard.keep(replace(wizard.answers, account=session.account))

    def _show_first(self, step: Step) -> None:
        self._has_begun = True
        self._wizard.go(step)

    def sign_out(self) -> None:
        """End the session, here and in the cloud, and show Sign in."""
        self._lasting.run(_SIGN_OUT, self._sign_out)

    async def end(self) -> None:
        """Nobody sees the window any more; the cloud still hears of a sign-out just pressed."""
        await self._lasting.finish(_SIGN_OUT, _LAST_WORD)

    async def _sign_out(self) -> None:
        """At once for the person; the cloud is told meanwhile, however slow the network is."""
        wizard, session = self._wizard, self._wizard.journey.session
        self._lasting.cancel("confirm")
        wizard.known_places.forget(session.site, session.user_id)
        wizard.answers = Answers(pattern=wizard.answers.pattern)
        wizard.go(Step.SIGN_IN)
        try:
            await wizard.journey.sign_out()
        except Stopped as untold:
            if wizard.step is Step.SIGN_IN and not wizard.is_busy:
                raise
            _log.warning("sign-out not told to the cloud: %s", untold.message)

    async def begin_with(self, make_parts: MakeParts) -> None:
        """Forget all that was entered, work with other parts, and show their first page."""
        wizard = self._wizard
        # One after the other: whoever is ended by the next takes down first what it has begun. The
        # former pages are there until the new parts are; what is pressed on them is for nobody.
        async with self._turn:
            with wizard.all_tasks.inert():
                await wizard.all_tasks.end()
                wizard.page.leave()
                parts = await make_parts()
                wizard.page.leave()
                wizard.asides.forget()
                wizard.parts = wizard.look.put_on(parts)
                wizard.step = Step.SIGN_IN
                wizard.furnish()
            wizard.begin()
