"""The panel at the right of a hand-over: what happens, and whose turn it is."""

from PySide6.QtWidgets import QVBoxLayout

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.timeline import Item, Timeline

_ROWS = (34, 29)
_PADDING = ((14, 12), (12, 17))
_TIGHT_ROW, _TIGHT_PADDING = 24, (8, 8)


class StepsPanel(Surface):
    """Numbered items on an inset panel; the item under way is ``device.stage``."""

    def __init__(self) -> None:
        super().__init__(Colour.INSET)
        self.setObjectName("device.steps")
        let_grow(self)
        self._timeline = Timeline(
            stage_name="device.stage",
            row=_ROWS[0],
            quiet=Colour.TEXT_2,
        )
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._timeline)
        self.set_room(compact=False, tight=False)
        self.reword()

    def reword(self) -> None:
        """What the whole is; who shows the items says them anew."""
        self._timeline.setAccessibleName(self.tr("Steps of the hand-over"))

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show the steps."""
        self._timeline.show_items(items)

    def set_room(self, *, compact: bool, tight: bool) -> None:
        """Narrower and closer together in a small window, more so under a banner."""
        is_least = compact and tight
        self._timeline.set_row(_TIGHT_ROW if is_least else _ROWS[compact])
        above, below = _TIGHT_PADDING if is_least else _PADDING[compact]
        self._column.setContentsMargins(16, above, 16, below)
