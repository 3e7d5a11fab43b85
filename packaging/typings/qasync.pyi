import asyncio
from collections.abc import Callable
from contextvars import Context
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication

class QEventLoop(asyncio.BaseEventLoop):
    def __init__(self, app: QCoreApplication | None = ...) -> None: ...
    def __enter__(self) -> Self: ...
    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = ...,
    ) -> asyncio.TimerHandle: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
