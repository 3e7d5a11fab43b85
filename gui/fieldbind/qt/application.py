"""The application in full: what the first picture has, and language, fonts, icon and movement."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fieldbind.qt.colours.appearance import Appearance
from fieldbind.qt.first_picture import begin_application, set_measures
from fieldbind.qt.languages import speak, spoken_language
from fieldbind.qt.theme import Type, font, set_still
from fieldbind.qt.widgets.worn import wear_anew
from fieldbind.qt.window import Window
from fieldbind.resource import resource
from fieldbind.settings.model import Settings


def make_application() -> QApplication:
    """The application; the one that runs, if there is one."""
    app = begin_application()
    if app.windowIcon().isNull():
        app.setWindowIcon(QIcon(str(resource("app/fieldbind.svg"))))
        app.setFont(font(Type.BODY))
        if appearance := app.findChild(Appearance):
            appearance.changed.connect(_wear_all_anew)
    return app


def dress(settings: Settings) -> QApplication:
    """Give the application the language and the look that the settings ask for.

    What is on screen already takes other words and measures by ``dress_anew``.
    """
    app = make_application()
    speak(app, spoken_language(settings.language))
    set_measures(app, settings.text_size)
    set_still(app, settings.less_motion)
    app.setFont(font(Type.BODY))
    if appearance := app.findChild(Appearance):
        appearance.choose(settings.theme)
    return app


def dress_window(window: Window, settings: Settings) -> None:
    """Put on a window that has been painted bare what its first picture did without."""
    dress(settings)
    window.show_brand()
    # At once: what is loaded next would keep it from being seen for a while.
    QApplication.processEvents()
    window.repaint()


def _wear_all_anew() -> None:
    for widget in QApplication.allWidgets():
        wear_anew(widget)
