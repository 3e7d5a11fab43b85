"""The signature of calls before sign-in (page 40773 of product 1081).

The vendor wants the secret on a backend; Fieldbind signs only where its owner puts key and secret
into the environment to try things out, and in its gateway and simulated cloud.
"""

import base64
import hashlib
import hmac
from collections.abc import Mapping

from fieldbind.cloud.models import Secret

SIGNATURE = "Signature"


def signature(members: Mapping[str, object], secret: Secret) -> str:
    """The signature of a request body, 28 characters of Base64.

    Args:
        members: the whole body; a ``Signature`` in it is left out, as are empty values.
        secret: the AppSecret.
    """
    digest = hmac.digest(secret.reveal().encode(), signed_text(members).encode(), hashlib.sha1)
    return base64.b64encode(digest).decode("ascii")


def signed_text(members: Mapping[str, object]) -> str:
    """What is signed: ``Name=value`` joined by ``&``, ordered by name, values raw."""
    return "&".join(
        f"{name.replace('_', '.')}={_text(members[name])}"
        for name in sorted(members)
        if name != SIGNATURE and _text(members[name])
    )


def is_signed(members: Mapping[str, object], secret: Secret) -> bool:
    """Whether the body carries the right signature; compared in constant time."""
    given = str(members.get(SIGNATURE, "")).encode()
    return hmac.compare_digest(given, signature(members, secret).encode())


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case _:
            return str(value)
