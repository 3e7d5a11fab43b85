"""The licences of everything that was shipped, to be read in place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.support.lines import LinesCard
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.compact import set_compact
from fieldbind.qt.widgets.focus_ring import FocusRing
from fieldbind.qt.widgets.inset_panel import InsetPanel
from fieldbind.qt.widgets.text import Text
from fieldbind.resource import resource

LICENCES = "licences.txt"
"""Made when the program is packed; a checkout has none."""
_SIZE, _COMPACT_SIZE = (760, 544), (704, 480)
_WITHOUT = (704, 280)
_COMPACT_BELOW = 880


class LicencesDialog(QDialog):
    """How Qt's licence is met, then all licences one after the other.

    Args:
        window: whose dialog it is.
        text: all licences, empty where they were never gathered.
    """

    def __init__(self, window: QWidget, text: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("licences")
        self.setWindowTitle(self.tr("Licences"))
        self._close = Button(self.tr("Close"), kind=ButtonKind.PRIMARY, name="licences.close")
        self._close.setMinimumWidth(128)
        self._close.clicked.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._lay_out(text)
        FocusRing(self)
        compact = window.width() < _COMPACT_BELOW
        set_compact(self, compact)
        self.resize(*((_COMPACT_SIZE if compact else _SIZE) if text else _WITHOUT))

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        side, bottom = (20, 14) if compact else (24, 16)
        self._column.setContentsMargins(side, side, side, bottom)

    def _lay_out(self, text: str) -> None:
        column = self._column
        column.addWidget(Text(self.tr("Licences"), Type.CARD_TITLE))
        column.addSpacing(4)
        own = self.tr("Fieldbind itself stands under the MIT licence.")
        column.addWidget(Text(own, Type.BODY, Colour.TEXT_2))
        column.addSpacing(4)
        qt = self.tr(
            "Qt is used under the LGPL 3: its libraries lie unchanged in files of their own beside "
            "Fieldbind, and you may put your own builds of them there."
        )
        column.addWidget(Text(qt, Type.BODY, Colour.TEXT_2, name="licences.qt", wrap=True))
        column.addSpacing(16)
        self._add_text(text)
        column.addSpacing(16)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column.addLayout(foot)

    def _add_text(self, text: str) -> None:
        if text:
            card = LinesCard("licences.text", numbered=False)
            card.text.setAccessibleName(self.tr("All licences"))
            card.text.show_lines(text)
            self._column.addWidget(card, 1)
            card.text.setFocus()
            return
        missing = InsetPanel(
            "circle-info",
            self.tr("The collected texts are not in this copy"),
            self.tr("They are gathered when an installer is built; the README says how."),
        )
        missing.sentence.setObjectName("licences.missing")
        self._column.addWidget(missing)
        self._column.addStretch(1)
        self._close.setFocus()


def licences_text() -> str:
    """All licences as one text, empty where they were never gathered."""
    try:
        return resource(LICENCES).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
