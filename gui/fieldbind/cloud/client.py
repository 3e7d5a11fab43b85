"""The cloud as Fieldbind uses it: one short method for each action."""

import logging
import secrets
import time
from collections.abc import Callable, Mapping
from typing import TypeVar
from uuid import uuid4

import msgspec

from fieldbind.cloud import wire
from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.envelope import Members, open_envelope
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import (
    AccessToken,
    Account,
    BindToken,
    Device,
    Family,
    FamilyDevice,
    Login,
    Product,
    Room,
    Secret,
    Session,
    TokenLength,
    TokenReport,
)
from fieldbind.cloud.paging import PAGE_SIZE, Page, read_to_end
from fieldbind.cloud.signing import SIGNATURE, signature
from fieldbind.cloud.timing import Timing, patiently
from fieldbind.faults import Fault, LocalFault, Refused, StrangeAnswer

Params = Mapping[str, object]
Entry = TypeVar("Entry")
Answer = TypeVar("Answer")

# The cloud demands an address of a new family; nobody at a device has one to give.
NO_ADDRESS = "-"

_log = logging.getLogger(__name__)


class Cloud:
    """One cloud, at its addresses, seen by one app.

    Every method raises a Fault that names its action and a request id. Reads are tried again where
    no answer came; what changes something, and the token's state, is sent exactly once.

    Args:
        http: the door to the network.
        addresses: where the cloud and its sign-in are.
        app: app key and secret; None where a gateway knows them.
        timing: how often and with which pauses reads are tried.
    """

    def __init__(
        self, http: Http, addresses: Addresses, app: App | None, timing: Timing | None = None
    ) -> None:
        self._http = http
        self._addresses = addresses
        self._app = app
        self._timing = timing or Timing()

    @property
    def can_sign_in(self) -> bool:
        """Whether sign-in is set up: key and secret are here, or a gateway has them."""
        return self._addresses.has_gateway or (self._app is not None and bool(self._app.secret))

    # Before sign-in.

    async def get_token_by_password(self, login: Login, password: Secret) -> Session:
        """AppGetToken with a password."""
        proof = {"Password": password.reveal()}
        return await self._ask("AppGetToken", {**_who(login), **proof}, wire.session)

    async def get_token_by_code(self, login: Login, code: str) -> Session:
        """AppGetToken with a verification code; the page does not name it, its clients send it."""
        return await self._ask(
            "AppGetToken", {**_who(login), "VerificationCode": code}, wire.session
        )

    async def send_code(self, login: Login) -> None:
        """Send a verification code for signing in to the phone or mailbox."""
        action = "AppSendEmailVerificationCode" if login.is_email else "AppSendVerificationCode"
        await self._ask(action, {**_who(login), "Type": "login"}, wire.request_id)

    # Account, families, rooms.

    async def get_account(self, access: AccessToken) -> Account:
        """AppGetUser."""
        return await self._read("AppGetUser", {}, access, wire.account)

    async def log_out(self, access: AccessToken) -> None:
        """AppLogoutUser."""
        await self._call("AppLogoutUser", {}, access, wire.request_id)

    async def list_families(self, access: AccessToken) -> list[Family]:
        """AppGetFamilyList to its end."""
        return await self._list("AppGetFamilyList", {}, access, wire.families, lambda f: f.id)

    async def create_family(self, access: AccessToken, name: str, address: str = NO_ADDRESS) -> str:
        """AppCreateFamily; returns the id of the new family."""
        params = {"Name": name, "Address": address}
        return await self._call("AppCreateFamily", params, access, wire.family_id)

    async def list_rooms(self, access: AccessToken, family_id: str) -> list[Room]:
        """AppGetRoomList to its end; the default room is never in it."""
        params = {"FamilyId": family_id}
        return await self._list("AppGetRoomList", params, access, wire.rooms, lambda r: r.id)

    async def create_room(self, access: AccessToken, family_id: str, name: str) -> str:
        """AppCreateRoom; returns the id of the new room."""
        params = {"FamilyId": family_id, "Name": name}
        return await self._call("AppCreateRoom", params, access, wire.room_id)

    # Token and bind.

    async def create_bind_token(
        self, access: AccessToken, length: TokenLength = TokenLength.LONG
    ) -> BindToken:
        """AppCreateDeviceBindToken."""
        params = {"TokenLengthType": "1"} if length is TokenLength.SHORT else {}
        return await self._call("AppCreateDeviceBindToken", params, access, wire.bind_token)

    async def get_bind_token_state(self, access: AccessToken, token: BindToken) -> TokenReport:
        """AppGetDeviceBindTokenState, once: who watches a token asks again anyway."""
        params = {"Token": token.reveal()}
        action = "AppGetDeviceBindTokenState"
        return await self._call(action, params, access, wire.token_report, changes=False)

    async def bind_device(
        self,
        access: AccessToken,
        token: BindToken,
        device: Device,
        family_id: str,
        room_id: str,
        *,
        request_id: str,
    ) -> str:
        """AppTokenBindDeviceFamily, once; returns the request id to show.

        Args:
            access: the account that will hold the device.
            token: a token at State 2.
            device: what to bind.
            family_id: where to.
            room_id: ``0`` is the default room.
            request_id: ours, known to the caller before anything leaves.

        Raises:
            Fault: read ``may_have_happened`` before sending again.
        """
        place = {"FamilyId": family_id, "RoomId": room_id}
        params = {"Token": token.reveal(), **_names(device), **place}
        action = "AppTokenBindDeviceFamily"
        theirs = await self._call(action, params, access, wire.request_id, request_id=request_id)
        return theirs or request_id

    # Devices.

    async def list_family_devices(
        self, access: AccessToken, family_id: str, room_id: str = ""
    ) -> list[FamilyDevice]:
        """AppGetFamilyDeviceList to its end; without a room, of the whole family."""
        params = {"FamilyId": family_id, "RoomId": room_id}
        action = "AppGetFamilyDeviceList"
        return await self._list(action, params, access, wire.devices, lambda d: d.device)

    async def get_family_device(
        self, access: AccessToken, family_id: str, device: Device
    ) -> FamilyDevice | None:
        """AppGetDeviceInFamily; None if the cloud says that it is not there."""
        params = {"FamilyId": family_id, **_names(device)}
        try:
            return await self._read("AppGetDeviceInFamily", params, access, wire.family_device)
        except Refused as refusal:
            if refusal.code == "ResourceNotFound.DeviceNotExist":
                return None
            raise

    async def get_online(self, access: AccessToken, device: Device) -> bool | None:
        """AppGetDeviceStatuses; None if the cloud does not say."""
        params = {"DeviceIds": [device.id]}
        return (await self._read("AppGetDeviceStatuses", params, access, wire.online)).get(device)

    async def get_product(self, access: AccessToken, product_id: str) -> Product | None:
        """AppGetProducts; None if the cloud does not know it."""
        params = {"ProductIds": [product_id]}
        return (await self._read("AppGetProducts", params, access, wire.products)).get(product_id)

    async def move_device(
        self, access: AccessToken, family_id: str, room_id: str, device: Device
    ) -> None:
        """AppModifyFamilyDeviceRoom."""
        params = {"FamilyId": family_id, "RoomId": room_id, **_names(device)}
        await self._call("AppModifyFamilyDeviceRoom", params, access, wire.request_id)

    async def rename_device(self, access: AccessToken, device: Device, alias: str) -> None:
        """AppUpdateDeviceInFamily; it takes no family."""
        params = {**_names(device), "AliasName": alias}
        await self._call("AppUpdateDeviceInFamily", params, access, wire.request_id)

    async def delete_device(self, access: AccessToken, family_id: str, device: Device) -> None:
        """AppDeleteDeviceInFamily: the device leaves the family."""
        params = {"FamilyId": family_id, **_names(device)}
        await self._call("AppDeleteDeviceInFamily", params, access, wire.request_id)

    # How all of them are sent.

    async def _ask(
        self, action: str, params: Params, decode: Callable[[Members], Answer]
    ) -> Answer:
        """A call before sign-in."""
        if not self.can_sign_in:
            raise LocalFault("SIGN_IN_NOT_SET_UP", action=action)
        return await self._call(action, params, None, decode)

    async def _list(
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
            return await self._read(action, {**params, **window}, access, decode)

        return await read_to_end(page_at, id_of)

    async def _read(
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
        """One request and its answer; what goes wrong leaves as a Fault that says where."""
        request_id = request_id or str(uuid4())
        started = time.monotonic()
        outcome = "ok"
        try:
            url, members = self._address(action, request_id, params, access)
            answer = await self._http.post_json(url, msgspec.json.encode(members))
            return decode(open_envelope(answer))
        except msgspec.ValidationError as error:
            outcome = "BAD_BODY"
            raise StrangeAnswer(
                outcome,
                action=action,
                request_id=request_id,
                message=str(error),
                may_have_happened=changes,
            ) from None
        except Fault as fault:
            outcome = fault.code
            fault.action = action
            fault.request_id = fault.request_id or request_id
            fault.may_have_happened = fault.may_have_happened and changes
            raise
        finally:
            spent = (time.monotonic() - started) * 1000
            _log.info("%s %s %s %.0f ms", action, request_id, outcome, spent)

    def _address(
        self, action: str, request_id: str, params: Params, access: AccessToken | None
    ) -> tuple[str, dict[str, object]]:
        """Where a call goes, and all that goes there."""
        members: dict[str, object] = {"Action": action, "RequestId": request_id}
        if access is not None:
            return self._addresses.token_url, {
                **members,
                "AccessToken": access.reveal(),
                **params,
            }
        return self._addresses.sign_in_url, self._signed({**members, **params})

    def _signed(self, members: dict[str, object]) -> dict[str, object]:
        """The common fields of a call before sign-in; the signature only where the secret is."""
        members["Timestamp"] = int(time.time())
        members["Nonce"] = secrets.randbelow(2**31 - 1) + 1
        if self._app is not None:
            members["AppKey"] = self._app.key
            if self._app.secret:
                members[SIGNATURE] = signature(members, self._app.secret)
        return members


def _who(login: Login) -> dict[str, object]:
    if login.is_email:
        return {"Type": "email", "Email": login.name}
    return {"Type": "phone", "CountryCode": login.country_code, "PhoneNumber": login.name}


def _names(device: Device) -> dict[str, object]:
    return {"ProductId": device.product_id, "DeviceName": device.name}
