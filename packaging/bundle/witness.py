"""Frozen beside the program and taken away again: shows from inside that the bundle is whole.

``video FILE`` plays a file into a QVideoSink, as a camera's picture comes; ``label FILE`` reads the
codes in a picture; ``keyring`` writes, reads and deletes one entry of the system's own keyring;
``others`` tells what another program gets to see. One line says how it went.
"""

import sys
from collections.abc import Callable
from pathlib import Path

_SERVICE, _NAME = "fieldbind-witness", "entry"
_LIMIT = 15_000
_ENOUGH = 10


def main(arguments: list[str]) -> int:
    """Do what the command line says. Returns 0 if it went well."""
    match arguments:
        case ["video", path]:
            return _tell(lambda: _play(path))
        case ["label", path]:
            return _tell(lambda: _read(Path(path)))
        case ["keyring", secret]:
            return _tell(lambda: _keep(secret))
        case ["others"]:
            return _tell(_start_another)
        case _:
            return 2


def _tell(witnessed: Callable[[], tuple[bool, str]]) -> int:
    is_well, words = witnessed()
    sys.stdout.write(f"{words}\n")
    return 0 if is_well else 1


def _play(path: str) -> tuple[bool, str]:
    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

    app = QGuiApplication([])
    player, sink = QMediaPlayer(), QVideoSink()
    frames: list[QVideoFrame] = []

    def see(frame: QVideoFrame) -> None:
        if frame.isValid() and not frame.toImage().isNull():
            frames.append(frame)
        if len(frames) >= _ENOUGH:
            app.quit()

    sink.videoFrameChanged.connect(see)
    player.errorChanged.connect(app.quit)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(path))
    player.play()
    QTimer.singleShot(_LIMIT, app.quit)
    app.exec()
    size = frames[-1].size() if frames else None
    what = f"{size.width()}x{size.height()}" if size else player.errorString()
    return len(frames) >= _ENOUGH, f"{len(frames)} frames, {what}"


def _read(path: Path) -> tuple[bool, str]:
    from fieldbind.device.pictures.reading import read_picture

    ours = read_picture(path).ours
    return bool(ours), ", ".join(f"{read.label.kind.name} {read.label.product_id}" for read in ours)


def _keep(secret: str) -> tuple[bool, str]:
    import keyring

    backend = keyring.get_keyring()
    keyring.set_password(_SERVICE, _NAME, secret)
    was_there = keyring.get_password(_SERVICE, _NAME) == secret
    keyring.delete_password(_SERVICE, _NAME)
    is_gone = keyring.get_password(_SERVICE, _NAME) is None
    return was_there and is_gone, f"{type(backend).__module__}: kept and deleted"


def _start_another() -> tuple[bool, str]:
    import subprocess

    done = subprocess.run(["env"], capture_output=True, text=True, check=True)
    ours = [line for line in done.stdout.splitlines() if line.startswith("LD_LIBRARY_PATH=")]
    return not ours, f"{len(ours)} paths of ours"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
