"""Settings from outside: each layer is checked where it enters, so that a fault can name it."""

from collections.abc import Mapping, MutableMapping
from pathlib import Path

import msgspec

from fieldbind.cloud.addresses import is_vendors
from fieldbind.settings.files import read_settings_file
from fieldbind.settings.folders import (
    SETTINGS_FILE,
    default_config_folder,
    default_data_folder,
)
from fieldbind.settings.model import Language, Settings
from fieldbind.settings.policy.in_force import layer_of, policy_in_force, require_a_way
from fieldbind.settings.policy.places import machine_file
from fieldbind.settings.refusal import Flaw, unusable
from fieldbind.settings.values import HINTS, decode, expected, fits

VARIABLES = {
    "FIELDBIND_SITE": "site",
    "FIELDBIND_CLOUD_URL": "cloud_url",
    "FIELDBIND_SIGN_IN_URL": "sign_in_url",
    "FIELDBIND_APP_KEY": "app_key",
    "FIELDBIND_APP_SECRET": "app_secret",
    "FIELDBIND_ACCESS_TOKEN": "access_token",
    "FIELDBIND_LANGUAGE": "language",
    "FIELDBIND_THEME": "theme",
    "FIELDBIND_TEXT_SIZE": "text_size",
    "FIELDBIND_GUIDANCE_FILE": "guidance_file",
    "FIELDBIND_DATA_DIR": "data_dir",
    "FIELDBIND_CONFIG_DIR": "config_dir",
    "FIELDBIND_KEYRING": "keyring",
    "FIELDBIND_HOTSPOT": "hotspot",
}
_SECRET = ("FIELDBIND_APP_SECRET", "FIELDBIND_ACCESS_TOKEN")
_POLICY_ONLY = {"allowed_methods", "products", "name_pattern", "locked", "policy_file"}
_NOT_IN_FILES = {"app_secret", "access_token", "config_dir", "hotspot", "asked", *_POLICY_ONLY}
_CHOSEN_IN_WINDOW = {"language", "theme", "text_size"}
_OF_THE_LEAST = (
    "FIELDBIND_LANGUAGE",
    "FIELDBIND_THEME",
    "FIELDBIND_TEXT_SIZE",
    "FIELDBIND_CONFIG_DIR",
)
_ADDRESSES = {"cloud_url", "sign_in_url"}

Layer = Mapping[str, object]


def load_settings(
    environ: Mapping[str, str], options: Layer | None = None, *, machine: Path | None = None
) -> Settings:
    """Lay the sources over each other.

    Defaults < user file < environment < command line < site policy.

    Args:
        environ: the environment; an empty variable counts as not set.
        options: settings given on the command line, by their names in ``Settings``.
        machine: where this laptop's site policy lies; None: where the system has such files.

    Raises:
        BrokenPolicy: ``POLICY_UNREADABLE``, with everything amiss in the site policy.
        LocalFault: ``SETTINGS_UNREADABLE``; its facts name the source, the setting and what was
            expected, and never repeat a value.
    """
    policy = policy_in_force(environ, machine or machine_file())
    above = _from_environment(environ) | _from_command_line(options or {})
    folder = msgspec.convert(
        above.get("config_dir") or _default_folders()["config_dir"], Path, dec_hook=decode
    )
    from_file = _from_file(folder / SETTINGS_FILE)
    asked: Layer = {"asked": _CHOSEN_IN_WINDOW & set(above)}
    layers = _default_folders() | from_file | above | asked | layer_of(policy)
    settings = msgspec.convert(layers, Settings, strict=False, dec_hook=decode)
    require_a_way(settings, policy)
    return settings


def leave_no_secrets(environ: MutableMapping[str, str]) -> None:
    """Take out what was read: a browser that is started from here has no business with it."""
    for variable in _SECRET:
        environ.pop(variable, None)


def least_settings(environ: Mapping[str, str]) -> Settings:
    """Folders and look, for a window that has to say why the rest cannot be used.

    Args:
        environ: the environment; what cannot be used of it is passed over.
    """
    wanted = {variable: VARIABLES[variable] for variable in _OF_THE_LEAST}
    said = {name: environ.get(variable, "").strip() for variable, name in wanted.items()}
    usable = {name: text for name, text in said.items() if text and fits(name, text)}
    layers = _default_folders() | usable | {"asked": _CHOSEN_IN_WINDOW & set(usable)}
    return msgspec.convert(layers, Settings, strict=False, dec_hook=decode)


def asked_language(environ: Mapping[str, str]) -> Language | None:
    """The language that the environment asks for; None where it names none that is spoken."""
    asked = environ.get("FIELDBIND_LANGUAGE", "").strip()
    return next((language for language in Language if language.value == asked), None)


def _default_folders() -> dict[str, object]:
    return {"data_dir": default_data_folder(), "config_dir": default_config_folder()}


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
        if name in _NOT_IN_FILES or name not in HINTS:
            known = ", ".join(sorted(set(HINTS) - _NOT_IN_FILES))
            raise unusable(Flaw.UNKNOWN, str(path), name=name, detail=known)
        _check(name, values[name], Flaw.VALUE, str(path))
        if name in _ADDRESSES and not is_vendors(str(values[name])):
            raise unusable(Flaw.FOREIGN, str(path), name=name)
    return dict(values)


def _from_command_line(options: Layer) -> dict[str, object]:
    for name, value in options.items():
        _check(name, value, Flaw.OPTION)
    return dict(options)


def _check(name: str, value: object, flaw: Flaw, where: str = "") -> None:
    """One value against its line in ``Settings``, so that the fault can say what belongs there."""
    if not fits(name, value):
        raise unusable(flaw, where, name=name, **expected(name))
