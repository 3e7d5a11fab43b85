"""An act in words alone, in the midst of others."""

from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.button import Button, ButtonKind


def act_button(
    name: str, kind: ButtonKind = ButtonKind.TEXT, *, icon: str = "", trailing: str = ""
) -> Button:
    """A small button without an edge, as large as a label; who makes it says what it does.

    Args:
        name: objectName.
        kind: TEXT, or QUIET where it is not to stand out.
        icon: icon name, drawn before the words.
        trailing: icon name, drawn after them.
    """
    button = Button("", kind=kind, icon=icon, trailing=trailing, name=name, small=True)
    button.set_role(Type.LABEL)
    return button
