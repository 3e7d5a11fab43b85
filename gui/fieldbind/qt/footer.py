"""The footer: what the current page offers at the left, in the middle and as its primary."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.theme import Colour, Type, current_theme, px, text_size
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.worn import hold

# The ghost at the left is laid out 12 px further left, so that its words stand on the column.
_GHOST = 12
_WIDE = (28, 14, 40, 14)
_PRIMARY_WIDTH = 128
_GAP = 12
_COMPACT = (16, 10, 28, 10)
_LOW = 600
# How the acts between back and primary give way: with icon or not, with all words or fewer.
_MANNERS = ((True, True), (False, True), (False, False))


class Footer(QFrame):
    """One button per act, made when first needed, so that an id always means the same control."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._is_compact = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for part in (self._row, self._left, self._right):
            part.setSpacing(_GAP)
        self._buttons: dict[str, Button] = {}
        self._presses: dict[str, Callable[[], None]] = {}
        self._note = Text("", Type.SMALL, Colour.TEXT_3, unfold=True)
        self._left.addWidget(self._note, 1)
        self._left.addStretch()
        self._right.insertStretch(0, 1)
        self._row.addLayout(self._left, 1)
        self._row.addLayout(self._right)
        self._foot = Foot()
        self.set_compact(compact=False)

    @property
    def primary(self) -> Button | None:
        """The primary button, if the page has one now."""
        return self._buttons[self._foot.primary.id] if self._foot.primary else None

    def press_primary(self) -> None:
        """As if the primary button was pressed."""
        _press(self._foot.primary)

    def press_cancel(self) -> None:
        """As if the secondary button was pressed; where there is none, the way back."""
        _press(self._foot.cancel or self._foot.back)

    def press_back(self) -> None:
        """As if the left button was pressed."""
        _press(self._foot.back)

    def show_foot(self, foot: Foot, *, busy: bool) -> None:
        """Show these acts; while busy the primary says what is under way and presses nothing."""
        self._foot = foot
        self._note.setText(foot.note)
        self._note.setVisible(bool(foot.note))
        self._left.setContentsMargins(_GHOST if foot.note else 0, 0, 0, 0)
        places = (
            (foot.back, ButtonKind.GHOST),
            *((other, ButtonKind.SECONDARY) for other in foot.others),
            (foot.cancel, ButtonKind.SECONDARY),
            (foot.primary, ButtonKind.PRIMARY),
        )
        shown = {act.id: (act, kind) for act, kind in places if act}
        for name, (act, kind) in shown.items():
            button = self._buttons.get(name) or self._make(act, kind)
            self._dress(button, act, kind, busy=busy and act is foot.primary)
            button.show()
        for name in self._buttons.keys() - shown.keys():
            self._buttons[name].hide()
            # It would keep the page that showed it.
            self._presses.pop(name, None)
            # A page may show a control of this id while the footer does not.
            self._buttons[name].setObjectName("")
        self._choose_way()

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        self._is_compact = compact
        left, above, right, below = _COMPACT if compact else _WIDE
        if not self._is_low:
            above, below = _WIDE[1], _WIDE[3]
        self._row.setContentsMargins(left, above, right, below)
        self._choose_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What finds no room in one line says less, or takes two."""
        super().resizeEvent(event)
        self._choose_way()

    @property
    def _is_low(self) -> bool:
        """Whether the window is small in its height, and not only narrow."""
        return self._is_compact and self.window().height() < px(_LOW)

    def _choose_way(self) -> None:
        ways = QBoxLayout.Direction
        is_stacked = not self._makes_fit(lines=1) and text_size() > 1
        if is_stacked:
            self._makes_fit(lines=2)
        self._row.setDirection(ways.BottomToTop if is_stacked else ways.LeftToRight)
        # The buttons grow, the space around them does not.
        lines = 2 * px(44) + _GAP if is_stacked else px(44)
        around = self._row.contentsMargins()
        self.setFixedHeight(around.top() + around.bottom() + lines)

    def _makes_fit(self, *, lines: int) -> bool:
        """Whether it all finds room in so many lines, after the others gave way as they must."""
        for with_icon, in_full in _MANNERS:
            for act in self._foot.that_give_way:
                self._say(act, with_icon=with_icon, in_full=in_full)
            if self._needed(lines) <= self.width():
                return True
        return False

    def _say(self, act: Act, *, with_icon: bool, in_full: bool) -> None:
        is_short = bool(act.short) and not in_full
        button = self._buttons[act.id]
        button.set_words(act.short if is_short else act.text, act.text if is_short else "")
        give_tip(button, act.text if is_short else "")
        button.set_icon(act.icon if with_icon else "")

    def _needed(self, lines: int) -> int:
        for part in (self._left, self._right):
            part.invalidate()  # it would go by the words of before
        left, right = self._left.sizeHint().width(), self._right.sizeHint().width()
        around = self._row.contentsMargins()
        inside = left + _GAP + right if lines == 1 else max(left, right)
        return around.left() + inside + around.right()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline parts it from the page."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, current_theme()[Colour.HAIRLINE])

    def _make(self, act: Act, kind: ButtonKind) -> Button:
        button = self._buttons[act.id] = Button(act.text, kind=kind, name=act.id, parent=self)
        button.clicked.connect(partial(self._press, act.id))
        if kind is ButtonKind.PRIMARY:
            hold(button, least_width=_PRIMARY_WIDTH)
        if kind is ButtonKind.GHOST:
            self._left.insertWidget(0, button)
        elif kind is ButtonKind.SECONDARY:
            self._right.insertWidget(self._right.count() - self._primaries(), button)
        else:
            self._right.addWidget(button)
        return button

    def _press(self, name: str, checked: bool = False) -> None:
        del checked
        # It may have gone while it was held down.
        if press := self._presses.get(name):
            press()

    def _primaries(self) -> int:
        return sum(button.kind is ButtonKind.PRIMARY for button in self._buttons.values())

    def _dress(self, button: Button, act: Act, kind: ButtonKind, *, busy: bool) -> None:
        self._presses[act.id] = act.press
        button.setObjectName(act.id)
        button.setText(act.text)
        button.set_kind(act.kind or kind)
        button.set_icon(act.icon)
        button.set_busy(act.busy_text if busy else "")


def _press(act: Act | None) -> None:
    if act is not None:
        act.press()
