"""Every text that a window draws: a device to paint on that keeps words instead of pixels."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPixmap,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_DOTS_PER_INCH = 96
_MM_PER_INCH = 25.4
_ONE = 0x10000  # Qt's fixed point for PdmDevicePixelRatioScaled
_OTHERS = {
    QPaintDevice.PaintDeviceMetric.PdmNumColors: 1 << 24,
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: _ONE,
}
# As numbers: a window sets off a thousand changes of state, and flags of Python are slow to join.
_Dirty = QPaintEngine.DirtyFlag
_TRANSFORM = _Dirty.DirtyTransform.value
_CLIP_REGION, _CLIP_PATH = _Dirty.DirtyClipRegion.value, _Dirty.DirtyClipPath.value
_FILL = _Dirty.DirtyBrush.value | _Dirty.DirtyOpacity.value


@dataclass(frozen=True, slots=True)
class Drawn:
    """One text as it was drawn.

    Args:
        text: the words, after whatever cut them.
        box: where, in logical pixels of the window; as high as the font.
        room: what its widget lets it be seen in.
        seen: what is left of the box inside that room, once something lies over a side of it.
    """

    text: str
    box: QRectF
    room: QRectF
    seen: QRectF


def drawn_texts(widget: QWidget) -> list[Drawn]:
    """What can be read in a widget, in the order it is painted; what is painted over is left out.

    Args:
        widget: painted with all its children, whether or not it is on the screen.
    """
    device = _Device(widget.size())
    widget.render(device)
    return device.engine.texts


class _Device(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        match metric:
            case kind.PdmWidth:
                return self._size.width()
            case kind.PdmHeight:
                return self._size.height()
            case kind.PdmWidthMM:
                return round(self._size.width() / _DOTS_PER_INCH * _MM_PER_INCH)
            case kind.PdmHeightMM:
                return round(self._size.height() / _DOTS_PER_INCH * _MM_PER_INCH)
            case _:
                return _OTHERS.get(metric, _DOTS_PER_INCH)


class _Engine(QPaintEngine):
    """Keeps texts; whatever is filled lies over what was drawn before."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[Drawn] = []
        self._transform = QTransform()
        self._clip: QRectF | None = None
        self._covers = False

    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed = state.state().value
        if changed & _TRANSFORM:
            self._transform = QTransform(state.transform())
        if changed & _CLIP_REGION:
            self._take_clip(QRectF(state.clipRegion().boundingRect()), state)
        if changed & _CLIP_PATH:
            self._take_clip(state.clipPath().boundingRect(), state)
        if changed & _FILL:
            brush = state.brush()
            is_solid = brush.style() == Qt.BrushStyle.SolidPattern
            self._covers = is_solid and brush.color().alpha() == 255 and state.opacity() == 1

    def drawTextItem(
        self,
        p: QPointF | QPoint | QPainterPath.Element,
        textItem: QTextItem,  # noqa: N803 - Qt's name
    ) -> None:
        start = QPointF(p.x, p.y) if isinstance(p, QPainterPath.Element) else QPointF(p)
        height = textItem.ascent() + textItem.descent()
        box = QRectF(start.x(), start.y() - textItem.ascent(), textItem.width(), height)
        box = self._transform.mapRect(box)
        room = self._room()
        if textItem.text().strip() and box.intersects(room):
            self.texts.append(Drawn(textItem.text(), box, room, box & room))

    def drawPath(self, path: QPainterPath) -> None:
        self._lay(path.boundingRect())

    def drawRects(self, rects: Iterable[QRect] | QRect | QRectF, *count: int) -> None:
        for rect in [rects] if isinstance(rects, QRect | QRectF) else rects:
            self._lay(QRectF(rect))

    def drawPixmap(self, r: QRectF | QRect, pm: QPixmap | QImage | str, sr: QRectF | QRect) -> None:
        """An icon or a picture, no text."""

    def drawImage(
        self,
        r: QRectF | QRect,
        pm: QImage,
        sr: QRectF | QRect,
        flags: Qt.ImageConversionFlag = Qt.ImageConversionFlag.AutoColor,
    ) -> None:
        """A picture, no text."""

    def drawPolygon(self, *drawn: object) -> None:
        """No surface of ours is one."""

    def _room(self) -> QRectF:
        room = QRectF(self.systemClip().boundingRect())
        return room & self._clip if self._clip is not None else room

    def _take_clip(self, area: QRectF, state: QPaintEngineState) -> None:
        is_off = state.clipOperation() == Qt.ClipOperation.NoClip
        self._clip = None if is_off else self._transform.mapRect(area)

    def _lay(self, area: QRectF) -> None:
        if self._covers:
            over = self._transform.mapRect(area) & self._room()
            met = (_under(over, each) for each in self.texts)
            self.texts = [each for each in met if each]


def _under(over: QRectF, drawn: Drawn) -> Drawn | None:
    """A text after a surface was laid over it; None if it is lost."""
    if not over.intersects(drawn.box):
        return drawn
    if over.contains(drawn.box.center()):
        return None
    return replace(drawn, seen=_without(drawn.seen, over))


def _without(seen: QRectF, over: QRectF) -> QRectF:
    """What is left of a text where a surface lies over one side of it."""
    left = QRectF(seen)
    if over.top() <= seen.top() and over.bottom() >= seen.bottom():
        if over.left() <= seen.left():
            left.setLeft(max(seen.left(), over.right()))
        elif over.right() >= seen.right():
            left.setRight(min(seen.right(), over.left()))
    elif over.left() <= seen.left() and over.right() >= seen.right():
        if over.top() <= seen.top():
            left.setTop(max(seen.top(), over.bottom()))
        elif over.bottom() >= seen.bottom():
            left.setBottom(min(seen.bottom(), over.top()))
    return left
