"""What this program is, and under which licences it stands."""

from itertools import takewhile

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from fieldbind import __version__
from fieldbind.qt.settings.licences import LicencesDialog, licences_text
from fieldbind.qt.settings.row import Row
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.button import ButtonKind


class AboutRow(Row):
    """``settings.about``, with ``settings.licences`` and ``settings.copy_version``."""

    def __init__(self) -> None:
        super().__init__("circle-info", name="settings.about")
        self._is_copied = False
        self._licences = self.add_act(act_button("settings.licences", ButtonKind.QUIET))
        self._licences.clicked.connect(self._show_licences)
        self._copy = self.add_act(
            act_button("settings.copy_version", ButtonKind.QUIET, icon="copy")
        )
        self._copy.clicked.connect(self._copy_version)
        self.reword()

    def reword(self) -> None:
        """Say what it is, in the language of now."""
        self.set_label(self.tr("About"))
        self.words.setText(self.tr("Fieldbind {0} · MIT licence").format(__version__))
        self._licences.setText(self.tr("Licences"))
        self._copy.setText(self.tr("Copied") if self._is_copied else self.tr("Copy version"))

    def begin(self) -> None:
        """The page is opened: nothing was copied yet."""
        self._is_copied = False
        self.reword()

    def _copy_version(self) -> None:
        QGuiApplication.clipboard().setText(version_text())
        self._is_copied = True
        self.reword()
        announce(self, self._copy.text())

    def _show_licences(self) -> None:
        LicencesDialog(self.window(), licences_text()).open()


def version_text() -> str:
    """Fieldbind, Python, Qt, system and machine, one line each."""
    # What it asks takes time and room to load, and few want to know.
    from fieldbind.records.versions import version_lines

    return "\n".join(takewhile(bool, version_lines(qVersion())))
