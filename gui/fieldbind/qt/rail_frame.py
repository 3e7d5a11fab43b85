"""What every rail has: its width, its margins, and the mark at its head."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.qt.text_size import px

if TYPE_CHECKING:
    from fieldbind.qt.widgets.brand import Brand

NARROW = 64
"""How wide a rail is that shows no words, in logical pixels at any text size."""
_WIDTHS = (224, 184)


class RailFrame(QWidget):
    """A rail with nothing but the mark; more goes below it, into ``column``.

    Args:
        is_bare: whether it stands in the first picture, and has no mark until ``show_brand``.
    """

    def __init__(self, *, is_bare: bool = False) -> None:
        super().__init__()
        self.narrow = False
        self._head = QHBoxLayout()
        self._brand: Brand | None = None
        self._gap = QSpacerItem(0, 26)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.column.addLayout(self._head)
        self.column.addSpacerItem(self._gap)
        if not is_bare:
            self.show_brand()

    def show_brand(self) -> None:
        """Show the mark; ``set_compact`` comes after it."""
        from fieldbind.qt.widgets.brand import Brand

        self._brand = Brand()
        self._brand.set_narrow(self.narrow)
        self._head.addWidget(self._brand)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons and marks only; what they mean is said by tool tips and accessible names.

        ``set_compact`` comes after it.
        """
        self.narrow = narrow
        if self._brand:
            self._brand.set_narrow(narrow)

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures, or the usual ones."""
        side = 16 if compact else 20
        if self.narrow and self._brand:
            side = (NARROW - self._brand.sizeHint().width()) // 2
        self.setFixedWidth(NARROW if self.narrow else px(_WIDTHS[compact]))
        self.column.setContentsMargins(0, 16 if compact else 20, 0, 0)
        self._head.setContentsMargins(side, 0, side, 0)
        self._gap.changeSize(0, 16 if compact else 26)
        self.column.invalidate()


def bare_rail() -> RailFrame:
    """A rail for the moment before anything is known."""
    rail = RailFrame(is_bare=True)
    rail.column.addStretch(1)
    rail.set_compact(compact=False)
    return rail
