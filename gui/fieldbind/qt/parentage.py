"""Whose child the bindings believe an object to be."""

from typing import TypeVar

from PySide6.QtCore import QObject

_Found = TypeVar("_Found", bound=QObject | None)


def still_its_parents(found: _Found) -> _Found:
    """An object that another one has just named, a child of nobody but its own parent.

    The bindings take what an object names without being given anything, as the next one in the
    chain of the focus, for a child of that object. When that goes, its supposed children are lost
    to Python with it, and theirs: a page would take half of the window along. Qt itself is told
    nothing new here.
    """
    if found is not None:
        found.setParent(found.parent())
    return found
