"""What Done shows besides the receipt; the page is true without it."""

import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar

from fieldbind.faults import Fault
from fieldbind.journey import Journey
from fieldbind.journey.session import ENDED
from fieldbind.steps import Receipt

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Details:
    """Product name, empty if not known, and whether the device is online, None if not known."""

    product: str
    online: bool | None


async def details_of(journey: Journey, receipt: Receipt) -> Details:
    """Ask for both, and write them down.

    Raises:
        Refused: InvalidAccessToken; anything else leaves a line in the log.
    """
    device = receipt.device
    product = await _known(journey.product_name(device.product_id)) or ""
    # Where the cloud answers without a word about it, the device was not seen online yet.
    answer = await _known(_with(journey.is_online(device)))
    online = (answer[0] or False) if answer else None
    await journey.seen(receipt, product_name=product, online=online)
    return Details(product, online)


async def _with(answer: Awaitable[bool | None]) -> tuple[bool | None]:
    return (await answer,)


async def _known(question: Awaitable[Answer]) -> Answer | None:
    try:
        return await question
    except Fault as fault:
        if fault.code == ENDED:
            raise
        _log.info("not read: %s %s %s", fault.action, fault.code, fault.request_id)
        return None
