"""Everything that can stand in a person's way, as one tree.

Fault
├── Refused        the cloud answered and said no: its code, message and request id
├── NoAnswer       no usable answer came: name, connection, TLS, proxy, time-out
├── StrangeAnswer  something answered that is not this API: HTML, bad JSON, redirect, HTTP status
├── Stopped        our own conclusion after asking: the wait's limit, a bind that stays in doubt
└── LocalFault     this laptop: keyring, settings, a defect of ours

Codes of the cloud are kept as they came (``InvalidParameterValue.TokenIsExpire``). Codes of our own
are upper case (``NETWORK_TIMEOUT``, ``BAD_BODY.HTML``), so that the two can never be mistaken.
"""

from collections.abc import Mapping
from types import MappingProxyType

_NO_FACTS: Mapping[str, str] = MappingProxyType({})


class Fault(Exception):
    """Base of all faults; carries what guidance, log and receipt need, never a secret.

    Args:
        code: full code; guidance looks it up, then the part before the dot.
        action: the API action that was under way, empty if none was.
        request_id: the cloud's request id, or ours when none came back.
        message: the other side's own words, for Details only. Never matched on.
        may_have_happened: the request may have been carried out although we do not know it.
        facts: what else is known, by the names that guidance fills in: ``issuer``, ``skew``.
        retry_after: seconds for which the other side asks to be left alone, None if it does not.
    """

    def __init__(
        self,
        code: str,
        *,
        action: str = "",
        request_id: str = "",
        message: str = "",
        may_have_happened: bool = False,
        facts: Mapping[str, str] = _NO_FACTS,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.action = action
        self.request_id = request_id
        self.message = message
        self.may_have_happened = may_have_happened
        self.facts = facts
        self.retry_after = retry_after

    def is_category(self, category: str) -> bool:
        """Whether the code is ``category`` or one of its sub-codes."""
        return self.code == category or self.code.startswith(f"{category}.")


class Refused(Fault):
    """The cloud understood the request and said no."""


class NoAnswer(Fault):
    """No usable answer came back."""


class StrangeAnswer(Fault):
    """Something answered, but not this API."""


class Stopped(Fault):
    """Our own conclusion: going on by itself would be wrong, a person has to decide."""


class LocalFault(Fault):
    """Something on this laptop."""
