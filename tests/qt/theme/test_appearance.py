"""The look goes on the application, and follows the system or a person's wish."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import DARK, LIGHT, Appearance, Colour, Scheme, Theme, current_theme
from fieldbind.qt.theme.appearance import style_sheet, theme_for

CALM = Qt.ContrastPreference.NoPreference
STRONG = Qt.ContrastPreference.HighContrast


@pytest.fixture
def appearance(qapp: QApplication) -> Generator[Appearance, None, None]:
    found = qapp.findChild(Appearance)
    assert found is not None
    yield found
    found.choose(Scheme.LIGHT)


@pytest.mark.parametrize(
    ("wanted", "system", "contrast", "worn"),
    [
        (Scheme.SYSTEM, Qt.ColorScheme.Unknown, CALM, LIGHT),
        (Scheme.SYSTEM, Qt.ColorScheme.Light, CALM, LIGHT),
        (Scheme.SYSTEM, Qt.ColorScheme.Dark, CALM, DARK),
        (Scheme.LIGHT, Qt.ColorScheme.Dark, CALM, LIGHT),
        (Scheme.DARK, Qt.ColorScheme.Light, CALM, DARK),
        (Scheme.SYSTEM, Qt.ColorScheme.Dark, STRONG, None),
        (Scheme.LIGHT, Qt.ColorScheme.Light, STRONG, None),
    ],
)
def test_which_theme_is_worn(
    wanted: Scheme,
    system: Qt.ColorScheme,
    contrast: Qt.ContrastPreference,
    worn: Theme | None,
) -> None:
    assert theme_for(wanted, system, contrast) is worn


def test_a_wish_changes_everything_that_is_open(appearance: Appearance, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(20, 20)
    window.show()
    for scheme, theme in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT), (Scheme.SYSTEM, LIGHT)):
        appearance.choose(scheme)
        assert current_theme() is theme
        assert window.grab().toImage().pixelColor(5, 5) == theme[Colour.CANVAS]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_style_sheet_is_filled_from_the_table(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert theme[Colour.BORDER].name() in sheet


def test_fusion_is_the_style_everywhere(qapp: QApplication) -> None:
    assert qapp.style().objectName() in ("fusion", "")
    assert qapp.styleSheet()
