"""Answers about bind tokens."""

import msgspec

from fieldbind.cloud.envelope import Members, as_text
from fieldbind.cloud.models import BindToken, Device, TokenReport, TokenState
from fieldbind.cloud.wire.fields import Loose, id_in, read


def bind_token(members: Members) -> BindToken:
    """AppCreateDeviceBindToken."""
    return BindToken(id_in(members, "Token"))


def report(members: Members) -> TokenReport:
    """AppGetDeviceBindTokenState; at State 2 the live answer names the device as well."""
    answer = read(members, _State)
    product_id, name = as_text(answer.product_id), as_text(answer.device_name)
    named = answer.state is TokenState.READY and product_id and name
    return TokenReport(state=answer.state, device=Device(product_id, name) if named else None)


class _State(msgspec.Struct, rename="pascal"):
    state: TokenState
    product_id: Loose = None
    device_name: Loose = None
