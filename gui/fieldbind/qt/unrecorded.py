"""A ledger in trouble: the job goes on all the same, and the person knows."""

from typing import TYPE_CHECKING

from fieldbind.faults import Fault
from fieldbind.qt.notices import Notice

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard


def tell_of_ledger(wizard: "Wizard") -> None:
    """Have a person hear of what befalls the ledger of the parts of now.

    Args:
        wizard: whose window tells of it.
    """

    def tell(fault: Fault) -> None:
        def words() -> tuple[str, str]:
            problem = wizard.explain(fault)
            return problem.title, problem.cause

        wizard.window.notices.note(Notice.UNRECORDED, words)

    wizard.journey.ledger.on_trouble = tell
