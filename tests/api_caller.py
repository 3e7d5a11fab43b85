"""A bare client of the app API, written apart from Fieldbind's own, to test the simulated cloud."""

import base64
import hashlib
import hmac
import json
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import httpx

from fieldbind.demo.cloud import SimulatedCloud

Json = dict[str, Any]


class ApiCaller:
    """Calls actions and returns what stands below ``data``; a refusal is an entry ``Error`` in it.

    Args:
        cloud: a served cloud.
    """

    def __init__(self, cloud: SimulatedCloud) -> None:
        self.cloud = cloud
        self.access_token = cloud.issue_access_token().reveal()
        self.http = httpx.Client(verify=False, trust_env=False, timeout=5)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.http.close()

    def post(self, path: str, members: object) -> httpx.Response:
        """Post a body to a path below the cloud's address."""
        return self.http.post(f"{self.cloud.url}/{path}", json=members)

    def call(self, action: str, **members: object) -> Json:
        """An action after sign-in."""
        return self.post("tokenapi", self.members(action, **members)).json()["data"]

    def members(self, action: str, **members: object) -> Json:
        """The body of an action after sign-in; a None takes a member out."""
        common = {
            "Action": action,
            "RequestId": str(uuid4()),
            "AccessToken": self.access_token,
        }
        return {name: value for name, value in {**common, **members}.items() if value is not None}

    def ask(self, action: str, **members: object) -> Json:
        """An action before sign-in, signed."""
        return self.post("appapi", self.signed(action, **members)).json()["data"]

    def signed(self, action: str, **members: object) -> Json:
        """The body of an action before sign-in."""
        body: Json = {
            "Action": action,
            "RequestId": str(uuid4()),
            "AppKey": self.cloud.app_key,
            "Timestamp": int(self.cloud.clock()),
            "Nonce": 0,
            **members,
        }
        return {**body, "Signature": sign(body, self.cloud.app_secret)}

    def code_of(self, action: str, **members: object) -> str:
        """The code an action after sign-in is refused with, empty if it is not."""
        return code_in(self.call(action, **members))


def code_in(content: Json) -> str:
    """The code of a refusal, empty if it is none."""
    return content.get("Error", {}).get("Code", "")


def sign(body: Json, secret: str) -> str:
    """The signature, computed as the vendor's page 40773 says."""
    text = "&".join(f"{name}={body[name]}" for name in sorted(body))
    digest = hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def as_json(body: bytes) -> Json:
    """A body as JSON."""
    return json.loads(body)
