"""Whether every word has room: nothing cut off, nothing over another, none of ours shortened."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QMarginsF, QPoint, QRect, QRectF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from shots.drawn import Drawn, drawn_texts
from shots.pseudo import is_ours

# A font is higher and wider than most of its letters.
_SLACK = 1.5
_AIR = QMarginsF(1, 4, 1, 4)
# Between words that a control draws apart; a longer language pads what joins them too.
_UNSPOKEN = re.compile(r"[\s&:：,，é]+")


def misfits(window: QWidget) -> list[str]:
    """What a person cannot read in full, in words; empty where all is well.

    Args:
        window: looked at as it is; what lies outside a scrolled view is looked at too.
    """
    found: list[str] = []
    for view in (window, *_scrolled(window)):
        texts = drawn_texts(view)
        found += [
            *_cut(view, texts),
            *_shortened(texts),
            *_overlapping(texts),
            *_not_drawn(view, texts),
        ]
    return sorted(set(found))


def _scrolled(window: QWidget) -> Iterator[QWidget]:
    """What a view shows a part of only."""
    for area in window.findChildren(QScrollArea):
        body = area.widget()
        if body and area.isVisibleTo(window) and body.height() > area.viewport().height():
            yield body


def _cut(view: QWidget, texts: list[Drawn]) -> Iterator[str]:
    ports = [_area(area.viewport(), view) for area in view.findChildren(QAbstractScrollArea)]
    edits = view.findChildren(QLineEdit)
    for each in texts:
        across = max(each.room.left() - each.box.left(), each.box.right() - each.room.right())
        if across > _SLACK and not _is_typed(each, edits, view):
            yield f"cut by {across:.0f} px at the side: {each.text}"
        above, below = each.room.top() - each.box.top(), each.box.bottom() - each.room.bottom()
        if above > 2 * _SLACK and not _is_scrolled_past(each.box.top(), each.room, ports):
            yield f"cut by {above:.0f} px at the top: {each.text}"
        if below > 2 * _SLACK and not _is_scrolled_past(each.box.bottom(), each.room, ports):
            yield f"cut by {below:.0f} px at the bottom: {each.text}"


def _is_scrolled_past(edge: float, room: QRectF, ports: list[QRectF]) -> bool:
    """Whether a view is why an edge of a text is not seen: it can be scrolled to."""
    around = (port for port in ports if port.adjusted(-1, -1, 1, 1).contains(room))
    return any(not port.top() <= edge <= port.bottom() for port in around)


def _shortened(texts: list[Drawn]) -> Iterator[str]:
    for each in texts:
        if each.text.endswith("…") and is_ours(each.text):
            yield f"shortened: {each.text}"


def _overlapping(texts: list[Drawn]) -> Iterator[str]:
    seen = [(each, _seen(each)) for each in texts]
    for (one, here), (other, there) in combinations(seen, 2):
        if not here.intersects(there):
            continue
        # What is selected in a field is drawn once more in its own colour.
        if (one.text, one.box) != (other.text, other.box):
            yield f"over each other: {one.text} / {other.text}"


def _not_drawn(view: QWidget, texts: list[Drawn]) -> Iterator[str]:
    """Words that a control says for itself, and shows neither in full nor in its tool tip."""
    for control in view.findChildren(QAbstractButton):
        if control.accessibleName():
            continue  # it says something else than it draws
        if not control.isVisibleTo(view) or _is_partly_hidden(control, view):
            continue
        area = _area(control, view)
        drawn = "".join(each.text for each in texts if area.contains(each.box.center()))
        shown = _UNSPOKEN.sub("", drawn + control.toolTip())
        words = _UNSPOKEN.split(control.text()) if drawn else []
        yield from (f"not drawn: {word}" for word in words if word not in shown)


def _is_partly_hidden(control: QWidget, view: QWidget) -> bool:
    """Whether something lies over it, or it has been scrolled out of sight."""
    area = control.rect().adjusted(2, 2, -2, -2)
    corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
    found = (view.childAt(control.mapTo(view, corner)) for corner in corners)
    return any(
        each is None or not (each is control or control.isAncestorOf(each)) for each in found
    )


def _seen(drawn: Drawn) -> QRectF:
    """Where its letters are; what a list has scrolled away or covers lies over nothing."""
    return drawn.box.marginsRemoved(_AIR) & drawn.seen


def _is_typed(drawn: Drawn, edits: list[QLineEdit], view: QWidget) -> bool:
    """Whether somebody has typed it; a field scrolls along with what is typed."""
    return any(
        edit.text() and edit.isVisibleTo(view) and _area(edit, view).contains(drawn.room.center())
        for edit in edits
    )


def _area(widget: QWidget, view: QWidget) -> QRectF:
    return QRectF(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))
