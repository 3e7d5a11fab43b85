"""The resume card in the place of the first page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.cloud.models import Site
from fieldbind.ledger.model import Entry, Job
from fieldbind.qt.head import Head
from fieldbind.qt.padded import COMPACT_MARGINS, WIDE_MARGINS, Padded
from fieldbind.qt.phrases import listed, sentences
from fieldbind.qt.resume.fact_row import FactRow
from fieldbind.qt.resume.story import Story, kept_words, story_of
from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.qt.widgets.wrapped_row import WrappedRow

_BESIDE_THE_ICON = 56
_CONSEQUENCE = 210
_BELOW_CARD = 4
_NARROWEST = 420


@dataclass(frozen=True, slots=True)
class _Told:
    """What the card tells of, as ``ResumePage.show_job`` takes it."""

    job: Job
    entries: Sequence[Entry]
    here: Site
    has_token: bool | None


class ResumePage(Padded):
    """What was interrupted, what is known of it, and the two ways on.

    Signals:
        continued(): go on with it.
        dropped(): forget it.
    """

    continued = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head = Head("")
        self._line = BindingLine(small=True, inset=80, compact_inset=64)
        self._facts = (FactRow(is_known=True), FactRow(is_known=True))
        self._unknown = FactRow(is_known=False)
        self._promise = Text("", Type.BODY, Colour.TEXT_2, wrap=True)
        self.resume = Button("", kind=ButtonKind.PRIMARY, name="resume.continue")
        hold(self.resume, least_width=128)
        self.resume.clicked.connect(self.continued)
        self._drop = Button("", name="resume.discard")
        self._drop.clicked.connect(self.dropped)
        self._consequence = Text("", Type.CAPTION, Colour.TEXT_3, wrap=True)
        self._kept = Caption("", role=Type.SMALL, size=18, name="resume.kept")
        self._kept_bar = QWidget()
        self._card = Card(edge=Colour.BORDER, name="resume")
        self._told: _Told | None = None
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Tell the same story in the language of now; Continue may be under way."""
        self._line.setAccessibleName(self.tr("Where it was interrupted"))
        self.resume.setText(self.tr("Continue"))
        if self.resume.is_busy:
            self.resume.set_busy(self.tr("Asking…"))
        self._drop.setText(self.tr("Drop this job"))
        self._consequence.setText(
            self.tr("Dropping forgets it here. It changes nothing in the cloud.")
        )
        if self._told:
            self._tell(self._told)

    def show_job(
        self, job: Job, entries: Sequence[Entry], here: Site, *, has_token: bool | None = None
    ) -> None:
        """Tell what is known of it, and what need not be answered again.

        Args:
            job: the job.
            entries: what happened to it.
            here: the site that is talked to now.
            has_token: whether its token was kept; None before the keyring has been asked.
        """
        self._told = _Told(job, entries, here, has_token)
        self._tell(self._told)

    def _tell(self, told: _Told) -> None:
        has_token = told.has_token
        story = story_of(told.job, told.entries, told.here, has_token=has_token is not False)
        self._head.say(story.title, story.subtitle)
        self._line.show_line(*story.line)
        for number, row in enumerate(self._facts):
            row.setVisible(number < len(story.facts))
        for row, fact in zip(self._facts, story.facts, strict=False):
            row.words.setText(fact.words)
            row.time.setText(fact.at)
        self._unknown.words.setText(story.unknown)
        self._promise.setText(story.promise)
        self._card.setAccessibleName(_spoken(story))
        kept = "" if has_token is None else kept_words(told.job, told.entries, has_token=has_token)
        self._kept.say(kept, "circle-check" if kept else "", Colour.TEXT_2, Colour.OK)

    @property
    def spoken(self) -> str:
        """The story, as it is announced."""
        return self._card.accessibleName()

    def set_busy(self, *, busy: bool) -> None:
        """Say that Continue is under way."""
        self.resume.set_busy(self.tr("Asking…") if busy else "")
        self._drop.setEnabled(not busy)

    def focus_continue(self) -> None:
        """Put the focus on Continue."""
        self.resume.setFocus(Qt.FocusReason.TabFocusReason)

    def set_compact(self, compact: bool) -> None:
        """In a small window the line about what is kept goes."""
        super().set_compact(compact)
        left, top, right, bottom = COMPACT_MARGINS if compact else WIDE_MARGINS
        self.set_margins(left, top, right, min(bottom, _BELOW_CARD))
        self._kept_bar.setVisible(not compact)
        self._air.setContentsMargins(0, 9 if compact else 13, 0, 15 if compact else 17)
        self._consequence.setMaximumWidth(px(_CONSEQUENCE))
        side = 24 + (0 if compact else 32)
        self._acts.setContentsMargins(side, 10 if compact else 14, 24, 16 if compact else 19)
        self._acts.setSpacing(10 if compact else 14)

    def _lay_out(self) -> None:
        upper = QWidget()
        self._air = QVBoxLayout(upper)
        self._air.addWidget(self._line)
        self._card.add(upper, surface=Colour.INSET)
        for row in (*self._facts, self._unknown):
            self._card.add(row)
        self._card.add(self._acts_part())
        bar = QHBoxLayout(self._kept_bar)
        bar.setContentsMargins(24, 12, 24, 12)
        bar.addWidget(self._kept)
        self._card.add(self._kept_bar)
        self.column.addWidget(self._head)
        self.add_gap(20, 12)
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    def _acts_part(self) -> QWidget:
        part = QWidget()
        buttons = WrappedRow(gap=12)
        buttons.add(self.resume)
        buttons.add(self._drop)
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._consequence, 1)
        line.addStretch(0)
        both = Columns(narrowest=_NARROWEST, gap=16, stacked_gap=8)
        both.add(buttons, 0)
        both.add(beside)
        self._acts = QVBoxLayout(part)
        self._acts.setContentsMargins(_BESIDE_THE_ICON, 14, 24, 19)
        self._acts.addWidget(self._promise)
        self._acts.addWidget(both)
        return part


def _spoken(story: Story) -> str:
    known = [listed((fact.words, fact.at)) for fact in story.facts]
    return sentences([story.title, *known, story.unknown.rstrip(".。"), story.promise])
