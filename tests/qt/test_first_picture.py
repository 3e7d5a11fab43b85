"""The first picture: bare, in the right colours, and before nearly everything is loaded."""

import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from fieldbind.qt.application import dress_window
from fieldbind.qt.first_picture import open_window
from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.brand import Brand
from fieldbind.settings.load import least_settings

# Whatever draws words or drawings, and whatever the wizard is made of.
_LATER = ("fieldbind.qt.theme", "PySide6.QtSvg", "msgspec", "fieldbind.qt.wizard")


@pytest.mark.parametrize("later", _LATER)
def test_what_the_first_picture_does_without_is_loaded_later(later: str) -> None:
    asked = f"import sys, fieldbind.starting; sys.exit({later!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


@pytest.mark.usefixtures("qapp")
def test_it_is_painted_in_the_colours_of_the_theme(qtbot: QtBot) -> None:
    window = open_window()
    qtbot.addWidget(window)
    picture, theme = window.grab().toImage(), current_theme()
    assert picture.pixelColor(5, 300) == theme[Colour.CANVAS]
    assert picture.pixelColor(600, 300) == theme[Colour.SHEET]
    assert window.findChild(Brand) is None


@pytest.mark.usefixtures("qapp")
def test_its_name_is_seen_before_the_rest_is_loaded(qtbot: QtBot) -> None:
    window = open_window()
    qtbot.addWidget(window)
    dress_window(window, least_settings({"FIELDBIND_LANGUAGE": "en"}))
    # Of the screen, not of the window, which would be painted for the purpose.
    seen = window.screen().grabWindow(window.winId()).toImage()
    assert seen.pixelColor(24, 34) == current_theme()[Colour.ACCENT]
