"""A server that answers every call alike, in a process of its own, so that it costs all the same.

``run.py bench.answering`` prints its port and answers until nobody is there to read any more.
"""

import socket
import sys
import threading
from email.utils import formatdate

ANSWER = (
    b'{"Response":{"Data":{"State":2,"ProductId":"SIMPROD001","DeviceName":"sim_dev_01"},'
    b'"RequestId":"f92406b3-5a9a-4fe8-bc43-0123456789ab"}}'
)
_ENOUGH = 65536


def main() -> int:
    """Answer until the standard input is closed."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=_accept, args=(listener,), daemon=True).start()
    sys.stdin.read()
    return 0


def _accept(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_answer, args=(connection,), daemon=True).start()


def _answer(connection: socket.socket) -> None:
    """Request after request of one connection, none of which may come before its answer."""
    with connection:
        while _is_asked(connection):
            connection.sendall(_answered())


def _is_asked(connection: socket.socket) -> bool:
    """Take one request as a whole; False where the other side has hung up."""
    asked = b""
    while b"\r\n\r\n" not in asked:
        part = connection.recv(_ENOUGH)
        if not part:
            return False
        asked += part
    head, _, body = asked.partition(b"\r\n\r\n")
    missing = _length(head) - len(body)
    while missing > 0:
        missing -= len(connection.recv(_ENOUGH))
    return True


def _length(head: bytes) -> int:
    after = head.lower().partition(b"content-length:")[2]
    return int(after.partition(b"\r\n")[0])


def _answered() -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\n"
        f"Date: {formatdate(usegmt=True)}\r\n"
        "Content-Type: application/json\r\n"
        f"Content-Length: {len(ANSWER)}\r\n\r\n"
    )
    return head.encode("ascii") + ANSWER


if __name__ == "__main__":
    sys.exit(main())
