"""The record of what was asked of the simulated cloud."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Request:
    """One request and how it ended. Bodies hold secrets, so a repr does not show them.

    Args:
        at: Unix seconds of arrival.
        endpoint: ``appapi`` or ``tokenapi``.
        path: as asked for.
        query: query parameters.
        headers: names in lower case.
        raw: the body as it came.
        members: the body as JSON; empty if it is none.
        answered: ``ok``, the code of a refusal, or the words of a trouble; empty while it lasts.
        carried_out: whether the action took effect.
    """

    at: float
    endpoint: str
    path: str
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
