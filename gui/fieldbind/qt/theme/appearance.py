"""Puts the look on the application and keeps it in step with the system."""

from enum import Enum
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from fieldbind.qt.theme.fonts import Type, font
from fieldbind.qt.theme.palette import palette_of
from fieldbind.qt.theme.tokens import DARK, LIGHT, Theme, high_contrast
from fieldbind.resource import resource


class Scheme(Enum):
    """Which of the looks a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """The look of the application; made once by ``apply_theme``."""

    def __init__(self, app: QApplication, scheme: Scheme) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        app.setStyle("Fusion")
        app.setFont(font(Type.BODY))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)
        self.choose(scheme)

    def choose(self, scheme: Scheme) -> None:
        """Take another scheme, at once."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_SYSTEM_SCHEMES[scheme])
        self._follow()

    def _follow(self) -> None:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._put_on(high_contrast(self._app.style().standardPalette()))
        elif self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark
        ):
            self._put_on(DARK)
        else:
            self._put_on(LIGHT)

    def _put_on(self, theme: Theme) -> None:
        own = theme in (LIGHT, DARK)
        palette = palette_of(theme) if own else self._app.style().standardPalette()
        if palette.color(QPalette.ColorRole.Window) == _window(self._app) and _is_styled(self._app):
            return
        self._app.setPalette(palette)
        self._app.setStyleSheet(style_sheet(theme))


def apply_theme(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Appearance:
    """Give the application its style, palette, font and style sheet, and follow the system.

    Returns:
        The appearance, whose ``choose`` takes another scheme later. The application owns it.
    """
    return Appearance(app, scheme)


def style_sheet(theme: Theme) -> str:
    """The style sheet template filled with the colours of a theme."""
    words = {token.value: colour.name() for token, colour in theme.colours.items()}
    template = Template(resource("styles/fieldbind.qss").read_text("utf-8"))
    return template.substitute(words, edge=f"{theme.edge:g}px")


def _window(app: QApplication) -> object:
    return app.palette().color(QPalette.ColorRole.Window)


def _is_styled(app: QApplication) -> bool:
    return bool(app.styleSheet())


_SYSTEM_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}
