"""The front of the simulated cloud: checks that come before any action."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fieldbind.cloud.models import Secret
from fieldbind.cloud.signing import is_signed
from fieldbind.demo.actions.call import Call
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.actions.signing_in import person_behind
from fieldbind.demo.actions.table import AFTER_SIGN_IN, BEFORE_SIGN_IN, Act
from fieldbind.demo.exchange.record import Endpoint, Request
from fieldbind.demo.world.world import World

CLOCK_TOLERANCE = 300
"""Seconds by which Timestamp may differ; the vendor publishes none."""

SIGNED_MEMBERS = (("AppKey", str), ("Signature", str), ("Timestamp", int), ("Nonce", int))


@dataclass(frozen=True, slots=True, kw_only=True)
class AppIdentity:
    """AppKey and AppSecret of the simulated app."""

    key: str
    secret: Secret


def admit(world: World, app: AppIdentity, request: Request, call: Call) -> dict[str, object]:
    """Check a request and let its action answer.

    Raises:
        Refusal: whatever the checks or the action refuse.
    """
    act = _act_for(request)
    if not call.optional_text("RequestId"):
        raise Refusal("ErrorRequiredParamNotFound", "RequestId")
    if request.endpoint is Endpoint.BEFORE_SIGN_IN:
        check_signature(app, call.members, call.at)
        return act(world, call)
    user_id = person_behind(world, call.members.get("AccessToken"), call.at)
    return act(world, replace(call, user_id=user_id))


def check_signature(app: AppIdentity, members: Mapping[str, object], at: float) -> None:
    """Whether the request was signed with the app's secret (40773).

    Nonce 0 and a repeated nonce are welcome: the vendor's own apps send both.

    Raises:
        Refusal: a member is missing, of the wrong type, too old, or the signature is wrong.
    """
    for name, kind in SIGNED_MEMBERS:
        if type(members.get(name)) is not kind:
            raise Refusal("ErrorRequiredParamNotFound", name)
    if members["AppKey"] != app.key:
        raise Refusal("InvalidParameterValue", "AppKey")
    if abs(at - int(str(members["Timestamp"]))) > CLOCK_TOLERANCE:
        raise Refusal("InvalidParameterValue", "Timestamp")
    if not is_signed(members, app.secret):
        raise Refusal("InvalidParameterValue", "Signature invalid")


def _act_for(request: Request) -> Act:
    """The action named in the body; a trailing path segment has to name the same one."""
    if not request.members:
        raise Refusal("InvalidParameterValue.InvalidJSON")
    before = request.endpoint is Endpoint.BEFORE_SIGN_IN
    act = (BEFORE_SIGN_IN if before else AFTER_SIGN_IN).get(request.action)
    if act is None or request.segment not in ("", request.action):
        raise Refusal("InvalidAction", request.segment or request.action)
    return act
