"""A token that was created here: its job is written down before anybody can pass it on."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from fieldbind.cloud.models import BindToken, TokenLength
from fieldbind.qt.clipboard import SecretClipboard
from fieldbind.qt.device.making import Making
from fieldbind.qt.device.names import Names
from fieldbind.qt.frame import Frame
from fieldbind.steps import Answers

_CREATING = "create token"


class MadeToken(QObject):
    """Creates tokens, and keeps the job of one up to date until Continue is pressed.

    Args:
        frame: whose answers they are.
        names: what is entered beside the token.
        making: where it is asked for, and shown.

    Signals:
        created(BindToken): the token to go on with; its job is written down.
    """

    created = Signal(BindToken)

    def __init__(self, frame: Frame, names: Names, making: Making) -> None:
        super().__init__(making)
        self._frame = frame
        self._names = names
        self._making = making
        self._clipboard = SecretClipboard(frame.settings.clipboard_clear, self)
        making.wanted.connect(self.create)
        making.copied.connect(self._copy)
        names.entered.connect(self.note)

    def create(self, length: TokenLength) -> None:
        """Have the cloud create one."""

        async def create() -> None:
            self._making.set_busy(True)
            try:
                token = await self._frame.journey.create_bind_token(length)
                is_wanted = await self._keep(token)
            finally:
                self._making.set_busy(False)
            if is_wanted:
                self.created.emit(token)

        self._frame.run(_CREATING, create)

    def give_way(self, token: BindToken | None) -> None:
        """Somebody has found a token while one is being created: theirs is the one to go on with.

        Args:
            token: what stands in the field now.
        """
        if token and token != self._frame.answers.made:
            self._frame.stop(_CREATING)

    async def _keep(self, token: BindToken) -> bool:
        """Begin its job, or give it to the one that is there.

        Returns:
            Whether it is the token to go on with; not where somebody has gone on without it.
        """
        answers = replace(
            self._frame.answers, token=None, made=token, report=None, receipt=None, settled=False
        )
        return not self._frame.is_busy and await self._write(answers)

    def note(self) -> None:
        """Write down what was entered or chosen since."""
        answers = self._frame.answers

        async def note() -> None:
            await self._write(answers)

        if answers.made and not self._frame.is_busy:
            self._frame.run("note token", note)

    def _copy(self) -> None:
        token = self._making.token
        if token:
            self._clipboard.copy(token.reveal())
            self._making.say_copied(round(self._frame.settings.clipboard_clear))

    async def _write(self, answers: Answers) -> bool:
        names = self._names
        answers = replace(answers, product_id=names.product_id, device_name=names.device_name)
        noted = await self._frame.journey.note_made(answers)
        if self._frame.is_busy:
            return False
        # Who is signed in may have been confirmed meanwhile.
        self._frame.keep(replace(noted, account=self._frame.answers.account))
        return True
