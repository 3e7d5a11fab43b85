"""Brings the system to what a command needs, or says in one command what a person has to do."""

from collections.abc import Sequence

from checkout import needs


def provide(wanted: Sequence[needs.Need], welcome: Sequence[needs.Need] = ()) -> list[str]:
    """Install what the system lacks if we may; say it otherwise.

    Args:
        wanted: what the command cannot do without.
        welcome: what is installed too, but never asked for.

    Returns:
        The wanted packages that are still missing.
    """
    asked = needs.missing((*wanted, *welcome))
    if asked:
        needs.install(asked)
    lacking = needs.missing(wanted)
    if lacking:
        print(f"This machine lacks {', '.join(lacking)}. On Debian and Ubuntu this brings them:")
        print(f"  {needs.command_for(lacking)}\n", flush=True)
    return lacking


def lacks_python(lacking: list[str]) -> bool:
    """Whether no virtual environment can be made."""
    return is_among(lacking, needs.PYTHON)


def is_among(lacking: list[str], wanted: Sequence[needs.Need]) -> bool:
    """Whether any of these needs is one of the packages that are missing."""
    return bool(set(lacking) & {need.package for need in wanted})
