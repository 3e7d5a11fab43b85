"""The application with its name and look, and its window before anything else is loaded.

Nothing here may bring in more than Qt itself: it stands between a person and the first picture.
"""

import sys

from PySide6.QtCore import QEventLoop, QLoggingCategory, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fieldbind.qt.languages import speak, spoken_language
from fieldbind.qt.theme import Appearance, Type, font, set_still, set_text_size
from fieldbind.qt.theme.system_text import system_text_size
from fieldbind.qt.widgets.worn import wear_anew
from fieldbind.qt.window import Window
from fieldbind.resource import resource
from fieldbind.settings.model import Settings

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


def make_application() -> QApplication:
    """The application; the one that runs, if there is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QLoggingCategory.setFilterRules("\n".join(f"{name}=false" for name in _UNHEARD))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("fieldbind")
    app.setApplicationDisplayName("Fieldbind")
    app.setDesktopFileName("fieldbind")
    app.setWindowIcon(QIcon(str(resource("app/fieldbind.svg"))))
    # The last window closing must not stop the loop before the tasks have ended.
    app.setQuitOnLastWindowClosed(False)
    Appearance(app).changed.connect(_wear_all_anew)
    return app


def dress(settings: Settings) -> QApplication:
    """Give the application the language and the look that the settings ask for.

    What is on screen already takes other words and measures by ``dress_anew``.
    """
    app = make_application()
    speak(app, spoken_language(settings.language))
    set_text_size(app, (settings.text_size or system_text_size()) / 100)
    set_still(app, settings.less_motion)
    app.setFont(font(Type.BODY))
    if appearance := app.findChild(Appearance):
        appearance.choose(settings.theme)
    return app


def _wear_all_anew() -> None:
    for widget in QApplication.allWidgets():
        wear_anew(widget)


def open_window() -> Window:
    """The window, bare, and painted once."""
    window, loop = Window(), QEventLoop()
    window.painted.connect(loop.quit)
    QTimer.singleShot(_LONGEST_MS, loop.quit)
    window.show()
    loop.exec()
    return window
