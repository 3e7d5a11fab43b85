"""The record of what was asked of the simulated cloud."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Endpoint(Enum):
    """The two addresses: before sign-in, signed; after it, with an access token."""

    BEFORE_SIGN_IN = "appapi"
    AFTER_SIGN_IN = "tokenapi"


@dataclass(slots=True, kw_only=True)
class Request:
    """One request and how it ended. Bodies hold secrets, so a repr does not show them.

    Args:
        at: Unix seconds of arrival.
        moment: the same by the clock of the story.
        endpoint: which address it came to.
        segment: what followed the address; empty, or the name of the action.
        query: query parameters.
        headers: names in lower case.
        raw: the body as it came.
        members: the body as JSON; empty if it is no JSON object.
        answered: ``ok``, the code of a refusal, or the name of a trouble.
        carried_out: whether the action took effect.
    """

    at: float
    moment: float
    endpoint: Endpoint
    segment: str
    query: Mapping[str, str] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    raw: bytes = field(repr=False)
    members: Mapping[str, object] = field(repr=False)
    answered: str = ""
    carried_out: bool = False

    @property
    def action(self) -> str:
        """The ``Action`` member, empty if there is none."""
        return self.text("Action")

    def text(self, name: str) -> str:
        """A member that is a text, empty if there is none."""
        found = self.members.get(name)
        return found if isinstance(found, str) else ""
