"""Where Fieldbind keeps what it writes."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.settings.row import Row
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.button import ButtonKind


class FoldersRow(Row):
    """``settings.folders``, with ``settings.folders.show``.

    Args:
        folder: where history and log are.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__("folder", name="settings.folders")
        self._folder = folder
        self._is_named = False
        self.show_folder = self.add_act(act_button("settings.folders.show", ButtonKind.QUIET))
        if is_kiosk():
            self.show_folder.hide()
        self.show_folder.clicked.connect(self._open)
        self.reword()

    def reword(self) -> None:
        """Say what lies there, in the language of now."""
        self.set_label(self.tr("Folders"))
        self.words.setText(
            str(self._folder) if self._is_named else self.tr("Receipts, history and log")
        )
        self.show_folder.set_words(self.tr("Show"), self.tr("Show the folder"))

    def begin(self) -> None:
        """The page is opened: nobody has asked for the folder yet."""
        self._is_named = False
        self.reword()

    def _open(self) -> None:
        # A person without a file manager, or with one that does not come, gets the address.
        is_shown = self._folder.is_dir() and QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(self._folder))
        )
        if not is_shown:
            self._is_named = True
            self.reword()
            announce(self, str(self._folder))
