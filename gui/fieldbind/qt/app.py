"""The application: one event loop, one window, clean ends."""

import asyncio
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import qasync
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fieldbind.qt.aside import Aside
from fieldbind.qt.first_window import FirstWindow, Place
from fieldbind.qt.garbage import collected_here
from fieldbind.qt.languages import speak
from fieldbind.qt.last_resort import catch_everything
from fieldbind.qt.page import Page
from fieldbind.qt.pages.confirm import ConfirmPage
from fieldbind.qt.pages.device import DevicePage
from fieldbind.qt.pages.done import DonePage
from fieldbind.qt.pages.history import HistoryPage
from fieldbind.qt.pages.place import PlacePage
from fieldbind.qt.pages.settings import SettingsPage
from fieldbind.qt.pages.sign_in import SignInPage
from fieldbind.qt.pages.wait import WaitPage
from fieldbind.qt.parts import Parts
from fieldbind.qt.signals import on_end_signal
from fieldbind.qt.theme import apply_theme
from fieldbind.qt.wizard import Wizard
from fieldbind.resource import resource
from fieldbind.settings.model import Language

PAGES: Sequence[type[Page]] = (
    SignInPage,
    PlacePage,
    DevicePage,
    WaitPage,
    ConfirmPage,
    DonePage,
)
ASIDES: Sequence[type[Aside]] = (HistoryPage, SettingsPage)

MakeParts = Callable[[bool], AbstractAsyncContextManager[Parts]]
"""Makes the parts; told whether another program has the ledger already."""


def run_window(make_parts: MakeParts, language: Language, folder: Path | None) -> int:
    """Show the wizard until it is closed.

    Args:
        make_parts: gives what it works with.
        language: of every text.
        folder: where the ledger is: a second start there brings the first window to the front.
            None: any number of windows may be open.

    Returns:
        The exit code.
    """
    app = make_application()
    speak(app, language)
    first = FirstWindow(folder) if folder else None
    place = first.claim() if first else Place.FIRST
    if place is Place.SECOND:
        return 0
    with collected_here(), qasync.QEventLoop(app) as loop:
        loop.run_until_complete(_live(make_parts, first, place))
    return 0


def make_application() -> QApplication:
    """The application with its name and look; the one that runs, if there is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # A screen reader may ask for a control that has just gone; that is nobody's fault to print.
    QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("fieldbind")
    app.setApplicationDisplayName("Fieldbind")
    app.setDesktopFileName("fieldbind")
    app.setWindowIcon(QIcon(str(resource("app/fieldbind.svg"))))
    # The last window closing must not stop the loop before the tasks have ended.
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app)
    return app


async def _live(make_parts: MakeParts, first: FirstWindow | None, place: Place) -> None:
    async with make_parts(place is Place.UNANSWERED) as parts:
        wizard = Wizard(parts, PAGES, ASIDES)
        wizard.window.show()
        if first:
            first.on_second(wizard.window.come_forward)
        with catch_everything(wizard.show_defect), on_end_signal(wizard.closed.set):
            wizard.begin()
            await wizard.closed.wait()
        wizard.window.hide()
        await wizard.end()
        await asyncio.sleep(0)
