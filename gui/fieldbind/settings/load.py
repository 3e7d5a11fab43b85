"""Settings from outside: each layer is checked where it enters, so that a fault can name it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import platformdirs

from fieldbind.cloud.models import Secret
from fieldbind.settings.files import read_settings_file, refuse_app_secret
from fieldbind.settings.model import Language, Settings
from fieldbind.settings.refusal import Flaw, unusable

VARIABLES = {
    "FIELDBIND_SITE": "site",
    "FIELDBIND_CLOUD_URL": "cloud_url",
    "FIELDBIND_SIGN_IN_URL": "sign_in_url",
    "FIELDBIND_APP_KEY": "app_key",
    "FIELDBIND_APP_SECRET": "app_secret",
    "FIELDBIND_ACCESS_TOKEN": "access_token",
    "FIELDBIND_LANGUAGE": "language",
    "FIELDBIND_GUIDANCE_FILE": "guidance_file",
    "FIELDBIND_DATA_DIR": "data_dir",
    "FIELDBIND_CONFIG_DIR": "config_dir",
    "FIELDBIND_KEYRING": "keyring",
}
SETTINGS_FILE = "settings.toml"
_POLICY_ONLY = {"allowed_methods", "products", "name_pattern", "locked"}
_NOT_IN_FILES = {"app_secret", "access_token", "config_dir", *_POLICY_ONLY}
_HINTS = get_type_hints(Settings, include_extras=True)

Layer = Mapping[str, object]


def load_settings(environ: Mapping[str, str], options: Layer | None = None) -> Settings:
    """Lay the sources over each other: defaults < user file < environment < command line.

    Args:
        environ: the environment; an empty variable counts as not set.
        options: settings given on the command line, by their names in ``Settings``.

    Raises:
        LocalFault: ``SETTINGS_UNREADABLE``; its facts name the source, the setting and what was
            expected, and never repeat a value.
    """
    refuse_app_secret(environ.get("FIELDBIND_POLICY", ""))
    above = _from_environment(environ) | _from_command_line(options or {})
    folder = msgspec.convert(
        above.get("config_dir") or _default_folders()["config_dir"], Path, dec_hook=_decode
    )
    from_file = _from_file(folder / SETTINGS_FILE)
    layers = _default_folders() | from_file | above
    return msgspec.convert(layers, Settings, strict=False, dec_hook=_decode)


def asked_language(environ: Mapping[str, str]) -> Language | None:
    """The language that the environment asks for; None where it names none that is spoken."""
    asked = environ.get("FIELDBIND_LANGUAGE", "").strip()
    return next((language for language in Language if language.value == asked), None)


def _default_folders() -> dict[str, object]:
    return {
        "data_dir": platformdirs.user_data_dir("fieldbind", appauthor=False),
        "config_dir": platformdirs.user_config_dir("fieldbind", appauthor=False),
    }


def _from_environment(environ: Mapping[str, str]) -> dict[str, object]:
    layer: dict[str, object] = {}
    for variable, name in VARIABLES.items():
        if text := environ.get(variable, "").strip():
            _check(name, text, Flaw.VARIABLE, variable)
            layer[name] = text
    return layer


def _from_file(path: Path) -> dict[str, object]:
    values = read_settings_file(path)
    for name in values:
        if name in _NOT_IN_FILES or name not in _HINTS:
            known = ", ".join(sorted(set(_HINTS) - _NOT_IN_FILES))
            raise unusable(Flaw.UNKNOWN, str(path), name=name, detail=known)
        _check(name, values[name], Flaw.VALUE, str(path))
    return dict(values)


def _from_command_line(options: Layer) -> dict[str, object]:
    for name, value in options.items():
        _check(name, value, Flaw.OPTION)
    return dict(options)


def _check(name: str, value: object, flaw: Flaw, where: str = "") -> None:
    """One value against its line in ``Settings``, so that the fault can say what belongs there."""
    meta = _meta(name)
    try:
        converted = msgspec.convert(value, _HINTS[name], strict=False, dec_hook=_decode)
        accepted = _accepts(meta, converted)
    except msgspec.ValidationError:
        accepted = False
    if not accepted:
        raise unusable(flaw, where, name=name, **_expected(meta))


def _expected(meta: msgspec.Meta) -> dict[str, str]:
    bounds = {"least": meta.ge, "most": meta.le}
    said = {name: f"{bound:g}" for name, bound in bounds.items() if bound is not None}
    return {"expected": meta.description or "", **said}


def _meta(name: str) -> msgspec.Meta:
    return next(part for part in _HINTS[name].__metadata__ if isinstance(part, msgspec.Meta))


def _accepts(meta: msgspec.Meta, value: object) -> bool:
    accepts = (meta.extra or {}).get("accepts")
    return accepts is None or bool(accepts(value))


def _decode(kind: type[Any], value: object) -> object:
    """Texts that msgspec has no type for: secrets and folders."""
    if not isinstance(value, str | Path) or not str(value):
        raise ValueError("a text")
    if issubclass(kind, Secret) and str(value).isprintable():
        return kind(str(value))
    if kind is Path and "\0" not in str(value):
        return Path(value).expanduser()
    raise ValueError("unprintable")
