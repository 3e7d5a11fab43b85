"""The wizard's life, once its window is on screen: one event loop, clean ends."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager

from fieldbind.qt.ahead import Ahead
from fieldbind.qt.application import make_application
from fieldbind.qt.aside import Aside
from fieldbind.qt.first_window import FirstWindow
from fieldbind.qt.garbage import collected_here
from fieldbind.qt.last_resort import catch_everything
from fieldbind.qt.page import Page
from fieldbind.qt.pages.confirm import ConfirmPage
from fieldbind.qt.pages.device import DevicePage
from fieldbind.qt.pages.diagnostics import DiagnosticsPage
from fieldbind.qt.pages.done import DonePage
from fieldbind.qt.pages.history import HistoryPage
from fieldbind.qt.pages.place import PlacePage
from fieldbind.qt.pages.settings import SettingsPage
from fieldbind.qt.pages.sign_in import SignInPage
from fieldbind.qt.pages.wait import WaitPage
from fieldbind.qt.parts import Parts
from fieldbind.qt.presenting.showing import Showing
from fieldbind.qt.signals import on_end_signal
from fieldbind.qt.turns import short_turns
from fieldbind.qt.window import Window
from fieldbind.qt.window_loop import WindowLoop
from fieldbind.qt.wizard import Wizard

PAGES: Sequence[type[Page]] = (
    SignInPage,
    PlacePage,
    DevicePage,
    WaitPage,
    ConfirmPage,
    DonePage,
)
ASIDES: Sequence[type[Aside]] = (HistoryPage, DiagnosticsPage, SettingsPage)

OpenParts = Callable[[], AbstractAsyncContextManager[Parts]]
"""Makes the parts, which last as long as the window."""


def run_window(
    window: Window,
    open_parts: OpenParts,
    first: FirstWindow | None,
    showing: Showing | None,
) -> None:
    """Show the wizard until it is closed.

    Args:
        window: on screen already, still bare.
        open_parts: gives what it works with.
        first: to be told of further starts; None where there may be any number of windows.
        showing: how the demo is shown, where the command line has asked for one.
    """
    with collected_here(), short_turns(), WindowLoop(make_application()) as loop:
        loop.run_until_complete(_live(window, open_parts, first, showing))


async def _live(
    window: Window,
    open_parts: OpenParts,
    first: FirstWindow | None,
    showing: Showing | None,
) -> None:
    async with open_parts() as parts:
        wizard = Wizard(parts, PAGES, ASIDES, window)
        Ahead(wizard)
        if showing:
            wizard.showroom.set_up(showing)
        if first:
            first.on_second(window.come_forward)
        with catch_everything(wizard.show_defect), on_end_signal(wizard.closed.set):
            wizard.begin()
            await wizard.closed.wait()
        window.hide()
        await wizard.end()
        await asyncio.sleep(0)
