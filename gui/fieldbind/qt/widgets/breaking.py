"""Where a text breaks into lines."""

from PySide6.QtGui import QFontMetricsF, QTextLayout

_ALONE = 3
"""Characters, the full stop among them, that look lost in a line of their own."""
_COMPANY = 3
_SHORT, _NARROW = 0.2, 0.5
"""Of the width: a single word up to here looks lost too; a line above gets no narrower."""


def break_lines(layout: QTextLayout, width: float) -> None:
    """Break a text so that no syllable or short word is left alone in its last line.

    Chinese may break anywhere, so its last line often holds one character and the full stop; the
    line above then gives it some of its own. There are as many lines as without that.

    Args:
        layout: of the text; its lines are made here.
        width: of the lines, in logical pixels.
    """
    _break(layout, width)
    count = layout.lineCount()
    if count < 2:
        return
    start = layout.lineAt(count - 1).textStart()
    metrics = QFontMetricsF(layout.font())
    if not _looks_lost(layout.text()[start:].strip(), metrics, width):
        return
    company = metrics.horizontalAdvance(layout.text()[start - _COMPANY : start])
    room = layout.lineAt(count - 2).naturalTextWidth() - company
    if room < width * _NARROW:
        return
    _break(layout, width, {count - 2: room})
    if layout.lineCount() != count:
        _break(layout, width)


def _looks_lost(end: str, metrics: QFontMetricsF, width: float) -> bool:
    if len(end) <= _ALONE:
        return True
    is_word = end.isascii() and " " not in end
    return is_word and metrics.horizontalAdvance(end) <= width * _SHORT


def _break(layout: QTextLayout, width: float, narrower: dict[int, float] | None = None) -> None:
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth((narrower or {}).get(number, width))
        number += 1
    layout.endLayout()
