"""How long a call may take, and how a read is tried again."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

from fieldbind.faults import Fault, NoAnswer, StrangeAnswer

Answer = TypeVar("Answer")

# Certificates, logins and clocks do not mend themselves within a second.
_NO_BETTER_SOON = ("NETWORK_TLS", "NETWORK_PROXY.", "CLOCK_WRONG")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Limits in seconds. Settings and tests set them.

    Args:
        connect: reaching the other side: name, connection, TLS, each.
        whole: one try from its start to the last byte of its answer.
        tries: how often a read is tried in all.
        first_pause: before the second try; the next one is three times as long.
        longest_pause: no pause is longer than this, jitter included.
        jitter: up to this much is added by chance, so that laptops do not knock in step.
    """

    connect: float = 5.0
    whole: float = 10.0
    tries: int = 3
    first_pause: float = 0.3
    longest_pause: float = 3.0
    jitter: float = 0.3


class ServerTrouble(StrangeAnswer):
    """HTTP status 5xx: the one strange answer after which a read is worth another try."""


async def patiently(read: Callable[[], Awaitable[Answer]], timing: Timing) -> Answer:
    """Try a read again when no answer came or the server was in trouble, never after a refusal.

    Only for what changes nothing in the cloud: a second try may be carried out twice.
    """
    # An answer at once is the rule, and the machinery of retries costs a tenth of a call.
    try:
        return await read()
    except Fault as fault:
        if not _is_worth_another_try(fault):
            raise
        failed = [fault]

    async def next_try() -> Answer:
        if failed:
            raise failed.pop()
        return await read()

    return await _retrying(timing)(next_try)


def _retrying(timing: Timing) -> AsyncRetrying:
    return AsyncRetrying(
        retry=retry_if_exception(_is_worth_another_try),
        stop=stop_after_attempt(timing.tries),
        wait=wait_exponential_jitter(
            multiplier=timing.first_pause,
            max=timing.longest_pause,
            exp_base=3,
            jitter=timing.jitter,
        ),
        reraise=True,
    )


def _is_worth_another_try(error: BaseException) -> bool:
    if isinstance(error, Fault) and error.retry_after:
        return False  # asked to be left alone for longer than a call may take
    if isinstance(error, NoAnswer):
        return not error.code.startswith(_NO_BETTER_SOON)
    return isinstance(error, ServerTrouble)
