"""A server that speaks only what came before TLS 1.2, and says so."""

import socket
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress

import pytest


@contextmanager
def old_tls(
    tls: ssl.SSLContext, place: tuple[str, int] = ("127.0.0.1", 0)
) -> Generator[str, None, None]:
    """Serve while the block lasts, at any free port where it is 0. Yields the address.

    In a thread and by hand, because asyncio's own server would not let its alert out.
    """
    with pytest.warns(DeprecationWarning):
        tls.minimum_version = tls.maximum_version = ssl.TLSVersion.TLSv1_1
    tls.set_ciphers("ALL:@SECLEVEL=0")
    with socket.create_server(place) as listening:
        thread = threading.Thread(target=_refuse_all, args=(listening, tls))
        thread.start()
        try:
            yield f"https://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def _refuse_all(listening: socket.socket, tls: ssl.SSLContext) -> None:
    with suppress(OSError):
        while True:
            plain, _ = listening.accept()
            with tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False) as talk:
                with suppress(ssl.SSLError):
                    talk.do_handshake()
                # What the client still sends is taken, so that no reset overtakes the alert.
                while socket.socket.recv(talk, 65536):
                    pass
