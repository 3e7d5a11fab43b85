"""The receipt of the job that is chosen, with what may be done about it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldbind.ledger.model import Job
from fieldbind.qt.history.outcomes import sign_of
from fieldbind.qt.history.rights import Rights
from fieldbind.qt.history.taking_along import TakingAlong
from fieldbind.qt.history.values import Values, act_button
from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import begin, box
from fieldbind.qt.widgets.see_through import let_through
from fieldbind.qt.widgets.text import Text

_RADIUS = 12
_WIDTH = (256, 232)


class ReceiptPanel(QFrame):
    """``history.receipt``; its accessible name carries everything it says."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history.receipt")
        self.undo = act_button(self.tr("Undo…"), "history.undo")
        self.undo.setAccessibleName(self.tr("Undo this bind…"))
        self.check = Button(self.tr("Check"), icon="rotate", name="history.check", small=True)
        self.values = Values()
        self._icon = IconLabel("circle-check", Colour.OK, 20)
        self._title = Text("", Type.STRONG, Colour.OK, name="history.result", elide=True)
        self._reason = Text("", Type.SMALL, Colour.TEXT_2, name="history.reason", wrap=True)
        self._busy = Caption(name="history.busy")
        self._along = TakingAlong(self)
        self._body = QWidget()
        self._checking = QWidget()
        self._lay_out()

    def show_job(self, job: Job | None, rights: Rights) -> None:
        """Show a job and what may be done about it; None for none, which takes no room."""
        for part in (self, self._body, self._along):
            part.setVisible(job is not None)
        self._along.show_job(job)
        if job is None:
            self.setAccessibleName("")
            return
        sign = sign_of(job.standing)
        self._icon.set_icon(sign.icon, sign.tone.ink)
        self._title.setText(sign.words)
        self._title.set_colour(sign.tone.ink)
        self._reason.setText(rights.reason)
        self._reason.setVisible(bool(rights.reason))
        self.undo.setVisible(rights.may_undo)
        self._checking.setVisible(rights.may_check or rights.may_look)
        self.check.setText(self.tr("Check again") if rights.may_look else self.tr("Check"))
        self.values.show_job(job, may_change=rights.may_change)
        spoken = (sign.words, rights.reason, self.values.spoken())
        self.setAccessibleName("\n".join(filter(None, spoken)))

    def set_busy(self, words: str = "") -> None:
        """Say what is being changed; empty ends it."""
        for button in (self.undo, self.check, self.values.rename, self.values.move_room):
            button.setEnabled(not words)
        self._busy.say(words, "clock" if words else "")

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        self.setFixedWidth(_WIDTH[compact])
        side, top = (14, 8) if compact else (16, 14)
        self._inside.setContentsMargins(side, top, side, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        area = QRectF(self.rect())
        box(begin(self), area, _RADIUS, theme[Colour.SHEET], theme[Colour.HAIRLINE], theme.edge)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        self.undo.setFixedHeight(24)
        head.addWidget(self.undo)
        self._inside = QVBoxLayout(self._body)
        self._inside.setSpacing(0)
        self._inside.addLayout(head)
        for part in (self._busy, self._reason):
            part.setContentsMargins(0, 4, 0, 0)
            self._inside.addWidget(part)
        row = QHBoxLayout(self._checking)
        row.setContentsMargins(0, 8, 0, 4)
        row.addWidget(self.check)
        row.addStretch(1)
        self._inside.addWidget(self._checking)
        self._inside.addWidget(self.values)
        self._inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 12)
        column.setSpacing(0)
        column.addWidget(_scrolled(self._body), 1)
        column.addSpacing(6)
        column.addWidget(self._along)
        self.set_compact(compact=False)
        # Blank, but in its place, until the first jobs are read.
        self._body.hide()
        self._along.hide()


def _scrolled(body: QWidget) -> QScrollArea:
    """For a long reason in a small window; it fits without scrolling as a rule."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    let_through(area, body)
    return area
