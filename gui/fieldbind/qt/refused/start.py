"""Reading the settings where a person sits before the screen: as often as it takes."""

import sys

import qasync

from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.application import make_application
from fieldbind.qt.garbage import collected_here
from fieldbind.qt.languages import spoken_now
from fieldbind.qt.refused.refusal import refusal_of
from fieldbind.qt.refused.window import ReadSettings, RefusedWindow
from fieldbind.qt.signals import on_end_signal
from fieldbind.settings.model import Settings


def settings_or_quit(fault: LocalFault, read: ReadSettings) -> Settings | None:
    """The settings; while they cannot be used, a window says why.

    Args:
        fault: why they cannot be used.
        read: reads them once more. Raises LocalFault.

    Returns:
        None where the person has quit.
    """
    app = make_application()
    guidance = Guidance.load(spoken_now().value)
    for line in refusal_of(fault, guidance).lines:
        sys.stderr.write(f"fieldbind: {line}\n")
    with collected_here(), qasync.QEventLoop(app) as loop:
        return loop.run_until_complete(_answer(RefusedWindow(fault, read, guidance)))


async def _answer(window: RefusedWindow) -> Settings | None:
    window.show()
    with on_end_signal(window.answered.set):
        await window.answered.wait()
    window.hide()
    window.deleteLater()
    return window.settings
