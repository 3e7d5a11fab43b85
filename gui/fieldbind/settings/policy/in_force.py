"""Which policy holds on this laptop, and what it makes of the settings."""

from collections.abc import Mapping
from pathlib import Path

from fieldbind.settings.model import Settings
from fieldbind.settings.policy.findings import BrokenPolicy, Finding
from fieldbind.settings.policy.keys import POLICY_KEYS
from fieldbind.settings.policy.places import may_be_there
from fieldbind.settings.policy.policy import Policy
from fieldbind.settings.refusal import Flaw

VARIABLE = "FIELDBIND_POLICY"


def policy_in_force(environ: Mapping[str, str], machine: Path) -> Policy:
    """The policy of the laptop; only where there is none, the one that the environment names.

    Args:
        environ: the environment.
        machine: where the laptop's own policy lies, if it has one.

    Raises:
        BrokenPolicy: it cannot be used, or the environment names a file that is not there.
    """
    named = environ.get(VARIABLE, "").strip()
    is_there = may_be_there(machine)
    if not (is_there or named):
        return Policy()
    # Most laptops have none, and need not wait for what reads one.
    from fieldbind.settings.policy.read import read_policy

    return read_policy(machine if is_there else Path(named))


def is_passed_over(environ: Mapping[str, str], settings: Settings) -> bool:
    """Whether the environment names another policy than the one that holds."""
    named = environ.get(VARIABLE, "").strip()
    return bool(named) and Path(named) != settings.policy_file


def layer_of(policy: Policy) -> dict[str, object]:
    """What a policy sets, by the names of ``Settings``, and what is locked by that."""
    given = {POLICY_KEYS[key]: value for key, value in policy.values.items()}
    return {**given, "locked": list(policy.values), "policy_file": policy.file}


def require_a_way(settings: Settings, policy: Policy) -> None:
    """Refuse a policy that leaves nobody a way to sign in.

    Raises:
        BrokenPolicy: none of the allowed ways can work as Fieldbind is set up.
    """
    if policy.file and settings.is_locked("sign_in_methods") and not settings.sign_in_methods:
        line = policy.lines.of(("sign_in_methods",))
        raise BrokenPolicy([Finding(Flaw.NO_WAY, policy.file, line, "sign_in_methods")])
