"""What a secret looks like, and the few texts here that look like one and are none."""

import re
from dataclasses import dataclass
from fnmatch import fnmatch

APP_SECRET, LONE_KEY, CANARY = "app secret", "32-character key", "planted canary"


@dataclass(frozen=True)
class Rule:
    """One kind of secret.

    Args:
        name: what it is called when it is found.
        begins: what each of them holds, in these letters; empty where nothing is certain.
        pattern: the whole of it.
        everywhere: in files that are no texts, too.
    """

    name: str
    begins: bytes
    pattern: re.Pattern[bytes]
    everywhere: bool = True


@dataclass(frozen=True)
class Innocent:
    """What looks like a secret and is none.

    Args:
        place: pattern of the files it stands in.
        rule: what it looks like.
        why: why it is none.
    """

    place: str
    rule: str
    why: str


def _rule(name: str, begins: str, rest: str) -> Rule:
    # With the plain letters first, which are searched for many times as fast.
    plain = re.escape(begins)
    pattern = rf"{plain}(?<![A-Za-z0-9]{plain}){rest}(?![A-Za-z0-9])"
    return Rule(name, begins.encode(), re.compile(pattern.encode()))


_NAMES = rb"(?:app_?|client_?|api_?|secret_?|access_?)(?:secret|key|token)|password|passwd"

RULES = (
    _rule("Tencent SecretId", "AKID", "[A-Za-z0-9]{32}"),
    _rule("AWS key id", "AKIA", "[A-Z0-9]{16}"),
    *(_rule("GitHub token", f"gh{kind}_", "[A-Za-z0-9]{36,}") for kind in "pousr"),
    _rule("GitHub token", "github_pat_", "[A-Za-z0-9_]{40,}"),
    _rule("GitLab token", "glpat-", "[A-Za-z0-9_-]{20,}"),
    _rule("package index token", "pypi-AgE", "[A-Za-z0-9_-]{50,}"),
    _rule("npm token", "npm_", "[A-Za-z0-9]{36}"),
    *(_rule("Slack token", f"xox{kind}-", "[A-Za-z0-9-]{20,}") for kind in "abprs"),
    _rule("Google key", "AIza", "[A-Za-z0-9_-]{35}"),
    _rule("signed token", "eyJ", r"[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{20,}"),
    Rule(
        "private key",
        b"PRIVATE KEY-----",
        # Libraries that read keys hold the first line, too; a key goes on.
        re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\s|\\[rn])+[A-Za-z0-9+/=:\s,\\-]{60}"),
    ),
    Rule(
        APP_SECRET,
        b"",
        re.compile(
            rb"(?i)(?:" + _NAMES + rb")[\"']?\s*[:=]\s*[bru]?[\"']?[a-z0-9]{32}(?![a-z0-9])"
        ),
        everywhere=False,
    ),
)
"""Searched in everything."""

OURS = Rule(
    LONE_KEY,
    b"",
    re.compile(
        rb"(?<![A-Za-z0-9+/_-])(?=[A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*[a-z])(?=(?:[A-Za-z]*[0-9]){3})"
        rb"[A-Za-z0-9]{32}(?![A-Za-z0-9+/=_-])"
    ),
    everywhere=False,
)
"""As long as an AppSecret, without any name; searched in what of ours is shipped."""

INNOCENT: tuple[Innocent, ...] = ()


def is_innocent(place: str, rule: str) -> bool:
    """Whether this was looked at and is no secret."""
    return any(rule == one.rule and fnmatch(place, one.place) for one in INNOCENT)
