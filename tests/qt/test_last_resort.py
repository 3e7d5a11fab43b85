"""Whatever nobody foresaw is shown, wherever it happens, and nothing reaches stderr."""

import asyncio
import gc
import signal
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from before_the_bind import until
from fieldbind.qt.last_resort import catch_everything
from fieldbind.qt.signals import on_end_signal


class Unforeseen(Exception):
    """Nobody expects it."""


def stumble() -> None:
    raise Unforeseen


def in_a_slot() -> None:
    QTimer.singleShot(0, stumble)


def in_a_thread() -> None:
    threading.Thread(target=stumble).start()


def in_the_loop() -> None:
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "task stopped", "exception": Unforeseen()})


@pytest.mark.parametrize("happen", [in_a_slot, in_a_thread, in_the_loop])
async def test_it_is_shown(happen: Callable[[], None], capfd: pytest.CaptureFixture[str]) -> None:
    shown: list[BaseException] = []
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    with catch_everything(shown.append):
        happen()
        await until(lambda: shown)
    assert [type(defect) for defect in shown] == [Unforeseen]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == hooks
    assert capfd.readouterr().err == ""


async def test_what_went_out_of_use_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    class Leaving:
        def __del__(self) -> None:
            raise Unforeseen

    with catch_everything(lambda _: None):
        Leaving()
        gc.collect()
    assert "unraisable in" in caplog.text


async def test_a_loop_that_only_says_something_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown: list[BaseException] = []
    with catch_everything(shown.append):
        asyncio.get_running_loop().call_exception_handler({"message": "slow callback"})
    assert "slow callback" in caplog.text
    assert shown == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_of_the_system_ends_it_at_once(number: signal.Signals) -> None:
    ended = asyncio.Event()
    with on_end_signal(ended.set):
        signal.raise_signal(number)
        await asyncio.wait_for(ended.wait(), 5)
