"""Files as people, programs and broken disks leave them, shown to everything that reads one."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from attack import Attack, damaged
from fieldbind.cloud.models import Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.script.happening import ACTIONS
from fieldbind.demo.script.reading import BrokenScript, read_script
from fieldbind.faults import LocalFault, Refused
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.organisation import check_file
from fieldbind.guidance.problem import Fix
from fieldbind.guidance.rows import languages
from fieldbind.naming import first_number, next_name
from fieldbind.settings.choices import site_of, with_choices
from fieldbind.settings.known_places import KnownPlaces
from fieldbind.settings.load import SETTINGS_FILE, load_settings
from fieldbind.settings.model import SHORTEST_WAIT, Settings
from fieldbind.settings.policy.findings import BrokenPolicy
from fieldbind.settings.policy.keys import POLICY_KEYS
from fieldbind.settings.remembered import Memory, glimpse
from fieldbind.settings.values import HINTS
from toml_texts import TORN_TEXTS

_CANARY = "canary5f0e2c"
_SIGNS = (
    r"- / // \\\\ ~ ~x .. [ ] [::1 : :0 :99999 @ ? # % { } {n} {family} \u0000 \u2100 \u202e \n"
)
_NAMES = "china system token password https:// http:// 127.0.0.1 a.example 13800138000"
_PARTS = st.sampled_from([" ", "x" * 300, *_SIGNS.split(), *_NAMES.split()])
_TEXTS = st.lists(_PARTS | st.text("ab19é中", max_size=3), max_size=4).map(
    lambda parts: '"' + "".join(parts) + '"'
)
_PLAIN = _TEXTS | st.sampled_from(
    [
        "0",
        "-1",
        "30",
        "2.5",
        "nan",
        "inf",
        "1e400",
        "9" * 30,
        "true",
        "false",
        "1979-05-27",
        "07:32:00",
    ]
)
_VALUES = st.recursive(
    _PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda values: f"[{', '.join(values)}]")
        | st.lists(inner, min_size=1, max_size=2).map(
            lambda values: "{" + ", ".join(f"k{n} = {v}" for n, v in enumerate(values)) + "}"
        )
    ),
    max_leaves=3,
)


def _assigned(*names: str, heads: tuple[str, ...] = ()) -> st.SearchStrategy[str]:
    """Files that set what may be set there, to whatever."""
    pair = st.builds("{} = {}".format, st.sampled_from(names), _VALUES)
    line = pair | st.sampled_from(heads) if heads else pair
    lines = st.lists(line, max_size=6).map("\n".join)
    return lines | lines | st.builds("{}\n{}".format, lines, TORN_TEXTS)


def _as_bytes(texts: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    whole = texts.map(lambda text: text.encode("utf-8", "replace"))
    return whole | whole | damaged(whole)


@cache
def _tongues() -> tuple[Guidance, ...]:
    return tuple(map(Guidance.load, languages()))


def _is_told(fault: LocalFault) -> None:
    """Every language has a sentence for it, and none of them repeats a secret."""
    assert _CANARY not in repr((fault.message, dict(fault.facts), str(fault)))
    findings = fault.findings if isinstance(fault, BrokenPolicy | BrokenScript) else ()
    for guidance in _tongues():
        assert guidance.explain(fault, {}).title
        for facts in (fault.facts, *(finding.facts for finding in findings)):
            said = guidance.amiss(facts)
            assert said
            assert said.isprintable()


def _load(folder: Path, name: str, content: bytes) -> Settings | None:
    """The settings, with a file in place; None where they are refused."""
    (folder / name).write_bytes(content)
    environ = {"FIELDBIND_CONFIG_DIR": str(folder), "FIELDBIND_DATA_DIR": str(folder)}
    try:
        return load_settings(environ, machine=folder / "policy.toml")
    except LocalFault as fault:
        _is_told(fault)
        return None
    finally:
        (folder / name).unlink()


def _read_settings(content: bytes, folder: Path, name: str) -> None:
    if settings := _load(folder, name, content):
        for site in Site:
            assert settings.addresses_of(site).cloud_url
            assert settings.plain_url_of(site)
        assert settings.sign_in_methods


_SECRET = f'app_secret = "{_CANARY}"'
SETTINGS = Attack(
    _as_bytes(_assigned(*HINTS, "app.secret", heads=("[app]", _SECRET))),
    lambda content, folder: _read_settings(content, folder, SETTINGS_FILE),
    cost=4,
)
POLICIES = Attack(
    _as_bytes(_assigned(*POLICY_KEYS, heads=("[app]", _SECRET))),
    lambda content, folder: _read_settings(content, folder, "policy.toml"),
    cost=4,
)


# What the program itself wrote.

_REMEMBERED = {
    "site": "overseas",
    "pattern": "Lamp {n}",
    "wait_limit": 60,
    "language": "zh_CN",
    "theme": "dark",
    "text_size": 150,
    "less_motion": True,
    "camera": "c",
    "places": {"china/1": {"family_id": "f", "room_id": "0"}},
    "wifi_names": ["Home"],
}
_SEEN = {"at": 1.7e9, "entries": [{"id": "f_1", "name": "Lin family"}]}
_PLACES = {"accounts": {"china/1": {"families": _SEEN, "rooms": {"f_1": _SEEN}}}}
_ANY = st.recursive(
    st.one_of(
        st.sampled_from([None, True, -1, 0, 150, 1e308, 10**30, "", "{n}", "dark", "\n"]),
        st.text(max_size=4),
    ),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=3,
)


def _written(known: Mapping[str, object]) -> st.SearchStrategy[bytes]:
    changed = st.dictionaries(st.sampled_from(list(known)), _ANY, max_size=3)
    whole = changed.map(lambda changes: json.dumps({**known, **changes}).encode())
    return whole | damaged(whole) | st.binary(max_size=40)


def _recall(content: bytes, folder: Path) -> None:
    file, aside = folder / "remembered.json", folder / "remembered.unreadable"
    file.write_bytes(content)
    aside.unlink(missing_ok=True)
    first, memory = glimpse(folder), Memory(folder)
    assert memory.remembered == first
    assert file.exists() or aside.read_bytes() == content
    chosen = with_choices(Settings(data_dir=folder, config_dir=folder), first)
    assert chosen.wait_limit >= SHORTEST_WAIT
    assert site_of(chosen, first) in Site
    assert isinstance(next_name(memory.pattern, "Lamp 4"), str)
    assert first_number(memory.pattern, ["Lamp 4"]) > 0
    memory.remember(theme="light")
    memory.remember_wifi_name("Office")
    assert Memory(folder).remembered == memory.remembered


def _know(content: bytes, folder: Path) -> None:
    file, aside = folder / "known_places.json", folder / "known_places.unreadable"
    file.write_bytes(content)
    aside.unlink(missing_ok=True)
    known = KnownPlaces(folder)
    assert file.exists() or aside.read_bytes() == content
    for account in ("1", "2"):
        families, _ = known.families(Site.CHINA, account) or ([], None)
        for family in families:
            known.rooms(Site.CHINA, account, family.id)


REMEMBERED = Attack(_written(_REMEMBERED), _recall, cost=4)
KNOWN_PLACES = Attack(_written(_PLACES), _know, cost=2)


# What an organisation or a presenter wrote.


def _lay_over(content: bytes, folder: Path) -> None:
    path = folder / "guidance.toml"
    path.write_bytes(content)
    for finding in check_file(path):
        assert all(guidance.sentence(finding).isprintable() for guidance in _tongues())
    for language in languages():
        guidance = Guidance.load(language, path)
        assert all(map(guidance.fix_label, Fix))
        for code in ("BAD_BODY", "NETWORK_TIMEOUT", "InternalError.X", "OURS"):
            problem = guidance.explain(Refused(code, action="AppGetToken"), {"family": "{x}"})
            assert problem.title
            assert problem.steps
            if problem.note:
                guidance.note(problem.note, {})


_ROW = (
    "title",
    "short",
    "cause",
    "steps",
    "leg",
    "fix",
    "other",
    "caution",
    "note",
    "only",
    "when",
)
_HEADS = (
    "[rows.BAD_BODY]",
    "[rows.OURS]",
    "[words]",
    "[fixes]",
    "[notes.support]",
    "[zh_CN.words]",
)
_MORE = ("[hand_over]", "[[rows.BAD_BODY.when]]", '[en.rows."InternalError.X"]', "[rows]", "[en]")
GUIDANCE = Attack(
    _as_bytes(
        _assigned(*_ROW, "actions", "label", "text", "family", "join_family", heads=_HEADS + _MORE)
    ),
    _lay_over,
    cost=20,
)


def _play(content: bytes, folder: Path) -> None:
    path = folder / "story.toml"
    path.write_bytes(content)
    try:
        script = read_script(path)
    except BrokenScript as fault:
        _is_told(fault)
    else:
        cloud = SimulatedCloud()
        script.begin(cloud)
        assert (cloud.next_moment() or 0) >= 0


_HAPPENS = tuple(
    f'[[happens]]\nwhat = "{what}"\nrequest = "{request}"'
    for what, request in zip(
        ("refused", "answer-lost", "answer-late", "offline", "session-ends", "token-runs-out"),
        ACTIONS,
        strict=True,
    )
)
_HEAD = 'name = "my-own"\ntitle = "My own"'
STORIES = Attack(
    _as_bytes(
        _assigned(
            "name",
            "title",
            "icon",
            "reports_after",
            "code",
            "times",
            "after",
            "seconds",
            heads=(_HEAD, *_HAPPENS),
        )
    ),
    _play,
    cost=10,
)
