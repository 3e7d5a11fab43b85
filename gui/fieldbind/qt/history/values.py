"""What a receipt says of a job: device, place, time, whose it is, and the number to ask about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.ledger.model import Job
from fieldbind.masking import is_masked
from fieldbind.qt.facts import place_name, room_name
from fieldbind.qt.history.days import moment_of, short_time
from fieldbind.qt.history.name_edit import NameEdit
from fieldbind.qt.history.naming import chosen_room, is_elsewhere, room_now
from fieldbind.qt.history.value import Lines, Value
from fieldbind.qt.moments import clock_time
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.text import Text


class Values(QWidget):
    """Labelled values, each of which may be selected.

    Signals:
        renamed(str): a person wants the device to be called so.
    """

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rename = act_button("history.rename")
        self.move_room = act_button("history.move")
        self._alias = Lines(Type.EMPHASIS, "history.alias")
        self._name_edit = NameEdit()
        self._name_edit.hide()
        self._product = Lines(Type.BODY, "history.product")
        self._device = Lines(Type.IDENTIFIER, "history.device")
        self._place = Lines(Type.EMPHASIS, "history.place")
        self._differs = Text("", Type.CAPTION, Colour.WARN, name="history.differs", wrap=True)
        self._time = Lines(Type.EMPHASIS, "history.time")
        self._account = Lines(Type.EMPHASIS, "history.account")
        self._request = Lines(Type.IDENTIFIER, "history.request_id")
        self._code = Lines(Type.IDENTIFIER, "history.code")
        self._compact = False
        self._job: Job | None = None
        self._may_change = False
        self.rename.clicked.connect(self._begin_name)
        self._name_edit.saved.connect(self._take_name)
        self._name_edit.left.connect(self._leave_name)
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Say the same job in the language of now; a name that is being typed stays."""
        self.rename.set_words(self.tr("Rename"))
        self.move_room.set_words(self.tr("Move"), self.tr("Move to another room"))
        labels = (
            self.tr("Device"),
            self.tr("Place"),
            self.tr("Time"),
            self.tr("Account"),
            self.tr("RequestId"),
            self.tr("Code"),
        )
        for value, label in zip(self._values, labels, strict=True):
            value.set_label(label)
        if self._job:
            self.show_job(self._job, may_change=self._may_change)

    def show_job(self, job: Job, *, may_change: bool) -> None:
        """Show a job; with ``may_change`` also the ways to another room and another name."""
        if self._job is None or self._job.id != job.id:
            self._name_edit.hide()
        self._job, self._may_change = job, may_change
        for lines, words in self._said(job):
            lines.say(words)
            lines.setVisible(bool(words))
        for value, lines in self._optional:
            value.setVisible(bool(lines.toPlainText()))
        differs = self._difference(job)
        self._differs.setText(differs)
        self._differs.setVisible(bool(differs))
        self.move_room.setVisible(may_change)
        self._show_name()

    def set_compact(self, compact: bool) -> None:
        """In a small window the device stands with the name people gave it, without its maker's."""
        self._compact = compact
        if self._job:
            self.show_job(self._job, may_change=self._may_change)

    def spoken(self) -> str:
        """Every word of it, line by line."""
        words = [lines.toPlainText() for lines, _ in self._said(self._job)] if self._job else []
        return "\n".join(filter(None, (*words, self._differs.text())))

    def _said(self, job: Job) -> tuple[tuple[Lines, str], ...]:
        named = (
            (job.device_name or job.product_id,)
            if self._compact
            else (job.product_id, job.device_name)
        )
        device = " / ".join(filter(None, named))
        product = "" if self._compact and job.alias else job.product_name
        return (
            (self._alias, job.alias),
            (self._product, product),
            (self._device, device or self.tr("Not named yet")),
            (self._place, place_name(job.family, room_now(job))),
            (self._time, short_time(job.bound_at or moment_of(job), compact=self._compact)),
            (self._account, job.account),
            (self._request, job.request_id),
            (self._code, job.code),
        )

    def _difference(self, job: Job) -> str:
        if job.is_gone and job.read_at:
            words = self.tr("{0} did not list it at {1}.")
            return words.format(job.family, clock_time(job.read_at))
        if not is_elsewhere(job) or job.read_at is None:
            return ""
        words = self.tr("Read back at {0}. The {1} was chosen.")
        return words.format(clock_time(job.read_at), room_name(chosen_room(job)))

    # The name.

    def _begin_name(self) -> None:
        name = self._job.alias if self._job else ""
        # What was masked when it was written down is nothing to begin a name with.
        self._name_edit.begin("" if is_masked(name) else name)
        self._show_name()

    def _take_name(self, name: str) -> None:
        self._leave_name()
        if self._job and name != self._job.alias:
            self.renamed.emit(name)

    def _leave_name(self) -> None:
        self._name_edit.hide()
        self._show_name()
        self.rename.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_name(self) -> None:
        """The name, or the field for another one."""
        is_typing = not self._name_edit.isHidden()
        self._alias.setVisible(bool(self._job and self._job.alias) and not is_typing)
        self.rename.setVisible(self._may_change and not is_typing)

    def _lay_out(self) -> None:
        device = Value(self._alias, self._name_edit, self._product, self._device)
        device.set_act(self.rename)
        place = Value(self._place, self._differs)
        place.set_act(self.move_room)
        time = Value(self._time)
        account, request = Value(self._account), Value(self._request)
        code = Value(self._code)
        self._values = (device, place, time, account, request, code)
        self._optional = ((account, self._account), (request, self._request), (code, self._code))
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(time, 3, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(account, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(device)
        column.addWidget(place)
        column.addLayout(pair)
        column.addWidget(request)
        column.addWidget(code)
