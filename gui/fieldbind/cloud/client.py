"""The cloud as Fieldbind uses it: one short method for each action."""

from contextlib import suppress
from typing import TYPE_CHECKING

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.calling import Caller
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
from fieldbind.cloud.timing import Timing
from fieldbind.cloud.wire import account, devices, places, tokens
from fieldbind.cloud.wire.fields import request_id as request_id_in
from fieldbind.cloud.wire.requests import names, who
from fieldbind.faults import Fault, Refused

if TYPE_CHECKING:
    from fieldbind.cloud.http import Http

# The cloud demands an address of a new family; nobody at a device has one to give.
NO_ADDRESS = "-"
_ABOUT_SIGNATURE = "AuthFailure"


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
        self, http: "Http", addresses: Addresses, app: App | None, timing: Timing | None = None
    ) -> None:
        self._caller = Caller(http, addresses, app, timing or Timing())

    @property
    def can_sign_in(self) -> bool:
        """Whether sign-in is set up: key and secret are here, or a gateway has them."""
        return self._caller.can_sign_in

    async def is_answering(self) -> bool:
        """Whether this cloud can be reached and speaks for itself, whatever it says."""
        try:
            await self.answer()
        except Fault:
            return False
        return True

    async def answer(self) -> None:
        """Have the cloud say anything.

        AppGetUser in nobody's name: nothing is told, and a refusal is an answer.
        """
        with suppress(Refused):
            await self._caller.call("AppGetUser", {}, AccessToken(""), dict, changes=False)

    async def answer_before_sign_in(self) -> None:
        """Have whoever takes the calls before sign-in say anything; nobody signs in by this.

        Raises:
            Refused: AuthFailure, it does not take the signature of this app.
        """
        try:
            await self._caller.ask("AppGetUser", {}, dict)
        except Refused as refused:
            if refused.is_category(_ABOUT_SIGNATURE):
                raise

    # Before sign-in.

    async def get_token_by_password(self, login: Login, password: Secret) -> Session:
        """AppGetToken with a password."""
        proof = {"Password": password.reveal()}
        return await self._caller.ask("AppGetToken", {**who(login), **proof}, account.session)

    async def get_token_by_code(self, login: Login, code: Secret) -> Session:
        """AppGetToken with a verification code; the page does not name it, its clients send it."""
        return await self._caller.ask(
            "AppGetToken", {**who(login), "VerificationCode": code.reveal()}, account.session
        )

    async def send_code(self, login: Login) -> None:
        """Send a verification code for signing in to the phone or mailbox."""
        action = "AppSendEmailVerificationCode" if login.is_email else "AppSendVerificationCode"
        await self._caller.ask(action, {**who(login), "Type": "login"}, request_id_in)

    # Account, families, rooms.

    async def get_account(self, access: AccessToken) -> Account:
        """AppGetUser."""
        return await self._caller.read("AppGetUser", {}, access, account.account)

    async def log_out(self, access: AccessToken) -> None:
        """AppLogoutUser."""
        await self._caller.call("AppLogoutUser", {}, access, request_id_in)

    async def list_families(self, access: AccessToken) -> list[Family]:
        """AppGetFamilyList to its end."""
        return await self._caller.read_list(
            "AppGetFamilyList", {}, access, places.families, lambda f: f.id
        )

    async def create_family(self, access: AccessToken, name: str, address: str = NO_ADDRESS) -> str:
        """AppCreateFamily; returns the id of the new family."""
        params = {"Name": name, "Address": address}
        return await self._caller.call("AppCreateFamily", params, access, places.family_id)

    async def list_rooms(self, access: AccessToken, family_id: str) -> list[Room]:
        """AppGetRoomList to its end; the default room is never in it."""
        params = {"FamilyId": family_id}
        return await self._caller.read_list(
            "AppGetRoomList", params, access, places.rooms, lambda r: r.id
        )

    async def create_room(self, access: AccessToken, family_id: str, name: str) -> str:
        """AppCreateRoom; returns the id of the new room."""
        params = {"FamilyId": family_id, "Name": name}
        return await self._caller.call("AppCreateRoom", params, access, places.room_id)

    # Token and bind.

    async def create_bind_token(
        self, access: AccessToken, length: TokenLength = TokenLength.LONG
    ) -> BindToken:
        """AppCreateDeviceBindToken."""
        params = {"TokenLengthType": "1"} if length is TokenLength.SHORT else {}
        return await self._caller.call(
            "AppCreateDeviceBindToken", params, access, tokens.bind_token
        )

    async def get_bind_token_state(self, access: AccessToken, token: BindToken) -> TokenReport:
        """AppGetDeviceBindTokenState, once: who watches a token asks again anyway."""
        params = {"Token": token.reveal()}
        action = "AppGetDeviceBindTokenState"
        return await self._caller.call(action, params, access, tokens.report, changes=False)

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
        params = {"Token": token.reveal(), **names(device), **place}
        action = "AppTokenBindDeviceFamily"
        theirs = await self._caller.call(
            action, params, access, request_id_in, request_id=request_id
        )
        return theirs or request_id

    # Devices.

    async def list_family_devices(
        self, access: AccessToken, family_id: str, room_id: str = ""
    ) -> list[FamilyDevice]:
        """AppGetFamilyDeviceList to its end; without a room, of the whole family."""
        params = {"FamilyId": family_id, "RoomId": room_id}
        action = "AppGetFamilyDeviceList"
        return await self._caller.read_list(
            action, params, access, devices.devices, lambda d: d.device
        )

    async def count_family_devices(self, access: AccessToken, family_id: str) -> int | None:
        """How many devices AppGetFamilyDeviceList says there are; None where it does not say."""
        params = {"FamilyId": family_id, "RoomId": "", "Offset": 0, "Limit": 1}
        action = "AppGetFamilyDeviceList"
        return (await self._caller.read(action, params, access, devices.devices)).total

    async def get_family_device(
        self, access: AccessToken, family_id: str, device: Device
    ) -> FamilyDevice | None:
        """AppGetDeviceInFamily; None if the cloud says that it is not there."""
        params = {"FamilyId": family_id, **names(device)}
        try:
            return await self._caller.read(
                "AppGetDeviceInFamily", params, access, devices.family_device
            )
        except Refused as refusal:
            if refusal.code == "ResourceNotFound.DeviceNotExist":
                return None
            raise

    async def get_online(self, access: AccessToken, device: Device) -> bool | None:
        """AppGetDeviceStatuses; None if the cloud does not say."""
        params = {"DeviceIds": [device.id]}
        return (
            await self._caller.read("AppGetDeviceStatuses", params, access, devices.online)
        ).get(device)

    async def get_product(self, access: AccessToken, product_id: str) -> Product | None:
        """AppGetProducts; None if the cloud does not know it."""
        params = {"ProductIds": [product_id]}
        return (await self._caller.read("AppGetProducts", params, access, devices.products)).get(
            product_id
        )

    async def move_device(
        self, access: AccessToken, family_id: str, room_id: str, device: Device
    ) -> None:
        """AppModifyFamilyDeviceRoom."""
        params = {"FamilyId": family_id, "RoomId": room_id, **names(device)}
        await self._caller.call("AppModifyFamilyDeviceRoom", params, access, request_id_in)

    async def rename_device(self, access: AccessToken, device: Device, alias: str) -> None:
        """AppUpdateDeviceInFamily; it takes no family."""
        params = {**names(device), "AliasName": alias}
        await self._caller.call("AppUpdateDeviceInFamily", params, access, request_id_in)

    async def delete_device(self, access: AccessToken, family_id: str, device: Device) -> None:
        """AppDeleteDeviceInFamily: the device leaves the family."""
        params = {"FamilyId": family_id, **names(device)}
        await self._caller.call("AppDeleteDeviceInFamily", params, access, request_id_in)
