"""Checks of what answers at the other end."""

from urllib.parse import urlsplit

from fieldbind.checks.finding import Check, Finding, fine, spared, to_fix
from fieldbind.checks.laptop import Laptop
from fieldbind.checks.line import Line


class InTheCloud:
    """Each method is one check; a Fault that it raises is what stands in the way.

    Args:
        laptop: what is looked at.
        line: the way there.
    """

    def __init__(self, laptop: Laptop, line: Line) -> None:
        self._laptop = laptop
        self._line = line

    async def sign_in(self) -> Finding:
        """Whether somebody answers where people sign in; nobody signs in by this."""
        cloud = self._line.cloud
        if not cloud.can_sign_in:
            return spared(Check.SIGN_IN, "unset")
        await cloud.answer_before_sign_in()
        host = urlsplit(self._laptop.addresses.sign_in_url).hostname or ""
        return fine(Check.SIGN_IN, "fine", host=host)

    async def session(self) -> Finding:
        """Whether the cloud takes the session that somebody has."""
        signed_in = await self._laptop.session()
        if signed_in is None:
            return spared(Check.SESSION, "none")
        await self._line.cloud.get_account(signed_in.access)
        return fine(Check.SESSION, "kept" if signed_in.is_kept else "fine")

    async def latency(self) -> Finding:
        """How long an answer takes."""
        if fault := await self._line.answered():
            raise fault
        median = await self._line.median()
        facts = {"ms": str(round(median * 1000))}
        is_slow = median > self._laptop.limits.slow
        return (
            to_fix(Check.LATENCY, "slow", **facts)
            if is_slow
            else fine(Check.LATENCY, "fine", **facts)
        )
