"""The three steps of a hand-over by a code on the screen, in words."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.device.hand_over.steps import Passing, token_step
from fieldbind.qt.widgets.timeline import Item, ItemState

translate = QCoreApplication.translate


def code_steps(passing: Passing) -> tuple[Item, ...]:
    """The three items, up to the moment when the code takes their place."""
    return (
        token_step(passing),
        Item(
            translate("HandOver", "hold its camera to the code"),
            ItemState.AHEAD,
            caption=translate("HandOver", "The code holds Wi-Fi and token"),
            lead=translate("HandOver", "You"),
        ),
        Item(
            translate("HandOver", "The device reports its token"),
            ItemState.AHEAD,
            caption=translate("HandOver", "Then this page moves on by itself"),
        ),
    )
