"""Everything that is seen on Done, drawn from a receipt."""

from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.qt.done.line import done_line
from fieldbind.qt.done.names import Names
from fieldbind.qt.done.receipt_card import ReceiptCard
from fieldbind.qt.done.verdict import (
    Caution,
    caution_for_others,
    caution_of,
    result_of,
    verdict_of,
)
from fieldbind.qt.facts import room_name
from fieldbind.qt.place.icons import room_icon
from fieldbind.qt.theme import Colour, Type, font, px
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.caution_bar import CautionBar
from fieldbind.qt.widgets.painting import shortened
from fieldbind.qt.widgets.result_mark import Result, ResultMark
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.steps import Receipt

_WIDEST_NAME, _WIDEST_ROOM = 300, 120
_GAP, _ABOVE_NAMES, _ABOVE_CAUTION, _BELOW_NAMES = 16, 11, 15, 14
_LEAST_MEND = 132
_ABOVE_PANEL, _PANEL_AIR = (12, 14), ((14, 12), (16, 16))


class DoneView(QWidget):
    """Large mark, binding panel, caution or names, receipt.

    ``leave_it`` and ``mend`` are the buttons of the caution bar: live with another room, or put it
    right.
    """

    def __init__(self) -> None:
        super().__init__()
        self._compact = False
        self._receipt: Receipt | None = None
        self._caution_now: Caution | None = None
        self._is_own = True
        self._above_panel = _ABOVE_PANEL[0]
        self._gaps = [QSpacerItem(0, _GAP) for _ in range(3)]
        self._mark = ResultMark()
        self._account = ""
        self._is_online: bool | None = None
        self._title = Text("", Type.DONE_TITLE, name="done.title", unfold=True)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, unfold=True)
        self._line = BindingLine()
        self._line.setObjectName("done.line")
        self._panel = Card()
        self.leave_it = Button("", name="done.leave_it")
        self.mend = Button("", kind=ButtonKind.PRIMARY)
        hold(self.mend, least_width=_LEAST_MEND)
        self._caution = CautionBar("", "", self.leave_it, self.mend, name="done.caution")
        self.names = Names()
        self.card = ReceiptCard()
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Say what holds in the language of now."""
        self._line.setAccessibleName(self.tr("Where the job stands"))
        self.leave_it.setText(self.tr("Leave it"))
        if self._receipt:
            self._draw(self._receipt)

    @property
    def title(self) -> str:
        """What happened, in one line."""
        return self._title.accessibleName()

    @property
    def has_caution(self) -> bool:
        """Whether something needs doing before the next device."""
        return not self._caution.isHidden() and not self.mend.isHidden()

    def draw_mark(self) -> None:
        """The receipt of another job follows: its mark is drawn once."""
        self._mark.draw_anew()

    def show_receipt(
        self, receipt: Receipt, account: str, online: bool | None, *, is_own: bool
    ) -> None:
        """Draw what holds.

        Args:
            receipt: what was read back.
            account: whose family it is.
            online: whether the device is online; None while that is not known.
            is_own: whether that account is signed in; nobody else can change anything.
        """
        self._receipt, self._account = receipt, account
        self._is_online, self._is_own = online, is_own
        self._draw(receipt)
        caution = self._caution_now
        result = result_of(receipt)
        self.names.setVisible(caution is None and result is Result.BOUND)
        may_move = caution is None and receipt.entry is not None
        self.card.show_receipt(receipt, account, may_move=may_move)
        self.card.show_online(online)

    def _draw(self, receipt: Receipt) -> None:
        result, verdict = result_of(receipt), verdict_of(receipt, _brief)
        others = caution_for_others(self._account)
        self._caution_now = caution_of(receipt, _briefer) if self._is_own else others
        self._mark.show_result(result)
        self._title.setText(verdict.title)
        self._title.setAccessibleName(verdict_of(receipt).title)
        self._sentence.setText(verdict.sentence)
        self._draw_line(receipt, self._is_online)
        self._draw_caution(receipt, self._caution_now)

    def set_compact(self, compact: bool) -> None:
        """Fewer words in a small window."""
        self._compact = compact
        if self._receipt:
            self._draw_caution(self._receipt, self._caution_now)

    def fit(self, height: int) -> None:
        """Leave out the binding panel where it does not fit into so many pixels."""
        self._panel.setVisible(not self._compact)
        self._space()
        if self._column.minimumSize().height() > height:
            self._panel.hide()
            self._space()

    def _space(self) -> None:
        """Leave the gaps that suit what is shown."""
        has_panel, has_names = not self._panel.isHidden(), not self.names.isHidden()
        has_middle = has_names or not self._caution.isHidden()
        self.card.set_snug(has_names and not self._compact)
        above = _ABOVE_NAMES if has_names else _ABOVE_CAUTION
        for gap, height in zip(
            self._gaps,
            (
                self._above_panel if has_panel else 0,
                (_GAP if has_panel else above) if has_middle else 0,
                _BELOW_NAMES if has_names else _GAP,
            ),
            strict=True,
        ):
            gap.changeSize(0, height)
        self._column.invalidate()

    def _draw_line(self, receipt: Receipt, online: bool | None) -> None:
        is_ok = result_of(receipt) is Result.BOUND
        surface = Colour.OK_SOFT if is_ok else Colour.INSET
        self._panel.set_tone(surface, Colour.OK_LINE if is_ok else Colour.HAIRLINE)
        self._line.surface = surface
        self._above_panel = _ABOVE_PANEL[not is_ok]
        above, below = _PANEL_AIR[not is_ok]
        self._panel_column.setContentsMargins(0, above, 0, below)
        self._line.set_small(is_ok, inset=65 if is_ok else 81)
        self._line.show_line(*done_line(receipt, online=online))

    def _draw_caution(self, receipt: Receipt, caution: Caution | None) -> None:
        self._caution.setVisible(caution is not None)
        if caution is None:
            self.mend.setObjectName("")
            return
        self._caution.set_words(caution.title, caution.sentence)
        is_read = receipt.entry is not None
        self.mend.setVisible(self._is_own)
        self.leave_it.setVisible(is_read and self._is_own)
        self.mend.setObjectName("done.move" if is_read else "done.check_again")
        self.mend.set_icon(room_icon(room_name(receipt.chosen_room)) if is_read else "rotate")
        self._say_mend(receipt)

    def _say_mend(self, receipt: Receipt) -> None:
        room = room_name(receipt.chosen_room)
        if receipt.entry is None:
            self.mend.set_words(self.tr("Check again"))
        elif self._compact or _briefer(room) != room:
            self.mend.set_words(self.tr("Move it"), self.tr("Move to the {0}").format(room))
        else:
            self.mend.set_words(self.tr("Move to the {0}").format(room))

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        lines.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._mark)
        head.addLayout(lines, 1)
        inside = QWidget()
        self._panel_column = QVBoxLayout(inside)
        self._panel_column.addWidget(self._line)
        self._panel.add(inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        for gap, parts in zip(
            self._gaps, ((self._panel,), (self._caution, self.names), (self.card,)), strict=True
        ):
            self._column.addSpacerItem(gap)
            for part in parts:
                self._column.addWidget(part)
        self._column.addStretch(1)


def _brief(name: str) -> str:
    """A name that leaves the title on one line at the usual text size."""
    return shortened(font(Type.DONE_TITLE), name, px(_WIDEST_NAME))


def _briefer(name: str) -> str:
    """A name that leaves the caution bar low."""
    return shortened(font(Type.STRONG), name, px(_WIDEST_ROOM))
