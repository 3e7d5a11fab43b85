"""All settings back to what they were at first."""

from PySide6.QtCore import Signal

from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.questions import ask
from fieldbind.qt.settings.row import Row
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.button import ButtonKind


class ResetRow(Row):
    """``settings.reset.words``, with ``settings.reset``, which asks first.

    Signals:
        agreed: a person wants it; what the window looks like follows by itself.

    Args:
        frame: the window.
    """

    agreed = Signal()

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__("rotate", name="settings.reset.words")
        self._frame = frame
        self._is_done = False
        self._reset = self.add_act(act_button("settings.reset", ButtonKind.QUIET))
        self._reset.clicked.connect(lambda: frame.run_aside("reset", self._ask))
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        self.set_label(self.tr("Reset"))
        self.words.setText(
            self.tr("Settings are as at first. History and sign-in stayed.")
            if self._is_done
            else self.tr("Settings only. History and sign-in stay.")
        )
        self._reset.setText(self.tr("Reset settings…"))

    def begin(self) -> None:
        """The page is opened: nothing was reset yet."""
        self._is_done = False
        self.reword()

    async def _ask(self) -> None:
        sentence = self.tr(
            "Language, theme, text size, camera, site, waiting time and movement go back to what "
            "they were at first. History and sign-in stay."
        )
        title, yes = self.tr("Reset the settings?"), self.tr("Reset settings")
        if await ask(self.window(), title, sentence, yes=yes, no=self.tr("Keep them")):
            self._frame.memory.forget_settings()
            self._frame.look.take(self._frame.given_settings)
            self._is_done = True
            self.agreed.emit()
            self.reword()
            announce(self, self.words.text())
