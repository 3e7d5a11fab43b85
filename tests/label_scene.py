"""What a laptop's camera sees: a device with its label, in colour."""

import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QTransform

WIDTH, HEIGHT = 1280, 720
_PRINTED = ("SMART LAMP E27", "PID SIMPROD001", "DN sim_dev_01", "220V~ 9W", "2.4 GHz Wi-Fi")


def scene(
    *payloads: str,
    size: tuple[int, int] = (WIDTH, HEIGHT),
    at: tuple[float, float] = (0.0, 0.0),
    turn: float = -3.5,
) -> QImage:
    """A picture of a device, with one label for each payload, side by side.

    Args:
        payloads: what their codes say.
        size: of the picture, in pixels.
        at: how far the label lies from its usual place, in pixels.
        turn: degrees, clockwise.
    """
    picture = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_desk(painter, size)
    painter.scale(size[0] / WIDTH, size[1] / HEIGHT)
    for number, payload in enumerate(payloads):
        middle = 630.0 if len(payloads) == 1 else 340.0 + 600 * number
        place = QTransform().translate(middle + at[0], 320 + at[1])
        painter.setTransform(place.rotate(turn), combine=True)
        _paint_device(painter, payload, has_print=len(payloads) == 1)
        painter.resetTransform()
        painter.scale(size[0] / WIDTH, size[1] / HEIGHT)
    painter.end()
    return picture


def darkened(picture: QImage, levels: int) -> QImage:
    """The same with less light.

    Args:
        picture: stays as it is.
        levels: how bright white becomes, of 255.
    """
    dark = picture.copy()
    painter = QPainter(dark)
    painter.fillRect(dark.rect(), QColor(0, 0, 0, 255 - levels))
    painter.end()
    return dark


def smeared(payload: str, at: tuple[float, float], way: float) -> QImage:
    """A label that moves while the picture is taken.

    Args:
        payload: what its code says.
        at: as for ``scene``.
        way: how far it moves to the right meanwhile, in pixels.
    """
    steps = max(1, round(way / 2))
    whole = scene(payload, at=at)
    painter = QPainter(whole)
    for step in range(1, steps):
        painter.setOpacity(1 / (step + 1))
        painter.drawImage(0, 0, scene(payload, at=(at[0] + way * step / steps, at[1])))
    painter.end()
    return whole


def as_jpeg(picture: QImage) -> bytes:
    """The picture as a JPEG file."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, "JPEG", 90)  # pyright: ignore[reportArgumentType, reportCallIssue] - takes it
    return bytes(buffer.data().data())


def _paint_desk(painter: QPainter, size: tuple[int, int]) -> None:
    light = QLinearGradient(0, size[1], size[0], 0)
    light.setStops(
        [(0.0, QColor(47, 60, 72)), (0.5, QColor(58, 58, 60)), (1.0, QColor(37, 38, 42))]
    )
    painter.fillRect(0, 0, *size, light)


def _paint_device(painter: QPainter, payload: str, *, has_print: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    body = QLinearGradient(-330, -250, 350, 420)
    body.setStops([(0.0, QColor(226, 225, 220)), (1.0, QColor(184, 178, 168))])
    painter.setBrush(body)
    half = 340 if has_print else 240
    painter.drawRoundedRect(QRectF(-half, -250, 2 * half, 800), 90, 90)
    painter.setBrush(QColor(246, 246, 243))
    painter.drawRoundedRect(QRectF(-half + 90, -125, 2 * half - 170, 250), 14, 14)
    code = QRectF(-half + 120, -95, 190, 190) if has_print else QRectF(-100, -95, 190, 190)
    _paint_code(painter, payload, code)
    if has_print:
        painter.setPen(QColor(60, 60, 62))
        face = QFont()
        face.setPixelSize(23)
        painter.setFont(face)
        for number, line in enumerate(_PRINTED):
            painter.drawText(QPointF(code.right() + 40, -70 + 38 * number), line)


def _paint_code(painter: QPainter, payload: str, place: QRectF) -> None:
    barcode = zxingcpp.create_barcode(  # pyright: ignore[reportUnknownMemberType] - no types
        payload, zxingcpp.BarcodeFormat.QRCode
    )
    modules = Image.fromarray(barcode.to_image(add_quiet_zones=False))
    painter.setBrush(QColor(24, 24, 26))
    painter.setPen(Qt.PenStyle.NoPen)
    side = place.width() / modules.width
    for number, level in enumerate(modules.tobytes()):
        down, across = divmod(number, modules.width)
        if level < 128:
            corner = QPointF(place.left() + across * side, place.top() + down * side)
            painter.drawRect(QRectF(corner, corner + QPointF(side, side)))
