"""Which certificates count: those of the operating system, and an organisation's own."""

import asyncio
import ssl
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import truststore

from fieldbind.faults import LocalFault
from fieldbind.whole_file import read_whole

# There the system itself judges a certificate; elsewhere its store is a file for OpenSSL.
_SYSTEM_JUDGES = sys.platform in ("win32", "darwin")


class Trust:
    """Reads what counts once, on a thread of its own: it takes up to 90 ms.

    Args:
        extra_ca: a PEM file with an organisation's own authority, trusted besides the system's.
    """

    def __init__(self, extra_ca: Path | None) -> None:
        self._extra_ca = extra_ca
        self._reading: Future[ssl.SSLContext] | None = None

    def begin(self) -> Future[ssl.SSLContext]:
        """Start reading, if nobody has."""
        if self._reading is None:
            reader = ThreadPoolExecutor(1, thread_name_prefix="fieldbind-tls")
            self._reading = reader.submit(trusting_the_system, self._extra_ca)
            reader.shutdown(wait=False)
        return self._reading

    async def context(self) -> ssl.SSLContext:
        """A client context that always checks.

        Raises:
            LocalFault: ``SETTINGS_UNREADABLE.EXTRA_CA``: that file cannot be used.
        """
        return await asyncio.shield(asyncio.wrap_future(self.begin()))


def trusting_the_system(
    extra_ca: Path | None = None, *, system_judges: bool = _SYSTEM_JUDGES
) -> ssl.SSLContext:
    """A client context for TLS 1.2 and later that always checks. Slow: 20 to 90 ms.

    Args:
        extra_ca: a PEM file with an organisation's own authority, trusted besides the system's.
        system_judges: whether this system checks certificates itself.

    Raises:
        LocalFault: ``SETTINGS_UNREADABLE.EXTRA_CA``: that file cannot be used.
    """
    system = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = system if system_judges else _read_once(system)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if extra_ca is not None:
        try:
            read_whole(extra_ca)  # a pipe would be waited for
            context.load_verify_locations(cafile=extra_ca)
        except OSError as error:
            raise LocalFault("SETTINGS_UNREADABLE.EXTRA_CA", message=str(error)) from None
    return context


def _read_once(system: truststore.SSLContext) -> ssl.SSLContext:
    """The same trust with the store read here, and not again for each connection.

    Where the store is a file, truststore reads it anew for every connection: 20 ms each time, on
    the thread that draws the window. What it has read stays in the context below.
    """
    probe = system.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    return probe.context
