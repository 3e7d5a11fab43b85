"""From one device to the next."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from fieldbind.cloud.models import Family
from fieldbind.faults import Stopped
from fieldbind.ledger.ledger import Ledger
from fieldbind.steps import Answers, Receipt

_PATIENCE = 1.0
"""Seconds; a name that changed any later would change under somebody's eyes."""


def next_device(answers: Answers, *, pattern: str, next_name: str) -> Answers:
    """The answers that hold for the next device: session, family, room and names.

    Args:
        answers: of the device that is done.
        pattern: that names devices.
        next_name: what it gives for the next one.
    """
    following = answers.without_device()
    return replace(following, receipt=None, pattern=pattern, next_name=next_name)


async def names_before(ledger: Ledger, family: Family) -> Sequence[str]:
    """What devices of a family have been called; nothing where the ledger is slow to say."""
    try:
        async with asyncio.timeout(_PATIENCE):
            return await ledger.names_in(family.id)
    except TimeoutError:
        return ()


def receipt_in(answers: Answers) -> Receipt:
    """What was done.

    Raises:
        Stopped: nothing was; Done is only shown with a receipt.
    """
    if answers.receipt is None:
        raise Stopped("FIELDBIND_DEFECT", message="Done without a receipt")
    return answers.receipt


def is_same_job(receipt: Receipt, other: Receipt | None) -> bool:
    """Whether two receipts are about one bind; what was read back since may differ."""
    return other is not None and (receipt.device, receipt.bound_at) == (
        other.device,
        other.bound_at,
    )
