"""The right column of the wait: what is happening, then what to check."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldbind.qt.theme import Colour, Motion, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text

_FADE_MS = 160


class InfoColumn(QWidget):
    """An explanation: icon and title, then a paragraph.

    Args:
        title: semibold first line.
        paragraph: in customer words.
    """

    def __init__(self, title: str, paragraph: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Type.LABEL_STRONG)
        self.paragraph = Text(paragraph, Type.SMALL, Colour.TEXT_2, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("circle-info", Colour.TEXT, 18))
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.paragraph)
        column.addStretch()

    def set_words(self, title: str, paragraph: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.paragraph.setText(paragraph)


class TipCard(Card):
    """Up to three checks in six words or fewer, and at most one text action.

    Args:
        title: such as "While you wait, check".
        checks: what to look at.
        action: a TEXT button, small.
        name: objectName.
    """

    def __init__(
        self,
        title: str,
        checks: Sequence[str],
        action: Button | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Colour.WARN_SOFT, Colour.WARN_LINE, name=name, parent=parent)
        self._veil = QGraphicsOpacityEffect(self)
        self._veil.setEnabled(False)
        self.setGraphicsEffect(self._veil)
        self._fade = Motion(self, _FADE_MS, self._draw_fade)
        self._title = Text(role=Type.STRONG, colour=Colour.WARN, unfold=True)
        self._checks = [Text(role=Type.SMALL, unfold=True) for _ in checks]
        self._lay_out(action)
        self.set_words(title, checks)

    def _lay_out(self, action: Button | None) -> None:
        inside = QWidget()
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 15, 16, 8 if action else 16)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 18)
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconLabel("clock", Colour.WARN, 18), 0, 0)
        grid.addWidget(self._title, 0, 1)
        for number, check in enumerate(self._checks, 1):
            figure = Text(str(number), Type.LABEL_STRONG, Colour.WARN)
            grid.addWidget(figure, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(check, number, 1)
        grid.setRowMinimumHeight(0, 24)
        if action is not None:
            row = len(self._checks) + 1
            grid.addWidget(action, row, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self.add(inside)

    def appear(self) -> None:
        """Fade in: it comes by itself, and should not startle anybody."""
        self._fade.begin()

    def _draw_fade(self) -> None:
        if self._fade.share < 1:
            self._veil.setOpacity(self._fade.share)
        self._veil.setEnabled(self._fade.share < 1)

    def set_words(self, title: str, checks: Sequence[str]) -> None:
        """Say something else: the title, and as many checks as there are already."""
        self._title.setText(title)
        for line, check in zip(self._checks, checks, strict=True):
            line.setText(check)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(checks))
