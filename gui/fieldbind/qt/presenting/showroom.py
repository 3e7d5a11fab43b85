"""What a showroom needs around the demo: the panel, the attract loop, the kiosk, pictures.

All of it is loaded by those who want the demo, and by nobody else.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from fieldbind.qt.application import make_application
from fieldbind.qt.languages import spoken_language
from fieldbind.qt.presenting.kiosk import is_kiosk, keep_open, set_kiosk
from fieldbind.qt.theme import px
from fieldbind.qt.widgets.anew import dress_anew

if TYPE_CHECKING:
    from fieldbind.qt.closing import Closing
    from fieldbind.qt.presenting.attract import Attract
    from fieldbind.qt.presenting.copies import Copies
    from fieldbind.qt.presenting.panel import PresenterPanel
    from fieldbind.qt.presenting.presenter import Presenter
    from fieldbind.qt.presenting.recorder import Recorder
    from fieldbind.qt.presenting.showing import Showing
    from fieldbind.qt.wizard import Wizard

_WIDE = 960


class Showroom:
    """Made with every wizard; does nothing until there is a demo.

    Args:
        wizard: what is shown.
        closing: who says whether it may close.
    """

    def __init__(self, wizard: "Wizard", closing: "Closing") -> None:
        self._wizard = wizard
        self._closing = closing
        self._presenter: Presenter | None = None
        self._opens_panel = False
        self._first_look = wizard.settings
        self._panel: PresenterPanel | None = None
        self._is_panel_shown = False
        self._copies: Copies | None = None
        self.attract: Attract | None = None
        self.recorder: Recorder | None = None

    def set_up(self, showing: "Showing") -> None:
        """The demo was asked for on the command line, in this way; call it before it begins."""
        from fieldbind.qt.presenting.attract import Attract
        from fieldbind.qt.presenting.copies import Copies
        from fieldbind.qt.presenting.recorder import Recorder

        window = self._wizard.window
        if showing.chord:
            set_kiosk(make_application(), True)
            keep_open(window, self._closing, showing.chord, self._restart)
        self._copies = Copies(window)
        self._opens_panel = not showing.chord and window.width() >= px(_WIDE)
        if showing.attract_after:
            after, say = showing.attract_after, self._wizard.announce
            self.attract = Attract(window, after, self._wipe, say)
        if showing.record:
            self.recorder = Recorder(window, showing.record, self._page_name)
            window.stack.leaving.connect(self.recorder.leave)
            window.stack.currentChanged.connect(self.recorder.begin)
            if self.attract:
                self.attract.uncovered.connect(self.recorder.resume)

    def begin(self) -> None:
        """A story begins; the first time F9 gets something to show."""
        presenter = self._wizard.parts.presenter
        if presenter is None or presenter is self._presenter:
            return
        self._presenter = presenter
        self._panel = self._make(presenter)
        key = QShortcut(QKeySequence(Qt.Key.Key_F9), self._wizard.window)
        key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        # Held down, it would open and close the panel faster than it can be drawn.
        key.setAutoRepeat(False)
        key.activated.connect(self.toggle)
        if self._opens_panel:
            self.toggle()

    def toggle(self) -> None:
        """Show the panel, or hide it; while passers-by are invited any key only takes over."""
        if self.attract and not self.attract.is_watching:
            self.attract.pressed()
        elif self._panel and self._is_panel_shown:
            self._hide(self._panel)
        elif self._panel:
            self._show(self._panel)

    def _show(self, panel: "PresenterPanel") -> None:
        self._is_panel_shown = True
        window = self._wizard.window
        window.show_panel(panel)
        # It may have slept through a change of language or text size.
        dress_anew(panel, compact=window.is_compact)

    def _hide(self, panel: "PresenterPanel") -> None:
        self._is_panel_shown = False
        focus = QApplication.focusWidget()
        had_focus = focus is not None and panel.isAncestorOf(focus)
        self._wizard.window.show_panel(None)
        if had_focus:
            self._wizard.focus_first()

    def _make(self, presenter: "Presenter") -> "PresenterPanel":
        from fieldbind.qt.presenting.panel import PresenterPanel

        panel = PresenterPanel(presenter, self._wizard.explain, may_add=not is_kiosk())
        panel.head.hide_button.clicked.connect(self.toggle)
        return panel

    def _wipe(self) -> None:
        """Nothing of a visitor stays, language and text size neither."""
        self._wizard.look.take(self._first_look)
        self._restart()

    def _restart(self) -> None:
        if self._copies:
            self._copies.clear()
        if self._presenter:
            self._presenter.restart()

    def _page_name(self) -> str:
        """What a picture of the page is called; empty while visitors are asked for or invited."""
        wizard = self._wizard
        if self.attract and not self.attract.is_watching:
            return ""
        step = wizard.step.name.lower().replace("_", "-")
        name = f"{step}-stopped" if wizard.problem else step
        if wizard.aside:
            name = wizard.aside.entry.removeprefix("rail.")
        return f"{name}-{spoken_language(wizard.settings.language).value}"
