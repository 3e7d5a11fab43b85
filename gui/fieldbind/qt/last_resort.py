"""Whatever nobody foresaw: it is logged and shown, and the program goes on."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_log = logging.getLogger(__name__)


class _Bridge(QObject):
    """Brings a defect from any thread to the window's."""

    found = Signal(object)


@contextmanager
def catch_everything(show: Callable[[BaseException], None]) -> Generator[None, None, None]:
    """Send every unforeseen exception to ``show``: slots, threads, the loop, finalisers."""
    bridge = _Bridge()
    bridge.found.connect(show, Qt.ConnectionType.QueuedConnection)
    former = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    loop = asyncio.get_running_loop()
    former_loop = loop.get_exception_handler()

    def from_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        problem = context.get("exception")
        if isinstance(problem, BaseException):
            bridge.found.emit(problem)
        else:
            _log.warning("loop: %s", context.get("message"))

    def from_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            bridge.found.emit(args.exc_value)

    def unraisable(args: "sys.UnraisableHookArgs") -> None:
        # Something that went out of use; nothing a person could act on.
        _log.error("unraisable in %r", args.object, exc_info=args.exc_value)

    sys.excepthook = lambda kind, problem, trace: bridge.found.emit(problem)
    threading.excepthook = from_thread
    sys.unraisablehook = unraisable
    loop.set_exception_handler(from_loop)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = former
        loop.set_exception_handler(former_loop)
