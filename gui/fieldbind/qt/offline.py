"""No network, or nobody who answers: said once above the page, and over by itself."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldbind.faults import Fault, NoAnswer, StrangeAnswer
from fieldbind.journey.session import ENDED
from fieldbind.qt.notices import Notice
from fieldbind.qt.tasks import Tasks
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

translate = QCoreApplication.translate

_NO_NETWORK = "NETWORK_UNREACHABLE"
_NOBODY_THERE = (
    _NO_NETWORK,
    "NETWORK_NAME_NOT_FOUND",
    "NETWORK_REFUSED",
    "NETWORK_TIMEOUT",
    "NETWORK_TIMEOUT.SLOW",
    "NETWORK_CUT",
)
_WORK = "look for the cloud"
# Of the pauses between two questions of a wait, since nobody watches this one.
_PAUSES = 2


def may_pass(fault: Fault) -> bool:
    """Whether waiting mends it; a certificate, a proxy or a clock wants somebody's hand."""
    return isinstance(fault, NoAnswer) and fault.code in _NOBODY_THERE


def _no_answer() -> tuple[str, str]:
    return (
        translate("Offline", "No answer"),
        translate("Offline", "Tencent Cloud does not answer. We go on when it does."),
    )


class Offline:
    """Says that nobody answers, asks quietly until somebody does, and has the page go on.

    Args:
        wizard: whose pages work on with what was known.
        lasting: tasks that no change of page ends.
    """

    def __init__(self, wizard: "Wizard", lasting: Tasks) -> None:
        self._wizard = wizard
        self._lasting = lasting
        self.is_noted = False
        """Whether nobody answered last time."""

    def note(self, fault: Fault) -> None:
        """Nobody answers; only a laptop that knows it has no network is called offline.

        Nobody is expected to, while it is on a device's hotspot.
        """
        if self._wizard.page.is_on_hotspot():
            return
        notices = self._wizard.window.notices
        if fault.code == _NO_NETWORK:
            notices.note(Notice.OFFLINE)
        else:
            notices.note(Notice.OFFLINE, _no_answer)
        self.is_noted = True
        self._wizard.refresh()
        if not self._lasting.is_running(_WORK):
            self._lasting.run(_WORK, self._look)

    def over(self) -> None:
        """Somebody answers."""
        if not self.is_noted:
            return
        self.is_noted = False
        self._lasting.cancel(_WORK)
        self._wizard.window.notices.drop(Notice.OFFLINE)
        if self._wizard.step is not Step.WAIT:  # which tells of every answer itself
            self._wizard.announce(translate("Offline", "Tencent Cloud answers again."))
        self._wizard.refresh()
        self._wizard.page.back_online()

    def forget(self) -> None:
        """Somebody begins anew."""
        self.is_noted = False
        self._lasting.cancel(_WORK)
        self._wizard.window.notices.drop(Notice.OFFLINE)

    async def _look(self) -> None:
        """Ask whose session it is until there is an answer. Raises Refused if it has ended."""
        wizard = self._wizard
        while self.is_noted:
            await asyncio.sleep(_PAUSES * wizard.settings.poll_interval)
            try:
                await wizard.journey.session.confirm()
            except (NoAnswer, StrangeAnswer):
                continue
            except Fault as refused:
                if refused.code == ENDED:
                    raise
            self.over()
