"""One thread for a keyring that may block for ever: it never holds up the window, nor its end."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from fieldbind.faults import LocalFault


class Backend(Protocol):
    """What Fieldbind uses of a keyring; the names are those of the keyring library."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """The text kept under a name, None if there is none."""
        ...

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep a text under a name."""
        ...

    def delete_password(self, service: str, username: str, /) -> None:
        """Forget a name; raises keyring's PasswordDeleteError if there is none."""
        ...


Job = Callable[[Backend], str | None]


class KeyringThread:
    """Does jobs one after the other; the thread ends when there are none left.

    Args:
        open_backend: called once, on the thread.
    """

    def __init__(self, open_backend: Callable[[], Backend]) -> None:
        self._open = open_backend
        self._backend: Backend | None = None
        self._jobs: deque[Callable[[], object]] = deque()
        self._lock = threading.Lock()
        self._at_work = False

    async def ask(self, job: Job) -> str | None:
        """Do a job and wait for what it gives.

        Raises:
            LocalFault: KEYRING_UNAVAILABLE, with the name of what the back end raised.
        """
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[str | LocalFault | None] = loop.create_future()

        def give(outcome: str | LocalFault | None) -> None:
            if not answer.done():
                answer.set_result(outcome)

        def work() -> None:
            if answer.cancelled():
                return
            outcome = self._try(job)
            with suppress(RuntimeError):  # the loop was closed meanwhile: nobody waits any more
                loop.call_soon_threadsafe(give, outcome)

        self._add(work)
        outcome = await answer
        if isinstance(outcome, LocalFault):
            raise outcome
        return outcome

    def tell(self, job: Job) -> None:
        """Do a job some time; nobody waits for it."""
        self._add(lambda: self._try(job))

    def _add(self, work: Callable[[], object]) -> None:
        with self._lock:
            self._jobs.append(work)
            if self._at_work:
                return
            self._at_work = True
        threading.Thread(target=self._run, name="keyring", daemon=True).start()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._jobs:
                    self._at_work = False
                    return
                work = self._jobs.popleft()
            work()

    def _try(self, job: Job) -> str | LocalFault | None:
        try:
            if self._backend is None:
                self._backend = self._open()
            return job(self._backend)
        # Back ends raise what their system raises (pywintypes.error, GLib.Error, DBusException,
        # SecretStorageException, jeepney's, ImportError for one named in the environment), types
        # that exist on that system only: there is no list to catch.
        except Exception as reason:  # noqa: BLE001  no list of types fits all systems
            return LocalFault("KEYRING_UNAVAILABLE", message=type(reason).__name__)
