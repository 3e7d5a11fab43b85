"""A video file in place of a camera."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from fieldbind.qt.camera.source import FrameSource, SourceTrouble
from fieldbind.qt.camera.video_shots import shot_of_frame


class VideoFileSource(FrameSource):
    """Plays a video over and over, at its own pace and without its sound.

    Args:
        path: the file.
        parent: as of any QObject.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.errorOccurred.connect(self._tell_trouble)
        self._sink.videoFrameChanged.connect(self._show)

    def start(self) -> None:
        """Play from the beginning."""
        self._player.play()
        if self._player.error() != QMediaPlayer.Error.NoError:
            self._tell_trouble()

    def stop(self) -> None:
        """Close the file's pictures."""
        self._player.stop()

    def _show(self, frame: QVideoFrame) -> None:
        is_playing = self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState
        if is_playing and (shot := shot_of_frame(frame)):
            self.shot.emit(shot)

    def _tell_trouble(self) -> None:
        self.trouble.emit(SourceTrouble.SILENT)
