"""Being told to stop, from another thread of the same process."""

import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager


@contextmanager
def told_to_stop(number: signal.Signals) -> Generator[None, None, None]:
    """Raises a signal over and over while the block lasts.

    Whoever waits for it may not be waiting yet, and must not be there any more: until then and
    afterwards the signal does nothing.
    """
    earlier = signal.signal(number, signal.SIG_IGN)
    over = threading.Event()
    telling = threading.Thread(target=_tell, args=(lambda: over.wait(0.05), number))
    telling.start()
    try:
        yield
    finally:
        over.set()
        telling.join()
        signal.signal(number, earlier)


def _tell(is_over: Callable[[], bool], number: signal.Signals) -> None:
    while not is_over():
        signal.raise_signal(number)
