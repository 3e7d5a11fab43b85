"""How every action is sent: its common fields, one request id, its answer, its fault."""

import logging
import secrets
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

import msgspec

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.envelope import Members, open_envelope
from fieldbind.cloud.models import AccessToken
from fieldbind.cloud.paging import PAGE_SIZE, Page, read_to_end
from fieldbind.cloud.signing import SIGNATURE, signature
from fieldbind.cloud.timing import Timing, patiently
from fieldbind.cloud.way.clock import judged_by_clock
from fieldbind.cloud.way.retry_after import Answered
from fieldbind.cloud.wire.fields import request_id as request_id_in
from fieldbind.faults import Fault, LocalFault, Refused, StrangeAnswer

if TYPE_CHECKING:
    # httpx takes 100 ms to import: who knows the cloud need not pay for it before the first paint.
    from fieldbind.cloud.http import Http

Params = Mapping[str, object]
Entry = TypeVar("Entry")
Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)
_REMEMBERED = 64
"""So many request ids of the last calls."""


class Caller:
    """Sends actions to one cloud in the name of one app.

    ``decode`` takes the members of an answer and gives what the caller wants of them. All methods
    raise a Fault that names its action and a request id: the cloud's, else ours.

    Args:
        http: the door to the network.
        addresses: where the cloud and its sign-in are.
        app: app key and secret; None where a gateway knows them.
        timing: how often and with which pauses reads are tried.
    """

    def __init__(self, http: "Http", addresses: Addresses, app: App | None, timing: Timing) -> None:
        self._http = http
        self._addresses = addresses
        self._app = app
        self._timing = timing
        self._sent: deque[str] = deque(maxlen=_REMEMBERED)

    @property
    def can_sign_in(self) -> bool:
        """Whether sign-in is set up: key and secret are here, or a gateway has them."""
        return self._addresses.has_gateway or (self._app is not None and bool(self._app.secret))

    async def ask(self, action: str, params: Params, decode: Callable[[Members], Answer]) -> Answer:
        """A call before sign-in, sent once.

        Raises:
            LocalFault: ``SIGN_IN_NOT_SET_UP``: there is no secret and no gateway; ``CLOCK_WRONG``:
                it was signed here, at an hour that the cloud does not take.
        """
        if not self.can_sign_in:
            raise LocalFault("SIGN_IN_NOT_SET_UP", action=action)
        return await self._call(action, params, None, decode)

    async def call(
        self,
        action: str,
        params: Params,
        access: AccessToken,
        decode: Callable[[Members], Answer],
        *,
        request_id: str = "",
        changes: bool = True,
    ) -> Answer:
        """A call after sign-in, sent once.

        Args:
            action: its name on the wire.
            params: its own fields.
            access: the account.
            decode: reads the answer.
            request_id: for who needs to know it beforehand.
            changes: whether the cloud is different afterwards, so that doubt matters.
        """
        return await self._call(
            action, params, access, decode, request_id=request_id, changes=changes
        )

    async def read(
        self,
        action: str,
        params: Params,
        access: AccessToken,
        decode: Callable[[Members], Answer],
    ) -> Answer:
        """A call that changes nothing: tried again where no answer came, under one request id."""
        request_id = str(uuid4())

        async def once() -> Answer:
            return await self._call(
                action, params, access, decode, request_id=request_id, changes=False
            )

        return await patiently(once, self._timing)

    async def read_list(
        self,
        action: str,
        params: Params,
        access: AccessToken,
        decode: Callable[[Members], Page[Entry]],
        id_of: Callable[[Entry], object],
    ) -> list[Entry]:
        """A list, page by page to its end."""

        async def page_at(offset: int) -> Page[Entry]:
            window = {"Offset": offset, "Limit": PAGE_SIZE}
            return await self.read(action, {**params, **window}, access, decode)

        return await read_to_end(page_at, id_of)

    async def _call(
        self,
        action: str,
        params: Params,
        access: AccessToken | None,
        decode: Callable[[Members], Answer],
        *,
        request_id: str = "",
        changes: bool = True,
    ) -> Answer:
        """One request and its answer; everything goes through here."""
        request_id = request_id or str(uuid4())
        self._sent.append(request_id)
        members = {"Action": action, "RequestId": request_id}
        started, outcome = time.monotonic(), "dropped"
        try:
            decoded = await self._asked({**members, **params}, access, decode)
            outcome = "ok"
        except Fault as fault:
            outcome = fault.code
            fault.action = action
            fault.request_id = fault.request_id or request_id
            fault.may_have_happened = fault.may_have_happened and changes
            raise
        finally:
            spent = (time.monotonic() - started) * 1000
            _log.info("%s %s %s %.0f ms", action, request_id, outcome, spent)
        return decoded

    async def _asked(
        self,
        members: dict[str, object],
        access: AccessToken | None,
        decode: Callable[[Members], Answer],
    ) -> Answer:
        def own(told: Members) -> Answer:
            self._require_own(request_id_in(told), members)
            return decode(told)

        answer = await self._exchange(members, access)
        try:
            return understood(answer.body, own)
        except Refused as refused:
            self._require_own(refused.request_id, members)
            refused.retry_after = answer.retry_after
            signed_here = access is None and self._app is not None and self._app.secret
            if not signed_here:
                raise
            raise judged_by_clock(refused, self._http.clock_skew) from None

    def _require_own(self, theirs: str, members: Members) -> None:
        """Refuse the echo of another call.

        Where a proxy gives an answer twice, the second one waits on a kept connection for the next
        call, whatever that asks. What a cloud makes up itself says nothing of that.
        """
        if theirs != members["RequestId"] and theirs in self._sent:
            reason = "the answer to another call"
            raise StrangeAnswer("BAD_BODY", message=reason, may_have_happened=True)

    async def _exchange(self, members: dict[str, object], access: AccessToken | None) -> Answered:
        if access is None:
            url, members = self._addresses.sign_in_url, self._signed(members)
        else:
            url, members = self._addresses.token_url, members | {"AccessToken": access.reveal()}
        return await self._http.exchange(url, msgspec.json.encode(members))

    def _signed(self, members: dict[str, object]) -> dict[str, object]:
        """The common fields of a call before sign-in; the signature only where the secret is."""
        signed = members | {
            "Timestamp": int(time.time()),
            "Nonce": secrets.randbelow(2**31 - 1) + 1,
        }
        if self._app is not None:
            signed["AppKey"] = self._app.key
            if self._app.secret:
                signed[SIGNATURE] = signature(signed, self._app.secret)
        return signed


def understood(answer: bytes, decode: Callable[[Members], Answer]) -> Answer:
    """What an answer says.

    Args:
        answer: the body as it came.
        decode: reads what is in the envelope.

    Raises:
        Refused: the cloud said no.
        StrangeAnswer: ``BAD_BODY``; it is no answer of this API, or (``BAD_BODY.FORM``) what is
            asked for is not in it as we know it.
    """
    try:
        return decode(open_envelope(answer))
    except msgspec.ValidationError as error:
        raise StrangeAnswer("BAD_BODY.FORM", message=str(error), may_have_happened=True) from None
