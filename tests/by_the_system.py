"""Keys and clicks as the system delivers them: between two turns of the loop, inside no task."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


async def by_the_system(act: Callable[[], None]) -> None:
    """Have ``act`` done while no task is at work.

    What QTest does to a window handles all that is waiting, timers too. In the middle of a task
    the loop would be entered once more, and wake-ups of other tasks would be lost.

    Args:
        act: calls QTest with a window.
    """
    done = asyncio.Event()

    def strike() -> None:
        act()
        done.set()

    QTimer.singleShot(0, strike)
    await done.wait()


async def press(
    window: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """As the system tells of a key: the window hears of it before any control."""
    handle = window.windowHandle()
    await by_the_system(lambda: QTest.keyClick(handle, key, modifiers))
