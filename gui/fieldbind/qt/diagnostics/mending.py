"""What the button of a row does."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fieldbind.checks.finding import Finding
from fieldbind.faults import Refused
from fieldbind.guidance.problem import Fix
from fieldbind.journey.session import ENDED
from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.presenting.simulated import is_simulated
from fieldbind.qt.system_settings import SYSTEM_FIXES, SystemSettings


class Mending:
    """Carries out what one press can mend.

    Args:
        frame: the window.
        again: looks at everything once more.
    """

    def __init__(self, frame: AsideFrame, again: Callable[[], None]) -> None:
        self.system = SystemSettings()
        self._frame = frame
        self._again = again

    def fix_of(self, finding: Finding) -> Fix | None:
        """What a press can mend; None where nothing needs it, or this system has no way to it."""
        if not finding.standing.needs_work:
            return None
        fix = self._frame.guidance.checks.fix(finding.key)
        if fix in SYSTEM_FIXES and (is_kiosk() or not self.system.can_open(fix)):
            return None
        # A browser has pages of its own: a demo shows nobody anything beyond this laptop.
        if fix is Fix.OPEN_BROWSER and is_simulated():
            return None
        return fix

    def mend(self, fix: Fix, finding: Finding) -> None:
        """Do what the button says."""
        frame = self._frame
        if fix in SYSTEM_FIXES:
            self.system.open(fix)
        elif fix is Fix.OPEN_BROWSER:
            site = frame.journey.session.site
            QDesktopServices.openUrl(QUrl(frame.settings.plain_url_of(site)))
        elif fix is Fix.PROXY_LOGIN:
            frame.ask_for_proxy_login(finding.facts.get("proxy", ""), self._again)
        elif fix is Fix.SIGN_IN:
            frame.show_fault(Refused(ENDED))
