"""The fields: token and names, and the offer to create a token."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.cloud.models import BindToken, TokenLength
from fieldbind.device.labels import Label
from fieldbind.guidance.problem import Fix
from fieldbind.qt.clipboard import SecretClipboard
from fieldbind.qt.device.another_room import AnotherRoom
from fieldbind.qt.device.entered import Entered
from fieldbind.qt.device.entry import Entry
from fieldbind.qt.device.face import Face
from fieldbind.qt.device.finding import Finding
from fieldbind.qt.device.made_token import MadeToken
from fieldbind.qt.device.making import Making
from fieldbind.qt.device.names import Names
from fieldbind.qt.device.place_line import PlaceLine
from fieldbind.qt.facts import room_name
from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.text import Text
from fieldbind.steps import Answers

if TYPE_CHECKING:
    from fieldbind.qt.page import Page


class EntryFace(Face):
    """One field for typed, pasted and scanned text; nothing here moves on by itself.

    Args:
        page: whose face it is.

    Signals:
        label_read(Label): a label with product or device name was read.
        hand_over_wanted(Entered): bring a token to the device.
    """

    label_read = Signal(Label)
    hand_over_wanted = Signal(Entered)

    def __init__(self, page: "Page") -> None:
        super().__init__(page)
        self._title = Text(self.tr("Which device?"), Type.PAGE_TITLE, elide=True)
        self._place = PlaceLine()
        self._rooms = AnotherRoom(page, self._place)
        self._undone = Caption(name="device.undone")
        self._entry = Entry()
        self._names = Names()
        self._making = Making()
        self._made = MadeToken(self.frame, self._names)
        self._finding = Finding()
        self._clipboard = SecretClipboard(self.frame.settings.clipboard_clear, self)
        self._shown: tuple[object, ...] = ()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._where = Button(
            self.tr("Where do I find it?"), kind=ButtonKind.TEXT, name="device.where", small=True
        )
        self._where.set_role(Type.LABEL)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self._rooms.taken.connect(self._use_room)
        self._entry.label_read.connect(self._fill_names)
        self._entry.told.connect(self.frame.announce)
        self._entry.token_changed.connect(self._forget_created)
        self._names.entered.connect(self._made.note)
        self._making.wanted.connect(self._create)
        self._making.copied.connect(self._copy)
        self._making.hand_over_wanted.connect(self._want_hand_over)
        self._where.clicked.connect(self._toggle_finding)
        self._finding.closed.connect(self._toggle_finding)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self._toggle_finding)
        self._escape.activated.connect(self._toggle_finding)

    def _lay_out(self) -> None:
        self._entry.field.set_action(self._where)
        column = self.column
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addWidget(self._undone)
        self.add_gap(3, 0)
        column.addWidget(self._entry)
        self.add_gap(22, 12)
        column.addWidget(self._names)
        self.add_gap(24, 14)
        column.addWidget(self._making)
        column.addWidget(self._finding)
        column.addStretch(1)
        self._show_finding(False)

    def enter(self, answers: Answers) -> None:
        """Draw place and answers; what was typed and not yet answered stays."""
        family, room = answers.family, answers.room
        if family and room:
            self._place.show_place(family.name, room_name(room))
        self._say_undone(answers)
        given = _given(answers)
        if given != self._shown:
            self._shown = given
            self._names.show_names(answers.product_id, answers.device_name)
            self._show_token(answers.known_token, is_new=answers.made is not None)
        self._made.note()

    def _show_token(self, token: BindToken | None, *, is_new: bool) -> None:
        self._entry.show_token(token)
        if token and is_new:
            self._making.show_token(token)
            self._make_room()

    def _say_undone(self, answers: Answers) -> None:
        undone, family = answers.undone, answers.family
        words = ""
        if answers.job_id and answers.known_token is None:
            words = self.tr(
                "The token was not kept on this laptop. Scan the label, or create another."
            )
        elif undone and family:
            words = self.tr("{0} was taken out of {1} again.").format(undone.name, family.name)
        self._undone.say(words, "undo")

    def set_compact(self, compact: bool) -> None:
        """Where a banner takes room from a small window, a new token needs the rest."""
        super().set_compact(compact)
        self._make_room()

    def _make_room(self) -> None:
        self._names.set_room(not (self.compact and self.tight and self._making.token))

    def first_focus(self) -> QWidget:
        """The token."""
        return self._entry.field.edit

    def leave(self) -> None:
        """What was opened for a moment is closed."""
        self._rooms.fold()
        self._show_finding(False)

    def is_complete(self) -> bool:
        """Mark and focus what is missing or cannot be."""
        has_token = self._entry.is_complete()
        wanting = self._names.first_wanting()
        if not has_token:
            wanting = self._entry.field.edit
        if wanting is not None:
            wanting.setFocus(Qt.FocusReason.OtherFocusReason)
        return wanting is None

    async def commit(self) -> Answers:
        """Another token starts a new wait; other names have to be compared again.

        Raises:
            Stopped: POLICY.PRODUCT, nobody waits for what must not be bound.
        """
        before = self.frame.answers
        answers = replace(
            before,
            token=self._entry.token,
            made=None,
            product_id=self._names.product_id,
            device_name=self._names.device_name,
            undone=None,
        )
        if answers.token != before.token:
            answers = replace(answers, report=None, receipt=None, settled=False)
        elif answers != replace(before, undone=None):
            answers = replace(answers, settled=False)
        self.frame.journey.require_allowed(answers)
        self._shown = _given(answers)
        return await self.frame.journey.note(answers)

    @property
    def edit(self) -> QLineEdit:
        """Where a token is typed."""
        return self._entry.field.edit

    @property
    def entered(self) -> Entered:
        """What is there so far."""
        names = self._names
        token, product_id = self._entry.token, names.product_id
        return Entered(token=token, product_id=product_id, device_name=names.device_name)

    def take_entered(self, entered: Entered) -> None:
        """Go on with what was entered on another face."""
        self._names.show_names(entered.product_id, entered.device_name)
        if entered.token != self._entry.token:
            is_new = entered.token is not None and entered.token == self.frame.answers.made
            self._show_token(entered.token, is_new=is_new)

    def take(self, text: str) -> None:
        """Read a whole text at once, as a scanner gives it."""
        self._entry.take(text)

    def fix(self, fix: Fix) -> bool:
        """Create a token, or go to the field that wants another one."""
        match fix:
            case Fix.NEW_TOKEN:
                self.frame.dismiss()
                self._entry.show_token(None)
                self._create(TokenLength.LONG)
            case Fix.CORRECT:
                self.frame.dismiss()
                self._entry.doubt()
            case Fix.ENTER_TOKEN | Fix.ANOTHER_DEVICE | Fix.CLOSE:
                self.frame.dismiss()
                self._entry.field.edit.selectAll()
            case Fix.EDIT_DEVICE:
                self.frame.dismiss()
                self._names.product.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                return False
        return True

    def _fill_names(self, label: Label) -> None:
        self._names.fill_from_label(label.product_id, label.device_name)
        self.label_read.emit(label)

    def _want_hand_over(self) -> None:
        self.hand_over_wanted.emit(self.entered)

    def _create(self, length: TokenLength) -> None:
        async def create() -> None:
            self._making.set_busy(True)
            try:
                token = await self.frame.journey.create_bind_token(length)
                if not await self._made.keep(token):
                    return
            finally:
                self._making.set_busy(False)
            self._shown = _given(self.frame.answers)
            self._undone.say("")
            self._show_token(token, is_new=True)
            self.frame.announce(self.tr("The new bind token is here."))

        self.frame.run("create token", create)

    def _forget_created(self) -> None:
        if self._making.token and self._making.token != self._entry.token:
            self._making.forget()
            self._make_room()

    def _copy(self) -> None:
        token = self._making.token
        if token:
            self._clipboard.copy(token.reveal())
            self._making.say_copied(round(self.frame.settings.clipboard_clear))

    def _toggle_finding(self) -> None:
        self._show_finding(not self._finding.isVisibleTo(self))

    def _show_finding(self, shown: bool) -> None:
        """The explanation takes the place of the offer; Esc is its own while it is there."""
        self._finding.setVisible(shown)
        self._making.setVisible(not shown)
        self._escape.setEnabled(shown)
        if shown:
            self.frame.announce(self._finding.accessibleName())

    def _use_room(self, answers: Answers) -> None:
        self.frame.keep(answers)
        self.enter(answers)


def _given(answers: Answers) -> tuple[object, ...]:
    return (answers.account, answers.known_token, answers.product_id, answers.device_name)
