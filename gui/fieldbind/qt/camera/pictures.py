"""Pictures one after the other, in place of a camera."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QImageReader

from fieldbind.qt.camera.source import FrameSource, Shot, SourceTrouble

_ENDINGS = {".bmp", ".jpeg", ".jpg", ".png", ".webp"}


class _Slides(FrameSource):
    """Shows one picture after the other, over and over.

    Args:
        rate: pictures a second.
        parent: as of any QObject.
    """

    def __init__(self, rate: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self._interval = round(1000 / rate)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._show_next)

    def start(self) -> None:
        """Begin with the first one, at once, but not before whoever wants it has gone on."""
        self._at = 0
        self._timer.start(0)

    def stop(self) -> None:
        """Show no more of them."""
        self._timer.stop()

    def _picture(self, at: int) -> QImage:
        """The picture of a number that only grows; an empty one if there is none."""
        raise NotImplementedError

    def _show_next(self) -> None:
        self._timer.setInterval(self._interval)
        image = self._picture(self._at)
        self._at += 1
        if image.isNull():
            self.stop()
            self.trouble.emit(SourceTrouble.SILENT)
        else:
            self.shot.emit(Shot(image))


class ImagesSource(_Slides):
    """A list of pictures.

    Args:
        images: in order.
        rate: pictures a second.
        parent: as of any QObject.
    """

    def __init__(
        self, images: Sequence[QImage], rate: float = 30, parent: QObject | None = None
    ) -> None:
        super().__init__(rate, parent)
        self._images = images

    def _picture(self, at: int) -> QImage:
        return self._images[at % len(self._images)] if self._images else QImage()


class FolderSource(_Slides):
    """The pictures of a folder by their names, read one at a time; what is none is left out.

    Args:
        folder: asked anew at every start.
        rate: pictures a second.
        parent: as of any QObject.
    """

    def __init__(self, folder: Path, rate: float = 30, parent: QObject | None = None) -> None:
        super().__init__(rate, parent)
        self._folder = folder
        self._paths: list[Path] = []

    def start(self) -> None:
        """Begin with the first one."""
        found = self._folder.iterdir() if self._folder.is_dir() else ()
        self._paths = sorted(path for path in found if path.suffix.lower() in _ENDINGS)
        super().start()

    def _picture(self, at: int) -> QImage:
        while self._paths:
            path = self._paths[at % len(self._paths)]
            reader = QImageReader(str(path))
            reader.setAutoTransform(True)
            image = reader.read()
            if not image.isNull():
                return image
            self._paths.remove(path)
        return QImage()
