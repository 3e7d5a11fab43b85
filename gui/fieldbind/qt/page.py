"""What a page of the wizard is, and what it may ask of the frame around it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.faults import Fault
from fieldbind.guidance.problem import Fix
from fieldbind.journey import Journey
from fieldbind.qt.tasks import Work
from fieldbind.qt.widgets.button import ButtonKind
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import Memory
from fieldbind.steps import Answers, Step

WIDE_MARGINS = (40, 32, 40, 24)
COMPACT_MARGINS = (28, 24, 28, 16)
WIDEST_COLUMN = 760
# Below these heights, in the usual and in a small window, a banner has taken some of the room.
_ROOMY, _ROOMY_COMPACT = 530, 460
_TIGHT_BOTTOM = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One footer button: its public id, its words, what pressing it does.

    ``kind`` is given where the act does not look as its place usually does.
    """

    id: str
    text: str
    press: Callable[[], None]
    busy_text: str = ""
    icon: str = ""
    kind: ButtonKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The footer a page wants: left, secondary and primary button. None leaves a place empty."""

    back: Act | None = None
    note: str = ""
    cancel: Act | None = None
    primary: Act | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoLogin:
    """An account of the simulated cloud; nobody needs to know it by heart."""

    account: str
    password: str = field(repr=False)


class Frame(Protocol):
    """The window as a page sees it."""

    @property
    def journey(self) -> Journey:
        """The use cases."""
        ...

    @property
    def settings(self) -> Settings:
        """Limits and pauses."""
        ...

    @property
    def memory(self) -> Memory:
        """What is remembered between starts."""
        ...

    @property
    def answers(self) -> Answers:
        """All that was answered so far."""
        ...

    @property
    def demo(self) -> DemoLogin | None:
        """The account to show, where the cloud is simulated."""
        ...

    @property
    def is_busy(self) -> bool:
        """Whether this page's commit is under way."""
        ...

    def run(self, name: str, work: Work) -> None:
        """Start work that ends when the page is left; a Fault becomes a problem card."""
        ...

    def stop(self, name: str) -> None:
        """End one piece of work."""
        ...

    def keep(self, answers: Answers) -> None:
        """Note changed answers without moving on."""
        ...

    def advance(self, answers: Answers) -> None:
        """Note the answers and go on to the step that follows."""
        ...

    def go(self, step: Step) -> None:
        """Show another step with everything kept."""
        ...

    def leave(self) -> None:
        """Cancel: close the wizard."""
        ...

    def back(self) -> None:
        """Go to the step before."""
        ...

    def press_primary(self) -> None:
        """What the primary button does: check the page, commit it, go on."""
        ...

    def show_fault(self, fault: Fault) -> None:
        """Show a fault as a problem card over this page."""
        ...

    def try_again(self) -> None:
        """Do once more what a fault has interrupted."""
        ...

    def dismiss(self) -> None:
        """Take the problem card away and show this page as it was."""
        ...

    def refresh(self) -> None:
        """Draw rail and footer again; the page's words have changed."""
        ...

    def announce(self, text: str, *, assertive: bool = False) -> None:
        """Have a screen reader say something without moving the focus."""
        ...

    def end_session(self) -> None:
        """Sign out, here and in the cloud."""
        ...

    def start_demo(self) -> None:
        """Go on with a simulated cloud instead of the real one."""
        ...


class Page(QWidget):
    """One step of the wizard. It draws itself from the answers and never touches a button."""

    step: ClassVar[Step]

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.compact = False
        self.tight = False
        self._gaps: list[tuple[QSpacerItem, int, int]] = []
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.set_margins(*WIDE_MARGINS)

    def add_gap(self, wide: int, compact: int) -> None:
        """Leave room in the column: so much in the usual window, so much in a small one."""
        gap = QSpacerItem(0, wide)
        self._gaps.append((gap, wide, compact))
        self.column.addSpacerItem(gap)

    def enter(self, answers: Answers) -> None:
        """Draw the page from the answers; called each time it is shown."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """The first unanswered control; None where only the primary is left to press."""
        raise NotImplementedError

    def leave(self) -> None:
        """The page is being left; its work has been ended already."""

    def is_complete(self) -> bool:
        """Check what was entered; mark and focus what is missing. Says nothing if all is there."""
        return True

    async def commit(self) -> Answers:
        """Carry out what the primary button promises and return the new answers.

        Raises:
            Fault: becomes the problem card; nothing entered is lost.
        """
        return self.frame.answers

    def scan_field(self) -> QLineEdit | None:
        """The field that a USB scanner's text belongs to, None where scans mean nothing."""
        return None

    def typing_field(self) -> QLineEdit | None:
        """The field that letters go to while no field has the focus."""
        return self.scan_field()

    def take_scan(self, text: str) -> None:
        """A USB scanner has typed ``text``; only called where there is a ``scan_field``."""

    def fix(self, fix: Fix) -> bool:
        """Mend something that only this page can mend; whether it did."""
        del fix
        return False

    def facts(self) -> Mapping[str, str]:
        """What guidance may name, beyond the answers."""
        return {}

    def caption(self) -> str:
        """What the rail says under this step while it is current."""
        return ""

    def is_asking(self) -> bool:
        """Whether the page waits for a person to settle something out of the ordinary."""
        return False

    def foot(self) -> Foot:
        """Back, Cancel and the primary act; the usual three unless a page says otherwise."""
        return Foot(back=self.back_act(), cancel=self.cancel_act(), primary=self.primary_act())

    def back_act(self) -> Act | None:
        """The usual Back."""
        return Act(id="nav.back", text=self.tr("Back"), press=self.frame.back, icon="arrow-left")

    def cancel_act(self) -> Act:
        """The usual Cancel."""
        return Act(id="nav.cancel", text=self.tr("Cancel"), press=self.frame.leave)

    def primary_act(self) -> Act | None:
        """The usual primary."""
        return Act(
            id="nav.next",
            text=self.tr("Continue"),
            busy_text=self.tr("Checking…"),
            press=self.frame.press_primary,
        )

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures, or the large one's; less air where it is ``tight``."""
        self.compact = compact
        self.tight = self._is_tight()
        left, top, right, bottom = COMPACT_MARGINS if compact else WIDE_MARGINS
        self.set_margins(left, top, right, _TIGHT_BOTTOM if self.tight else bottom)
        for gap, wide, small in self._gaps:
            gap.changeSize(0, small if compact or self.tight else wide)
        self.column.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures anew when a banner has come or gone."""
        super().resizeEvent(event)
        if self.tight != self._is_tight():
            self.set_compact(self.compact)
        else:
            self.set_margins(*self._margins)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Padding around the column, which stays left aligned where the window is very wide."""
        self._margins = (left, top, right, bottom)
        right = max(right, self.width() - left - WIDEST_COLUMN)
        self.column.setContentsMargins(left, top, right, bottom)

    def _is_tight(self) -> bool:
        return self.height() < (_ROOMY_COMPACT if self.compact else _ROOMY)
