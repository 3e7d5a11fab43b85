"""The look goes on the application, and follows the system or a person's wish."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.colours.appearance import theme_for
from fieldbind.qt.theme import (
    DARK,
    LIGHT,
    Appearance,
    Colour,
    Scheme,
    Theme,
    current_theme,
    set_text_size,
)
from fieldbind.qt.widgets.anew import dress_anew
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.check_box import CheckBox

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


def _seen(window: QWidget) -> QColor:
    return window.grab().toImage().pixelColor(5, 5)


def test_a_wish_changes_everything_that_is_open(appearance: Appearance, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(20, 20)
    window.show()
    for scheme, theme in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT), (Scheme.SYSTEM, LIGHT)):
        appearance.choose(scheme)
        assert current_theme() is theme
        # Qt tells the windows of it by events.
        qtbot.waitUntil(lambda canvas=theme[Colour.CANVAS]: _seen(window) == canvas)


def test_another_theme_leaves_the_text_as_large_as_it_was(
    qapp: QApplication, appearance: Appearance, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    captions = [CheckBox("Stay signed in", parent=window), Caption("Kept", parent=window)]
    window.show()
    set_text_size(qapp, 1.5)
    dress_anew(window, compact=False)
    sizes = [caption.font().pixelSize() for caption in captions]
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        appearance.choose(scheme)
        assert [caption.font().pixelSize() for caption in captions] == sizes == [21, 18]


def test_fusion_is_the_style_everywhere(qapp: QApplication) -> None:
    assert qapp.style().objectName() == "fusion"


def test_no_style_sheet_is_matched_against_every_widget(qapp: QApplication) -> None:
    assert not qapp.styleSheet()
