"""A token that was created here: its job is written down before anybody can pass it on."""

from dataclasses import replace

from fieldbind.cloud.models import BindToken
from fieldbind.qt.device.names import Names
from fieldbind.qt.frame import Frame
from fieldbind.steps import Answers


class MadeToken:
    """Keeps the job of a created token up to date until Continue is pressed.

    Args:
        frame: whose answers they are.
        names: what is entered beside the token.
    """

    def __init__(self, frame: Frame, names: Names) -> None:
        self._frame = frame
        self._names = names

    async def keep(self, token: BindToken) -> bool:
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

    async def _write(self, answers: Answers) -> bool:
        names = self._names
        answers = replace(answers, product_id=names.product_id, device_name=names.device_name)
        noted = await self._frame.journey.note_made(answers)
        if self._frame.is_busy:
            return False
        # Who is signed in may have been confirmed meanwhile.
        self._frame.keep(replace(noted, account=self._frame.answers.account))
        return True
