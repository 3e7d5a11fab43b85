"""What the buttons of a problem card do: one method per fix."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from fieldbind.guidance.problem import Fix, Problem
from fieldbind.journey.elsewhere import BoundElsewhere
from fieldbind.settings.model import Settings
from fieldbind.steps import Answers, Step

if TYPE_CHECKING:
    from fieldbind.qt.stoppage import Stoppage
    from fieldbind.qt.wizard import Wizard


def kept_after(fix: Fix, answers: Answers) -> Answers:
    """The answers that still hold once a fix is carried out."""
    match fix:
        case Fix.CHOOSE_PLACE:
            return replace(answers, family=None, room=None)
        case Fix.NEW_TOKEN | Fix.ENTER_TOKEN:
            return answers.without_token()
        case Fix.ANOTHER_DEVICE:
            return answers.without_device()
        case Fix.EDIT_DEVICE if answers.device:
            # What the device said of itself can be compared with the label only where it is seen.
            device = answers.device
            return replace(answers, product_id=device.product_id, device_name=device.name)
        case Fix.KEEP_WAITING:
            return replace(answers, report=None)
        case _:
            return answers


def possible(problem: Problem, settings: Settings) -> Problem:
    """The problem without a way out that the organisation has closed."""
    if problem.other is Fix.SWITCH_SITE and settings.is_locked("site"):
        return replace(problem, other=None)
    return problem


class Fixes:
    """Carries out fixes that no page claims for itself.

    Args:
        wizard: whose answers and steps they change.
        stoppage: what stopped.
    """

    def __init__(self, wizard: "Wizard", stoppage: "Stoppage") -> None:
        self._wizard = wizard
        self._stoppage = stoppage
        self._acts: Mapping[Fix, Callable[[Fix], None]] = {
            Fix.SIGN_IN: self._sign_in,
            Fix.SWITCH_SITE: self._sign_in,
            Fix.SEND_CODE: self._sign_in,
            Fix.CHOOSE_PLACE: self._mend_on(Step.PLACE),
            Fix.NEW_TOKEN: self._mend_on(Step.DEVICE),
            Fix.ENTER_TOKEN: self._mend_on(Step.DEVICE),
            Fix.ANOTHER_DEVICE: self._mend_on(Step.DEVICE),
            Fix.EDIT_DEVICE: self._mend_on(Step.DEVICE),
            Fix.CORRECT: self._mend_on(Step.DEVICE),
            Fix.KEEP_WAITING: self._mend_on(Step.WAIT),
            Fix.KEEP_LOOKING: self._mend_on(Step.DEVICE),
            Fix.SEND_AGAIN: self._mend_on(Step.DEVICE),
            Fix.WIFI_PASSWORD: self._mend_on(Step.DEVICE),
            Fix.BY_QR: self._mend_on(Step.DEVICE),
            Fix.TRY_AGAIN: self._try_again,
            Fix.CHECK_AGAIN: self._try_again,
            Fix.GO_THERE: self._go_there,
            Fix.OPEN_BROWSER: self._open_browser,
            Fix.PROXY_LOGIN: self._ask_for_proxy_login,
            Fix.CLOSE: self._close,
        }

    def carry_out(self, fix: Fix) -> None:
        """Do what the button says; the answers that still hold are kept."""
        self._acts.get(fix, self._close)(fix)

    def _sign_in(self, fix: Fix) -> None:
        self._wizard.resuming.turn_to_site()
        self._stoppage.sign_in()

    def _mend_on(self, step: Step) -> Callable[[Fix], None]:
        """Go to the page of a step, which knows what a person wants to do there."""

        def mend(fix: Fix) -> None:
            wizard = self._wizard
            wizard.answers = kept_after(fix, wizard.answers)
            wizard.go(step)
            wizard.page.fix(fix)

        return mend

    def _try_again(self, fix: Fix) -> None:
        self._stoppage.try_again()

    def _open_browser(self, fix: Fix) -> None:
        self._stoppage.portal.open_browser()

    def _ask_for_proxy_login(self, fix: Fix) -> None:
        self._stoppage.proxy_login.open()

    def _close(self, fix: Fix) -> None:
        if not self._wizard.resuming.leaves_to_owner(self._stoppage.card.fault):
            self._wizard.dismiss()

    def _go_there(self, fix: Fix) -> None:
        wizard, fault = self._wizard, self._stoppage.card.fault

        async def look() -> None:
            if isinstance(fault, BoundElsewhere):
                receipt = await wizard.journey.look_there(wizard.answers, fault.family)
                receipt = replace(receipt, request_id=fault.request_id)
                wizard.answers = replace(wizard.answers, receipt=receipt)
                wizard.go(Step.DONE)

        wizard.dismiss()
        wizard.run("go there", look)
