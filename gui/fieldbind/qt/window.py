"""The window itself: rail, sheet and footer, its two sizes, its keys."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.colours.tokens import Colour, current_theme
from fieldbind.qt.presenting.simulated import window_title
from fieldbind.qt.rail_frame import RailFrame, bare_rail
from fieldbind.qt.text_size import px, text_size
from fieldbind.qt.widgets.compact import is_compact, set_compact
from fieldbind.qt.widgets.surface import Surface

if TYPE_CHECKING:
    from fieldbind.qt.footer import Footer
    from fieldbind.qt.notices import Notices
    from fieldbind.qt.page_stack import PageStack
    from fieldbind.qt.sheet.over import Over
    from fieldbind.qt.widgets.scrolled import Scrolled
    from fieldbind.qt.window_keys import WindowKeys

_PANEL, _SMALL_PANEL, _PANEL_SIDE = 272, 248, 16
# Of the space at its right side: where its scroll bar is, and what is left.
_PANEL_BAR = 12
_ROOMY = 900
_AROUND = 9  # the sheet and its edge, which is one pixel but for high contrast
_RAIL_GIVES = 160
# A window that is narrower than this, measured in usual words, has a rail of icons.
FULL_RAIL = 880


class Closer(Protocol):
    """Whoever knows whether something would be lost."""

    def may_close(self) -> bool:
        """Whether the window may close now."""
        ...


class Window(QWidget):
    """A plain window, because QWizard's chrome differs on each system and cannot carry the look.

    It is on screen before most of the program is loaded: bare until ``show_brand``, ``fill`` and
    ``furnish``.

    Signals:
        painted(): somebody can see it; told once.
    """

    painted = Signal()
    footer: "Footer"
    stack: "PageStack"
    notices: "Notices"
    over: "Over"

    def __init__(self) -> None:
        super().__init__()
        self._closer: Closer | None = None
        self._keys: WindowKeys | None = None
        self._is_painted = False
        self._is_closed = False
        self.setObjectName("window")
        self.setAccessibleName("Fieldbind")
        self.setMinimumSize(800, 560)
        self.resize(960, 640)
        self._rail = bare_rail()
        self._sheet = Surface()
        self._panel: Scrolled | None = None
        self._beside = QWidget()
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.reword()

    def show_brand(self) -> None:
        """Say whose window it is; the first picture has no words, because fonts take their time."""
        self._rail.show_brand()
        self._measure_rail()

    def fill(self) -> None:
        """Make what every page stands among: notices, stack, footer, and the keys for them."""
        from fieldbind.qt.footer import Footer
        from fieldbind.qt.held_keys import HeldKeys
        from fieldbind.qt.notices import Notices
        from fieldbind.qt.page_stack import PageStack
        from fieldbind.qt.sheet.over import Over
        from fieldbind.qt.widgets.focus_ring import FocusRing
        from fieldbind.qt.window_keys import WindowKeys

        self.notices, self.stack, self.footer = Notices(), PageStack(), Footer()
        column = QVBoxLayout(self._sheet)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        # In a window that is on screen already, they would be seen, and focused, one turn later.
        self.stack.show()
        self.footer.show()
        self.over = Over(self._sheet, self.stack)
        FocusRing(self)
        self._held_keys = HeldKeys(self)
        self._keys = WindowKeys(self)

    def furnish(self, closer: Closer, rail: RailFrame) -> None:
        """Take what a wizard brings.

        Args:
            closer: who says whether it may close; asked at once if somebody has closed it already.
            rail: the steps at the left.
        """
        self._closer = closer
        self._row.replaceWidget(self._rail, rail)
        self._rail.deleteLater()
        self._rail = rail
        self._take_measures()
        if self._is_closed:
            closer.may_close()

    @property
    def is_compact(self) -> bool:
        """Whether the window is too small for the usual measures."""
        # The rail gives up its words for a panel, which is not all the room that one takes.
        taken = self._panel_width - _RAIL_GIVES if self._panel else 0
        return is_compact(self, taken=taken)

    def dress_anew(self) -> None:
        """Language or text size have changed: everything takes words and measures once more."""
        from fieldbind.qt.widgets.anew import dress_anew

        self._set_narrow()
        self.stack.take_all()
        dress_anew(self, compact=self.is_compact)
        self._measure_rail()

    def show_panel(self, panel: QWidget | None) -> None:
        """Lay a panel at the right of the sheet, on the window's own colour; None takes it away.

        The rail shows no words meanwhile. What is taken away is hidden and stays whole.

        Args:
            panel: 272 px wide, in a usual text size, and 12 at its right for the bar it may need.
        """
        from fieldbind.qt.widgets.scrolled import Scrolled

        if self._panel:
            former = self._panel.takeWidget()
            former.hide()
            self._panel.deleteLater()
        self._panel = Scrolled(panel) if panel else None
        if self._panel:
            self._beside_column.addWidget(self._panel)
        self._take_measures()

    @property
    def _panel_width(self) -> int:
        """With the space at its sides; it never takes more than its share of the window."""
        least = _PANEL if self.width() >= _ROOMY else _SMALL_PANEL
        width = max(least, min(px(least), self.width() * 3 // 8))
        return width + 2 * _PANEL_SIDE

    def _take_measures(self) -> None:
        self._set_narrow()
        set_compact(self, self.is_compact)
        self._measure_rail()

    def _measure_rail(self) -> None:
        """A panel takes of the page's width, and nothing of the rail's height."""
        set_compact(self._rail, is_compact(self))

    def _set_narrow(self) -> None:
        """Large words leave the rail no room for its own."""
        size = text_size()
        self._rail.set_narrow(bool(self._panel) or (size > 1 and self.width() / size < FULL_RAIL))
        self._beside.setVisible(self._panel is not None)
        self._beside.setFixedWidth(self._panel_width)
        self._set_margins()

    def reword(self) -> None:
        """Say what it is in the language of now."""
        self.setWindowTitle(window_title("Fieldbind"))

    def _set_margins(self) -> None:
        """The sheet's edge grows outwards: what is on it has the same room in high contrast."""
        beside = _AROUND - round(current_theme().edge)
        self._holder.setContentsMargins(0, beside, 0 if self._panel else beside, beside)

    def show_demo(self) -> None:
        """Mark everything as simulated."""
        from fieldbind.qt.notices import Notice

        self.notices.note(Notice.DEMO)
        self.reword()
        self._sheet.set_edge(Colour.DEMO_LINE)

    def come_forward(self) -> None:
        """Somebody has started the program once more: show that it is here."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme may have another edge."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the other size's measures when a bound is crossed."""
        super().resizeEvent(event)
        self._take_measures()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the primary, Esc is Cancel, Alt+Left is Back."""
        if not (self._keys and self._keys.press(event)):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab and Shift+Tab: page, footer, rail, panel."""
        return bool(self._keys) and self._keys.move(next, (self._rail, self._beside))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once, unless that would lose sight of something that is out."""
        self._is_closed = self._closer is None or self._closer.may_close()
        event.setAccepted(self._is_closed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that it is seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def _lay_out(self) -> None:
        self._holder = QVBoxLayout()
        self._holder.addWidget(self._sheet)
        self._beside_column = QVBoxLayout(self._beside)
        self._beside_column.setContentsMargins(_PANEL_SIDE, 8, _PANEL_SIDE - _PANEL_BAR, 8)
        self._row.setSpacing(0)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._rail)
        self._row.addLayout(self._holder, 1)
        self._row.addWidget(self._beside)
