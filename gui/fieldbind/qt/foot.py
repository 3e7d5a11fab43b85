"""What a page wants in the footer."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldbind.qt.widgets.button import ButtonKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One footer button: its public id, its words, what pressing it does.

    ``kind`` is given where the act does not look as its place usually does, ``short`` where the
    words may be fewer for want of room; all of them are its name all the same.
    """

    id: str
    text: str
    short: str = ""
    press: Callable[[], None]
    busy_text: str = ""
    icon: str = ""
    kind: ButtonKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The footer a page wants: left, secondary and primary button. None leaves a place empty.

    ``others`` are secondary too, before ``cancel``, and no key presses them.
    """

    back: Act | None = None
    note: str = ""
    others: tuple[Act, ...] = ()
    cancel: Act | None = None
    primary: Act | None = None

    @property
    def that_give_way(self) -> tuple[Act, ...]:
        """Those that say less where there is no room for all."""
        return (*self.others, self.back) if self.back and self.back.short else self.others
