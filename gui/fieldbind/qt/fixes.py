"""What the one button of a problem card does: one method per fix."""

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldbind.faults import Fault
from fieldbind.guidance.problem import Fix
from fieldbind.journey.journey import BoundElsewhere
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard


class Fixes:
    """Carries out fixes that no page claims for itself.

    Args:
        wizard: whose answers and steps they change.
    """

    def __init__(self, wizard: "Wizard") -> None:
        self._wizard = wizard
        self._acts = {
            Fix.SIGN_IN: self._sign_in,
            Fix.SWITCH_SITE: self._sign_in,
            Fix.CHOOSE_PLACE: self._choose_place,
            Fix.NEW_TOKEN: self._enter_token,
            Fix.ENTER_TOKEN: self._enter_token,
            Fix.EDIT_DEVICE: self._edit_device,
            Fix.KEEP_WAITING: self._keep_waiting,
            Fix.TRY_AGAIN: wizard.try_again,
            Fix.CHECK_AGAIN: wizard.try_again,
            Fix.CORRECT: wizard.dismiss,
            Fix.SEND_CODE: self._sign_in,
            Fix.CLOSE: wizard.dismiss,
        }

    def carry_out(self, fix: Fix, fault: Fault) -> None:
        """Do what the button says; the answers that still hold are kept."""
        if fix is Fix.GO_THERE and isinstance(fault, BoundElsewhere):
            self._go_there(fault)
        else:
            self._acts[fix]()

    def _sign_in(self) -> None:
        self._wizard.go(Step.SIGN_IN)

    def _choose_place(self) -> None:
        self._wizard.go(Step.PLACE)

    def _enter_token(self) -> None:
        self._wizard.answers = replace(self._wizard.answers, token=None, report=None)
        self._wizard.go(Step.DEVICE)

    def _edit_device(self) -> None:
        self._wizard.go(Step.DEVICE)

    def _keep_waiting(self) -> None:
        self._wizard.answers = replace(self._wizard.answers, report=None)
        self._wizard.go(Step.WAIT)

    def _go_there(self, fault: BoundElsewhere) -> None:
        wizard = self._wizard

        async def look() -> None:
            receipt = await wizard.journey.look_there(wizard.answers, fault.family)
            wizard.answers = replace(
                wizard.answers, family=receipt.family, room=receipt.room, receipt=receipt
            )
            wizard.go(Step.DONE)

        wizard.dismiss()
        wizard.run("go there", look)
