"""New ids in the forms the vendor's cloud uses."""

import secrets

SHORT_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""The vendor does not say what a six-character token is made of; these are hard to confuse."""


def new_family_id() -> str:
    """``f_`` and 32 hexadecimal characters."""
    return f"f_{secrets.token_hex(16)}"


def new_room_id() -> str:
    """``r_`` and 32 hexadecimal characters."""
    return f"r_{secrets.token_hex(16)}"


def new_bind_token(length: int) -> str:
    """A bind token: 32 lower-case hexadecimal characters, or 6 capitals and digits."""
    if length == 6:
        return "".join(secrets.choice(SHORT_ALPHABET) for _ in range(6))
    return secrets.token_hex(16)
