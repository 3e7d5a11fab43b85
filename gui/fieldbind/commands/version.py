"""``fieldbind --version --json``: what runs here, for an inventory."""

import json
import os
import platform
import sys
from collections.abc import Mapping
from importlib import metadata

from fieldbind import __version__
from fieldbind.faults import LocalFault
from fieldbind.records.log import LOG_FOLDER
from fieldbind.settings.load import load_settings

_QT = "PySide6_Essentials"


def version_as_json() -> str:
    """Versions, folders and the policy in force; nothing secret.

    It is told even where the settings cannot be used: then with the code of the fault.
    """
    told: dict[str, object] = {
        "fieldbind": __version__,
        "python": platform.python_version(),
        "qt": qt_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "frozen": bool(getattr(sys, "frozen", False)),
        **_set(),
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def qt_version() -> str | None:
    """The version of Qt by what its wheel says: loading it would take a screen's libraries."""
    return next((wheel.version for wheel in metadata.distributions(name=_QT)), None)


def _set() -> Mapping[str, object]:
    try:
        settings = load_settings(os.environ)
    except LocalFault as fault:
        return {"settings": fault.code, "file": fault.facts.get("file")}
    folders = {
        "data": str(settings.data_dir),
        "config": str(settings.config_dir),
        "log": str(settings.data_dir / LOG_FOLDER),
    }
    policy = settings.policy_file
    return {
        "settings": "usable",
        "site": settings.site.value if settings.site else None,
        "folders": folders,
        "policy": str(policy) if policy else None,
        "locked": sorted(settings.locked),
    }
