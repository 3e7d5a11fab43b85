"""One check: its mark, its name, one sentence, what it measured, and what can be pressed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from fieldbind.checks.finding import Check, Finding, Standing
from fieldbind.checks.report import said_of, took
from fieldbind.guidance.check_words import CheckWords
from fieldbind.guidance.problem import Fix
from fieldbind.qt.phrases import labelled, noted
from fieldbind.qt.theme import Colour, Type, current_theme, px
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import begin
from fieldbind.qt.widgets.text import Text

_ICON = 20
_SIDE, _BETWEEN = 14, 12
_NAME, _COMPACT_NAME = 196, 164
_HEIGHT, _COMPACT_HEIGHT = 46, 40
_RADIUS = 11
# Row, column and how many of each: name, words, what it measured, button.
_ABREAST = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (0, 3, 1, 1))
_STACKED = ((0, 0, 1, 1), (1, 0, 1, 2), (0, 1, 1, 1), (2, 0, 1, 2))
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
# Below this width, name and words stand one above the other.
_NARROW = 480
_MARKS: Mapping[Standing | None, tuple[str, Colour]] = {
    None: ("clock", Colour.TEXT_3),
    Standing.FINE: ("circle-check", Colour.OK),
    Standing.TO_FIX: ("triangle-alert", Colour.WARN),
    Standing.STOPPED: ("circle-x", Colour.BAD),
    Standing.SKIPPED: ("minus", Colour.TEXT_3),
}


class CheckRow(QWidget):
    """Draws a finding; ``None`` while it is still looked at.

    Args:
        check: what it is about.

    Signals:
        pressed(Fix): the button was.
    """

    pressed = Signal(Fix)

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.check = check
        self.finding: Finding | None = None
        self.setObjectName(f"diagnostics.row.{check.value}")
        self._fix: Fix | None = None
        self._is_last = False
        self._icon = IconLabel("clock", Colour.TEXT_3, _ICON)
        self._name = Text("", Type.EMPHASIS)
        self._mark = Text("", Type.CAPTION, Colour.TEXT_3)
        self._words = Text("", Type.SMALL, Colour.TEXT_2, wrap=True)
        self._took = Text("", Type.CAPTION, Colour.TEXT_2)
        self.button = Button("", name=f"diagnostics.fix.{check.value}", small=True)
        self.button.clicked.connect(self._press)
        self._lay_out()

    @property
    def needs_work(self) -> bool:
        """Whether a person has something to do here."""
        return self.finding is not None and self.finding.standing.needs_work

    @property
    def spoken(self) -> str:
        """The row as one line."""
        return labelled(noted(self._name.text(), self._standing()), self._words.text())

    def show_finding(self, finding: Finding | None, words: CheckWords, fix: Fix | None) -> None:
        """Say what was found.

        Args:
            finding: None while it is looked at.
            words: of the language of now.
            fix: what the button does; None for no button.
        """
        self.finding, self._fix = finding, fix
        self._icon.set_icon(*_MARKS[finding.standing if finding else None])
        self._name.setText(words.name(self.check.value))
        self._mark.setText(words.mark(self.check.value))
        self._mark.set_colour(Colour.TEXT_2 if self.needs_work else Colour.TEXT_3)
        self._words.setText(said_of(finding, words) if finding else words.sentence("waiting"))
        is_seen = finding is not None and finding.standing is not Standing.SKIPPED
        self._name.set_colour(Colour.TEXT if is_seen else Colour.TEXT_2)
        quiet = Colour.TEXT_2 if is_seen else Colour.TEXT_3
        self._words.set_colour(Colour.TEXT if self.needs_work else quiet)
        self._took.setText(took(finding, words) if finding and not fix else "")
        self._took.setVisible(bool(self._took.text()))
        self.button.setVisible(fix is not None)
        self._row.setContentsMargins(_SIDE, *((9, _SIDE, 10) if fix else (4, _SIDE, 5)))
        self.button.setText(words.fix_label(fix) if fix else "")
        self.setAccessibleName(self.spoken)
        self.update()

    def say_done(self, words: str) -> None:
        """Say on the button that it has done its work."""
        self.button.setText(words)

    def set_last(self, *, is_last: bool) -> None:
        """Whether there is no hairline below it."""
        self._is_last = is_last
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        self._name_side.setMinimumWidth(px(_COMPACT_NAME if compact else _NAME))
        self.setMinimumHeight(px(_COMPACT_HEIGHT if compact else _HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name and words side by side, or one above the other where that is too narrow."""
        super().resizeEvent(event)
        self._stack(is_narrow=self.width() < px(_NARROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only a row that needs work is tinted."""
        theme, painter = current_theme(), begin(self)
        # A ground of the list's own colour would do nothing but cover its edge.
        if self.finding and self.needs_work and not theme.is_plain:
            is_stopped = self.finding.standing is Standing.STOPPED
            painter.save()
            painter.setClipPath(self._outline())
            painter.fillRect(
                self.rect(), theme[Colour.BAD_SOFT if is_stopped else Colour.WARN_SOFT]
            )
            painter.restore()
        if not self._is_last:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, theme[Colour.HAIRLINE])

    def _outline(self) -> QPainterPath:
        """The round corners of the list, wherever it is scrolled to."""
        outline, body = QPainterPath(), self.parentWidget() or self
        view = body.parentWidget() or body
        frame = QRectF(view.rect()).translated(self.mapFrom(view, QPoint(0, 0)))
        outline.addRoundedRect(frame, _RADIUS, _RADIUS)
        return outline

    def _standing(self) -> str:
        if self.finding is None:
            return ""
        return {
            Standing.FINE: QCoreApplication.translate("Diagnostics", "fine"),
            Standing.TO_FIX: QCoreApplication.translate("Diagnostics", "needs a hand"),
            Standing.STOPPED: QCoreApplication.translate("Diagnostics", "stopped here"),
            Standing.SKIPPED: QCoreApplication.translate("Diagnostics", "not looked at"),
        }[self.finding.standing]

    def _press(self) -> None:
        if self._fix:
            self.pressed.emit(self._fix)

    def _lay_out(self) -> None:
        self._name_side = QWidget()
        side = QHBoxLayout(self._name_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(6)
        side.addWidget(self._name)
        side.addWidget(self._mark)
        side.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(0)
        self._is_narrow: bool | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 4, _SIDE, 5)
        row.setSpacing(_BETWEEN)
        row.addWidget(self._icon)
        row.addLayout(self._grid, 1)
        self._stack(is_narrow=False)
        self.set_compact(compact=False)

    def _stack(self, *, is_narrow: bool) -> None:
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        parts = (self._name_side, self._words, self._took, self.button)
        for part, place in zip(parts, _STACKED if is_narrow else _ABREAST, strict=True):
            self._grid.addWidget(part, *place)
        self._grid.setAlignment(self.button, _MIDDLE_LEFT)
        self._grid.setColumnStretch(0, int(is_narrow))
        self._grid.setColumnStretch(1, int(not is_narrow))
