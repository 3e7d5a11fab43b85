"""The token to hand over: the one that is there, or a new one, and always with its job."""

from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace

from fieldbind.cloud.models import BindToken, TokenLength, TokenState
from fieldbind.faults import Refused
from fieldbind.qt.device.entered import Entered
from fieldbind.qt.frame import Frame
from fieldbind.steps import Answers, Report

_RUN_OUT = ("InvalidParameterValue.TokenIsExpire", "InvalidParameterValue.TokenNotExist")


class TokenAtHand:
    """Sees to it that nothing leaves this laptop before it is in the ledger.

    Args:
        frame: whose answers they are.
        created: called with a token that was created.
    """

    def __init__(self, frame: Frame, created: Callable[[BindToken], None]) -> None:
        self._frame = frame
        self._created = created

    async def ready(self, entered: Entered, *, is_to_be_asked: bool) -> Answers:
        """The answers with a token and its job; one that was created here is replaced in time.

        Args:
            entered: the token that is there already, if there is one, and the names.
            is_to_be_asked: whether the cloud has to say that such a token has not run out.

        Returns:
            With a report where a device has shown the token to the cloud already.

        Raises:
            Stopped: POLICY.PRODUCT, nobody hands over what must not be bound.
            Refused: TokenIsExpire or TokenNotExist of a token that was not created here.
            Fault: a new one could not be created.
        """
        product_id, device_name, token = entered.product_id, entered.device_name, entered.token
        answers = replace(
            self._frame.answers, product_id=product_id, device_name=device_name, undone=None
        )
        self._frame.journey.require_allowed(answers)
        if token is not None:
            answers = await self._with_old(answers, token, is_to_be_asked=is_to_be_asked)
        if token is None or answers.known_token is None:
            answers = await self._with_new(answers)
        # Who is signed in, or the room, may have been settled meanwhile.
        now = self._frame.answers
        answers = replace(answers, account=now.account, family=now.family, room=now.room)
        answers = await self._frame.journey.note_made(answers)
        self._frame.keep(answers)
        return answers

    async def _with_new(self, answers: Answers) -> Answers:
        token = await self._frame.journey.create_bind_token(TokenLength.LONG)
        self._created(token)
        return replace(_of_no_device(answers), token=None, made=token)

    async def _with_old(
        self, answers: Answers, token: BindToken, *, is_to_be_asked: bool
    ) -> Answers:
        """Without a token where it has run out and another one may be created."""
        is_own = token == answers.made
        if token != answers.known_token:
            answers = _of_no_device(answers)
        try:
            report = await self._ask(token) if is_to_be_asked else None
        except Refused as refused:
            if is_own and refused.code in _RUN_OUT:
                return replace(answers, token=None, made=None)
            raise
        if is_own and report is None:
            return answers
        return replace(answers, token=token, made=None, report=report or answers.report)

    async def _ask(self, token: BindToken) -> Report | None:
        """What a device has reported; None too where nobody can be asked now. Raises Refused."""
        async with aclosing(self._frame.journey.watch(token).polls()) as polls:
            async for poll in polls:
                if poll.report and poll.report.state is TokenState.READY:
                    return Report(device=poll.report.device, at=poll.at, waited=0.0)
                break
        return None


def _of_no_device(answers: Answers) -> Answers:
    """Another token starts anew."""
    return replace(answers, report=None, receipt=None, settled=False)
