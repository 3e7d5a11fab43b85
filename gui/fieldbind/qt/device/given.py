"""Pictures among what is dragged over a page or lies on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from fieldbind.device.pictures.files import unreadable

Given = Path | bytes | QImage
"""A file, the bytes of one, or what the system has unpacked already."""

# As they came: unpacked in our own thread, within our own limits.
_KINDS = ("image/png", "image/jpeg", "image/webp", "image/bmp")


def on_clipboard() -> QMimeData:
    """What is on it; without a window system Qt gives nothing at all for an empty one."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def carries_picture(data: QMimeData) -> bool:
    """Whether a picture, or a file that may be one, is among it. Nothing is fetched for this."""
    if _files(data):
        return True
    return not _is_text(data) and (any(map(data.hasFormat, _KINDS)) or data.hasImage())


def picture_in(data: QMimeData) -> Given | None:
    """The picture; None where there is none, or where a text beside it is what was meant.

    Raises:
        LocalFault: PICTURE_UNREADABLE.SEVERAL.
    """
    if not carries_picture(data):
        return None
    files = _files(data)
    if len(files) > 1:
        raise unreadable("SEVERAL")
    if files:
        return files[0]
    for kind in _KINDS:
        if content := data.data(kind).data():
            return bytes(content)
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _is_text(data: QMimeData) -> bool:
    """A table copied with its picture is a text; an address dragged with its picture is none."""
    return data.hasFormat("text/plain") and bool(data.text().strip()) and not data.hasUrls()
