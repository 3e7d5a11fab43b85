"""Style sheets, for what neither a palette nor a painter of ours can say.

Each control of Qt's that needs one wears its own. One on the application would cost every widget
time: where there is one, Qt matches each widget against all of it whenever something around that
widget gets another parent, and half of what a page took to be made was that.
"""

from enum import StrEnum
from functools import cache
from string import Template

from fieldbind.qt.colours.tokens import Theme
from fieldbind.resource import resource

_FIELD_SIDE = 10


class Sheet(StrEnum):
    """What is worn; the value names the file in ``resources/styles``."""

    FIELD = "field"
    BARE = "bare"
    STEPPER = "stepper"
    WORDS = "words"
    BAR = "bar"
    POPUP = "popup"
    CALENDAR = "calendar"
    MENU = "menu"
    TIP = "tip"


def style_sheet(theme: Theme, *sheets: Sheet) -> str:
    """Style sheets filled with the colours of a theme, one after the other."""
    words = {token.value: colour.name() for token, colour in theme.colours.items()}
    # A wider edge grows inwards over what is empty, so that all that is written stays where it is.
    side = _FIELD_SIDE + theme.edge
    return Template("".join(map(_text, sheets))).substitute(
        words,
        placeholder=theme.placeholder.name(),
        edge=f"{theme.edge:g}px",
        focus_edge=f"{theme.focus_edge:g}px",
        focus_side=f"{side - theme.focus_edge:g}px",
    )


@cache
def _text(sheet: Sheet) -> str:
    return resource(f"styles/{sheet}.qss").read_text("utf-8")
