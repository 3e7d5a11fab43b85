"""The licences of everything that was shipped, to be read in place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.presenting.simulated import window_title
from fieldbind.qt.support.lines import LinesCard
from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.compact import is_compact, set_compact
from fieldbind.qt.widgets.focus_ring import FocusRing
from fieldbind.qt.widgets.inset_panel import InsetPanel
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.resource import resource

LICENCES = "licences.txt"
"""Made when the program is packed; a checkout has none."""
_SIZE, _COMPACT_SIZE = (760, 544), (704, 480)
_WITHOUT = (704, 280)


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
        self._title = Text("", Type.CARD_TITLE)
        self._own = Text("", Type.BODY, Colour.TEXT_2, wrap=True)
        self._qt = Text("", Type.BODY, Colour.TEXT_2, name="licences.qt", wrap=True)
        self._texts = LinesCard("licences.text", numbered=False) if text else None
        self._missing = None if text else InsetPanel("circle-info", "", "")
        self._close = Button("", kind=ButtonKind.PRIMARY, name="licences.close")
        hold(self._close, least_width=128)
        self._close.clicked.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._lay_out(text)
        FocusRing(self)
        self.reword()
        compact = is_compact(window)
        set_compact(self, compact)
        width, height = (_COMPACT_SIZE if compact else _SIZE) if text else _WITHOUT
        self.resize(QSize(px(width), px(height)).boundedTo(self.screen().availableSize()))

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        side, bottom = (20, 14) if compact else (24, 16)
        self._column.setContentsMargins(side, side, side, bottom)

    def reword(self) -> None:
        """Say it in the language of now; the licences themselves are as they were written."""
        self.setWindowTitle(window_title(self.tr("Licences")))
        self._title.setText(self.tr("Licences"))
        self._own.setText(self.tr("Fieldbind itself stands under the MIT licence."))
        self._qt.setText(
            self.tr(
                "Qt is used under the LGPL 3: its libraries lie unchanged in files of their own "
                "beside Fieldbind, and you may put your own builds of them there."
            )
        )
        self._close.setText(self.tr("Close"))
        if self._texts:
            self._texts.text.setAccessibleName(self.tr("All licences"))
        if self._missing:
            self._missing.title.setText(self.tr("The collected texts are not in this copy"))
            self._missing.sentence.setText(
                self.tr("They are gathered when an installer is built; the README says how.")
            )

    def _lay_out(self, text: str) -> None:
        column = self._column
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._own)
        column.addSpacing(4)
        column.addWidget(self._qt)
        column.addSpacing(16)
        if self._texts:
            self._texts.text.show_lines(text)
            column.addWidget(self._texts, 1)
            self._texts.text.setFocus()
        if self._missing:
            self._missing.sentence.setObjectName("licences.missing")
            column.addWidget(self._missing)
            column.addStretch(1)
            self._close.setFocus()
        column.addSpacing(16)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column.addLayout(foot)


def licences_text() -> str:
    """All licences as one text, empty where they were never gathered."""
    try:
        return resource(LICENCES).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
