"""Done: what holds now, its name, its receipt, and the next device."""

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import Account
from fieldbind.guidance.problem import Fix
from fieldbind.qt.done.details import details_of
from fieldbind.qt.done.following import is_same_job, names_before, next_device, receipt_in
from fieldbind.qt.done.putting_right import PuttingRight
from fieldbind.qt.done.verdict import may_undo
from fieldbind.qt.done.view import DoneView
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.frame import Frame
from fieldbind.qt.page import Page
from fieldbind.qt.widgets.button import ButtonKind
from fieldbind.steps import Answers, Receipt, Step


class DonePage(Page):
    """Shows what was read back; its primary begins with the next device."""

    step = Step.DONE

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._job: Receipt | None = None
        self._online: bool | None = None
        self._owner: Account | None = None
        self._view = DoneView()
        if frame.settings.is_locked("name_pattern"):
            self._view.names.lock_pattern()
        self._right = PuttingRight(self, frame, self._view)
        self._right.doubted.connect(self._draw)
        self._right.undone.connect(self._go_on_after_undo)
        self.column.addWidget(self._view, 1)

    def reword(self) -> None:
        """Say what is under way in the language of now; what was typed stays."""
        self._right.reword()

    def enter(self, answers: Answers) -> None:
        """Draw the receipt; a name typed for the same device is kept."""
        receipt = answers.receipt
        if receipt is None:
            self.frame.go(Step.DEVICE)
            return
        if not is_same_job(receipt, self._job):
            self._job, self._online, self._owner = receipt, None, answers.account
            self._view.card.show_product("")
            self._view.draw_mark()
            alias = receipt.entry.alias if receipt.entry else ""
            self._view.names.fill(answers.pattern, answers.next_name, alias)
        if self._online is None and self._is_own:
            self.frame.run("details", self._load_details)
        self._draw()
        self.frame.announce(self._view.title)

    def go_on(self) -> None:
        """What could not be read back before is read now."""
        if self._receipt.read_at is None:
            self.frame.run("read", self._right.look_again)

    def first_focus(self) -> QWidget | None:
        """What needs doing first; else the next device."""
        return self._view.mend if self._view.has_caution else None

    async def commit(self) -> Answers:
        """Save the name and begin with the next device. Raises Fault."""
        await self._save_name()
        return self._next_device(self._next_name())

    def fix(self, fix: Fix) -> bool:
        """Look again, name it otherwise, or leave it as it is and go on to the next device."""
        match fix:
            case Fix.CHECK_AGAIN:
                self.frame.dismiss()
                self.frame.run("read", self._right.look_again)
            case Fix.CORRECT:
                self.frame.dismiss()
                self._view.names.correct_name()
            case Fix.SKIP_NAME:
                self._view.names.skip_name()
                self.frame.try_again()
            case Fix.NEW_TOKEN | Fix.ENTER_TOKEN | Fix.EDIT_DEVICE | Fix.ANOTHER_DEVICE:
                self.frame.advance(self._next_device())
            case _:
                if fix is Fix.CHOOSE_PLACE:
                    self.frame.keep(self._next_device())
                return False
        return True

    # The name, and the next device.

    async def _save_name(self) -> None:
        names, receipt = self._view.names, self._receipt
        if names.isHidden():
            return
        self.frame.memory.remember(pattern=names.pattern)
        alias = receipt.entry.alias if receipt.entry else ""
        if names.name not in ("", alias):
            renamed = await self.frame.journey.rename(receipt, names.name)
            self.frame.keep(replace(self.frame.answers, receipt=renamed))

    def _next_name(self) -> str:
        names = self._view.names
        return self.frame.answers.next_name if names.isHidden() else names.next_name

    def _next_device(self, next_name: str | None = None) -> Answers:
        answers, names = self.frame.answers, self._view.names
        following = answers.next_name if next_name is None else next_name
        return next_device(answers, pattern=names.pattern, next_name=following)

    async def _finish(self) -> None:
        await self._save_name()
        self.frame.leave()

    def _go_on_after_undo(self, receipt: Receipt) -> None:
        self.frame.advance(replace(self._next_device(), undone=receipt.device))

    # The receipt.

    @property
    def _is_own(self) -> bool:
        """Whether the account that bound the device is signed in; nobody else changes it."""
        account = self.frame.answers.account
        return (account and account.id) == (self._owner and self._owner.id)

    @property
    def _receipt(self) -> Receipt:
        return receipt_in(self.frame.answers)

    async def _load_details(self) -> None:
        self._view.names.know(await names_before(self.frame.journey.ledger, self._receipt.family))
        details = await details_of(self.frame.journey, self._receipt)
        self._view.card.show_product(details.product)
        self._online = details.online
        self._draw()

    # What is seen.

    def _draw(self) -> None:
        owner = self._owner.shown_name if self._owner else ""
        self._view.show_receipt(self._receipt, owner, self._online, is_own=self._is_own)
        self._fit()
        self.frame.refresh()

    def foot(self) -> Foot:
        """Undo where this laptop sent the bind; Finish; Bind another."""
        receipt = self.frame.answers.receipt
        undo = receipt is not None and may_undo(receipt) and self._is_own
        keeps = not undo and self.frame.answers.room is not None
        return Foot(
            back=self._undo_act() if undo else None,
            note=self.tr("The next one keeps family and room.") if keeps else "",
            cancel=Act(
                id="done.finish",
                text=self.tr("Finish"),
                press=lambda: self.frame.run("finish", self._finish),
            ),
            primary=self._another_act(),
        )

    def _undo_act(self) -> Act:
        return Act(
            id="done.undo",
            text=self.tr("Undo this bind…"),
            short=self.tr("Undo…"),
            press=lambda: self.frame.run("undo", self._right.undo),
            icon="undo",
        )

    def _another_act(self) -> Act:
        return Act(
            id="done.another",
            text=self.tr("Bind another"),
            busy_text=self.tr("Saving…"),
            press=self.frame.press_primary,
            icon="plus",
            kind=ButtonKind.SECONDARY if self._view.has_caution else None,
        )

    def set_compact(self, compact: bool) -> None:
        """The large mark begins higher than the title of other pages."""
        super().set_compact(compact)
        self.set_margins(*((28, 17, 28, 8) if compact else (40, 22, 40, 8)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.column.contentsMargins()
        self._view.fit(self.height() - margins.top() - margins.bottom())
