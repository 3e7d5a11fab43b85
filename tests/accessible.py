"""What a person would stumble over who meets a window by its accessibility tree alone."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
_ACTED_ON = {
    _Role.Button,
    _Role.CheckBox,
    _Role.RadioButton,
    _Role.EditableText,
    _Role.ListItem,
    _Role.Link,
    _Role.SpinBox,
    _Role.ComboBox,
    _Role.MenuItem,
    _Role.ButtonMenu,
    _Role.PageTab,
}
_GROUPS = {_Role.List, _Role.Table, _Role.Grouping, _Role.Tree}
# In their fields the arrow keys do the same.
_BY_ARROWS = ("signin.country.list", "settings.wait_limit.less", "settings.wait_limit.more")
# WCAG 2.5.8, in logical pixels.
_SMALLEST_TARGET = 24


def stumbles(window: QWidget) -> list[str]:
    """Controls without a name, with the name of another, too small, or out of reach of keys.

    Args:
        window: everything that is visible in it is met.
    """
    root = QAccessible.queryAccessibleInterface(window)
    met = list(_below(root))
    found = [flaw for each in met for flaw in _flaws(each)]
    found += _painted_but_silent(window)
    names = Counter(_told(each) for each in met if each.role() in _ACTED_ON - {_Role.ListItem})
    found += [f"{count} controls are told as {told}" for told, count in names.items() if count > 1]
    return sorted(found)


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child and not child.state().invisible:
            yield child
            yield from _below(child)


def _flaws(each: QAccessibleInterface) -> Iterator[str]:
    role, state, thing = each.role(), each.state(), each.object()
    if role in _ACTED_ON | _GROUPS and state.focusable and not _name(each):
        yield f"no name: {_told(each)}"
    if role not in _ACTED_ON or state.disabled or state.readOnly:
        return
    if not isinstance(thing, QWidget):
        return
    if not thing.objectName():
        yield f"no id: {_told(each)}"
    if not state.focusable and thing.objectName() not in _BY_ARROWS:
        yield f"not to be reached by keys: {_told(each)}"
    if min(thing.width(), thing.height()) < _SMALLEST_TARGET:
        yield f"{thing.width()}x{thing.height()} px: {_told(each)}"


def _painted_but_silent(window: QWidget) -> Iterator[str]:
    """Widgets of ours that take the focus and are painted by themselves, but say nothing."""
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() and widget.isVisibleTo(window) and widget.isEnabled()
        interface = QAccessible.queryAccessibleInterface(widget)
        if takes_focus and interface and interface.role() is _Role.Client:
            yield f"no role: {_told(interface)}"


def _name(each: QAccessibleInterface) -> str:
    return each.text(QAccessible.Text.Name).strip()


def _told(each: QAccessibleInterface) -> str:
    thing = each.object()
    what = (thing.objectName() or type(thing).__name__) if isinstance(thing, QWidget) else "item"
    return f"{each.role().name} {_name(each)!r} ({what})"
