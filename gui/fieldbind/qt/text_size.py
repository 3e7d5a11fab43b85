"""How large words and the controls around them are drawn, as a person asked for it."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from fieldbind.settings import scheme

TEXT_SIZES = tuple(percent / 100 for percent in scheme.TEXT_SIZES)
"""The sizes to choose from; 1 is the usual one."""

# The application carries it, as its palette says which theme is worn.
_PROPERTY = "text_size"


@cache
def text_size() -> float:
    """How many times the usual size; asked for at every painting, and not kept elsewhere."""
    app = QCoreApplication.instance()
    worn = app.property(_PROPERTY) if app else None
    return worn if isinstance(worn, float) else 1.0


def set_text_size(app: QCoreApplication, size: float) -> None:
    """Draw everything in this size from now on; what is on screen follows by ``dress_anew``.

    Args:
        app: what carries it.
        size: how many times the usual size, one of ``TEXT_SIZES``.
    """
    app.setProperty(_PROPERTY, float(size))
    # A window asks some ten thousand times, which the application is too slow to answer.
    text_size.cache_clear()


def px(measure: float) -> int:
    """A measure that grows with the words: heights of controls, icons, marks, widths of columns.

    Space between things does not grow; it would push them out of the window.

    Args:
        measure: logical pixels at the usual text size.
    """
    return round(measure * text_size())
