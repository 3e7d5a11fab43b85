"""A network that wants a sign-in of its own: the browser for it, then asking until it is done."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from fieldbind.faults import Fault, NoAnswer

if TYPE_CHECKING:
    from fieldbind.qt.stoppage import Stoppage
    from fieldbind.qt.wizard import Wizard

_PORTAL = "CAPTIVE_PORTAL"
_WORK = "ask until it answers"


def is_cut_off(fault: Fault) -> bool:
    """Whether the cloud itself is out of reach: nobody answered, or the network in its place."""
    return isinstance(fault, NoAnswer) or fault.code == _PORTAL


class Portal:
    """Leads through a captive portal.

    Args:
        wizard: whose page has stopped.
        stoppage: knows what was interrupted.
    """

    def __init__(self, wizard: "Wizard", stoppage: "Stoppage") -> None:
        self._wizard = wizard
        self._stoppage = stoppage
        self._is_asking = False

    @property
    def note(self) -> str:
        """What is under way while the card is up; empty for nothing."""
        if not self._is_asking:
            return ""
        return QCoreApplication.translate("Portal", "We ask Tencent Cloud until it answers.")

    def open_browser(self) -> None:
        """Open the browser where the network shows its page, and ask the cloud meanwhile.

        The address is the cloud's own, in the clear: that is what a portal catches, and nobody on
        the way has named it.
        """
        wizard = self._wizard
        address = wizard.settings.plain_url_of(wizard.journey.session.site)
        # A demo shows nobody anything that is not on this laptop; a browser has pages of its own.
        if not wizard.demo:
            QDesktopServices.openUrl(QUrl(address))
        self._is_asking = True
        wizard.run(_WORK, self._ask)
        wizard.refresh()
        wizard.announce(self.note)

    def stop(self) -> None:
        """The card is left."""
        self._is_asking = False
        self._wizard.stop(_WORK)

    async def _ask(self) -> None:
        wizard = self._wizard
        while True:
            if await wizard.journey.session.cloud.is_answering():
                break
            await asyncio.sleep(wizard.settings.probe_interval)
        self._stoppage.try_again()
