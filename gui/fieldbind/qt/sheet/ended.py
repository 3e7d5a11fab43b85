"""A session that has ended on the way: the sheet, and what was interrupted."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fieldbind.cloud.models import Account
from fieldbind.faults import Fault, LocalFault, Refused
from fieldbind.journey.session import ENDED
from fieldbind.qt.facts import kept_line
from fieldbind.qt.listener import Listener
from fieldbind.qt.other_account import answers_for
from fieldbind.qt.sheet.attempts import Attempts
from fieldbind.qt.sheet.interrupted import InterruptedCalls
from fieldbind.qt.sheet.sign_in import SignInSheet
from fieldbind.qt.sheet.words import sentence_for
from fieldbind.qt.tasks import Interrupted, Tasks
from fieldbind.qt.widgets.compact import set_compact
from fieldbind.settings.model import SignInMethod
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.stoppage import Stoppage
    from fieldbind.qt.wizard import Wizard


class EndedSession(Listener):
    """Opens the sheet, signs in, and lets everything go on where it was interrupted.

    Args:
        wizard: whose session it is.
        stoppage: shows the problem card where somebody does not want to sign in now.
        lasting: tasks that no change of page ends.
    """

    def __init__(self, wizard: "Wizard", stoppage: "Stoppage", lasting: Tasks) -> None:
        super().__init__()
        self._wizard = wizard
        self._stoppage = stoppage
        self._attempts = Attempts(wizard, stoppage, lasting, self._welcome)
        self._calls = InterruptedCalls(wizard)
        self._fault = Fault(ENDED)
        self._sheet: SignInSheet | None = None
        self.is_known = False
        """Whether nobody is signed in although somebody was; the sheet or its card is there."""

    @property
    def is_open(self) -> bool:
        """Whether the sheet lies over the page."""
        return self._sheet is not None

    @property
    def trouble(self) -> Fault | None:
        """What keeps somebody from signing in here; None if nothing does, or nobody tries."""
        return self._attempts.trouble

    def try_again(self) -> None:
        """Do once more what something stood in the way of."""
        self._attempts.try_again()

    def focus_fix(self) -> None:
        """Put the focus on the one button that mends it."""
        if self._sheet:
            self._sheet.focus_fix()

    def takes(self, fault: Fault, interrupted: Interrupted | None) -> bool:
        """Whether a fault is a matter of this sheet; then it is taken care of."""
        wizard = self._wizard
        if self.is_open and interrupted and _is_harmless(fault):
            # It would only come in the way of a person who types a password.
            self._calls.note(interrupted)
            return True
        if fault.code != ENDED or wizard.step is Step.SIGN_IN or wizard.answers.account is None:
            return False
        if interrupted and self._calls.are_older(interrupted):
            # Its answer was on the way when somebody had signed in again already.
            self._calls.repeat(interrupted)
            return True
        self._fault = Refused(ENDED, request_id=fault.request_id)
        self._calls.note(interrupted)
        wizard.journey.session.mark_ended()
        wizard.page.pause_for_sign_in()
        if interrupted and self._calls.was_repeated(interrupted):
            self.is_known = True
            self._stoppage.lay_card(self._fault)
        elif not self.is_known:
            self.open()
        return True

    def open(self) -> None:
        """Lay the sheet over the page."""
        wizard = self._wizard
        self.is_known = True
        sheet = self._sheet = SignInSheet(wizard.settings.sign_in_methods)
        set_compact(sheet, wizard.window.is_compact)
        self._attempts.begin(sheet)
        sheet.put_off.connect(self.put_off)
        answers = wizard.answers
        then = partial(sentence_for, wizard.step, in_doubt=wizard.journey.is_in_doubt)
        sheet.say(then, partial(kept_line, answers))
        wizard.window.over.open(sheet, enter=self._attempts.submit, escape=self.put_off)
        wizard.refresh()
        session = wizard.journey.session
        sheet.begin(self._method(), session.login, session.site)
        wizard.announce(sheet.spoken, assertive=True)

    def put_off(self) -> None:
        """Not now: the page stays paused, under a card that leads back here."""
        if self.is_open:
            self._close()
            self._wizard.asides.close()
            self._stoppage.lay_card(self._fault)

    def left_page(self) -> None:
        """The wizard shows another page: what was under way on the former one is over."""
        self._calls.clear()
        if not self.is_open:
            self.is_known = False

    def start_over(self) -> None:
        """Somebody begins anew, perhaps with another cloud."""
        self.forget()
        self._calls.start_over()

    def forget(self) -> None:
        """What has ended is of no concern any more."""
        self._calls.clear()
        self._close()
        self.is_known = False

    def _method(self) -> SignInMethod:
        methods = self._wizard.settings.sign_in_methods
        by_token = self._wizard.journey.session.came_by_token
        token = SignInMethod.ACCESS_TOKEN
        return token if by_token and token in methods else methods[0]

    def _close(self) -> None:
        if sheet := self._sheet:
            self._attempts.end()
            self._sheet = None
            self._wizard.window.over.close_sheet(sheet)

    # Going on.

    async def _welcome(self, account: Account) -> None:
        former = self._wizard.answers.account
        if former and former.id == account.id:
            self._go_on(account)
        else:
            await self._go_on_as_another(account)

    def _go_on(self, account: Account) -> None:
        """The same person: everything as it was, and what was interrupted once more."""
        wizard = self._wizard
        self._close()
        self.is_known = False
        wizard.offline.over()
        wizard.answers = replace(wizard.answers, account=account)
        wizard.refresh()
        wizard.focus_first()
        self._calls.begin_anew()
        wizard.page.go_on()
        self._calls.repeat_all()

    async def _go_on_as_another(self, account: Account) -> None:
        """Somebody else: nothing is repeated in their name, the page begins anew."""
        wizard = self._wizard
        answers = await answers_for(wizard.journey, wizard.answers, account)
        self.forget()
        wizard.answers = answers
        is_placed = answers.family is not None or wizard.step is Step.DONE
        has_place = answers.room is not None or wizard.step is Step.DONE
        wizard.go(wizard.step if is_placed and has_place else Step.PLACE)


def _is_harmless(fault: Fault) -> bool:
    """Whether its call can simply be made once more."""
    return not isinstance(fault, LocalFault) and not fault.may_have_happened
