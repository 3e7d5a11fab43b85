"""The remediation card: what happened, what to do now, and the one button that mends it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.numbered_steps import NumberedSteps
from fieldbind.qt.widgets.problem_details import KeptBar, ProblemDetails
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone
from fieldbind.qt.widgets.worn import hold
from fieldbind.qt.widgets.wrapped_row import WrappedRow

_NARROWEST = 500
_LEAST_FIX = 128


class ProblemCard(Card):
    """Tile, title, cause, steps, the fix, another way, what is kept, details.

    It carries the public names ``problem``, ``problem.title``, ``.cause``, ``.names``, ``.steps``,
    ``.fix``, ``.other``, ``.note``, ``.details``, ``.code``, ``.request_id`` and ``.copy``. Buttons
    are ``fix``, ``other`` and ``note``; ``details`` holds ``copy``. Use ``show_problem`` to
    fill it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.SHEET, Colour.BAD_LINE, name="problem", parent=parent)
        self.tile = IconTile("triangle-alert", Tone.BAD)
        self.title = Text("", Type.CARD_TITLE, name="problem.title", wrap=True)
        self.cause = Text("", Type.BODY, Colour.TEXT_2, name="problem.cause", wrap=True)
        self.what_now = Text("", Type.LABEL_STRONG)
        self.steps = NumberedSteps(name="problem.steps")
        self.fix = Button("", kind=ButtonKind.PRIMARY, name="problem.fix")
        hold(self.fix, least_width=_LEAST_FIX)
        self.other = Button("", kind=ButtonKind.SECONDARY, name="problem.other")
        self.note = act_button("problem.note", icon="copy")
        hold(self.note, height=24)
        self.names = Text("", Type.IDENTIFIER, name="problem.names", selectable=True)
        self.kept = KeptBar("problem.details")
        self.details = ProblemDetails()
        self.details.hide()
        self.kept.folded.connect(self.details.setVisible)
        self.kept.folded.connect(self.update)
        self.add(self._main_part())
        self.add(self.kept)
        self.add(self.details, surface=Colour.INSET)
        self.reword()

    def show_problem(
        self,
        title: str,
        cause: str,
        steps: tuple[str, ...],
        *,
        icon: str = "triangle-alert",
        caution: bool = False,
    ) -> None:
        """Fill the upper part; ``begin`` tells of it.

        Args:
            title: what happened.
            cause: one sentence, with "Nothing was bound." where that is true.
            steps: one to three.
            icon: icon name for the tile.
            caution: nothing stopped; the card is amber, not red.
        """
        tone = Tone.WARN if caution else Tone.BAD
        self.set_tone(Colour.SHEET, tone.edge)
        self.tile.set_icon(icon, tone)
        self.title.setText(title)
        self.cause.setText(cause)
        self.cause.setVisible(bool(cause))
        self.what_now.setVisible(bool(steps))
        self.steps.setVisible(bool(steps))
        self.steps.show_steps(steps)
        self.setAccessibleName(title)

    def begin(self) -> None:
        """Another problem is shown: the details are closed."""
        self.kept.details.setChecked(False)

    @property
    def spoken(self) -> str:
        """What happened, as it is announced."""
        return sentences((self.title.text(), self.cause.text()))

    def reword(self) -> None:
        """Say what stands above the steps."""
        self.what_now.setText(self.tr("What to do now"))

    def show_fixes(
        self, fix: str, other: str = "", *, fix_icon: str = "", other_icon: str = ""
    ) -> None:
        """Label the two buttons; an empty label hides its button."""
        for button, text, icon in ((self.fix, fix, fix_icon), (self.other, other, other_icon)):
            button.setText(text)
            button.set_icon(icon)
            button.setVisible(bool(text))

    def show_more(self, names: str = "", note: str = "") -> None:
        """What some cards have besides.

        Args:
            names: product ID and device name, to be compared with the label.
            note: words on the button that copies a note.
        """
        self.names.setText(names)
        self.names.setVisible(bool(names))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_kept(self, kept: str) -> None:
        """Say what is kept, such as "Kept: Lin family · Living room"."""
        self.kept.say(kept)

    def show_details(self, code: str, request_id: str, time: str) -> None:
        """Fill the part behind Details."""
        self.details.fill(code, request_id, time)

    def sizeHint(self) -> QSize:
        width = max(self.width(), _NARROWEST)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words into other lines."""
        super().resizeEvent(event)
        note_width(self, event)

    def minimumSizeHint(self) -> QSize:
        """As high as its words need at the width it has; the layout would assume a narrower one."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def _main_part(self) -> QWidget:
        part = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        part.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(0)
        for widget, gap in (
            (self.title, 2),
            (self.cause, 4),
            (self.names, 12),
            (self._head_of_steps(), 8),
            (self.steps, 20),
        ):
            words.addWidget(widget)
            words.addSpacing(gap)
        words.addWidget(self._buttons())
        row = QHBoxLayout(part)
        row.setContentsMargins(24, 22, 24, 20)
        row.setSpacing(16)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return part

    def _head_of_steps(self) -> QWidget:
        """A note stands beside the words; the row of buttons is full in a small window."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.what_now, 1)
        row.addWidget(self.note)
        return head

    def _buttons(self) -> WrappedRow:
        row = WrappedRow(gap=12)
        row.add(self.fix)
        row.add(self.other)
        return row
