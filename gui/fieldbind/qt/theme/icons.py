"""Icons: our own SVGs with one current colour, drawn at the size and colour that is asked for."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldbind.qt.colours.tokens import Colour, current_theme
from fieldbind.qt.text_size import text_size
from fieldbind.resource import resource

_GRID = 24.0
STROKE = 1.6


def icon(name: str, colour: Colour = Colour.TEXT_2) -> QIcon:
    """An icon that takes its colour from the palette when it is painted.

    Args:
        name: file name in ``resources/icons`` without its ending.
        colour: token it is drawn in; disabled it is ``text_3``, selected ``on_accent``.

    Raises:
        FileNotFoundError: there is no icon of this name.
    """
    _source(name)
    return QIcon(_Engine(name, colour))


def paint_icon(
    painter: QPainter, name: str, box: QRectF, colour: QColor, stroke: float = STROKE
) -> None:
    """Paint an icon into a box; the line keeps its drawn width at every size of the box.

    Args:
        painter: where to.
        name: file name in ``resources/icons`` without its ending.
        box: square in logical pixels.
        colour: line colour.
        stroke: drawn width of the line in logical pixels at the usual text size.
    """
    width = round(stroke * text_size() * _GRID / box.width(), 2)
    _renderer(name, colour.name(), width).render(painter, box)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, width: float) -> QSvgRenderer:
    drawing = _source(name).replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="1.75"', f'stroke-width="{width}"')
    return QSvgRenderer(QByteArray(drawing.encode()))


def _source(name: str) -> str:
    try:
        return _sources()[name]
    except KeyError:
        raise FileNotFoundError(f"no icon {name!r}") from None


@cache
def _sources() -> dict[str, str]:
    """All at once: what looks at a file while a page is painted may have to wait for the lock."""
    return {file.stem: file.read_text("utf-8") for file in resource("icons").glob("*.svg")}


class _Engine(QIconEngine):
    """Draws one icon in the colour its mode asks for."""

    def __init__(self, name: str, colour: Colour) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        theme = current_theme()
        token = _BY_MODE.get(mode, self._colour)
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        paint_icon(painter, self._name, box, theme[token])

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


_BY_MODE = {
    QIcon.Mode.Disabled: Colour.TEXT_3,
    QIcon.Mode.Selected: Colour.ON_ACCENT,
}
