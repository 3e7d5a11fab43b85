"""One window for each ledger: a second start brings the first window to the front."""

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QThread

from fieldbind.own_folder import make_own

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 2000  # milliseconds for the first program to answer
_PAUSE = 20  # milliseconds between two knocks at a program that is about to listen
_SHOWN = b"shown\n"


class Place(Enum):
    """Which place a start has among those that use the same folder."""

    FIRST = auto()
    SECOND = auto()
    """The first one was asked to show its window, and did."""
    UNANSWERED = auto()
    """There is a first one, but it does not answer."""


class FirstWindow:
    """Claims a folder for this program, for as long as the program runs.

    Args:
        folder: where the ledger is; made if it is not there.
    """

    def __init__(self, folder: Path) -> None:
        kind = QCryptographicHash.Algorithm.Sha256
        digest = QCryptographicHash.hash(str(folder.resolve()).encode(), kind)
        self._name = f"fieldbind-{digest.data().hex()[:16]}"
        # The ledger says in words what is wrong with a folder that cannot be used.
        with suppress(OSError):
            make_own(folder)
        self._lock = QLockFile(str(folder / "fieldbind.lock"))
        self._lock.setStaleLockTime(0)

    def claim(self) -> Place:
        """Take the folder, or have the one that has it show its window."""
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return Place.FIRST
        return Place.SECOND if self._ask_first() else Place.UNANSWERED

    def listen(self) -> None:
        """Hear of further starts; apart from ``claim``, because the first picture comes before."""
        # What a killed program has left behind would keep the name taken.
        self._server.removeServer(self._name)
        self._server.setSocketOptions(self._server.SocketOption.UserAccessOption)
        self._server.listen(self._name)

    def on_second(self, show: Callable[[], None]) -> None:
        """Have ``show`` called whenever another start asks for the window."""

        def answer() -> None:
            asking = self._server.nextPendingConnection()
            asking.disconnected.connect(asking.deleteLater)
            show()
            asking.write(_SHOWN)
            asking.flush()
            asking.disconnectFromServer()

        self._server.newConnection.connect(answer)

    def release(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    @cached_property
    def _server(self) -> "QLocalServer":
        from PySide6.QtNetwork import QLocalServer

        return QLocalServer()

    def _ask_first(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket, deadline = QLocalSocket(), QDeadlineTimer(_PATIENCE)
        socket.connectToServer(self._name)
        while not socket.waitForConnected(deadline.remainingTime()):
            if deadline.hasExpired():
                return False
            QThread.msleep(_PAUSE)
            socket.connectToServer(self._name)
        socket.waitForReadyRead(_PATIENCE)
        return bytes(socket.readAll().data()) == _SHOWN
