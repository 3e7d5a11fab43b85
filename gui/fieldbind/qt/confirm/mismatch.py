"""The label says one thing and the device another: a person looks, and says which is right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.cloud.models import Device
from fieldbind.qt.confirm.difference import differing
from fieldbind.qt.confirm.name_option import NameOption
from fieldbind.qt.confirm.remark import Remark
from fieldbind.qt.moments import clock_time
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone
from fieldbind.steps import Report

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
        self.title = Text(
            self.tr("The label and the device do not agree"), Type.CARD_TITLE, elide=True
        )
        self.label = NameOption(self.tr("The label says"), name="confirm.label")
        self.reporter = NameOption(
            self.tr("The device that reported says"), name="confirm.reporter"
        )
        self._group = QButtonGroup(self)
        for option in (self.label, self.reporter):
            self._group.addButton(option)
            option.toggled.connect(self._name_choice)
        self._use = Button("", kind=ButtonKind.PRIMARY, name="confirm.settle")
        self._use.clicked.connect(self._settle)
        self._again = Button(
            self.tr("Scan the label again"), icon="scan", name="confirm.scan_again"
        )
        self._again.clicked.connect(self.again)
        self._advice = Remark("circle-info", name="confirm.advice")
        self._kept = Text("", Type.SMALL, Colour.TEXT_2, elide=True)
        self._names: dict[NameOption, Device] = {}
        self._report: Report | None = None
        self._compact = False
        self._lay_out()

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
        self._kept.setText(
            self.tr("Kept: {0}. You still confirm the bind afterwards.").format(kept)
        )
        self._say_advice()
        self._name_choice()
        self._draw_names()

    def set_compact(self, compact: bool) -> None:
        """In a small window the product ID shows only where it differs."""
        self._compact = compact
        self._sentence.setText(
            self.tr("Which name is right? Look at the device. Nothing was bound.")
            if compact
            else self.tr(
                "Which name is right? Look at the device in front of you. Nothing was bound."
            )
        )
        if self._report:
            self._say_advice()
            self._draw_names()

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
        self.label.show_name(self.tr("As scanned or typed"), one, marks[0])
        self.reporter.show_name(self.tr("Told by Tencent Cloud at {0}").format(at), other, marks[1])

    def _name_choice(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self._use.setText(self.tr("Use this name"))
        else:
            self._use.setText(self.tr("Use {0}").format(chosen.name))
            self._say_advice()

    def _chosen(self) -> Device | None:
        return next((self._names[option] for option in self._names if option.isChecked()), None)

    def _settle(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.settled.emit(chosen)
            return
        words = self.tr("Choose the name that stands on the device.")
        self._advice.say("triangle-alert", words, Colour.BAD)
        self.label.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_advice(self) -> None:
        words = self.tr(
            "The token came back from the second one. With the first, Tencent Cloud may refuse."
        )
        if self._compact:
            words = self.tr("The second one showed the token. The first may be refused.")
        self._advice.say("circle-info", words)

    def _lay_out(self) -> None:
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, elide=True)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconTile("triangle-alert", Tone.WARN), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self._use)
        acts.addWidget(self._again)
        acts.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(16)
        column.addWidget(self.label)
        column.addSpacing(8)
        column.addWidget(self.reporter)
        column.addSpacing(11)
        column.addWidget(self._advice)
        column.addSpacing(15)
        column.addLayout(acts)
        self.add(inside)
        self.add(self._kept_bar())

    def _kept_bar(self) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(43)
        row = QHBoxLayout(bar)
        row.setContentsMargins(23, 0, 23, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("circle-check", Colour.OK, 18))
        row.addWidget(self._kept, 1)
        return bar
