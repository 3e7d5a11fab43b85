"""What will be bound and where, row by row."""

from PySide6.QtCore import Signal

from fieldbind.cloud.models import BindToken, Role
from fieldbind.qt.facts import room_name
from fieldbind.qt.phrases import in_fours
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.rows_card import RowsCard, ValueRow
from fieldbind.steps import Answers, Step


class Summary(RowsCard):
    """``confirm.summary``.

    Signals:
        change(Step): the person wants to answer that step anew.
    """

    change = Signal(Step)

    def __init__(self) -> None:
        super().__init__(name="confirm.summary")
        self._token: BindToken | None = None
        self._is_shown = False
        self._device = self.add_row(ValueRow("lightbulb", "", mono=True))
        self._token_row = self.add_row(ValueRow("key", "", mono=True))
        self._family = self.add_row(ValueRow("house", ""))
        self._room = self.add_row(ValueRow("sofa", ""))
        self._account = self.add_row(ValueRow("user", ""))
        # Made from top to bottom, which is the order of the Tab key.
        device = self._add_link(self._device, "device", Step.DEVICE)
        self._show = Button("", kind=ButtonKind.QUIET, name="confirm.show_token", small=True)
        self._show.clicked.connect(self._toggle)
        self._token_row.add_trailing(self._show)
        self._links = [
            device,
            self._add_link(self._family, "family", Step.PLACE),
            self._add_link(self._room, "room", Step.PLACE),
        ]
        self.reword()

    def reword(self) -> None:
        """Say labels and acts in the language of now; a token that is shown stays so."""
        labels = {
            self._device: self.tr("Device"),
            self._token_row: self.tr("Token"),
            self._family: self.tr("Family"),
            self._room: self.tr("Room"),
            self._account: self.tr("Account"),
        }
        for row, label in labels.items():
            row.set_label(label)
        spoken = (
            self.tr("Change the device"),
            self.tr("Change the family"),
            self.tr("Change the room"),
        )
        for link, words in zip(self._links, spoken, strict=True):
            link.set_words(self.tr("Change"), words)
        self._draw_token()

    def show_answers(self, answers: Answers, site: str) -> None:
        """Fill the rows; a token that is hidden stays so, and one that is shown too.

        Args:
            answers: complete but for the bind.
            site: where the account is, in words.
        """
        device, family, room, account = (
            answers.device,
            answers.family,
            answers.room,
            answers.account,
        )
        self._token = answers.token
        self._device.set_value(f"{device.product_id} / {device.name}" if device else "")
        self._family.set_value(
            family.name if family else "", self._role(family.role) if family else ""
        )
        self._room.set_value(room_name(room) if room else "")
        self._account.set_value(account.shown_name if account else "", f"· {site}")
        self._draw_token()

    def hide_token(self) -> None:
        """Show no more of it than its end."""
        self._is_shown = False
        self._draw_token()

    def set_locked(self, locked: bool) -> None:
        """While the bind is out nothing can be changed any more."""
        for link in self._links:
            link.setVisible(not locked)

    def _toggle(self) -> None:
        self._is_shown = not self._is_shown
        self._draw_token()

    def _draw_token(self) -> None:
        token = self._token
        if token is not None:
            text = in_fours(token.reveal()) if self._is_shown else _masked(token)
            self._token_row.set_value(text)
        if self._is_shown:
            self._show.set_words(self.tr("Hide"), self.tr("Hide the token"))
        else:
            self._show.set_words(self.tr("Show"), self.tr("Show the token"))
        self._show.set_icon("eye-off" if self._is_shown else "eye")
        self.tell()

    def _role(self, role: Role | None) -> str:
        if role is None:
            return ""
        is_administrator = role is Role.ADMINISTRATOR
        return "· " + (self.tr("Administrator") if is_administrator else self.tr("Member"))

    def _add_link(self, row: ValueRow, name: str, step: Step) -> Button:
        link = Button("", kind=ButtonKind.TEXT, name=f"confirm.change_{name}", small=True)
        link.clicked.connect(lambda: self.change.emit(step))
        row.add_trailing(link)
        return link


def _masked(token: BindToken) -> str:
    hidden = min(len(token.reveal()) - len(token.tail), 8)
    return in_fours("•" * hidden) + f" {token.tail}"
