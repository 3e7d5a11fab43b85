"""One row of an organisation's own file, laid over ours."""

from collections.abc import Iterator, Mapping
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta

from fieldbind.guidance.findings import Finding, Flaw
from fieldbind.guidance.problem import Fix, Leg
from fieldbind.guidance.rows import Row, Variant
from fieldbind.guidance.wording import check_wording

Table: TypeAlias = Mapping[str, object]

_Text = Annotated[str, Meta(pattern=r"\S")]
_Steps = Annotated[list[_Text], Meta(min_length=1, max_length=3)]
# What may stand under a key, and what it is when something else does.
_KINDS: dict[str, tuple[object, Flaw]] = {
    "title": (_Text, Flaw.NOT_A_TEXT),
    "short": (_Text, Flaw.NOT_A_TEXT),
    "cause": (_Text, Flaw.NOT_A_TEXT),
    "steps": (_Steps, Flaw.NOT_STEPS),
    "leg": (Leg, Flaw.NOT_ONE_OF),
    "fix": (Fix, Flaw.NOT_ONE_OF),
    "other": (Fix, Flaw.NOT_ONE_OF),
    "caution": (bool, Flaw.NOT_A_SWITCH),
    "unbound": (bool, Flaw.NOT_A_SWITCH),
    "note": (_Text, Flaw.NOT_A_TEXT),
    "names": (bool, Flaw.NOT_A_SWITCH),
    "only": (list[_Text], Flaw.NOT_NAMES),
    "actions": (list[_Text], Flaw.NOT_NAMES),
}
_FIXES = ", ".join(fix.value for fix in Fix)
_MEMBERS = {"leg": ", ".join(leg.value for leg in Leg), "fix": _FIXES, "other": _FIXES}
_TEXTS = ("title", "short", "cause", "steps")
_NEEDED = ("title", "cause", "steps", "leg", "fix")


def lay_row(
    ours: Row | None, theirs: Table, where: str, words: Mapping[str, str]
) -> tuple[Row | None, list[Finding]]:
    """Our row with what theirs says differently, for every action.

    What ours says for single actions gives way too, unless theirs has a ``when`` of its own.

    Args:
        ours: None where we do not know the code; then theirs has to be whole.
        theirs: as it stands in the file.
        where: its key in the file.
        words: what stands in for each fact that may be named.

    Returns:
        The row, None where theirs cannot be used; and what was found.
    """
    findings = [*_look(theirs, where, Row, words)]
    if ours is None:
        findings += [Finding(Flaw.MISSING, f"{where}.{n}") for n in _NEEDED if n not in theirs]
    if any(not finding.is_advice for finding in findings):
        return None, findings
    members: dict[str, object] = {}
    if ours:
        members = msgspec.to_builtins(_giving_way(ours, theirs))
    return msgspec.convert({**members, **theirs}, Row), findings


def _giving_way(ours: Row, theirs: Table) -> Row:
    gone = {name: None for name in theirs if name in Variant.__struct_fields__}
    when = tuple(msgspec.structs.replace(variant, **gone) for variant in ours.when)
    # Without a short of its own, a new title is cut; ours would tell of something else.
    short = "" if "title" in theirs else ours.short
    return msgspec.structs.replace(ours, when=when, short=short)


def _look(
    theirs: Table, where: str, kind: type[Row | Variant], words: Mapping[str, str]
) -> Iterator[Finding]:
    for name, value in theirs.items():
        at = f"{where}.{name}"
        if name not in kind.__struct_fields__:
            yield _unknown(name, value, at, kind)
        elif name == "when":
            yield from _look_at_variants(value, at, words)
        else:
            yield from _look_at_value(name, value, at, words)


def _look_at_variants(value: object, where: str, words: Mapping[str, str]) -> Iterator[Finding]:
    try:
        variants = msgspec.convert(value, list[dict[str, object]])
    except msgspec.ValidationError:
        yield Finding(Flaw.NOT_A_TABLE, where)
        return
    for variant in variants:
        if "actions" not in variant:
            yield Finding(Flaw.MISSING, f"{where}.actions")
        yield from _look(variant, where, Variant, words)


def _look_at_value(
    name: str, value: object, where: str, words: Mapping[str, str]
) -> Iterator[Finding]:
    kind, flaw = _KINDS[name]
    try:
        converted: object = msgspec.convert(value, kind)
    except msgspec.ValidationError:
        yield Finding(flaw, where, _MEMBERS.get(name, ""))
        return
    if name in _TEXTS:
        texts = [converted] if isinstance(converted, str) else msgspec.convert(value, list[str])
        for text in texts:
            yield from check_wording(text, name, where, words)


def _unknown(name: str, value: object, where: str, kind: type[Row | Variant]) -> Finding:
    if isinstance(value, dict):
        # [rows.A.B] is a table B inside of A; a code with a dot has to stand in quotes.
        return Finding(Flaw.UNQUOTED_CODE, where, name)
    return Finding(Flaw.UNKNOWN_KEY, where, ", ".join(kind.__struct_fields__))
