"""A laptop with a site policy, read from its file as the program reads it."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.settings.load import SETTINGS_FILE, load_settings
from fieldbind.settings.model import Settings
from wizardry import QUICK, environ_of


def under_policy(
    cloud: SimulatedCloud,
    folder: Path,
    policy: str,
    *,
    environ: Mapping[str, str] | None = None,
    own: str = "",
) -> Settings:
    """The settings of such a laptop, with every pause short that the policy leaves alone.

    Args:
        cloud: the simulated cloud behind it.
        folder: where everything lies.
        policy: the content of the policy's file.
        environ: what the environment says beside the usual; an empty text takes out.
        own: the content of the user's own file.
    """
    machine = folder / "policy.toml"
    machine.write_text(policy, encoding="utf-8")
    (folder / "config").mkdir(exist_ok=True)
    (folder / "config" / SETTINGS_FILE).write_text(own, encoding="utf-8")
    settings = load_settings(environ_of(cloud, folder) | dict(environ or {}), machine=machine)
    quick = {name: value for name, value in QUICK.items() if not settings.is_locked(name)}
    return msgspec.structs.replace(settings, **quick)
