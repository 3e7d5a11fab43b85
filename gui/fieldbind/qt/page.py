"""What a page of the wizard is."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.guidance.problem import Fix
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.frame import Frame
from fieldbind.steps import Answers, Step

WIDE_MARGINS = (40, 32, 40, 24)
COMPACT_MARGINS = (28, 24, 28, 16)
WIDEST_COLUMN = 760
# Below these heights, in the usual and in a small window, a banner has taken some of the room.
_ROOMY, _ROOMY_COMPACT = 530, 460
_TIGHT_BOTTOM = 8


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
