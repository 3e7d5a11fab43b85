"""The simulated cloud's door for devices: what they publish by MQTT, as a post on loopback.

Source of the two messages: the vendor's SoftAP page, ``app_bind_token`` and its reply. Product and
device stand in the topic there, and in the message here.
"""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud

REPORT_PATH = "/device/report"
METHOD = "app_bind_token"


class _Params(msgspec.Struct, frozen=True):
    token: str


class _Report(msgspec.Struct, frozen=True, rename="camel"):
    method: str
    client_token: str
    product_id: str
    device_name: str
    params: _Params


def door_of(cloud: SimulatedCloud) -> Route:
    """Where devices report their tokens."""

    async def take(request: Request) -> Response:
        try:
            report = msgspec.json.decode(await request.body(), type=_Report)
        except (ValueError, RecursionError):
            return Response(status_code=400)
        if report.method != METHOD:
            return Response(status_code=400)
        device = Device(report.product_id, report.device_name)
        is_known = cloud.take_report(report.params.token, device)
        answer = {
            "method": f"{METHOD}_reply",
            "clientToken": report.client_token,
            "code": 0 if is_known else 404,
            "status": "success" if is_known else "token not found",
        }
        return Response(msgspec.json.encode(answer), media_type="application/json")

    return Route(REPORT_PATH, take, methods=["POST"])
