"""A secret that would be published is found, wherever and however it stands."""

import base64
import io
import subprocess
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from places import own
from supply import canary, secret_rules, secrets_scan
from supply.unpacking import UnpackError

# Put together here, so that no file holds them.
KEY = "aB3dE5gH7jK9mN2p" + "Q4sT6vW8xY1zA3cD"
SECRETS = {
    "Tencent SecretId": "AKID" + KEY,
    "AWS key id": "AKIA" + "ABCDEFGH12345678",
    "GitHub token": "ghp_" + KEY + "wxyz",
    "GitLab token": "glpat-" + KEY,
    "package index token": "pypi-AgE" + KEY * 2,
    "npm token": "npm_" + KEY + "wxyz",
    "Slack token": "xoxb-" + KEY,
    "Google key": "AIza" + KEY + "xyz",
    "signed token": f"eyJ{KEY}.eyJ{KEY}.{KEY}",
    "private key": "-----BEGIN EC " + f"PRIVATE KEY-----\n{KEY}{KEY}\n",
    secret_rules.APP_SECRET: f'app_secret = "{KEY}"',
}
CANARY = "canary/of+ours=4711"
PROGRAM = own("supply.secrets_scan")
DISGUISES: list[Callable[[str], bytes]] = [
    lambda text: text.encode(),
    lambda text: f"at={quote(text, safe='')}&".encode(),
    *(lambda text, n=n: base64.b64encode(f"{'.' * n}{text}".encode()) for n in range(3)),
    lambda text: base64.urlsafe_b64encode(f"us:{text};".encode()),
    lambda text: b"\1\0" + text.encode("utf-16-le"),
    lambda text: b"\0\0\1" + text.encode("utf-16-be"),
]


def written(path: Path, content: bytes | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def rules_in(*paths: Path) -> set[str]:
    return {hit.rule for hit in secrets_scan.check(paths)}


@pytest.mark.parametrize("rule", SECRETS)
def test_every_kind_is_found(rule: str, tmp_path: Path) -> None:
    written(tmp_path / "some.py", f"# nothing\nX = 1\n{SECRETS[rule]}\n")

    assert secrets_scan.check([tmp_path]) == [
        secrets_scan.Hit(f"{tmp_path.as_posix()}/some.py", rule, 3)
    ]


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_key_is_found_in_disguise(disguise: Callable[[str], bytes], tmp_path: Path) -> None:
    path = written(tmp_path / "some", b"\n" + disguise(SECRETS["Tencent SecretId"]) + b"\n")

    assert rules_in(path) == {"Tencent SecretId"}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_canary_is_found_in_disguise(disguise: Callable[[str], bytes], tmp_path: Path) -> None:
    path = written(tmp_path / "some", b"\n" + disguise(CANARY) + b"\n")

    assert [hit.rule for hit in secrets_scan.check([path], [CANARY])] == [secret_rules.CANARY]
    assert not secrets_scan.check([path], ["another canary"])


def test_what_only_looks_alike_is_left_in_peace(tmp_path: Path) -> None:
    written(tmp_path / "some.py", f'KIND = "-----BEGIN PRIVATE KEY-----"\nsum = "{KEY.lower()}"\n')

    assert not secrets_scan.check([tmp_path])


def test_a_wheel_is_looked_into(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "ours.whl", "w") as wheel:
        wheel.writestr("fieldbind/keys.toml", f'key = "{KEY}"')
        wheel.writestr("others/keys.toml", f'sum = "{KEY}"')

    hits = secrets_scan.check([tmp_path / "ours.whl"])

    assert [(hit.place.rpartition(".whl/")[2], hit.rule) for hit in hits] == [
        ("fieldbind/keys.toml", secret_rules.LONE_KEY)
    ]


def test_a_package_is_looked_into(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        archive.add(written(tmp_path / "lamp.conf", SECRETS["AWS key id"]), "./opt/lamp.conf")
        link = tarfile.TarInfo("./usr/bin/lamp")
        link.type, link.linkname = tarfile.SYMTYPE, "/opt/lamp/lamp"
        archive.addfile(link)
    version, data = b"2.0\n", packed.getvalue()
    members = (("debian-binary", version), ("data.tar.gz", data))
    written(tmp_path / "lamp.deb", b"!<arch>\n" + b"".join(ar(*member) for member in members))

    (hit,) = secrets_scan.check([tmp_path / "lamp.deb"])

    assert hit.rule == "AWS key id"
    assert hit.place.endswith("lamp.deb/data/opt/lamp.conf")


def ar(name: str, content: bytes) -> bytes:
    """One member of an archive, as ar(5) has it."""
    head = f"{name:<16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(content):<10}`\n"
    return head.encode() + content + b"\n" * (len(content) % 2)


@pytest.mark.parametrize("name", ["some.deb", "some.rpm"])
def test_a_package_that_cannot_be_read_is_no_pass(name: str, tmp_path: Path) -> None:
    with pytest.raises(UnpackError, match=name):
        secrets_scan.check([written(tmp_path / name, b"no package")])


def test_the_step_of_the_build_fails_and_repeats_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIELDBIND_APP_SECRET", CANARY)
    written(tmp_path / "some.json", f'{{"lamp": "{CANARY}"}}')

    ended = subprocess.run([*PROGRAM, tmp_path], capture_output=True, text=True, check=False)

    assert ended.returncode == 1
    assert f"some.json: {secret_rules.CANARY}" in ended.stdout
    assert CANARY not in ended.stdout + ended.stderr


def test_a_build_plants_what_its_scan_looks_for() -> None:
    environ = {"SIGNING_PASSWORD": "one of theirs", "FIELDBIND_ACCESS_TOKEN": "set already"}

    canary.plant(environ)
    planted = canary.planted_in({**environ, "LANG": "en_GB.UTF-8", "ITS_TOKEN": "short"})

    assert len(planted) == 3
    assert {"one of theirs", "set already"} < set(planted)


def test_nothing_that_git_knows_holds_a_secret() -> None:
    assert secrets_scan.main([]) == 0


def test_every_innocent_text_is_still_there() -> None:
    """A line of the table that nothing needs any more would hide the next secret."""
    for one in secret_rules.INNOCENT:
        assert one.why
        assert [path for path in secrets_scan.published() if path.match(one.place)]
