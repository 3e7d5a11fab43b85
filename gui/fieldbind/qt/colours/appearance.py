"""Puts the look on the application and keeps it in step with the system."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from fieldbind.qt.colours.palette import palette_of
from fieldbind.qt.colours.tokens import DARK, LIGHT, Theme, high_contrast
from fieldbind.settings.scheme import Scheme


class Appearance(QObject):
    """The application's palette, in step with the system.

    Args:
        app: what it is put on, and what owns it.
        scheme: which of the looks is worn first.

    Signals:
        changed: the colours are other ones; style sheets are still those of before.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._worn: Theme | None = None
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)
        self.choose(scheme)

    def choose(self, scheme: Scheme) -> None:
        """Take another scheme, at once; the title bar follows where the system allows it."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_SYSTEM_SCHEMES[scheme])
        self._follow()

    def _follow(self) -> None:
        hints = self._app.styleHints()
        contrast = hints.accessibility().contrastPreference()
        theme = theme_for(self._scheme, hints.colorScheme(), contrast)
        if theme is None:
            self.wear_palette(QPalette())
        elif theme is not self._worn:
            self._wear(theme, palette_of(theme))

    def wear_palette(self, palette: QPalette) -> None:
        """Wear colours that are not ours, as high contrast asks for; an empty one: the system's."""
        self._app.setPalette(palette)
        self._wear(high_contrast(self._app.palette()), palette)

    def _wear(self, theme: Theme, palette: QPalette) -> None:
        self._worn = theme
        self._app.setPalette(palette)
        self.changed.emit()


def theme_for(
    wanted: Scheme, system: Qt.ColorScheme, contrast: Qt.ContrastPreference
) -> Theme | None:
    """The theme to wear; None for the system's own colours, which high contrast asks for."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return None
    if wanted is Scheme.SYSTEM:
        return DARK if system == Qt.ColorScheme.Dark else LIGHT
    return DARK if wanted is Scheme.DARK else LIGHT


_SYSTEM_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}
