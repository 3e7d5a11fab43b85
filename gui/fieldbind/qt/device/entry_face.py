"""The fields: token and names, the ways to fill them, and the offer to create a token."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.cloud.models import BindToken, TokenLength
from fieldbind.device.labels import Label
from fieldbind.guidance.problem import Fix
from fieldbind.qt.device.another_room import AnotherRoom
from fieldbind.qt.device.entered import Entered
from fieldbind.qt.device.entry import Entry
from fieldbind.qt.device.explaining import Explaining
from fieldbind.qt.device.face import Face
from fieldbind.qt.device.made_token import MadeToken
from fieldbind.qt.device.making import Making
from fieldbind.qt.device.names import Names
from fieldbind.qt.device.picture_desk import PictureDesk
from fieldbind.qt.device.place_line import PlaceLine
from fieldbind.qt.device.taking import Taking
from fieldbind.qt.device.undone_line import UndoneLine
from fieldbind.qt.device.ways import Ways
from fieldbind.qt.theme import Type
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
        self._title = Text("", Type.PAGE_TITLE, wrap=True)
        self._place = PlaceLine()
        self._rooms = AnotherRoom(page, self._place)
        self._undone = UndoneLine()
        self.ways = Ways()
        self.pictures = PictureDesk(page, self.ways.picture)
        self._entry = Entry()
        self.taking = Taking(self, self._entry, self.pictures)
        self._names = Names()
        self._making = Making()
        self._made = MadeToken(self.frame, self._names, self._making)
        self._explaining = Explaining(self, self._making)
        self._shown: tuple[object, ...] = ()
        self._connect()
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """The title, and what parts say that are no widgets."""
        self._title.setText(self.tr("Which device?"))
        self.pictures.reword()
        self._explaining.reword()
        self._entry.field.set_action(self._explaining.button)

    def _connect(self) -> None:
        self._rooms.taken.connect(self._use_room)
        self._entry.label_read.connect(self._fill_names)
        self._entry.told.connect(self.frame.announce)
        self._entry.token_changed.connect(self._follow_token)
        self.ways.picture_wanted.connect(self.pictures.ask)
        self._made.created.connect(self._show_created)
        self._making.hand_over_wanted.connect(self._want_hand_over)
        self._explaining.told.connect(self.frame.announce)
        self._explaining.turned.connect(self._make_room)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addWidget(self._undone)
        self.add_gap(8, 0)
        column.addWidget(self.ways)
        self.add_gap(7, 7, 4)
        column.addWidget(self._entry)
        self.add_gap(16, 12, 9)
        column.addWidget(self._names)
        self.add_gap(16, 14, 10)
        column.addWidget(self._making)
        column.addWidget(self._explaining.finding)
        column.addStretch(1)
        self._explaining.fold()

    def enter(self, answers: Answers) -> None:
        """Draw place and answers; what was typed and not yet answered stays."""
        family, room = answers.family, answers.room
        if family and room:
            self._place.show_place(family, room)
        self._undone.show_answers(answers)
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

    def set_compact(self, compact: bool) -> None:
        """Where a banner takes room from a small window, a new token needs the rest."""
        super().set_compact(compact)
        self._make_room()

    def _make_room(self) -> None:
        """What is longer than usual needs the room of what can be done without meanwhile."""
        is_tight, is_explained = self.compact and self.tight, self._explaining.is_open
        self.ways.setVisible(self._making.token is None)
        self._names.setVisible(not (is_tight and is_explained))
        self._names.set_room(not is_tight and not is_explained)

    def first_focus(self) -> QWidget:
        """The token."""
        return self._entry.field.edit

    def leave(self) -> None:
        """What was opened for a moment is closed."""
        self._rooms.fold()
        self.pictures.stop()
        self._explaining.fold()

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
        answers = self.entered.on_top_of(self.frame.answers)
        self.frame.journey.require_allowed(answers)
        self._shown = _given(answers)
        return await self.frame.journey.note(answers)

    def let_go(self) -> None:
        """What is entered was answered on another face: the answers count from the next time on."""
        self._shown = ()

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

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """Where something is typed."""
        return self.edit, self._names.product.edit, self._names.device.edit

    def fix(self, fix: Fix) -> bool:
        """Create a token, or go to the field that wants another one."""
        match fix:
            case Fix.NEW_TOKEN:
                self.frame.dismiss()
                self._entry.show_token(None)
                self._made.create(TokenLength.LONG)
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

    def _show_created(self, token: BindToken) -> None:
        self._shown = _given(self.frame.answers)
        self._undone.say("")
        self._show_token(token, is_new=True)
        self.frame.announce(self.tr("The new bind token is here."))

    def _follow_token(self) -> None:
        if self._making.token and self._making.token != self._entry.token:
            self._making.forget()
            self._make_room()
        self._making.set_other(self._entry.token is not None)
        self._made.give_way(self._entry.token)

    def _use_room(self, answers: Answers) -> None:
        self.frame.keep(answers)
        self.enter(answers)


def _given(answers: Answers) -> tuple[object, ...]:
    return (answers.account, answers.known_token, answers.product_id, answers.device_name)
