"""Confirm: what, where, and the one press that binds."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.cloud.models import Device
from fieldbind.faults import Stopped
from fieldbind.qt.confirm.line import ready_line, unsettled_line
from fieldbind.qt.confirm.mismatch import MismatchCard
from fieldbind.qt.confirm.remark import Remark
from fieldbind.qt.confirm.summary import Summary
from fieldbind.qt.facts import room_name, site_name
from fieldbind.qt.foot import Act
from fieldbind.qt.frame import Frame
from fieldbind.qt.head import Head
from fieldbind.qt.page import Page
from fieldbind.qt.theme import Colour, Type, font, px
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.painting import shortened
from fieldbind.steps import Answers, Step

_WIDEST = 120


class ConfirmPage(Page):
    """The commit point. Where label and device disagree, that is settled first."""

    step = Step.CONFIRM

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._head = Head("")
        self._line = BindingLine()
        self._panel = Card(Colour.INSET)
        self._summary = Summary()
        self._summary.change.connect(frame.go)
        self._undo = Remark("undo")
        self._open_line = BindingLine(small=True, inset=56)
        self._open_line.surface = Colour.SHEET
        self._mismatch = MismatchCard()
        self._mismatch.settled.connect(self._settle)
        self._mismatch.again.connect(lambda: frame.go(Step.DEVICE))
        self._is_out = False
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Say everything in the language of now; a choice and a bind that is out stay."""
        for line in (self._line, self._open_line):
            line.setAccessibleName(self.tr("Where the job stands"))
        words = self.tr("You can undo a bind. The device then has to be set up again.")
        self._undo.say("undo", words)
        answers = self.frame.answers
        if answers.disagrees:
            self._open_line.show_line(*unsettled_line(answers))
            self._mismatch.say_kept(self._kept(answers))
        elif answers.device:
            self._draw(answers)

    def enter(self, answers: Answers) -> None:
        """Draw the summary, or the two names; without any name there is nothing to confirm."""
        self._show_part(unsettled=answers.disagrees)
        if answers.disagrees:
            self._show_names(answers)
        elif answers.device is None:
            self.frame.show_fault(Stopped("DEVICE_UNNAMED"))
        else:
            self._draw(answers)
            self._summary.hide_token()
            self.frame.announce(self._head.title.text())

    def _draw(self, answers: Answers) -> None:
        self._line.show_line(*ready_line(answers, is_out=self._is_out))
        self._head.say(self.tr("Ready to bind"), self._what_holds(answers))
        self._summary.show_answers(answers, self._site())

    def _what_holds(self, answers: Answers) -> str:
        if self._is_out:
            return self.tr("The bind is on its way; its answer is awaited.")
        if sent_to := self.frame.journey.doubted_family(answers):
            words = self.tr("A bind to {0} was sent, its answer not seen. It is looked for first.")
            return words.format(sent_to.name)
        return self.tr("The device has reported in. Nothing has changed yet.")

    def first_focus(self) -> QWidget | None:
        """The first of two names; else only the bind is left to press."""
        return self._mismatch.label if self.is_asking() else None

    def leave(self) -> None:
        """A shown token is hidden again."""
        self._summary.hide_token()

    async def commit(self) -> Answers:
        """Bind. Raises Fault."""
        answers = self.frame.answers
        self._be_out(answers, is_out=True)
        try:
            receipt = await self.frame.journey.bind(answers)
        finally:
            self._be_out(answers, is_out=False)
        return replace(answers, receipt=receipt, undone=None)

    def _be_out(self, answers: Answers, *, is_out: bool) -> None:
        self._is_out = is_out
        self._summary.set_locked(locked=is_out)
        self._draw(answers)

    def _settle(self, device: Device) -> None:
        self.frame.keep(
            replace(
                self.frame.answers,
                settled=True,
                product_id=device.product_id,
                device_name=device.name,
            )
        )
        self.frame.go(Step.CONFIRM)

    def _show_names(self, answers: Answers) -> None:
        report = answers.report
        if report is None or report.device is None:
            return
        label = Device(
            answers.product_id or report.device.product_id,
            answers.device_name or report.device.name,
        )
        self._open_line.show_line(*unsettled_line(answers))
        self._mismatch.show_names(label, report, report.device, self._kept(answers))
        self.frame.announce(self._mismatch.title.text())

    def _kept(self, answers: Answers) -> str:
        place = [
            answers.family.name if answers.family else "",
            room_name(answers.room) if answers.room else "",
        ]
        face, widest = font(Type.SMALL), px(_WIDEST)
        place = [shortened(face, name, widest) for name in place]
        return " · ".join([name for name in place if name] + [self.tr("token")])

    def _site(self) -> str:
        if self.frame.demo:
            return self.tr("simulated cloud")
        return self.tr("{0} site").format(site_name(self.frame))

    def _show_part(self, *, unsettled: bool) -> None:
        self._ready.setVisible(not unsettled)
        self._unsettled.setVisible(unsettled)
        self._set_margins()

    def is_asking(self) -> bool:
        """Whether the two names are to be settled."""
        return self.frame.answers.disagrees

    def caption(self) -> str:
        """What the rail says under Confirm."""
        return self.tr("Settle the name") if self.is_asking() else ""

    def primary_act(self) -> Act | None:
        """Bind device; none while the names are settled, that has a primary of its own."""
        if self.is_asking():
            return None
        return Act(
            id="nav.next",
            text=self.tr("Bind device"),
            busy_text=self.tr("Binding…"),
            press=self.frame.press_primary,
            icon="link",
        )

    def set_compact(self, compact: bool) -> None:
        """In a small window the line above the two names goes."""
        super().set_compact(compact)
        self._line.set_small(compact or self.tight)
        above, below = (8, 9) if compact else (14, 14)
        air = 6 if self.tight else 0
        self._panel_column.setContentsMargins(0, above - air, 0, below - air)
        self._ready_column.setSpacing(12 if compact else 16)
        self._lower_column.setSpacing(6 if compact else 10)
        self._open_line.setVisible(not compact)
        self._set_margins()

    def _set_margins(self) -> None:
        if self._unsettled.isHidden():
            margins = (28, 24, 28, 8) if self.compact else (40, 32, 40, 14)
        else:
            margins = (28, 20, 28, 8) if self.compact else (40, 14, 40, 16)
        self.set_margins(*margins)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._panel_column = QVBoxLayout(inside)
        self._panel_column.addWidget(self._line)
        self._panel.add(inside)
        self._ready = QWidget()
        self._ready_column = QVBoxLayout(self._ready)
        self._ready_column.setContentsMargins(0, 0, 0, 0)
        self._lower_column = QVBoxLayout()
        self._lower_column.addWidget(self._summary)
        self._lower_column.addWidget(self._undo)
        self._ready_column.addWidget(self._head)
        self._ready_column.addWidget(self._panel)
        self._ready_column.addLayout(self._lower_column)
        self._unsettled = QWidget()
        column = QVBoxLayout(self._unsettled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._open_line)
        column.addWidget(self._mismatch)
        self.column.addWidget(self._ready)
        self.column.addWidget(self._unsettled)
        self.column.addStretch(1)
