"""Pictures of labels, drawn for a test."""

import io
from pathlib import Path
from random import Random

from PIL import Image, ImageOps
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from label_pictures.symbols import qr_symbol

TOKEN = "0cc175b9c0f1b6a831c399e269772661"
PROJECT = '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"A7K2Q9"}'
OTHER = '{"ProductId":"SIMPROD002","DeviceName":"sim_dev_02","Token":"B8L3R9"}'
NO_TOKEN = "SIMPROD001/sim_dev_01"
WIFI = "WIFI:T:WPA;S:SimSite-2G;P:sim-pass;;"


def drawn(text: str, scale: int = 6) -> Image.Image:
    """One QR code, black on white with its quiet zone, so many pixels a module."""
    symbol = qr_symbol(text, Random(5))
    whole = ImageOps.expand(symbol.modules.convert("L"), symbol.quiet, fill=255)
    return whole.resize((whole.width * scale, whole.height * scale), Image.Resampling.NEAREST)


def photo(*texts: str, size: tuple[int, int] = (900, 600), ground: int = 200) -> Image.Image:
    """Codes side by side on a grey ground."""
    picture = Image.new("L", size, ground)
    for number, text in enumerate(texts):
        code = drawn(text)
        left = size[0] * (2 * number + 1) // (2 * len(texts)) - code.width // 2
        picture.paste(code, (left, (size[1] - code.height) // 2))
    return picture


def packed(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """A picture as the bytes of a file."""
    into = io.BytesIO()
    picture.save(into, kind, **options)
    return into.getvalue()


def kept(folder: Path, picture: Image.Image, name: str = "label.png", kind: str = "PNG") -> Path:
    """A picture as a file."""
    path = folder / name
    path.write_bytes(packed(picture, kind))
    return path


def files(*paths: Path | str) -> QMimeData:
    """What a file manager drags or copies."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def picture_data(content: bytes, kind: str = "image/png") -> QMimeData:
    """What another program copies."""
    data = QMimeData()
    data.setData(kind, content)
    return data


def hold_over(target: QWidget, data: QMimeData) -> bool:
    """Drag something over a widget; whether it may be dropped there."""
    middle, copy = target.rect().center(), Qt.DropAction.CopyAction
    event = QDragEnterEvent(middle, copy, data, *_BARE)
    event.setAccepted(False)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def take_away(target: QWidget) -> None:
    """Drag it away again."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something over a widget and let go; whether it was taken."""
    hold_over(target, data)
    middle = QPointF(target.rect().center())
    event = QDropEvent(middle, Qt.DropAction.CopyAction, data, *_BARE)
    event.setAccepted(False)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


_BARE = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
