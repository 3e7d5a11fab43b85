"""Signing in on the sheet: asked, what stood in the way, and tried once more."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from fieldbind.cloud.models import Account
from fieldbind.faults import Fault
from fieldbind.guidance.problem import Fix
from fieldbind.qt.listener import Listener
from fieldbind.qt.phrases import sentences
from fieldbind.qt.sheet.sign_in import SignInSheet
from fieldbind.qt.sign_in.asking import sign_in
from fieldbind.qt.tasks import Tasks

if TYPE_CHECKING:
    from fieldbind.qt.stoppage import Stoppage
    from fieldbind.qt.wizard import Wizard

_SIGN_IN, _CODE = "sign in again", "send code again"
# The others are matters of what was typed: the field they are about gets the focus.
_BUTTONS = (Fix.TRY_AGAIN, Fix.CHECK_AGAIN, Fix.OPEN_BROWSER, Fix.PROXY_LOGIN)


class Attempts(Listener):
    """Asks the cloud with what is entered on the sheet.

    Args:
        wizard: whose session it is.
        stoppage: carries out fixes.
        lasting: tasks that no change of page ends.
        welcome: what follows once somebody has signed in.
    """

    def __init__(
        self,
        wizard: "Wizard",
        stoppage: "Stoppage",
        lasting: Tasks,
        welcome: Callable[[Account], Awaitable[None]],
    ) -> None:
        super().__init__()
        self._wizard = wizard
        self._stoppage = stoppage
        self._lasting = lasting
        self._welcome = welcome
        self._sheet: SignInSheet | None = None
        self._again = self.submit
        self._is_asking = False
        self.trouble: Fault | None = None
        """What stood in the way of the last press, until the next one."""

    def begin(self, sheet: SignInSheet) -> None:
        """Listen to a sheet."""
        self._sheet = sheet
        sheet.submitted.connect(self.submit)
        sheet.credentials.send_code.connect(self.send_code)
        sheet.credentials.changed.connect(self._stop_asking)
        sheet.mend.connect(self._mend)

    def end(self) -> None:
        """The sheet is closed: ask for nothing any more."""
        self._lasting.cancel(_SIGN_IN)
        self._lasting.cancel(_CODE)
        self._stoppage.proxy_login.close()
        self._settle()
        self._sheet, self._is_asking = None, False

    def submit(self) -> None:
        """Sign in, unless something is missing."""
        sheet = self._sheet
        if sheet and not self._is_asking and sheet.credentials.is_complete():
            self._is_asking, self._again = True, self.submit
            self._settle()
            self._lasting.run(_SIGN_IN, lambda: self._sign_in(sheet))

    def send_code(self) -> None:
        """Ask for a verification code, unless something is missing."""
        sheet = self._sheet
        if sheet and sheet.credentials.is_login_complete():
            self._again = self.send_code
            self._settle()
            sheet.say_again()
            self._lasting.run(_CODE, lambda: self._send_code(sheet))

    def try_again(self) -> None:
        """Do once more what something stood in the way of."""
        self._again()

    def _settle(self) -> None:
        self._stoppage.portal.stop()
        self.trouble = None

    async def _sign_in(self, sheet: SignInSheet) -> None:
        session = self._wizard.journey.session
        sheet.set_busy(busy=True)
        try:
            account = await sign_in(session, sheet.credentials, remember=session.remembers)
            await self._welcome(account)
        except Fault as fault:
            sheet.set_busy(busy=False)
            self._explain(sheet, fault)
        finally:
            self._is_asking = False

    async def _send_code(self, sheet: SignInSheet) -> None:
        try:
            await self._wizard.journey.session.send_code(sheet.credentials.login)
            sheet.credentials.code_sent(self._wizard.settings.code_resend)
        except Fault as fault:
            self._explain(sheet, fault)

    def _explain(self, sheet: SignInSheet, fault: Fault) -> None:
        wizard = self._wizard
        problem = wizard.explain(fault)
        self.trouble = fault
        sheet.say_trouble(lambda: self._in_words(fault))
        wizard.announce(self._in_words(fault), assertive=True)
        if problem.fix in _BUTTONS:
            self._offer(sheet, problem.fix)
        elif problem.fix is Fix.CORRECT_ACCOUNT:
            sheet.credentials.correct_account()
        else:
            sheet.credentials.correct_secret()

    def _in_words(self, fault: Fault) -> str:
        problem = self._wizard.explain(fault)
        return sentences((problem.title, problem.cause))

    def _offer(self, sheet: SignInSheet, fix: Fix) -> None:
        sheet.offer(fix, lambda: self._wizard.guidance.fix_label(fix))

    def _mend(self, fix: Fix) -> None:
        self._stoppage.carry_out(fix)
        portal = self._stoppage.portal
        if self._sheet and portal.note:
            self._sheet.say_sentence(lambda: portal.note)
            self._offer(self._sheet, fix)

    def _stop_asking(self) -> None:
        """Who types is not to be signed in with half a password once the cloud answers."""
        if self._sheet and self._stoppage.portal.note:
            self._settle()
            self._sheet.say_again()
