"""The label says one thing and the device another: a person looks, and says which is right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.cloud.models import Device
from fieldbind.qt.confirm.difference import differing
from fieldbind.qt.confirm.name_option import NameOption
from fieldbind.qt.confirm.remark import Remark
from fieldbind.qt.moments import clock_time
from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import shortened
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone
from fieldbind.qt.widgets.wrapped_row import WrappedRow
from fieldbind.steps import Report

_WIDEST_NAME = 240
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MismatchCard(Card):
    """Two options, neither chosen beforehand; the primary names the choice and only settles it.

    Signals:
        settled(Device): which of the two is right.
        again: the label is to be read once more.
    """

    settled = Signal(Device)
    again = Signal()

    def __init__(self) -> None:
        super().__init__(Colour.SHEET, Colour.WARN_LINE, name="confirm.mismatch")
        self.title = Text("", Type.CARD_TITLE, unfold=True)
        self.label = NameOption(name="confirm.label")
        self.reporter = NameOption(name="confirm.reporter")
        self._group = QButtonGroup(self)
        for option in (self.label, self.reporter):
            self._group.addButton(option)
            option.toggled.connect(self._take_choice)
            option.resized.connect(self._fit_options)
        self._use = Button("", kind=ButtonKind.PRIMARY, name="confirm.settle")
        self._use.clicked.connect(self._settle)
        self._again = Button("", icon="scan", name="confirm.scan_again")
        self._again.clicked.connect(self.again)
        self._advice = Remark("circle-info", name="confirm.advice")
        self._kept = Text("", Type.SMALL, Colour.TEXT_2, unfold=True)
        self._names: dict[NameOption, Device] = {}
        self._report: Report | None = None
        self._kept_names = ""
        self._is_choice_missing = False
        self._compact = False
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Say everything in the language of now; what was chosen stays."""
        self.title.setText(self.tr("The label and the device do not agree"))
        self._again.setText(self.tr("Scan the label again"))
        self._sentence.setText(
            self.tr("Which name is right? Look at the device. Nothing was bound.")
            if self._compact
            else self.tr(
                "Which name is right? Look at the device in front of you. Nothing was bound."
            )
        )
        self._name_choice()
        if self._report:
            self.say_kept(self._kept_names)
            self._say_advice()
            self._draw_names()

    def show_names(self, label: Device, report: Report, reporter: Device, kept: str) -> None:
        """Show both names with what differs.

        Args:
            label: what was scanned or typed.
            report: when the device was named.
            reporter: what it was named.
            kept: what stays whatever is chosen.
        """
        self._names = {self.label: label, self.reporter: reporter}
        self._report = report
        self._group.setExclusive(False)
        for option in self._names:
            option.setChecked(False)
        self._group.setExclusive(True)
        self._kept_names, self._is_choice_missing = kept, False
        self.reword()

    def say_kept(self, kept: str) -> None:
        """Say what stays whatever is chosen."""
        self._kept_names = kept
        self._kept.setText(
            self.tr("Kept: {0}. You still confirm the bind afterwards.").format(kept)
        )

    def set_compact(self, compact: bool) -> None:
        """In a small window the product ID shows only where it differs."""
        self._compact = compact
        self.reword()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the primary of this card."""
        if event.key() in _ENTER:
            self._settle()
        else:
            super().keyPressEvent(event)

    def _draw_names(self) -> None:
        label, reporter = self._names[self.label], self._names[self.reporter]
        short = self._compact and label.product_id == reporter.product_id
        one, other = (
            device.name if short else f"{device.product_id} / {device.name}"
            for device in (label, reporter)
        )
        marks = differing(one, other)
        at = clock_time(self._report.at) if self._report else ""
        self.label.show_name(
            self.tr("The label says"), self.tr("As scanned or typed"), one, marks[0]
        )
        self.reporter.show_name(
            self.tr("The device that reported says"),
            self.tr("Told by Tencent Cloud at {0}").format(at),
            other,
            marks[1],
        )
        self._fit_options()

    def _fit_options(self) -> None:
        """Where one name finds no room beside who says so, both stand below it."""
        options = (self.label, self.reporter)
        is_narrow = any(option.needs_stacking for option in options)
        for option in options:
            option.set_stacked(is_narrow)
        self._space(is_snug=is_narrow)

    def _space(self, *, is_snug: bool) -> None:
        """Options in two lines take air from what stands around them."""
        above, below, head, acts = (14, 12, 10, 13) if is_snug else (20, 18, 16, 15)
        self._inside.setContentsMargins(24, above, 24, below)
        self._below_head.changeSize(0, head)
        self._above_acts.changeSize(0, acts)
        self._inside.invalidate()

    def _take_choice(self) -> None:
        self._is_choice_missing = False
        self._name_choice()
        self._say_advice()

    def _name_choice(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self._use.set_words(self.tr("Use this name"))
            return
        words = self.tr("Use {0}")
        name = shortened(self._use.font(), chosen.name, px(_WIDEST_NAME))
        self._use.set_words(words.format(name), words.format(chosen.name))

    def _chosen(self) -> Device | None:
        return next((self._names[option] for option in self._names if option.isChecked()), None)

    def _settle(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.settled.emit(chosen)
            return
        self._is_choice_missing = True
        self._say_advice()
        self.label.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_advice(self) -> None:
        if self._is_choice_missing:
            words = self.tr("Choose the name that stands on the device.")
            self._advice.say("triangle-alert", words, Colour.BAD)
            return
        words = self.tr(
            "The token came back from the second one. With the first, Tencent Cloud may refuse."
        )
        if self._compact:
            words = self.tr("The second one showed the token. The first may be refused.")
        self._advice.say("circle-info", words)

    def _lay_out(self) -> None:
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, unfold=True)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconTile("triangle-alert", Tone.WARN), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        acts = WrappedRow(gap=12)
        acts.add(self._use)
        acts.add(self._again)
        inside = QWidget()
        column = self._inside = QVBoxLayout(inside)
        self._below_head, self._above_acts = QSpacerItem(0, 0), QSpacerItem(0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacerItem(self._below_head)
        column.addWidget(self.label)
        column.addSpacing(8)
        column.addWidget(self.reporter)
        column.addSpacing(11)
        column.addWidget(self._advice)
        column.addSpacerItem(self._above_acts)
        column.addWidget(acts)
        self._space(is_snug=False)
        self.add(inside)
        self.add(self._kept_bar())

    def _kept_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(23, 11, 23, 12)
        row.setSpacing(8)
        row.addWidget(IconLabel("circle-check", Colour.OK, 18))
        row.addWidget(self._kept, 1)
        return bar
