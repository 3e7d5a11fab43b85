"""The file, and each thing amiss in it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldbind.qt.refused.refusal import Refusal
from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.see_through import let_through
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

_HEAD = 45
_MOST_SHOWN = 50


class FindingsCard(Card):
    """``refused.file`` and ``refused.findings``; what does not fit is scrolled to."""

    def __init__(self) -> None:
        super().__init__(edge=Colour.BAD_LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._file = Text("", Type.IDENTIFIER, name="refused.file", wrap=True)
        self._head = QWidget()
        hold(self._head, least_height=_HEAD)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel("file-cog", size=18))
        row.addWidget(self._file, 1)
        self._findings = _Findings()
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        let_through(area, self._findings)
        self.add(self._head, surface=Colour.INSET)
        self.add(area)

    def show_refusal(self, refusal: Refusal) -> None:
        """Draw file and findings."""
        self._head.setVisible(refusal.file is not None)
        self._file.setText(str(refusal.file or ""))
        self._findings.show_findings(refusal.findings)
        self._findings.setAccessibleName("\n".join(refusal.findings))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its findings, where there is room for them."""
        width = max(self.width() - 2, 1)
        head = 0 if self._head.isHidden() else max(px(_HEAD), self._head.heightForWidth(width))
        height = self._findings.heightForWidth(width)
        self.setMaximumHeight(head + height + 2)


class _Findings(QLabel):
    """One sentence after the other; has the focus, so that keys scroll what does not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("refused.findings")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(10)

    def show_findings(self, findings: tuple[str, ...]) -> None:
        """Draw these."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for finding in findings[:_MOST_SHOWN]:
            self._column.addWidget(_Finding(finding))
        self._column.addStretch()

    def minimumSizeHint(self) -> QSize:
        """As high as its sentences at this width; the layout would assume a narrower one."""
        return QSize(1, self.heightForWidth(max(self.width(), 1)))

    def ring_area(self) -> QRect:
        """Inside the card, around what is seen."""
        return self.visibleRegion().boundingRect().adjusted(6, 6, -6, -6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class _Finding(QWidget):
    """A mark and a sentence that may take several lines."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel("circle-x", Colour.BAD, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(sentence, Type.BODY, wrap=True), 1)
