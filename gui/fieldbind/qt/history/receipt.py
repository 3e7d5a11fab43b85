"""The receipt of the job that is chosen, with what may be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldbind.ledger.model import Job
from fieldbind.qt.history.loading import paint_receipt_bars
from fieldbind.qt.history.outcomes import sign_of
from fieldbind.qt.history.rights import Rights
from fieldbind.qt.history.taking_along import TakingAlong
from fieldbind.qt.history.values import Values
from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.columns import fix_width
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import begin
from fieldbind.qt.widgets.scrolled import least_height
from fieldbind.qt.widgets.see_through import let_through
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

_WIDTH = (256, 232)


class ReceiptPanel(Surface):
    """``history.receipt``; its accessible name carries everything it says."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history.receipt")
        self.undo = act_button("history.undo")
        self.check = Button("", icon="rotate", name="history.check", small=True)
        self.values = Values()
        self._icon = IconLabel("circle-check", Colour.OK, 20)
        self._title = Text("", Type.STRONG, Colour.OK, name="history.result", unfold=True)
        self._reason = Text("", Type.SMALL, Colour.TEXT_2, name="history.reason", wrap=True)
        self._busy = Caption(name="history.busy")
        self._busy_words: Callable[[], str] | None = None
        self._job: Job | None = None
        self._rights = Rights()
        self._along = TakingAlong(self)
        self._body = QWidget()
        self._scrolled = _Scrolled(self._body)
        self._compact = self._is_stacked = False
        self._checking = QWidget()
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Say the same job in the language of now."""
        self.undo.set_words(self.tr("Undo…"), self.tr("Undo this bind…"))
        words = self.tr("Check again") if self._rights.may_look else self.tr("Check")
        self.check.set_words(words)
        self._say_busy()
        if self._job:
            self.values.reword()  # its words are part of the name of the whole
            self._say_job(self._job, self._rights)

    def show_job(self, job: Job | None, rights: Rights) -> None:
        """Show a job and what may be done about it; None for none, which takes no room."""
        for part in (self, self._scrolled, self._along):
            part.setVisible(job is not None)
        self._along.show_job(job)
        self._job, self._rights = job, rights
        if job is None:
            self.setAccessibleName("")
            return
        self.undo.setVisible(rights.may_undo)
        self._checking.setVisible(rights.may_check or rights.may_look)
        self.values.show_job(job, may_change=rights.may_change)
        self.reword()

    def explain(self, rights: Rights) -> None:
        """Say the same rights in the language of now."""
        self._rights = rights
        self.reword()

    def _say_job(self, job: Job, rights: Rights) -> None:
        sign = sign_of(job.standing)
        self._icon.set_icon(sign.icon, sign.tone.ink)
        self._title.setText(sign.words)
        self._title.set_colour(sign.tone.ink)
        self._reason.setText(rights.reason)
        self._reason.setVisible(bool(rights.reason))
        spoken = (sign.words, rights.reason, self.values.spoken())
        self.setAccessibleName("\n".join(filter(None, spoken)))

    def set_busy(self, words: Callable[[], str] | None = None) -> None:
        """Say what is being changed, in the language in which that is asked for; None ends it."""
        for button in (self.undo, self.check, self.values.rename, self.values.move_room):
            button.setEnabled(words is None)
        self._busy_words = words
        self._say_busy()

    def _say_busy(self) -> None:
        if self._busy_words:
            self._busy.say(self._busy_words(), "clock")
        else:
            self._busy.say("")

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        self._compact = compact
        self._take_width()
        side, top = (14, 8) if compact else (16, 14)
        self._inside.setContentsMargins(side, top, side, 4)
        self._column.setContentsMargins(0, 0, 0, 11 if compact else 16)

    def set_stacked(self, stacked: bool) -> None:
        """Below the list it is as wide as the list, and the page scrolls instead of it."""
        self._is_stacked = stacked
        self._take_width()
        self._scrolled.set_whole(stacked)

    def _take_width(self) -> None:
        fix_width(self, None if self._is_stacked else _WIDTH[self._compact])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._job is None:
            paint_receipt_bars(begin(self), QRectF(self.rect()), current_theme())

    def _lay_out_checking(self) -> None:
        row = QHBoxLayout(self._checking)
        row.setContentsMargins(0, 8, 0, 4)
        row.addWidget(self.check)
        row.addStretch(1)

    def _lay_out(self) -> None:
        self._lay_out_checking()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        hold(self.undo, height=24)
        head.addWidget(self.undo)
        self._inside = QVBoxLayout(self._body)
        self._inside.setSpacing(0)
        self._inside.addLayout(head)
        for part in (self._busy, self._reason):
            part.setContentsMargins(0, 4, 0, 0)
            self._inside.addWidget(part)
        self._inside.addWidget(self._checking)
        self._inside.addWidget(self.values)
        self._inside.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._scrolled, 1)
        self._column.addSpacing(6)
        self._column.addWidget(self._along)
        self.set_compact(compact=False)
        # In its place, but without words, until the first jobs are read.
        self._scrolled.hide()
        self._along.hide()


class _Scrolled(QScrollArea):
    """For a long reason in a small window; it fits without scrolling as a rule."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        let_through(self, body)
        self._body = body
        self._is_whole = False

    def set_whole(self, whole: bool) -> None:
        """Be as high as what is in it."""
        self._is_whole = whole
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """What is in it says when it needs another height."""
        if event.type() == QEvent.Type.LayoutRequest and self._is_whole:
            self.updateGeometry()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._is_whole:
            least.setHeight(least_height(self._body, self.viewport().width()))
        return least
