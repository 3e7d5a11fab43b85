"""Every icon is there, is ours in form, and takes the colour it is asked for."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from fieldbind.qt.theme import Colour, current_theme, icon, paint_icon, set_text_size
from fieldbind.resource import resource

NAMES = sorted(entry.name.removesuffix(".svg") for entry in resource("icons").iterdir())


SIDE = 36


def is_drawn_in(image: QImage, colour: QColor) -> bool:
    """Whether there are wholly covered pixels, all of this colour but for rounding."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    covered = [pixel for pixel in pixels if pixel.alpha() == 255]
    return bool(covered) and all(_is_near(pixel, colour) for pixel in covered)


def _is_near(one: QColor, other: QColor) -> bool:
    apart = (
        one.red() - other.red(),
        one.green() - other.green(),
        one.blue() - other.blue(),
    )
    return max(map(abs, apart)) <= 2


def painted(name: str, colour: QColor) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, QRectF(0, 0, SIDE, SIDE), colour, 4)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("colour", ["#b42318", "#93b5ff"])
def test_every_icon_takes_a_colour(colour: str) -> None:
    wanted = QColor(colour)
    assert [name for name in NAMES if not is_drawn_in(painted(name, wanted), wanted)] == []


def test_every_icon_is_drawn_by_the_rules_of_the_set() -> None:
    for name in NAMES:
        text = resource(f"icons/{name}.svg").read_text("utf-8")
        root = ElementTree.fromstring(text)
        assert root.attrib["viewBox"] == "0 0 24 24", name
        assert root.attrib["stroke"] == "currentColor", name
        assert root.attrib["stroke-width"] == "1.75", name
        assert root.attrib["stroke-linecap"] == root.attrib["stroke-linejoin"] == "round", name
        assert "#" not in text, name


def test_lines_grow_with_the_text(qapp: QApplication) -> None:
    thin = _ink(painted("house", QColor("black")))
    set_text_size(qapp, 2.0)
    thick = _ink(painted("house", QColor("black")))
    assert thick > 1.4 * thin


def _ink(image: QImage) -> int:
    places = ((x, y) for x in range(SIDE) for y in range(SIDE))
    return sum(image.pixelColor(x, y).alpha() for x, y in places)


@pytest.mark.usefixtures("qapp")
def test_icon_follows_its_mode() -> None:
    made = icon("house", Colour.ACCENT_TEXT)
    size = QSize(SIDE, SIDE)
    for mode, token in (
        (QIcon.Mode.Normal, Colour.ACCENT_TEXT),
        (QIcon.Mode.Disabled, Colour.TEXT_3),
        (QIcon.Mode.Selected, Colour.ON_ACCENT),
    ):
        image = made.pixmap(size, mode).toImage()
        assert is_drawn_in(image, current_theme()[token])


@pytest.mark.usefixtures("qapp")
def test_icon_is_rendered_anew_for_a_finer_screen() -> None:
    made = QIcon(icon("check"))
    fine = made.pixmap(QSize(24, 24), 3.0)
    assert fine.size() == QSize(72, 72)
    assert is_drawn_in(fine.toImage(), current_theme()[Colour.TEXT_2])


def test_an_unknown_icon_is_refused_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
