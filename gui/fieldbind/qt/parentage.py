"""Whose child the bindings believe an object to be."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayoutItem
from shiboken6 import invalidate

_Found = TypeVar("_Found", bound=QObject | None)


def named(ask: Callable[[], _Found]) -> _Found:
    """The object that another one names, a child of nobody but its own parent.

    The bindings take what an object names without being given anything, as the next one in the
    chain of the focus, for a child of that object. When that goes, its supposed children are lost
    to Python with it, and theirs: a page would take half of the window along. Qt itself is told
    nothing new here.

    Args:
        ask: a method of the object that names the other one.
    """
    found = ask()
    while isinstance(found, QLayoutItem):
        # They do not hear either when an item of a layout goes, and name it instead of what was
        # made in its place since, for as long as they know of it.
        invalidate(found)
        found = ask()
    if found is not None:
        found.setParent(found.parent())
    return found
