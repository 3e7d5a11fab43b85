"""The problem card in the place of the page it stopped; the page keeps everything meanwhile."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.faults import Fault
from fieldbind.guidance.problem import Fix, Leg, Problem
from fieldbind.masking import masked_name
from fieldbind.qt.binding import stopped_line
from fieldbind.qt.facts import facts_of, kept_line, names_of
from fieldbind.qt.fix_icons import FIX_ICONS
from fieldbind.qt.fixes import kept_after
from fieldbind.qt.moments import exact_time
from fieldbind.qt.portal import is_cut_off
from fieldbind.qt.presenting.simulated import copied
from fieldbind.qt.support.showing import show_support_file
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.problem_card import ProblemCard
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_LEG_ICONS = {
    Leg.LAPTOP_CLOUD: "wifi-off",
    Leg.ACCOUNT: "user",
    Leg.DEVICE_WIFI: "wifi",
    Leg.DEVICE_CLOUD: "timer-off",
    Leg.BIND: "unlink",
    Leg.THIS_LAPTOP: "triangle-alert",
}
_ABOVE_LINE = 14
_ABOVE_CARD = (32, 24)
_ON_THE_LINE = (Step.WAIT, Step.CONFIRM)


class ProblemPage(QWidget):
    """Compact binding line above a remediation card.

    Signals:
        chosen: the Fix that a person pressed.
    """

    chosen = Signal(Fix)

    def __init__(self, wizard: "Wizard") -> None:
        super().__init__()
        self._wizard = wizard
        self._fault = Fault("unknown")
        self._problem: Problem | None = None
        self._compact = False
        self._time = ""
        self._explain: Callable[[], Problem] | None = None
        self._held_until = ""
        self._is_note_copied = False
        self._line = BindingLine(small=True, inset=56)
        self._card = ProblemCard()
        self._card.fix.clicked.connect(self._choose_fix)
        self._card.other.clicked.connect(self._choose_other)
        self._card.note.clicked.connect(self._copy_note)
        self._card.details.copy.clicked.connect(self._copy)
        self._card.details.support.clicked.connect(self._show_support_file)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(14)
        self._column.addWidget(self._line)
        self._column.addWidget(self._card)
        self._column.addStretch(1)
        self.reword()

    @property
    def fault(self) -> Fault:
        """What the card is about; its words can always be made anew from it."""
        return self._fault

    @property
    def title(self) -> str:
        """What happened."""
        return self._problem.title if self._problem else ""

    @property
    def short(self) -> str:
        """The same where there is hardly room."""
        return self._problem.short if self._problem else ""

    @property
    def is_caution(self) -> bool:
        """Whether nothing has stopped for good."""
        return self._problem is not None and self._problem.caution

    def show_problem(self, explain: Callable[[], Problem], fault: Fault) -> None:
        """Fill the card.

        Args:
            explain: says what a fault means, in the language of the moment it is called.
            fault: what happened.
        """
        self._fault, self._explain = fault, explain
        self._time = exact_time(datetime.now(UTC))
        self._held_until = ""
        self._is_note_copied = False
        self._card.fix.set_busy()
        self.reword()
        self._card.begin()
        self._draw_line()

    @property
    def spoken(self) -> str:
        """What happened, as it is announced."""
        return self._card.spoken

    def reword(self) -> None:
        """Explain the fault as it is explained now; what is open and focused stays so."""
        self._line.setAccessibleName(self.tr("Where it stopped"))
        if self._explain:
            self._problem = self._explain()
            self._say(self._problem)

    def _say(self, problem: Problem) -> None:
        guidance, card, answers = self._wizard.parts.guidance, self._card, self._wizard.answers
        card.show_problem(
            problem.title,
            problem.cause,
            problem.steps,
            icon=_icon(problem.leg, self._fault),
            caution=problem.caution,
        )
        card.show_fixes(
            guidance.fix_label(problem.fix),
            guidance.fix_label(problem.other) if problem.other else "",
            fix_icon=FIX_ICONS.get(problem.fix, ""),
            other_icon=FIX_ICONS.get(problem.other, "") if problem.other else "",
        )
        note = guidance.note_label(problem.note) if problem.note else ""
        if self._is_note_copied:
            note = self.tr("Copied")
        card.show_more(names_of(answers) if problem.names else "", note)
        kept = kept_line(kept_after(problem.fix, answers))
        card.show_kept(self.tr("Kept: {0}").format(kept) if kept else "")
        card.show_details(problem.code, problem.request_id, self._time)
        in_doubt = self._fault.may_have_happened
        self._line.show_line(*stopped_line(answers, problem, in_doubt=in_doubt))
        if self._held_until:
            self.hold_fix(self._held_until)

    def hold_fix(self, until: str) -> None:
        """Let the first button wait for its time.

        Args:
            until: the hour.
        """
        self._held_until = until
        words = self.tr("Next try {0}").format(until)
        fix = self._card.fix
        fix.setText(words)
        fix.resize(fix.sizeHint())  # busy, it keeps the width that it has
        fix.set_busy(words)

    def focus_fix(self) -> None:
        """Put the focus on the one button that mends it."""
        self._card.fix.setFocus(Qt.FocusReason.TabFocusReason)

    def set_compact(self, compact: bool) -> None:
        """In a small window the binding line goes first."""
        self._compact = compact
        self._draw_line()

    def _draw_line(self) -> None:
        shown = self._wizard.step in _ON_THE_LINE and not self._compact
        self._line.setVisible(shown)
        side = 28 if self._compact else 40
        top = _ABOVE_LINE if shown else _ABOVE_CARD[self._compact]
        self._column.setContentsMargins(side, top, side, 12)

    def _choose_fix(self) -> None:
        if self._problem:
            self.chosen.emit(self._problem.fix)

    def _choose_other(self) -> None:
        if self._problem and self._problem.other:
            self.chosen.emit(self._problem.other)

    def _show_support_file(self) -> None:
        wizard = self._wizard
        wizard.run("support", lambda: show_support_file(wizard.window, wizard))

    def _copy_note(self) -> None:
        wizard, problem = self._wizard, self._problem
        if problem is None:
            return
        told = {"code": problem.code, "request_id": problem.request_id, "time": self._time}
        facts = {**facts_of(wizard, self._fault), **told}
        places = {name: masked_name(facts.get(name, "")) for name in ("family", "room")}
        text = wizard.parts.guidance.note(problem.note, {**facts, **places})
        QGuiApplication.clipboard().setText(copied(text))
        self._is_note_copied = True
        self._card.note.setText(self.tr("Copied"))
        wizard.announce(self.tr("Copied"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(copied(self._card.details.as_text()))


def _icon(leg: Leg, fault: Fault) -> str:
    """Where it broke, as a picture; a cloud that answers is not out of reach.

    Nor is one whose certificate is not trusted: that is never called offline.
    """
    if fault.is_category("NETWORK_TLS"):
        return "triangle-alert"
    is_reached = leg is Leg.LAPTOP_CLOUD and not is_cut_off(fault)
    return "cloud" if is_reached else _LEG_ICONS[leg]
