"""What a widget keeps when text size, language or colours change: font, measures, style sheets."""

from PySide6.QtWidgets import QWidget

from fieldbind.qt.theme import Type, current_theme, font, px
from fieldbind.qt.theme.sheets import Sheet, style_sheet

# Dynamic properties, so that the widget itself says what it wears and forgets it when it goes.
_ROLE = "worn_role"
_MEASURES = "worn_measures"
_SHEETS = "worn_sheets"


def wear(widget: QWidget, role: Type) -> None:
    """Draw a widget's words in a type role, also in other languages and text sizes."""
    widget.setProperty(_ROLE, role.name)
    widget.setFont(font(role))


def hold(
    widget: QWidget,
    *,
    width: int | None = None,
    height: int | None = None,
    least_width: int | None = None,
    least_height: int | None = None,
) -> None:
    """Give a widget measures that grow with the text size; those not given stay as they are.

    Args:
        widget: whose measures they are.
        width: fixed, in logical pixels at the usual text size; the others likewise.
        height: fixed.
        least_width: it may be wider.
        least_height: it may be higher.
    """
    given = (width, height, least_width, least_height)
    former = widget.property(_MEASURES) or (None, None, None, None)
    kept = tuple(old if new is None else new for new, old in zip(given, former, strict=True))
    widget.setProperty(_MEASURES, kept)
    _take(widget, *kept)


def wear_sheets(widget: QWidget, *sheets: Sheet) -> None:
    """Give a widget, and all in it, style sheets besides those that it has."""
    worn: list[str] = widget.property(_SHEETS) or []
    if missing := [sheet.value for sheet in sheets if sheet.value not in worn]:
        widget.setProperty(_SHEETS, [*worn, *missing])
        _fill_sheets(widget)


def wear_anew(widget: QWidget) -> None:
    """Take colours, font and measures once more, as they are now."""
    _fill_sheets(widget)
    if role := widget.property(_ROLE):
        widget.setFont(font(Type[role]))
    if measures := widget.property(_MEASURES):
        _take(widget, *measures)


def _fill_sheets(widget: QWidget) -> None:
    if worn := widget.property(_SHEETS):
        filled = style_sheet(current_theme(), *map(Sheet, worn))
        if filled != widget.styleSheet():
            widget.setStyleSheet(filled)


def _take(
    widget: QWidget,
    width: int | None,
    height: int | None,
    least_width: int | None,
    least_height: int | None,
) -> None:
    if width is not None:
        widget.setFixedWidth(px(width))
    if height is not None:
        widget.setFixedHeight(px(height))
    if least_width is not None:
        widget.setMinimumWidth(px(least_width))
    if least_height is not None:
        widget.setMinimumHeight(px(least_height))
