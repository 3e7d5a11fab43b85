"""Bind tokens and the bind itself (44044, 44045, 44046)."""

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Device, Role, TokenState
from fieldbind.demo.actions.call import Call
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.world.names import new_bind_token
from fieldbind.demo.world.records import Home, Ticket, Unit
from fieldbind.demo.world.world import World


def create_bind_token(world: World, call: Call) -> dict[str, object]:
    """AppCreateDeviceBindToken: a token that no device has reported yet."""
    short = call.optional_text("TokenLengthType")
    if short not in ("", "1"):
        raise Refusal("InvalidParameterValue", "TokenLengthType")
    text = new_bind_token(6 if short else 32)
    ticket = Ticket(text=text, owner_id=call.user_id, created_at=call.moment)
    world.hand_to_device(ticket)
    world.tickets[text] = ticket
    return {"Token": text}


def get_bind_token_state(world: World, call: Call) -> dict[str, object]:
    """AppGetDeviceBindTokenState: 1 until a device has reported the token, then 2."""
    ticket = _live_ticket(world, call)
    ticket.is_awaited = True
    if not ticket.is_reported(call.moment):
        return {"State": int(TokenState.FRESH)}
    answer: dict[str, object] = {"State": int(TokenState.READY)}
    if ticket.reporter and world.habits.names_reporter:
        answer["ProductId"] = ticket.reporter.product_id
        answer["DeviceName"] = ticket.reporter.name
    return answer


def bind_device(world: World, call: Call) -> dict[str, object]:
    """AppTokenBindDeviceFamily: the checks in the order of the fact sheet, then the bind."""
    device = Device(call.text("ProductId"), call.text("DeviceName"))
    family_id = call.text("FamilyId")
    room_id = call.optional_text("RoomId", DEFAULT_ROOM_ID)
    ticket = _usable_ticket(world, call, device, family_id)
    home = _open_home(world, call.user_id, family_id, room_id)
    unit = _free_unit(world, ticket, device)
    _check_quota(world, home, device)
    unit.family_id, unit.owner_id, unit.bound_at = home.id, call.user_id, int(call.at)
    unit.room_id = DEFAULT_ROOM_ID if world.habits.binds_into_default_room else room_id
    unit.alias = ""
    ticket.bound_to = (device, family_id)
    return {"Data": {}}


def _live_ticket(world: World, call: Call) -> Ticket:
    ticket = world.tickets.get(call.text("Token"))
    if ticket is None or ticket.owner_id not in ("", call.user_id):
        raise Refusal("InvalidParameterValue.TokenNotExist")
    ticket.wake(call.moment)
    life = world.habits.token_life if ticket.life is None else ticket.life
    if ticket.age(call.moment) >= life:
        raise Refusal("InvalidParameterValue.TokenIsExpire")
    return ticket


def _usable_ticket(world: World, call: Call, device: Device, family_id: str) -> Ticket:
    ticket = _live_ticket(world, call)
    if ticket.bound_to == (device, family_id):
        raise Refusal("UnsupportedOperation.CannotBindSameFamily")
    if ticket.bound_to is not None:
        raise Refusal("InvalidParameterValue.TokenNotExist")
    if not ticket.is_reported(call.moment):
        raise Refusal("InvalidParameterValue.TokenNotBind")
    return ticket


def _open_home(world: World, user_id: str, family_id: str, room_id: str) -> Home:
    home = world.homes.get(family_id)
    if home is None:
        raise Refusal("ResourceNotFound.StudioFamilyNotExist")
    role = home.roles.get(user_id)
    if role is None or (role is Role.MEMBER and not world.habits.members_may_change):
        raise Refusal("UnauthorizedOperation.NoPermissionToFamily")
    if not home.has_room(room_id):
        raise Refusal("InvalidParameterValue", "RoomId")
    return home


def _free_unit(world: World, ticket: Ticket, device: Device) -> Unit:
    product = world.products.get(device.product_id)
    if product is None:
        raise Refusal("ResourceNotFound.StudioProductNotExist")
    if not product.is_linked:
        raise Refusal("UnauthorizedOperation.APPNoPermissionToStudioProduct")
    unit = world.units.get(device.id)
    if unit is None:
        raise Refusal("ResourceNotFound.DeviceNotExist")
    if ticket.reporter not in (None, device):
        raise Refusal("InvalidParameterValue", "Token")
    if unit.family_id:
        raise Refusal("UnsupportedOperation.CannotBindSameFamily")
    return unit


def _check_quota(world: World, home: Home, device: Device) -> None:
    if len(world.units_in(home.id)) >= world.quotas.devices:
        raise Refusal("LimitExceeded.FamilyDeviceExceedLimit")
    if world.products[device.product_id].is_in_development:
        siblings = [u for u in world.units.values() if u.device.product_id == device.product_id]
        if sum(bool(u.family_id) for u in siblings) >= world.quotas.development_devices:
            raise Refusal("LimitExceeded", "devices of a product in development")
