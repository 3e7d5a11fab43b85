"""One request as an action sees it."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from fieldbind.demo.actions.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """The members of one request body, read with the strictness of the vendor's server.

    Args:
        action: the ``Action`` member.
        members: the whole body.
        at: Unix seconds at which the cloud received it.
        moment: the same by the clock of the story, which bind tokens and devices live by.
        user_id: whose access token came with it; empty before sign-in.
    """

    action: str
    members: Mapping[str, object]
    at: float
    moment: float
    user_id: str = ""

    def text(self, name: str) -> str:
        """A member that must be there, filled, and a text.

        Raises:
            Refusal: InvalidParameter after sign-in (44046), ErrorRequiredParamNotFound before it
                (40786).
        """
        found = self.members.get(name)
        if not isinstance(found, str) or not found:
            code = "InvalidParameter" if self.user_id else "ErrorRequiredParamNotFound"
            raise Refusal(code, name)
        return found

    def optional_text(self, name: str, absent: str = "") -> str:
        """A text that may be left out.

        Raises:
            Refusal: InvalidParameter if it is there with another type.
        """
        found = self.members.get(name, absent)
        if not isinstance(found, str):
            raise Refusal("InvalidParameter", name)
        return found

    def texts(self, name: str) -> list[str]:
        """A list of texts that may be left out.

        Raises:
            Refusal: InvalidParameter if it is anything else.
        """
        try:
            return msgspec.convert(self.members.get(name, []), list[str])
        except msgspec.ValidationError:
            raise Refusal("InvalidParameter", name) from None

    def number(self, name: str, absent: int) -> int:
        """A whole number, not below zero, that may be left out.

        Raises:
            Refusal: InvalidParameter if it is anything else.
        """
        found = self.members.get(name, absent)
        if not isinstance(found, int) or isinstance(found, bool) or found < 0:
            raise Refusal("InvalidParameter", name)
        return found
