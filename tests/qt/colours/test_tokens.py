"""The table of colours keeps its promises: contrast, computed by the formula of WCAG 2."""

from math import floor

import pytest
from PySide6.QtGui import QColor, QPalette

from fieldbind.qt.colours.palette import palette_of
from fieldbind.qt.colours.tokens import DARK, LIGHT, Colour, Theme, high_contrast, theme_of
from fieldbind.qt.widgets.tone import Tone

C = Colour
TEXT = 4.5
SHAPE = 3.0
# Colour, behind it, what it needs, promised contrast in light and dark.
PROMISES = (
    (C.BORDER, C.SHEET, SHAPE, 3.35, 4.06),
    (C.BORDER, C.CANVAS, SHAPE, 3.01, 4.44),
    (C.BORDER, C.INSET, SHAPE, 3.15, 3.77),
    (C.TEXT, C.SHEET, TEXT, 18.16, 15.25),
    (C.TEXT, C.CANVAS, TEXT, 16.34, 16.66),
    (C.TEXT, C.INSET, TEXT, 17.06, 14.14),
    (C.TEXT_2, C.SHEET, TEXT, 7.66, 8.98),
    (C.TEXT_2, C.CANVAS, TEXT, 6.90, 9.81),
    (C.TEXT_2, C.INSET, TEXT, 7.20, 8.33),
    (C.TEXT_2, C.ACCENT_SOFT, TEXT, 6.70, 7.65),
    (C.TEXT_2, C.OK_SOFT, TEXT, 6.79, 7.83),
    (C.TEXT_3, C.SHEET, TEXT, 5.72, 6.75),
    (C.TEXT_3, C.CANVAS, TEXT, 5.15, 7.37),
    (C.TEXT_3, C.INSET, TEXT, 5.38, 6.25),
    (C.ACCENT, C.SHEET, SHAPE, 5.98, 3.72),
    (C.ACCENT, C.CANVAS, SHAPE, 5.39, 4.06),
    (C.ACCENT, C.INSET, SHAPE, 5.63, 3.45),
    (C.ON_ACCENT, C.ACCENT_HOVER, TEXT, 7.51, 5.39),
    (C.ON_ACCENT, C.ACCENT_PRESS, TEXT, 9.46, 6.82),
    (C.ON_ACCENT, C.ACCENT, TEXT, 5.98, 4.68),
    (C.ACCENT_TEXT, C.SHEET, TEXT, 7.06, 8.55),
    (C.ACCENT_TEXT, C.CANVAS, TEXT, 6.35, 9.34),
    (C.ACCENT_TEXT, C.INSET, TEXT, 6.63, 7.93),
    (C.ACCENT_TEXT, C.ACCENT_SOFT, TEXT, 6.17, 7.28),
    (C.ACCENT_TEXT, C.WARN_SOFT, TEXT, 6.42, 7.47),
    (C.TEXT, C.ACCENT_SOFT, TEXT, 15.87, 12.98),
    (C.ACCENT_LINE, C.SHEET, SHAPE, 3.47, 5.32),
    (C.ACCENT_LINE, C.ACCENT_SOFT, SHAPE, 3.03, 4.53),
    (C.FOCUS, C.SHEET, SHAPE, 5.98, 8.55),
    (C.FOCUS, C.CANVAS, SHAPE, 5.39, 9.34),
    (C.FOCUS, C.INSET, SHAPE, 5.63, 7.93),
    (C.FOCUS, C.ACCENT_SOFT, SHAPE, 5.23, 7.28),
    (C.OK, C.SHEET, TEXT, 5.87, 8.64),
    (C.OK, C.INSET, TEXT, 5.51, 8.01),
    (C.OK, C.OK_SOFT, TEXT, 5.20, 7.53),
    (C.OK_LINE, C.SHEET, SHAPE, 4.27, 5.20),
    (C.OK_LINE, C.INSET, SHAPE, 4.01, 4.82),
    (C.OK_LINE, C.OK_SOFT, SHAPE, 3.78, 4.53),
    (C.WARN, C.SHEET, TEXT, 6.55, 10.10),
    (C.WARN, C.CANVAS, TEXT, 5.90, 11.03),
    (C.WARN, C.ACCENT_SOFT, TEXT, 5.73, 8.60),
    (C.WARN, C.WARN_SOFT, TEXT, 5.96, 8.82),
    (C.WARN_LINE, C.SHEET, SHAPE, 3.85, 5.30),
    (C.WARN_LINE, C.INSET, SHAPE, 3.62, 4.92),
    (C.WARN_LINE, C.CANVAS, SHAPE, 3.47, 5.79),
    (C.WARN_LINE, C.ACCENT_SOFT, SHAPE, 3.37, 4.52),
    (C.WARN_LINE, C.WARN_SOFT, SHAPE, 3.50, 4.63),
    (C.BAD, C.SHEET, TEXT, 6.57, 8.13),
    (C.BAD, C.CANVAS, TEXT, 5.91, 8.88),
    (C.BAD, C.BAD_SOFT, TEXT, 5.78, 7.33),
    (C.BAD_LINE, C.SHEET, SHAPE, 4.04, 4.60),
    (C.BAD_LINE, C.INSET, SHAPE, 3.80, 4.27),
    (C.BAD_LINE, C.BAD_SOFT, SHAPE, 3.56, 4.15),
    (C.DEMO, C.SHEET, TEXT, 7.06, 7.96),
    (C.DEMO, C.CANVAS, TEXT, 6.35, 8.70),
    (C.DEMO, C.DEMO_SOFT, TEXT, 6.07, 7.25),
    (C.DEMO_LINE, C.SHEET, SHAPE, 4.46, 4.42),
    (C.DEMO_LINE, C.CANVAS, SHAPE, 4.02, 4.82),
)
# Pairs that were not promised, but are there to be read.
USED = (
    *((ink, soft, TEXT) for ink in (C.TEXT, C.TEXT_2) for soft in (C.WARN_SOFT, C.DEMO_SOFT)),
    (C.TEXT, C.BAD_SOFT, TEXT),
    (C.TEXT, C.OK_SOFT, TEXT),
    (C.SHEET, C.OK, SHAPE),
    (C.SHEET, C.OK_LINE, SHAPE),
)


def luminance(colour: QColor) -> float:
    """Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (
        linear(part / 255) for part in (colour.red(), colour.green(), colour.blue())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("theme", "column"), [(LIGHT, 0), (DARK, 1)])
def test_contrast_is_as_promised(theme: Theme, column: int) -> None:
    kept: list[str] = []
    for ink, surface, need, *promised in PROMISES:
        measured = contrast(theme[ink], theme[surface])
        assert measured >= need, f"{ink} on {surface}: {measured:.2f}"
        if abs(floor(measured * 100) / 100 - promised[column]) < 0.011:
            kept.append(f"{ink} on {surface}")
    assert len(kept) == len(PROMISES)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_is_there_to_be_read_can_be_read(theme: Theme) -> None:
    too_faint = [
        f"{ink} on {behind}"
        for ink, behind, need in USED
        if contrast(theme[ink], theme[behind]) < need
    ]
    assert too_faint == []


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_token_has_a_colour(theme: Theme) -> None:
    assert set(theme.colours) == set(Colour)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_palette_says_which_theme_is_worn(theme: Theme) -> None:
    assert theme_of(palette_of(theme)) is theme


def test_a_foreign_palette_is_used_as_it_is() -> None:
    palette = QPalette()
    role = QPalette.ColorRole
    for place, colour in (
        (role.Window, "#000000"),
        (role.Base, "#000000"),
        (role.WindowText, "#ffffff"),
        (role.Highlight, "#00ffff"),
        (role.HighlightedText, "#000000"),
        (role.Link, "#ffff00"),
    ):
        palette.setColor(place, QColor(colour))
    theme = theme_of(palette)
    assert theme == high_contrast(palette)
    assert theme.edge == 2
    assert theme.focus_edge > theme.edge
    assert theme[Colour.BORDER] == theme[Colour.BAD_LINE] == QColor("#ffffff")
    assert theme[Colour.ACCENT_SOFT] == QColor("#00ffff")
    assert theme[Colour.WARN_SOFT] == QColor("#000000")
    assert theme.on_selection(Colour.TEXT) == QColor("#000000")
    readable = [contrast(tone.ink_of(theme), theme[tone.surface]) for tone in Tone]
    assert min(readable) >= TEXT
    assert LIGHT.on_selection(Colour.TEXT) == LIGHT[Colour.TEXT]
