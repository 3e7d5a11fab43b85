"""A bind from the first send to certainty, whatever becomes of its answers."""

import asyncio
from contextlib import ExitStack
from dataclasses import replace
from uuid import UUID

import pytest

from before_the_bind import (
    BIND,
    LOOK,
    Laptop,
    answers_before_bind,
    device_of,
    family_named,
    in_another_family,
    signed_in_journey,
    until,
)
from documented import EIGHT_FIELDS
from fieldbind.cloud.models import DEFAULT_ROOM
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.trouble import Trouble, body, cut, cut_midway, hang, html, status, truncated
from fieldbind.demo.world.building import put_device
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped
from fieldbind.journey import Journey
from fieldbind.journey.elsewhere import BoundElsewhere
from fieldbind.journey.session import ENDED
from fieldbind.keychain import Keychain
from fieldbind.ledger.model import Query, Stage
from fieldbind.steps import Answers, Outcome

SAME_FAMILY = "UnsupportedOperation.CannotBindSameFamily"
IN_TROUBLE = "InternalError.InternalServerException"
NAMELESS = b'{"code":-1,"msg":"system busy","data":null}'
"""A no that does not say why is as good as none: it may be a gateway's own."""
AFTER = [
    cut(after=True),
    cut_midway(),
    hang(after=True),
    status(503, after=True),
    html(after=True),
    truncated(),
    body(NAMELESS, after=True),
]
BEFORE = [cut(after=False), hang(), status(502), html(), body(NAMELESS)]


def sends(cloud: SimulatedCloud) -> list[bool]:
    """For each bind that was received, whether it was carried out."""
    return [request.carried_out for request in cloud.asked(BIND)]


def looks(cloud: SimulatedCloud) -> int:
    """How often the cloud was asked where the device is."""
    return sum(len(cloud.asked(action)) for action in LOOK)


def make_looking_impossible(cloud: SimulatedCloud) -> None:
    """From now on nobody learns which devices a family has."""
    for action in LOOK:
        cloud.demand(cut(after=False), action=action, times=None)


def called(trouble: Trouble) -> str:
    """A trouble's name, for the list of tests."""
    return trouble.name


async def test_a_bind_sends_the_eight_documented_fields(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    receipt = await journey.bind(answers)
    (bind,) = cloud.asked(BIND)
    assert set(bind.members) == EIGHT_FIELDS
    assert UUID(bind.text("RequestId")).version == 4
    assert receipt.outcome is Outcome.BOUND
    assert receipt.sent_here
    assert receipt.request_id == bind.text("RequestId")
    assert receipt.entry is not None
    assert receipt.entry.device == device_of(answers)
    assert receipt.room == answers.room
    assert receipt.read_at is not None


@pytest.mark.parametrize("trouble", AFTER, ids=called)
async def test_an_answer_lost_after_the_bind_is_found_out(
    cloud: SimulatedCloud, journey: Journey, trouble: Trouble
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(trouble, action=BIND)
    receipt = await journey.bind(answers)
    assert sends(cloud) == [True]
    assert (receipt.outcome, receipt.sent_here) == (Outcome.BOUND, True)


@pytest.mark.parametrize("trouble", BEFORE, ids=called)
async def test_a_bind_that_never_arrived_is_sent_once_more(
    cloud: SimulatedCloud, journey: Journey, trouble: Trouble
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(trouble, action=BIND)
    receipt = await journey.bind(answers)
    assert sends(cloud) == [False, True]
    assert receipt.outcome is Outcome.BOUND
    first, second = cloud.asked(BIND)
    assert first.text("RequestId") == second.text("RequestId")


async def test_an_internal_error_is_looked_into_before_it_is_sent_again(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(IN_TROUBLE, action=BIND, times=2)
    await journey.bind(answers)
    assert sends(cloud) == [False, False, True]
    looked = [request.action for request in cloud.requests if request.action in (BIND, *LOOK)]
    assert looked.index(BIND) < looked.index(LOOK[0]) < looked.index(BIND, 1)


async def test_three_cut_answers_are_enough_and_nothing_was_bound(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(cut(after=False), action=BIND, times=None)
    with pytest.raises(NoAnswer) as lost:
        await journey.bind(answers)
    assert not lost.value.may_have_happened
    assert sends(cloud) == [False] * 3


async def test_three_internal_errors_are_enough(cloud: SimulatedCloud, journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(IN_TROUBLE, action=BIND, times=None)
    with pytest.raises(Refused) as refused:
        await journey.bind(answers)
    assert refused.value.code == IN_TROUBLE
    assert sends(cloud) == [False] * 3


@pytest.mark.parametrize(
    "code",
    [
        "InvalidParameterValue.ReadTokenInfoError",
        "InvalidParameterValue.FamilyDeviceCountReadError",
    ],
)
async def test_trouble_with_reading_is_repeated_without_a_look(
    cloud: SimulatedCloud, journey: Journey, code: str
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(code, action=BIND, times=2)
    await journey.bind(answers)
    binds = [request.action for request in cloud.requests if request.action in (BIND, *LOOK)]
    assert binds[:3] == [BIND] * 3
    cloud.demand(code, action=BIND, times=None)
    with pytest.raises(Refused, match=f"^{code}$"):
        await journey.bind(await answers_before_bind(journey))
    assert len(sends(cloud)) == 6


async def test_a_clear_no_is_not_repeated(cloud: SimulatedCloud, journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand("InvalidParameterValue.TokenIsExpire", action=BIND)
    with pytest.raises(Refused, match="TokenIsExpire"):
        await journey.bind(answers)
    assert sends(cloud) == [False]
    assert looks(cloud) == 0


async def test_bound_in_this_family_already_is_a_success(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    family = await family_named(journey, "Lin family")
    with cloud.changing() as world:
        put_device(world, device_of(answers), family.id, alias="Desk lamp")
    receipt = await journey.bind(answers)
    assert (receipt.outcome, receipt.sent_here) == (Outcome.ALREADY_THERE, False)
    assert receipt.entry is not None
    assert receipt.entry.alias == "Desk lamp"
    assert (receipt.room, receipt.chosen_room) == (DEFAULT_ROOM, answers.room)


async def test_bound_in_another_family_names_it(cloud: SimulatedCloud, journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    other = await family_named(journey, "Huang family")
    with cloud.changing() as world:
        put_device(world, device_of(answers), other.id)
    with pytest.raises(BoundElsewhere) as stopped:
        await journey.bind(answers)
    assert (stopped.value.code, stopped.value.action) == ("BOUND_ELSEWHERE", BIND)
    assert stopped.value.family == other
    assert stopped.value.request_id == cloud.asked(BIND)[0].text("RequestId")


@pytest.mark.parametrize("is_there", [True, False], ids=["still there", "gone again"])
async def test_a_token_that_was_used_here_leads_to_its_device(
    cloud: SimulatedCloud, journey: Journey, is_there: bool
) -> None:
    answers = await answers_before_bind(journey)
    other = in_another_family(answers, await family_named(journey, "Chen family"))
    receipt = await journey.bind(answers)
    if not is_there:
        await journey.undo(receipt)
    code = "BOUND_ELSEWHERE" if is_there else "InvalidParameterValue.TokenNotExist"
    with pytest.raises(Fault, match=f"^{code}") as stopped:
        await journey.bind(other)
    assert isinstance(stopped.value, BoundElsewhere) is is_there
    assert getattr(stopped.value, "family", receipt.family) == receipt.family
    assert stopped.value.request_id == cloud.asked(BIND)[1].text("RequestId")
    job = (await journey.ledger.find(Query(), limit=1))[0]
    assert (job.stage, job.code) == (Stage.REPORTED, code)


async def test_where_a_token_was_used_cannot_be_seen_every_time(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    other = in_another_family(answers, await family_named(journey, "Chen family"))
    await journey.bind(answers)
    make_looking_impossible(cloud)
    with pytest.raises(Refused, match=r"TokenNotExist"):
        await journey.bind(other)


async def test_any_other_refusal_is_said_wherever_the_device_is(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    other = in_another_family(answers, await family_named(journey, "Chen family"))
    await journey.bind(answers)
    code = "UnauthorizedOperation.NoPermissionToFamily"
    cloud.demand(code, action=BIND)
    with pytest.raises(Refused, match=f"^{code}$"):
        await journey.bind(other)


async def test_bound_nowhere_in_this_account_is_said(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(SAME_FAMILY, action=BIND)
    with pytest.raises(Stopped, match=r"^BOUND_BY_OTHERS$") as stopped:
        await journey.bind(answers)
    (bind,) = cloud.asked(BIND)
    assert not bind.carried_out
    assert (stopped.value.action, stopped.value.request_id) == (BIND, bind.text("RequestId"))


@pytest.mark.parametrize(
    ("trouble", "settled"),
    [(cut(after=True), [True]), (cut(after=False), [False, True])],
    ids=["carried out", "never arrived"],
)
async def test_a_bind_in_doubt_is_settled_by_asking_again(
    cloud: SimulatedCloud, journey: Journey, trouble: Trouble, settled: list[bool]
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(trouble, action=BIND)
    make_looking_impossible(cloud)
    with pytest.raises(Stopped) as stopped:
        await journey.bind(answers)
    assert stopped.value.code == "BIND_IN_DOUBT"
    assert stopped.value.may_have_happened
    assert len(sends(cloud)) == 1
    cloud.forget_demands()
    receipt = await journey.bind(answers)
    assert sends(cloud) == settled
    assert (receipt.outcome, receipt.sent_here) == (Outcome.BOUND, True)
    assert receipt.request_id == cloud.asked(BIND)[-1].text("RequestId")


@pytest.mark.parametrize(
    "code", ["InternalError", "RequestLimitExceeded", "UnauthorizedOperation.NoPermissionToFamily"]
)
async def test_a_look_that_is_refused_leaves_a_doubt(
    cloud: SimulatedCloud, journey: Journey, code: str
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(cut(after=True), action=BIND)
    for action in LOOK:
        cloud.demand(code, action=action, times=None)
    with pytest.raises(Stopped, match=r"^BIND_IN_DOUBT$") as stopped:
        await journey.bind(answers)
    assert stopped.value.may_have_happened
    assert code in stopped.value.message
    assert sends(cloud) == [True]


async def test_a_session_that_ends_before_the_look_asks_for_a_sign_in(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(cut(after=True), action=BIND)
    for action in LOOK:
        cloud.demand(ENDED, action=action)
    with pytest.raises(Refused, match=ENDED):
        await journey.bind(answers)
    assert sends(cloud) == [True]


async def test_a_look_is_repeated_while_the_cloud_is_in_trouble(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(cut(after=True), action=BIND)
    for action in LOOK:
        cloud.demand("InternalError", action=action)
    receipt = await journey.bind(answers)
    assert sends(cloud) == [True]
    assert (receipt.outcome, receipt.sent_here) == (Outcome.BOUND, True)


async def _left_in_doubt(cloud: SimulatedCloud, journey: Journey, *, after: bool) -> Answers:
    """The answers of a bind whose answer was lost, carried out or not."""
    answers = await answers_before_bind(journey)
    cloud.demand(cut(after=after), action=BIND)
    make_looking_impossible(cloud)
    with pytest.raises(Stopped, match=r"^BIND_IN_DOUBT$"):
        await journey.bind(answers)
    return answers


async def test_the_doubt_about_one_device_does_not_touch_the_next(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    await _left_in_doubt(cloud, journey, after=True)
    cloud.forget_demands()
    other = await answers_before_bind(journey)
    before = looks(cloud)
    receipt = await journey.bind(other)
    assert receipt.outcome is Outcome.BOUND
    assert looks(cloud) == before + 1


@pytest.mark.parametrize("after", [True, False], ids=["carried out", "never arrived"])
async def test_in_another_family_a_bind_in_doubt_is_looked_for_first(
    cloud: SimulatedCloud, journey: Journey, after: bool
) -> None:
    answers = await _left_in_doubt(cloud, journey, after=after)
    assert journey.doubted_family(answers) == answers.family
    cloud.forget_demands()
    elsewhere = in_another_family(answers, await family_named(journey, "Chen family"))
    if after:
        with pytest.raises(BoundElsewhere) as stopped:
            await journey.bind(elsewhere)
        assert stopped.value.family == answers.family
        assert sends(cloud) == [True]
    else:
        receipt = await journey.bind(elsewhere)
        assert (receipt.family, sends(cloud)) == (elsewhere.family, [False, True])
        assert journey.doubted_family(answers) is None


async def test_what_an_earlier_run_may_have_bound_is_not_claimed_for_another_job(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await _left_in_doubt(cloud, journey, after=True)
    cloud.forget_demands()
    laptop = Laptop(journey.ledger, Keychain(use_keyring=False))
    async with signed_in_journey(cloud, laptop=laptop) as again:
        cloud.demand(cut(after=False), action=BIND)
        receipt = await again.bind(answers)
    assert (receipt.outcome, receipt.sent_here) == (Outcome.ALREADY_THERE, False)
    assert sends(cloud) == [True]


async def test_a_bind_goes_on_although_nobody_waits_for_it(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(hang(after=True), action=BIND)
    caller = asyncio.create_task(journey.bind(answers))
    await until(lambda: cloud.asked(BIND))
    caller.cancel()
    await asyncio.wait([caller])
    assert caller.cancelled()
    receipt = await journey.bind(answers)
    assert sends(cloud) == [True]
    assert receipt.sent_here


async def test_another_bind_waits_for_the_one_that_has_left(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(hang(after=True), action=BIND)
    caller = asyncio.create_task(journey.bind(answers))
    await until(lambda: cloud.asked(BIND))
    caller.cancel()
    elsewhere = in_another_family(answers, await family_named(journey, "Chen family"))
    with pytest.raises(BoundElsewhere):
        await journey.bind(elsewhere)
    looked = [request.action for request in cloud.requests if request.action in (BIND, *LOOK)]
    assert looked[:3] == [BIND, LOOK[0], LOOK[0]], "settled and read back before the next is sent"
    assert sends(cloud) == [True, False]


async def test_closing_ends_a_bind_that_is_out(cloud: SimulatedCloud) -> None:
    async with signed_in_journey(cloud) as journey:
        answers = await answers_before_bind(journey)
        cloud.demand(hang(after=True), action=BIND)
        caller = asyncio.create_task(journey.bind(answers))
        await until(lambda: cloud.asked(BIND))
    with pytest.raises(asyncio.CancelledError):
        await caller


async def test_success_is_not_hidden_by_a_read_back_that_fails(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    make_looking_impossible(cloud)
    receipt = await journey.bind(answers)
    assert receipt.outcome is Outcome.BOUND
    assert (receipt.entry, receipt.read_at, receipt.room) == (None, None, answers.room)
    cloud.forget_demands()
    assert (await journey.read_back(receipt)).entry is not None


async def test_what_never_left_is_no_doubt(cloud: SimulatedCloud, journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand("InvalidParameterValue.InvalidAccessToken", action=BIND)
    with pytest.raises(Fault) as refused:
        await journey.bind(answers)
    assert not refused.value.may_have_happened


async def test_a_cloud_that_is_gone_is_no_doubt_either() -> None:
    served = ExitStack()
    cloud = served.enter_context(serve(SimulatedCloud(device_after=0.0)))
    async with signed_in_journey(cloud) as journey:
        answers = await answers_before_bind(journey)
        served.close()
        with pytest.raises(NoAnswer) as refused:
            await journey.bind(answers)
    assert not refused.value.may_have_happened


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ({"report": None}, "DEVICE_UNNAMED"),
        ({"token": None}, "FIELDBIND_DEFECT"),
        ({"family": None}, "FIELDBIND_DEFECT"),
        ({"room": None}, "FIELDBIND_DEFECT"),
    ],
)
async def test_incomplete_answers_send_nothing(
    cloud: SimulatedCloud, journey: Journey, missing: dict[str, None], code: str
) -> None:
    answers = await answers_before_bind(journey)
    with pytest.raises(Stopped, match=f"^{code}$"):
        await journey.bind(replace(answers, **missing))
    assert sends(cloud) == []


async def test_where_it_is_stays_open_if_a_family_cannot_be_asked(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(SAME_FAMILY, action=BIND)
    cloud.demand("InternalError", action="AppGetFamilyList")
    with pytest.raises(Refused) as refused:
        await journey.bind(answers)
    assert (refused.value.code, refused.value.message) == (SAME_FAMILY, "InternalError")
    (bind,) = cloud.asked(BIND)
    assert (refused.value.action, refused.value.request_id) == (BIND, bind.text("RequestId"))


async def test_where_it_is_cannot_be_asked_once_the_session_has_ended(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await answers_before_bind(journey)
    cloud.demand(SAME_FAMILY, action=BIND)
    cloud.demand("InvalidParameterValue.InvalidAccessToken", action="AppGetFamilyList")
    with pytest.raises(Refused, match="InvalidAccessToken"):
        await journey.bind(answers)


async def test_who_stops_waiting_knows_the_request(cloud: SimulatedCloud, journey: Journey) -> None:
    await journey.bind(await answers_before_bind(journey))
    stopped = journey.stop_waiting()
    assert stopped.request_id == cloud.asked(BIND)[0].text("RequestId")
    assert stopped.may_have_happened
