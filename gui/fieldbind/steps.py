"""The order of the wizard: what was answered so far, and which step comes next."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from fieldbind.cloud.models import Account, BindToken, Device, Family, FamilyDevice, Room


class Step(Enum):
    """The pages, in the order a person meets them. The rail counts the first five."""

    SIGN_IN = 1
    PLACE = 2
    DEVICE = 3
    WAIT = 4
    CONFIRM = 5
    DONE = 6


class Outcome(Enum):
    """How a bind came to hold."""

    BOUND = "bound"
    ALREADY_THERE = "already_there"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was done and what was then read back; the Done page shows this and nothing else.

    ``entry`` and ``room`` are as read back at ``read_at``; no entry means that the list did not
    show the device, or (without ``read_at``) that it could not be asked. ``sent_here`` is true only
    if a bind that this laptop sent was carried out, which is what Undo asks for. ``undo_sent`` is
    true once taking the device out was sent and nobody saw an answer. ``job_id`` says where the
    ledger has it.
    """

    outcome: Outcome
    device: Device
    family: Family
    room: Room
    chosen_room: Room
    entry: FamilyDevice | None
    request_id: str
    bound_at: datetime
    sent_here: bool
    read_at: datetime | None = None
    undo_sent: bool = False
    job_id: str = ""

    @property
    def is_gone(self) -> bool:
        """Whether a read-back did not find the device in the family."""
        return self.entry is None and self.read_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the cloud said when the token became usable (State 2).

    ``device`` may be missing: the cloud names product and device in practice, its pages do not
    promise it. ``waited`` is in seconds.
    """

    device: Device | None
    at: datetime
    waited: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """All that a person has answered; never changed, only replaced.

    ``next_name`` is what the pattern gives for the next device. ``undone`` is the device whose bind
    was taken back a moment ago, for the page that follows to say so. ``job_id`` is that of the
    ledger, empty before there is a token. ``made`` is a token that was created here and
    that nobody has gone on with: it has a job, and Device is not answered. ``gone`` is the family
    or room that another account does not have, for Place to say so.
    """

    account: Account | None = None
    family: Family | None = None
    room: Room | None = None
    token: BindToken | None = None
    product_id: str = ""
    device_name: str = ""
    report: Report | None = None
    settled: bool = False
    receipt: Receipt | None = None
    pattern: str = ""
    next_name: str = ""
    undone: Device | None = None
    job_id: str = ""
    made: BindToken | None = None
    gone: Family | Room | None = None

    @property
    def known_token(self) -> BindToken | None:
        """The token of the job, gone on with or not."""
        return self.token or self.made

    def without_token(self) -> "Answers":
        """The same with another token to come; who, where and what is entered stay."""
        return replace(self, token=None, made=None, report=None, settled=False)

    def without_device(self) -> "Answers":
        """The same with another device to come, which has a token and a job of its own."""
        return replace(self.without_token(), product_id="", device_name="", job_id="")

    @property
    def device(self) -> Device | None:
        """The device to bind: what was entered, completed by what the device reported.

        None while a name is missing, or while the two disagree and nobody has settled it.
        """
        if self.disagrees:
            return None
        reported = self._reported
        product_id = self.product_id or (reported.product_id if reported else "")
        name = self.device_name or (reported.name if reported else "")
        return Device(product_id, name) if product_id and name else None

    @property
    def disagrees(self) -> bool:
        """Whether label and device name different things and nobody has said which is right."""
        reported = self._reported
        if reported is None or self.settled:
            return False
        return self.product_id not in ("", reported.product_id) or self.device_name not in (
            "",
            reported.name,
        )

    @property
    def _reported(self) -> Device | None:
        return self.report.device if self.report else None


def first_step(answers: Answers) -> Step:
    """Where a start begins: a kept session skips Sign in."""
    return Step.SIGN_IN if answers.account is None else Step.PLACE


def step_after(step: Step, answers: Answers) -> Step:
    """The step that follows once ``step`` is answered.

    A person sent back to an earlier page (other place, other account) goes forward again only over
    pages that still lack their answer, so nothing already given is asked twice. After Done comes
    the next device: the first page whose answer was taken out.
    """
    order = list(Step)
    ahead = order[0 if step is Step.DONE else order.index(step) + 1 :]
    # Done is never answered, so there is always one.
    return next(following for following in ahead if not _is_answered(following, answers))


def step_before(step: Step) -> Step | None:
    """The step Back leads to, None if there is none.

    The wait is a machine's page: going back to it would only come forward again by itself. After
    the commit there is no way back.
    """
    match step:
        case Step.SIGN_IN | Step.DONE:
            return None
        case Step.CONFIRM:
            return Step.DEVICE
        case _:
            return Step(step.value - 1)


def _is_answered(step: Step, answers: Answers) -> bool:
    match step:
        case Step.SIGN_IN:
            return answers.account is not None
        case Step.PLACE:
            return answers.family is not None and answers.room is not None
        case Step.DEVICE:
            return answers.token is not None
        case Step.WAIT:
            return answers.report is not None
        case Step.CONFIRM:
            return answers.receipt is not None
        case Step.DONE:
            return False
