"""What the gateway does with one sign-in request."""

import logging
import secrets
import time
from collections.abc import Mapping

import msgspec

from fieldbind.cloud.addresses import App
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import Secret
from fieldbind.cloud.signing import SIGNATURE, signature
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.allowance import Allowance
from fieldbind.demo.exchange.envelope import Asked, Shape, wrap_refusal
from fieldbind.faults import Fault

FORWARDED = ("AppGetToken", "AppSendVerificationCode", "AppSendEmailVerificationCode")
"""The only actions a gateway ever signs."""

REQUESTS_A_MINUTE = 30
MINUTE = 60.0
BAD_GATEWAY = 502

_log = logging.getLogger(__name__)


class SignInDesk:
    """Signs and forwards; logs the action and how it went, never a body.

    Args:
        http: the door to the network.
        app: whose secret signs.
        forward_url: the cloud's ``appapi``.
        allowance: how often; 30 requests a minute if not given.
    """

    def __init__(
        self, http: Http, app: App, forward_url: str, allowance: Allowance | None = None
    ) -> None:
        self._http = http
        self._app = app
        self._forward_url = forward_url
        self._allowance = allowance or Allowance(REQUESTS_A_MINUTE, MINUTE)

    async def forward(self, body: bytes) -> tuple[int, bytes]:
        """HTTP status and body for the laptop: the cloud's own answer, or why there is none."""
        members = _members(body)
        if reason := self._reason_against(members):
            _log.warning("refused: %s", reason)
            return 200, _refusal(reason, members)
        try:
            answer = await self._http.post_json(self._forward_url, self._signed(members))
        except Fault as fault:
            _log.warning("%s: %s", members["Action"], fault.code)
            return BAD_GATEWAY, b""
        _log.info("%s: forwarded", members["Action"])
        return 200, answer

    def _reason_against(self, members: Mapping[str, object]) -> str:
        """The code to refuse with, empty if the request may be forwarded."""
        if not members:
            return "InvalidParameterValue.InvalidJSON"
        if members.get("Action") not in FORWARDED:
            return "InvalidAction"
        return "" if self._allowance.take() else "RequestLimitExceeded"

    def _signed(self, members: Mapping[str, object]) -> bytes:
        signed = {
            **members,
            "AppKey": self._app.key,
            "Timestamp": int(time.time()),
            "Nonce": secrets.randbelow(2**31 - 1) + 1,
        }
        signed[SIGNATURE] = signature(signed, self._app.secret or Secret(""))
        return msgspec.json.encode(signed)


def _members(body: bytes) -> dict[str, object]:
    """The members of a request, none if it is no JSON object."""
    try:
        return msgspec.json.decode(body, type=dict[str, object])
    except msgspec.DecodeError:
        return {}


def _refusal(code: str, members: Mapping[str, object]) -> bytes:
    asked = Asked(action="", request_id=str(members.get("RequestId", "")), language="en")
    return msgspec.json.encode(wrap_refusal(Shape.LIVE, asked, Refusal(code)))
