"""How the wizard ends: at once, unless something is out that cannot be taken back."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.questions import ask
from fieldbind.qt.tasks import Tasks
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

translate = QCoreApplication.translate


class Closing:
    """Says whether the window may close, and asks where that would lose sight of a bind.

    Args:
        wizard: what closes.
        lasting: tasks that no change of page ends.
    """

    def __init__(self, wizard: "Wizard", lasting: Tasks) -> None:
        self._wizard = wizard
        self._lasting = lasting
        self._is_agreed = False
        self.done = asyncio.Event()
        self.instead: Callable[[], None] | None = None
        """What Cancel does in a kiosk, which never closes; None anywhere else."""

    def may_close(self) -> bool:
        """At once; only a bind that is out is worth a question."""
        if self.instead:
            return False
        if self._may_lose_a_bind() and not self._is_agreed:
            self._lasting.run("close", self._ask)
            return False
        self.done.set()
        return True

    def leave(self) -> None:
        """Cancel was pressed."""
        if self.instead:
            self.instead()
        else:
            self._wizard.window.close()

    def _may_lose_a_bind(self) -> bool:
        """Whether a bind is out, or was given up before anybody knew what became of it."""
        wizard = self._wizard
        card = wizard.problem if wizard.step is Step.CONFIRM else None
        is_given_up = card is not None and card.fault.may_have_happened
        is_covered = wizard.stoppage.ended.is_known and wizard.journey.is_in_doubt
        return wizard.is_bind_out or is_given_up or is_covered

    async def _ask(self) -> None:
        self._is_agreed = await ask(
            self._wizard.window,
            translate("Closing", "The bind is on its way"),
            translate(
                "Closing",
                "Its answer is not here yet. If you close now, the next start looks for it first.",
            ),
            yes=translate("Closing", "Close now"),
            no=translate("Closing", "Keep waiting"),
        )
        if self._is_agreed:
            self._wizard.window.close()
