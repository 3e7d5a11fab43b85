"""Diagnostics: whether all between this laptop and the cloud is fine, and what mends it if not."""

from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.checks.finding import Check, Finding
from fieldbind.checks.laptop import Cameras
from fieldbind.checks.report import SIMULATED, Report
from fieldbind.faults import Fault
from fieldbind.guidance.check_words import CheckWords
from fieldbind.guidance.problem import Fix
from fieldbind.qt.aside import Aside, AsideFrame
from fieldbind.qt.diagnostics.cameras import seen_of
from fieldbind.qt.diagnostics.mending import Mending
from fieldbind.qt.diagnostics.rows import CheckRows
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.head import Head
from fieldbind.qt.phrases import sentences
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text

_LOOK, _AGAIN, _COPY = "look at everything", "diagnostics.again", "diagnostics.copy"
_HALFWAY = len(Check) // 2


class DiagnosticsPage(Aside):
    """The verdict is the title; rows fill in one by one and stay where they are."""

    entry = "rail.diagnostics"
    icon = "stethoscope"

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__(frame)
        self._is_copied = self._had_session = False
        self._head = Head("")
        self._head.title.setObjectName("diagnostics.title")
        self._head.subtitle.setObjectName("diagnostics.counted")
        self.mending = Mending(frame, self._enter_again)
        self._rows = CheckRows(self.mending.fix_of)
        self._rows.pressed.connect(self._mend)
        self._promise = Text("", Type.SMALL, Colour.TEXT_2, name="diagnostics.promise", wrap=True)
        self._lay_out()
        self.reword()

    @staticmethod
    def title() -> str:
        """Its name in the rail."""
        return QCoreApplication.translate("Diagnostics", "Diagnostics")

    def reword(self) -> None:
        """What was found stays, in the language of now."""
        self._rows.say_again(self._words, QCoreApplication.translate("Diagnostics", "Checks"))
        parts = [self._words.sentence("promise")]
        if self._way == SIMULATED:
            parts.append(self._words.sentence("simulated"))
        self._promise.setText(self._words.joined(*parts))
        self._say_head()

    def enter(self) -> None:
        """Look at everything, each time."""
        self._enter_again()

    def below_changed(self) -> None:
        """Somebody has signed in meanwhile: whether the cloud takes it is the question now."""
        had, self._had_session = self._had_session, self.frame.journey.session.is_signed_in
        if self._had_session and not had:
            self._enter_again()

    def first_focus(self) -> QWidget | None:
        """Looking once more is what most people want next."""
        return self.window().findChild(Button, _AGAIN)

    def foot(self, back: Foot) -> Foot:
        """The way back, the report once it is complete, and another look."""
        translate = QCoreApplication.translate
        again = Act(
            id=_AGAIN,
            text=translate("Diagnostics", "Check again"),
            press=self._enter_again,
            icon="rotate",
        )
        words = _copied() if self._is_copied else translate("Diagnostics", "Copy report")
        copy = Act(id=_COPY, text=words, press=self._copy, icon="copy")
        return replace(back, others=(copy,) if self._rows.is_complete else (), primary=again)

    def show_fault(self, fault: Fault, again: Callable[[], None]) -> None:
        """Nothing here stops: what goes wrong is a finding, and this look is over."""
        self._say_head()

    def set_compact(self, compact: bool) -> None:
        """The list reaches further down than the words of other pages."""
        super().set_compact(compact)
        self.set_margins(*((28, 24, 28, 12) if compact else (40, 32, 40, 16)))

    @property
    def findings(self) -> Sequence[Finding]:
        """What was found so far, in the order of the rows."""
        return self._rows.findings

    @property
    def _words(self) -> CheckWords:
        return self.frame.guidance.checks

    @property
    def _way(self) -> str:
        return SIMULATED if self.frame.demo else self.frame.journey.session.site.value

    @property
    def _report(self) -> Report:
        return Report.of(self._rows.findings, self._way)

    def _enter_again(self) -> None:
        self._is_copied = False
        self._had_session = self.frame.journey.session.is_signed_in
        self._rows.clear(self._words)
        self._say_head()
        self.frame.announce(self._head.title.text())
        self.frame.run_aside(_LOOK, self._look)
        self.frame.refresh()

    async def _look(self) -> None:
        async with aclosing(self.frame.examine(self._cameras)) as findings:
            async for finding in findings:
                self._take(finding)
        self._rows.show_to_fix()
        self.frame.refresh()
        self.frame.announce(sentences(self._said()))

    def _take(self, finding: Finding) -> None:
        self._rows.show_finding(finding, self._words)
        self._say_head()
        if len(self._rows.findings) == _HALFWAY:
            self.frame.announce(self._head.subtitle.text())

    async def _cameras(self) -> Cameras:
        return seen_of(self.frame.open_cameras())

    def _said(self) -> tuple[str, str]:
        """Title and subtitle: the verdict, or how far it is."""
        words, report = self._words, self._report
        if self._rows.is_complete:
            return report.verdict(words), report.counted(words)
        done, of = words.number(len(report.findings)), words.number(len(Check))
        return words.sentence("running"), words.sentence("done", fine=done, of=of)

    def _say_head(self) -> None:
        self._head.say(*self._said())

    def _mend(self, check: Check, fix: Fix) -> None:
        row = self._rows.row(check)
        if fix is Fix.ASK_IT:
            self._put_on_clipboard()
            row.say_done(_copied())
        elif row.finding:
            self.mending.mend(fix, row.finding)

    def _copy(self) -> None:
        self._put_on_clipboard()
        self._is_copied = True
        self.frame.refresh()

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text(self._words))
        self.frame.announce(_copied())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel("shield-check", Colour.TEXT_2, 16))
        line.addWidget(self._promise, 1)
        self.column.addWidget(self._head)
        self.add_gap(20, 12)
        self.column.addWidget(self._rows, 1)
        self.add_gap(12, 8)
        self.column.addLayout(line)
        self.set_compact(compact=False)


def _copied() -> str:
    return QCoreApplication.translate("Diagnostics", "Copied")
