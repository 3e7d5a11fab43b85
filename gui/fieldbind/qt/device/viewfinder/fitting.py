"""Where the points of a picture are on the screen."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

_MOST_CUT = 0.12
"""How much of a picture may lie outside, so that a wide one fills the view."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """A picture laid into an area.

    Args:
        size: of the picture, in its pixels.
        target: where all of it lies, in logical pixels; it may reach over the area.
        mirrored: whether left and right are exchanged.
    """

    size: QSizeF
    target: QRectF
    mirrored: bool

    def points(self, places: Iterable[tuple[float, float]]) -> list[QPointF]:
        """Places in the picture as points on the screen."""
        return [self._point(*place) for place in places]

    def _point(self, x: float, y: float) -> QPointF:
        across, down = x / self.size.width(), y / self.size.height()
        if self.mirrored:
            across = 1 - across
        target = self.target
        return QPointF(
            target.left() + across * target.width(), target.top() + down * target.height()
        )


def fit(size: QSizeF, area: QRectF, *, mirrored: bool) -> Fitting:
    """Fill the area where that cuts off little, else show the whole picture in its middle.

    Args:
        size: of the picture; not empty.
        area: in logical pixels.
        mirrored: whether left and right are exchanged.
    """
    across, down = area.width() / size.width(), area.height() / size.height()
    is_like = 1 - min(across, down) / max(across, down) <= _MOST_CUT
    scale = max(across, down) if is_like else min(across, down)
    target = QRectF(0, 0, size.width() * scale, size.height() * scale)
    target.moveCenter(area.center())
    return Fitting(size, target, mirrored)
