"""What is known of an interrupted job, what is not, and what Continue will do, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Room, Site
from fieldbind.ledger.model import Entry, Job, Stage, Standing, What
from fieldbind.qt.binding import Line, cloud_node, device_node
from fieldbind.qt.facts import name_of_site, room_name
from fieldbind.qt.moments import clock_time, day_and_time
from fieldbind.qt.phrases import sentences
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known to have happened, and when."""

    words: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Everything on the card.

    ``title`` and ``subtitle`` stand outside it; ``facts`` is what is known, ``unknown`` what is
    not, ``promise`` what Continue does.
    """

    title: str
    subtitle: str
    line: Line
    facts: tuple[Fact, ...]
    unknown: str
    promise: str


def story_of(job: Job, entries: Sequence[Entry], here: Site, *, has_token: bool = True) -> Story:
    """The story of an open job, from its row and its entries.

    Args:
        job: the job.
        entries: what happened to it.
        here: the site that is talked to now.
        has_token: whether the keyring has kept its token.
    """
    title = (
        translate("Resume", "You were binding {0}").format(job.device_name)
        if job.device_name
        else translate("Resume", "You were binding a device")
    )
    ending, unknown = _ending_and_unknown(job)
    subtitle = translate("Resume", "to {0}, {1}. {2}").format(job.family, place_of(job), ending)
    return Story(
        title=title,
        subtitle=subtitle,
        line=_line(job),
        facts=_facts(job, entries),
        unknown=unknown,
        promise=_promise(job, entries, here, has_token=has_token),
    )


def place_of(job: Job) -> str:
    """The room's name as people say it."""
    return room_name(Room(id=job.room_id or DEFAULT_ROOM_ID, name=job.room))


def kept_words(job: Job, entries: Sequence[Entry], *, has_token: bool) -> str:
    """What need not be answered again."""
    kept = [job.family, place_of(job), job.device_name]
    if has_token:
        kept.append(translate("Resume", "token"))
    words = " · ".join(part for part in kept if part)
    if job.stage is Stage.MADE:
        return _kept_made(words, has_token=has_token)
    if has_token:
        return translate("Resume", "Kept: {0}. No need to scan again.").format(words)
    if _was_handed_over(entries):
        return _kept_made(words, has_token=False)
    return translate("Resume", "Kept: {0}. The label is asked for once more.").format(words)


def _kept_made(words: str, *, has_token: bool) -> str:
    if has_token:
        return translate("Resume", "Kept: {0}. No need to create another.").format(words)
    return translate("Resume", "Kept: {0}. Another token has to be created.").format(words)


def _ending_and_unknown(job: Job) -> tuple[str, str]:
    """When Fieldbind closed, and what is not known since."""
    match job.standing:
        case Standing.CONFIRMED:
            return (
                translate("Resume", "Fieldbind closed before it was read back."),
                translate("Resume", "Room and name are not read back yet."),
            )
        case Standing.UNANSWERED:
            return (
                translate("Resume", "Fieldbind closed before the answer came."),
                translate("Resume", "No answer seen. It may be bound already."),
            )
        case Standing.REFUSED:
            return (
                translate("Resume", "Fieldbind closed after a bind that did not go through."),
                translate("Resume", "That bind did nothing. It can be sent once more."),
            )
        case Standing.REPORTED:
            return (
                translate("Resume", "Fieldbind closed before you confirmed."),
                translate("Resume", "You have not pressed Bind device yet."),
            )
        case Standing.MADE:
            return (
                translate("Resume", "Fieldbind closed after it created a token."),
                translate("Resume", "The device may have the token already."),
            )
        case _:
            return (
                translate("Resume", "Fieldbind closed while it waited for the device."),
                translate("Resume", "No report of the device seen yet."),
            )


def _promise(job: Job, entries: Sequence[Entry], here: Site, *, has_token: bool) -> str:
    act = _act(job, entries, has_token=has_token)
    if job.site == here.value:
        return act
    words = translate("Resume", "Continue switches to the {0} site, where this job is.")
    switching = words.format(name_of_site(Site(job.site)))
    return sentences((switching.rstrip(".。"), act))


def _act(job: Job, entries: Sequence[Entry], *, has_token: bool) -> str:
    if job.stage is Stage.MADE:
        return _act_on_made(has_token=has_token)
    if job.stage is not Stage.WAITING:
        return translate("Resume", "Continue asks Tencent Cloud first, so nothing is bound twice.")
    if has_token:
        return translate("Resume", "Continue asks Tencent Cloud about the token again.")
    if _was_handed_over(entries):
        return _act_on_made(has_token=False)
    return translate("Resume", "Continue asks for the label once more, then waits again.")


def _act_on_made(*, has_token: bool) -> str:
    if has_token:
        return translate("Resume", "Continue shows the token again.")
    return translate("Resume", "Continue asks for another token.")


def _was_handed_over(entries: Sequence[Entry]) -> bool:
    """Whether the token came from here: then no label has it, and asking for one leads nowhere."""
    return any(entry.what is What.HANDED_OVER for entry in entries)


def _facts(job: Job, entries: Sequence[Entry]) -> tuple[Fact, ...]:
    """At most two, the first with its day: when it began or was reported, what came of it."""
    moments = {entry.what: entry.at for entry in entries}
    began = moments.get(What.BEGUN, job.began_at)
    if job.stage is Stage.MADE:
        return (Fact(translate("Resume", "Fieldbind created a token"), day_and_time(began)),)
    if job.stage is Stage.WAITING and (handed := moments.get(What.HANDED_OVER)):
        return (Fact(translate("Resume", "The device took the token"), day_and_time(handed)),)
    if job.stage is Stage.WAITING:
        return (Fact(translate("Resume", "You gave Fieldbind the token"), day_and_time(began)),)
    reported = moments.get(What.REPORTED, job.began_at)
    facts = [Fact(translate("Resume", "The device reported its token"), day_and_time(reported))]
    if job.bound_at:
        facts.append(Fact(_what_was_said(job), _time_after(reported, job.bound_at)))
    elif job.stage is Stage.SENT:
        sent = moments.get(What.BIND_SENT, job.changed_at)
        facts.append(Fact(_who_pressed(job), _time_after(reported, sent)))
    return tuple(facts)


def _who_pressed(job: Job) -> str:
    if job.account:
        return translate("Resume", "{0} pressed Bind device").format(job.account)
    return translate("Resume", "Bind device was pressed")


def _what_was_said(job: Job) -> str:
    if job.sent_here:
        return translate("Resume", "Tencent Cloud confirmed the bind")
    return translate("Resume", "Tencent Cloud said that it is there")


def _time_after(first: datetime, then: datetime) -> str:
    is_same_day = first.astimezone().date() == then.astimezone().date()
    return clock_time(then) if is_same_day else day_and_time(then)


def _line(job: Job) -> Line:
    has_reported = job.stage not in (Stage.MADE, Stage.WAITING)
    done = NodeState.DONE if has_reported else NodeState.PENDING
    nodes = (
        device_node(job.device_name, done),
        cloud_node(translate("Resume", "was ready") if has_reported else "", done),
        Node("house", job.family, place_of(job), _family_state(job)),
    )
    return nodes, (_report_leg(has_reported), _bind_leg(job))


def _family_state(job: Job) -> NodeState:
    return NodeState.DONE if job.is_answered else NodeState.PENDING


def _report_leg(has_reported: bool) -> Leg:
    if has_reported:
        return Leg(translate("Resume", "Reported"), LegState.DONE)
    return Leg(translate("Resume", "Paused"), LegState.PAUSED)


def _bind_leg(job: Job) -> Leg:
    if job.is_answered:
        return Leg(translate("Resume", "Bound"), LegState.DONE)
    if job.stage is Stage.SENT:
        return Leg(translate("Resume", "Answer unknown"), LegState.UNKNOWN)
    return Leg(translate("Resume", "Then you bind"))
