"""Where Fieldbind keeps what it writes."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fieldbind.qt.settings.row import Row, act
from fieldbind.qt.widgets.announce import announce


class FoldersRow(Row):
    """``settings.folders``, with ``settings.folders.show``.

    Args:
        folder: where history and log are.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__("folder", self.tr("Folders"), "", name="settings.folders")
        self._folder = folder
        self.show_folder = self.add_act(
            act(self.tr("Show"), "settings.folders.show", spoken=self.tr("Show the folder"))
        )
        self.show_folder.clicked.connect(self._open)
        self.draw()

    def draw(self) -> None:
        """Say what lies there."""
        self.words.setText(self.tr("History and log"))

    def _open(self) -> None:
        # A person without a file manager, or with one that does not come, gets the address.
        is_shown = self._folder.is_dir() and QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(self._folder))
        )
        if not is_shown:
            self.words.setText(str(self._folder))
            announce(self, str(self._folder))
