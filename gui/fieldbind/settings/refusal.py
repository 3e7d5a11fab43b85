"""What can be amiss in a setting from outside, as keys and values."""

from enum import Enum

from fieldbind.faults import LocalFault


class Flaw(Enum):
    """What can be amiss. The sentence for each is in the guidance files, under ``settings``."""

    VARIABLE = "variable"
    OPTION = "option"
    VALUE = "value"
    UNKNOWN = "unknown"
    APP_SECRET = "app-secret"  # noqa: S105  what is amiss, not a secret
    NO_FILE = "no-file"
    UNREADABLE = "unreadable"
    NOT_TOML = "not-toml"
    MISSPELT = "misspelt"
    TWICE = "twice"
    RELATIVE = "relative"
    OPEN_TO_ALL = "open-to-all"
    NO_WAY = "no-way"
    FOREIGN = "foreign"
    MISSING = "missing"


def unusable(flaw: Flaw, where: str, **facts: str) -> LocalFault:
    """The fault for a setting that cannot be used.

    Args:
        flaw: what is amiss.
        where: the variable or the file; empty for the command line.
        facts: what the sentence fills in: ``name`` of the setting, ``expected`` (by its key, with
            ``least`` and ``most``), ``detail``. Never a value.
    """
    return LocalFault("SETTINGS_UNREADABLE", facts={"flaw": flaw.value, "where": where, **facts})
