"""The application with its name and colours, and its window before anything else is loaded.

Nothing here may bring in more than Qt itself: it stands between a person and the first picture.
Fonts, words and drawings come after it, with ``application``.
"""

import sys

from PySide6.QtCore import QEventLoop, QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from fieldbind.qt.colours.appearance import Appearance
from fieldbind.qt.system_text import system_text_size
from fieldbind.qt.text_size import set_text_size
from fieldbind.qt.window import Window
from fieldbind.settings.first_look import FirstLook
from fieldbind.settings.scheme import Scheme

_LONGEST_MS = 500
"""A window that is minimised or hidden by others is not painted, and need not be waited for."""
_UNHEARD = (
    # A screen reader may ask for a control that has just gone; that is nobody's fault to print.
    "qt.accessibility.atspi.warning",
    # A video can be decoded without the graphics drivers that this laptop does not have.
    "qt.multimedia.symbolsresolver.warning",
    # Which build of FFmpeg it is, the licences say.
    "qt.multimedia.ffmpeg.info",
)
# To set it later would make all that Python knows of styles, which takes longer than the window.
_STYLE = ("-style", "Fusion")


def begin_application(scheme: Scheme = Scheme.SYSTEM) -> QApplication:
    """The application with its name, style and colours; the one that runs, if there is one.

    Args:
        scheme: the colours of the first picture; one that runs keeps its own.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QLoggingCategory.setFilterRules("\n".join(f"{name}=false" for name in _UNHEARD))
    app = QApplication([*sys.argv[:1], *_STYLE])
    app.setApplicationName("fieldbind")
    app.setApplicationDisplayName("Fieldbind")
    app.setDesktopFileName("fieldbind")
    # The last window closing must not stop the loop before the tasks have ended.
    app.setQuitOnLastWindowClosed(False)
    Appearance(app, scheme)
    return app


def wear(look: FirstLook) -> None:
    """Have everything in the colours and as large as the first picture is to be."""
    is_new = QApplication.instance() is None
    app = begin_application(look.theme)
    if not is_new and (appearance := app.findChild(Appearance)):
        # There was a window that refused, before anybody could know what is set.
        appearance.choose(look.theme)
    set_measures(app, look.text_size)


def set_measures(app: QApplication, text_size: int) -> None:
    """Have everything as large as it is wanted.

    Args:
        app: the application.
        text_size: in percent of the usual one; 0 for what the system says.
    """
    set_text_size(app, (text_size or system_text_size()) / 100)


def open_window() -> Window:
    """The window, bare, and painted once; there is an application."""
    window, loop = Window(), QEventLoop()
    window.painted.connect(loop.quit)
    QTimer.singleShot(_LONGEST_MS, loop.quit)
    window.show()
    loop.exec()
    return window
