"""What other jobs of this laptop have done with a device."""

from collections.abc import Iterable

from fieldbind.journey.order import BindOrder
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job, OutcomeGroup, Query, Stage

_EARLIER = 20
"""So many earlier jobs of one device are looked through."""


async def have_bound(ledger: Ledger, order: BindOrder) -> bool:
    """Whether another job of this account has put the device into this very family, or may have.

    One may have whose bind left in an earlier run, and whose answer nobody has seen.
    """
    sent = [job for job in await ledger.open_jobs() if job.stage is Stage.SENT]
    there = [job for job in sent if job.family_id == order.family.id]
    return bool(_of(order, there) or await _bound(ledger, order, order.family.id))


async def have_bound_elsewhere(ledger: Ledger, order: BindOrder) -> bool:
    """Whether another job of this account has put the device into another family."""
    return any(job.family_id != order.family.id for job in await _bound(ledger, order))


async def _bound(ledger: Ledger, order: BindOrder, family_id: str = "") -> list[Job]:
    query = Query(text=order.device.name, family=family_id, outcome=OutcomeGroup.BOUND)
    return _of(order, await ledger.find(query, limit=_EARLIER))


def _of(order: BindOrder, jobs: Iterable[Job]) -> list[Job]:
    """Of the same account and device, but for the job itself."""
    wanted = (order.user_id, order.device.product_id, order.device.name)
    return [
        job
        for job in jobs
        if job.id != order.job_id and (job.user_id, job.product_id, job.device_name) == wanted
    ]
