"""One column with the sheet's padding: what every page is laid out in."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from fieldbind.qt.theme import px

WIDE_MARGINS = (40, 32, 40, 24)
COMPACT_MARGINS = (28, 24, 28, 16)
WIDEST_COLUMN = 760
# Below these heights, in the usual and in a small window, a banner has taken some of the room.
_ROOMY, _ROOMY_COMPACT = 530, 460
_TIGHT_BOTTOM = 8


class Padded(QWidget):
    """A column that takes the measures of the window, and less air where room is short."""

    def __init__(self) -> None:
        super().__init__()
        self.compact = False
        self.tight = False
        self._gaps: list[tuple[QSpacerItem, int, int, int]] = []
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.set_margins(*WIDE_MARGINS)

    def add_gap(self, wide: int, compact: int, snug: int | None = None) -> None:
        """Leave room in the column.

        Args:
            wide: in the usual window.
            compact: in a small one, or where a banner takes room from the usual one.
            snug: in a small one that a banner takes room from; as ``compact`` if not given.
        """
        gap = QSpacerItem(0, wide)
        self._gaps.append((gap, wide, compact, compact if snug is None else snug))
        self.column.addSpacerItem(gap)

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures, or the large one's; less air where it is ``tight``."""
        self.compact = compact
        self.tight = self._is_tight()
        left, top, right, bottom = COMPACT_MARGINS if compact else WIDE_MARGINS
        self.set_margins(left, top, right, _TIGHT_BOTTOM if self.tight else bottom)
        for gap, *sizes in self._gaps:
            gap.changeSize(0, sizes[compact + self.tight])
        self.column.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures anew when a banner has come or gone."""
        super().resizeEvent(event)
        if self.tight != self._is_tight():
            self.set_compact(self.compact)
        else:
            self.set_margins(*self._margins)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Padding around the column, which stays left aligned where the window is very wide."""
        self._margins = (left, top, right, bottom)
        right = max(right, self.width() - left - px(WIDEST_COLUMN))
        self.column.setContentsMargins(left, top, right, bottom)

    @property
    def seen_height(self) -> int:
        """How much of it is seen at once; it may be higher, and is scrolled then."""
        seen = self.parentWidget()
        return min(self.height(), seen.height()) if seen else self.height()

    def _is_tight(self) -> bool:
        return self.seen_height < (_ROOMY_COMPACT if self.compact else _ROOMY)
