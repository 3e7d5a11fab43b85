"""Bringing one token to one device: created where there is none, then by the way that is chosen."""

from collections.abc import Callable

from fieldbind.cloud.models import BindToken
from fieldbind.device.hotspot.message import Network
from fieldbind.device.shown_code import shown_code
from fieldbind.qt.device.entered import Entered
from fieldbind.qt.device.hand_over.by_code import ByCode
from fieldbind.qt.device.hand_over.over_hotspot import OverHotspot
from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.device.hand_over.steps import Passing
from fieldbind.qt.device.hand_over.token_at_hand import TokenAtHand
from fieldbind.qt.frame import Frame
from fieldbind.steps import Answers


class Delivery:
    """The token, and where it is on its way.

    Args:
        frame: whose journey it is.
        told: called when there is another token.
        passed: called with what was known of the way before, and what is known now.
        shown: called with what is known while a code is on the screen.
    """

    def __init__(
        self,
        frame: Frame,
        *,
        told: Callable[[], None],
        passed: Callable[[Passing, Passing], None],
        shown: Callable[[Shown], None],
    ) -> None:
        self._frame = frame
        self._told = told
        self._passed = passed
        self._at_hand = TokenAtHand(frame, self._take_created)
        self._over = OverHotspot(frame, self._pass)
        self._by_code = ByCode(frame, shown)
        self.token: BindToken | None = None
        """What is handed over; None where one has to be created."""
        self._is_created = False
        self._left: BindToken | None = None

    @property
    def is_away(self) -> bool:
        """Whether this laptop is on the device's hotspot, as far as anybody knows."""
        return self._over.is_away

    @property
    def is_unsent(self) -> bool:
        """Whether it was created here, and has neither been sent nor shown to a device."""
        return self._is_created and self.token != self._left

    def begin(self, token: BindToken | None) -> None:
        """There is this token already, or none."""
        self.token = token
        self._is_created = token is not None and token == self._frame.answers.made
        self.rest()

    def rest(self) -> None:
        """Nothing is under way, and nothing is known to have gone wrong."""
        self._over.rest(self.token)

    def move(self, answers: Answers) -> None:
        """It goes to another room now: whoever starts after a crash has to hear of that one."""
        frame = self._frame
        frame.keep(answers)
        self._over.move(answers)

        async def note() -> None:
            await frame.journey.note_made(answers)

        if answers.job_id:
            frame.run("note room", note)

    def forget_wifi(self) -> None:
        """The job is over: nothing of its Wi-Fi is kept."""
        self._over.forget()

    def forget_token(self) -> None:
        """Another one is to be created."""
        frame = self._frame
        self.token, self._is_created = None, False
        frame.keep(frame.answers.without_token())

    async def carry_out(self, entered: Entered, network: Network, *, by_code: bool) -> Answers:
        """Hand it over, by a code on the screen or over the hotspot.

        Raises:
            Fault: what stopped it; doing it once more goes on with the same token.
        """
        self._over.prepare(network.ssid, self.token)
        try:
            return await self._carry_out(entered, network, by_code=by_code)
        finally:
            if self._over.passing.is_out:
                self.rest()

    async def _carry_out(self, entered: Entered, network: Network, *, by_code: bool) -> Answers:
        frame = self._frame
        if by_code or not self._over.is_begun(network, self.token):
            answers = await self._at_hand.ready(entered, is_to_be_asked=not by_code)
            self.token = answers.known_token
            self._told()
            if answers.report:
                return answers
        if by_code and self.token:
            code = shown_code(network.ssid, network.password, self.token)
            self._note_left()
            return await self._by_code.show(self.token, code, network.ssid)
        await self._over.hand_over(frame.answers, network)
        return await frame.journey.note(frame.answers)

    def _pass(self, before: Passing, now: Passing) -> None:
        if now.sent:
            self._note_left()
        self._passed(before, now)

    def _note_left(self) -> None:
        if self._left != self.token:
            self._left = self.token
            self._told()

    def _take_created(self, token: BindToken) -> None:
        self.token, self._is_created = token, True
        self._over.created(token)
        self._told()
