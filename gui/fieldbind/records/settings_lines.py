"""The settings as lines of text, without what may be in nobody's hands."""

from collections.abc import Iterator

import msgspec

from fieldbind.cloud.models import Secret
from fieldbind.settings.model import Settings

# Not secret by itself, but one half of what signs requests.
_TOLD_WITHOUT_VALUE = ("app_key",)


def settings_lines(settings: Settings) -> Iterator[str]:
    """Names and values, in the order of ``Settings``; of secrets only whether they are set."""
    for name, value in msgspec.structs.asdict(settings).items():
        if value in (None, "", (), frozenset()):
            yield f"{name} is not set"
        elif isinstance(value, Secret) or name in _TOLD_WITHOUT_VALUE:
            yield f"{name} is set"
        else:
            yield f"{name}: {_text(value)}"


def _text(value: object) -> str:
    plain: list[str] | str | float = msgspec.convert(
        msgspec.to_builtins(value, order="sorted", enc_hook=str),
        list[str] | str | bool | int | float,
    )
    return ", ".join(plain) if isinstance(plain, list) else str(plain)
