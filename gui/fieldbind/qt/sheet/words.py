"""What the sheet says of the page it lies over."""

from PySide6.QtCore import QCoreApplication

from fieldbind.steps import Step

translate = QCoreApplication.translate


def sentence_for(step: Step, *, in_doubt: bool) -> str:
    """What happens once somebody has signed in.

    Args:
        step: the page below.
        in_doubt: a bind was sent, and nobody knows whether it holds.
    """
    match step:
        case Step.WAIT:
            return translate(
                "Sheet", "Your choices are kept. The wait goes on as soon as you are back."
            )
        case Step.CONFIRM if in_doubt:
            return translate(
                "Sheet", "Your choices are kept. Then we look whether the device is bound already."
            )
        case Step.CONFIRM:
            return translate(
                "Sheet", "Your choices are kept. The bind goes on as soon as you are back."
            )
        case Step.DONE:
            return translate(
                "Sheet", "What was done holds. This page goes on as soon as you are back."
            )
        case _:
            return translate(
                "Sheet", "Your choices are kept. This page goes on as soon as you are back."
            )
