"""Products that a site policy does not list are not bound; nothing is sent, and nobody waits."""

import pytest

from before_the_bind import BIND, answers_before_bind, device_of, signed_in_journey
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.faults import Stopped
from fieldbind.ledger.model import Stage
from fieldbind.steps import Answers, Outcome


async def test_a_product_that_is_not_listed_is_not_bound(cloud: SimulatedCloud) -> None:
    async with signed_in_journey(cloud, products=("OTHERPROD1",)) as journey:
        answers = await journey.note(await answers_before_bind(journey))
        with pytest.raises(Stopped, match=r"POLICY\.PRODUCT") as refused:
            await journey.bind(answers)
        job = await journey.ledger.job(answers.job_id)

    assert cloud.asked(BIND) == []
    assert refused.value.action == BIND
    assert not refused.value.may_have_happened
    assert job is not None
    assert (job.stage, job.code) == (Stage.REPORTED, "POLICY.PRODUCT")


async def test_a_product_that_is_listed_is_bound(cloud: SimulatedCloud) -> None:
    async with signed_in_journey(cloud) as journey:
        product_id = device_of(await answers_before_bind(journey)).product_id
    async with signed_in_journey(cloud, products=("OTHERPROD1", product_id)) as journey:
        receipt = await journey.bind(await answers_before_bind(journey))

    assert receipt.outcome is Outcome.BOUND


async def test_it_is_refused_as_soon_as_it_is_known(cloud: SimulatedCloud) -> None:
    async with signed_in_journey(cloud, products=("OTHERPROD1",)) as journey:
        journey.require_allowed(Answers())
        journey.require_allowed(Answers(product_id="OTHERPROD1"))
        with pytest.raises(Stopped, match=r"POLICY\.PRODUCT"):
            journey.require_allowed(Answers(product_id="SIMPROD001"))
        reported = await answers_before_bind(journey)
        with pytest.raises(Stopped, match=r"^POLICY\.PRODUCT$") as refused:
            journey.require_allowed(reported)
    assert refused.value.facts == {"product": device_of(reported).product_id}
