"""Writes what an IT department begins with: a sample of the site policy, and its JSON Schema.

What may stand at a key comes from ``Settings``, and its words from the guidance; here is only what
each key is for.
"""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, TypeAlias, get_args

import msgspec

from fieldbind.guidance.catalogue import Guidance
from fieldbind.settings.policy.keys import POLICY_KEYS
from fieldbind.settings.values import HINTS, expected, is_path
from places import ROOT

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

FOLDER = ROOT / "resources" / "policy"


@dataclass(frozen=True)
class Purpose:
    """What a key is for, and an ``example`` of a line as TOML."""

    text: str
    example: str


PURPOSES = {
    "site": Purpose("The cloud that the accounts are in; nobody chooses it any more.", '"china"'),
    "cloud_url": Purpose(
        "Another cloud than the vendor's: its address up to, not including, /tokenapi.",
        '"https://cloud.example.org/api/exploreropen"',
    ),
    "sign_in_url": Purpose(
        "Your sign-in gateway. It holds the app's secret; a policy with a secret is refused.",
        '"https://gateway.example.org/appapi"',
    ),
    "app_key": Purpose(
        "The key of your app, which accounts and families belong to.", '"yourAppKey"'
    ),
    "sign_in_methods": Purpose("The ways to sign in that are offered.", '["password", "code"]'),
    "extra_ca": Purpose(
        "An authority that is trusted besides the system's own, such as a proxy's.",
        '"/etc/ssl/certs/example-root.pem"',
    ),
    "proxy": Purpose(
        "The way out; a login is asked for in place and stands in no file.",
        '"http://proxy.example.org:3128"',
    ),
    "products": Purpose("The products that may be bound; any other is refused.", '["A1B2C3D4E5"]'),
    "language": Purpose("The language of every text.", '"zh_CN"'),
    "wait_limit": Purpose("How long Fieldbind waits for a device before it asks.", "100"),
    "warn_before": Purpose("How long before that it says so.", "20"),
    "poll_interval": Purpose("How often the cloud is asked while waiting.", "2"),
    "guidance_file": Purpose(
        "Your own words on the problem cards, see README.md.", '"/etc/fieldbind/guidance.toml"'
    ),
    "name_pattern": Purpose("How devices are named; {n} counts.", '"Lamp {n}"'),
}

_PYTHONS = ("title", "description")

_HEAD = """#:schema ./policy.schema.json
#
# Site policy of Fieldbind: what is set here holds for everybody on the laptop, is locked in the
# window and shown as "Set by your organisation". It wins over settings file, environment and
# command line. A line without # in front sets its key; all of them may be left out. Save it as
#
#   Linux    /etc/fieldbind/policy.toml
#   Windows  %ProgramData%\\Fieldbind\\policy.toml
#   macOS    /Library/Application Support/Fieldbind/policy.toml
#
# and let administrators alone write it. `fieldbind policy check FILE` says what is amiss. A policy
# that cannot be used stops Fieldbind; it is never passed over in silence.
# Full paths only; on Windows in single quotes: 'C:\\ProgramData\\Fieldbind\\guidance.toml'.
"""


def write(folder: Path = FOLDER) -> None:
    """Write both anew."""
    folder.mkdir(exist_ok=True)
    (folder / "policy.toml").write_text(sample(), encoding="utf-8", newline="\n")
    (folder / "policy.schema.json").write_text(schema(), encoding="utf-8", newline="\n")


def sample() -> str:
    """The annotated sample; with nothing set in it, so that copying it locks nothing."""
    parts = [_HEAD]
    for key, purpose in PURPOSES.items():
        parts.append(
            f"\n# {purpose.text}\n# Takes {_accepted(key)}.\n# {key} = {purpose.example}\n"
        )
    return "".join(parts)


def schema() -> str:
    """The JSON Schema, for editors and for checks before a roll-out."""
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Site policy of Fieldbind",
        "type": "object",
        "additionalProperties": False,
        "properties": {key: _property(key, purpose) for key, purpose in PURPOSES.items()},
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _property(key: str, purpose: Purpose) -> dict[str, Json]:
    kind, *said = get_args(HINTS[POLICY_KEYS[key]])
    # Nothing stands for None in a TOML file: what is not set is left out.
    if type(None) in get_args(kind):
        [kind] = (part for part in get_args(kind) if part is not type(None))
    found = msgspec.json.schema(Annotated[kind, *said], schema_hook=_text)
    named = found.pop("$defs", {})
    member = _resolved(found, named)
    if member.get("type") == "string":
        member.setdefault("minLength", 1)
    example = tomllib.loads(f"example = {purpose.example}")["example"]
    text = f"{purpose.text} Takes {_accepted(key)}."
    return {**member, "description": text, "examples": [example]}


def _text(kind: type) -> dict[str, Any]:
    return {"type": "string"} if kind is Path else {}


def _resolved(members: dict[str, Json], named: dict[str, dict[str, Json]]) -> dict[str, Json]:
    """The same without references, and without what only Python needs."""
    if "$ref" in members:
        members = named[str(members["$ref"]).rpartition("/")[2]]
    return {
        name: _resolved(one, named) if isinstance(one, dict) else one
        for name, one in members.items()
        if name not in _PYTHONS
    }


def _accepted(key: str) -> str:
    facts = expected(POLICY_KEYS[key])
    full = ", by its full path" if is_path(POLICY_KEYS[key]) else ""
    words = Guidance.load("en").amiss({"flaw": "value", **facts}).partition("expected ")[2]
    return words.removesuffix(".").replace("“", '"').replace("”", '"') + full


if __name__ == "__main__":
    write()
