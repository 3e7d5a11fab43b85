"""The support file: complete, the same each time, and nobody's secret in it."""

import base64
import dataclasses
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, quote_plus

import msgspec
import pytest

from fieldbind import __version__
from fieldbind.cloud.models import AccessToken, Secret
from fieldbind.ledger.model import Job
from fieldbind.records.bundle import LAST_JOBS, Bundle, support_bundle
from fieldbind.records.job_lines import GIVEN_NAMES, TOLD, Recorded
from fieldbind.settings.load import load_settings
from fieldbind.settings.model import Settings
from planted import leaks
from recorded import LAMP_JOB, entries, job

SECRETS = {
    "AccessToken": "sim.access/token+7f3a=",
    "Token": "0cc175b9c0f1b6a831c399e269772661",
    "ShortToken": "aB3xY9",
    "Password": 'Har"bour &24%',
    "WifiPassword": "sim pass 01",
    "AppSecret": "sim-app-secret-4711-padded-to-32",
    "PhoneNumber": "13800138000",
    "Email": "lin.wei@example.org",
}
BEFORE_THE_LOG = ("about.txt", "versions.txt", "settings.txt", "jobs.txt")
AT = datetime(2026, 5, 28, 7, tzinfo=UTC)


def settings_in(folder: Path, **changes: object) -> Settings:
    here = {"FIELDBIND_CONFIG_DIR": str(folder), "FIELDBIND_DATA_DIR": str(folder)}
    return msgspec.structs.replace(load_settings(here), **changes)


def made(folder: Path, *jobs: Recorded, **changes: object) -> Bundle:
    settings = settings_in(folder, **changes)
    return support_bundle(settings, jobs, logs=folder / "logs", qt="6.11.3", at=AT)


def write_log(folder: Path, *lines: str, name: str = "fieldbind.log") -> None:
    (folder / "logs").mkdir(exist_ok=True)
    (folder / "logs" / name).write_text("".join(f"{line}\n" for line in lines), "utf-8")


def texts(bundle: Bundle) -> dict[str, str]:
    return {member.name: member.text for member in bundle.members}


def clothes(field: str, secret: str) -> list[str]:
    """The ways in which a field and its value get into a line."""
    body = json.dumps({"Action": "AppGetUser", field: secret})
    return [
        f"{field}={quote_plus(secret)}",
        body,
        quote(body),
        base64.b64encode(body.encode()).decode(),
        base64.urlsafe_b64encode(f"{field}={quote(secret)}".encode()).decode(),
    ]


@pytest.mark.parametrize("field", SECRETS)
def test_a_planted_secret_is_in_no_member(field: str, tmp_path: Path) -> None:
    secret = SECRETS[field]
    planted = clothes(field, secret)
    write_log(tmp_path, *planted)
    write_log(tmp_path, *planted, name="fieldbind.log.2")
    jobs: list[Recorded] = []
    for number, text in enumerate(planted, 1):
        one = job(number, **dict.fromkeys([*GIVEN_NAMES, "product_name", "device_name"], text))
        jobs.append((one, entries(one, code=text, request_id=text)))
    bundle = made(tmp_path, *jobs, sign_in_url=f"https://c.example/?{planted[0]}")

    assert leaks([secret], texts(bundle)) == []
    assert bundle.members[-1].name == "fieldbind.log.2"


@pytest.mark.parametrize("secret", SECRETS.values())
def test_what_is_known_goes_wherever_it_stands(secret: str, tmp_path: Path) -> None:
    write_log(tmp_path, f"it says {secret}.", f"and {quote(f'<{secret}>')}", f"or {secret!r}")
    encoded = [base64.b64encode(f"{'.' * n}{secret}!".encode()).decode() for n in range(4)]
    one = job(product_name=secret, code=" ".join(encoded))
    bundle = support_bundle(
        settings_in(tmp_path),
        [(one, entries(one, code=json.dumps(secret)))],
        logs=tmp_path / "logs",
        qt="6.11.3",
        known=[Secret(secret), Secret("")],
    )

    assert leaks([secret], texts(bundle)) == []
    assert "it says ***." in texts(bundle)["fieldbind.log"]


def test_lists_of_settings_are_told_in_order(tmp_path: Path) -> None:
    bundle = made(tmp_path, products=("B1", "A1"), locked=frozenset({"site", "products"}))
    told = texts(bundle)["settings.txt"].splitlines()

    assert {"products: B1, A1", "locked: products, site", "name_pattern is not set"} < set(told)


def test_of_secret_settings_it_says_only_that_they_are_set(tmp_path: Path) -> None:
    bundle = made(
        tmp_path,
        app_key="sim-app-key",
        app_secret=Secret(SECRETS["AppSecret"]),
        access_token=AccessToken(SECRETS["AccessToken"]),
    )
    told = texts(bundle)["settings.txt"].splitlines()

    assert {"app_key is set", "app_secret is set", "access_token is set"} < set(told)
    assert {"site is not set", "keyring: auto", "wait_limit: 100"} < set(told)
    assert "sim-app-key" not in bundle.zipped().decode("latin-1")
    assert len(told) == len(msgspec.structs.fields(Settings))


def test_an_address_keeps_its_host_and_loses_its_login(tmp_path: Path) -> None:
    told = texts(made(tmp_path, cloud_url="https://lin:pass@cloud.example"))["settings.txt"]
    assert "cloud_url: https://***@cloud.example\n" in told


def test_every_column_of_a_job_is_told_or_left_out_on_purpose() -> None:
    columns = {field.name for field in dataclasses.fields(Job)}
    assert columns == {*TOLD, "id"}


def test_jobs_are_told_by_ids_and_first_letters(tmp_path: Path) -> None:
    one = dataclasses.replace(LAMP_JOB, family="Lin family", room="林伟的卧室", online=None)
    told = texts(made(tmp_path, (one, entries(one))))["jobs.txt"].splitlines()

    assert told[0] == f"job {one.id}"
    assert {
        "  family_id: f_21",
        "  family: L…",
        "  room: …",
        "  account: L…",
        "  device_name: lamp_e27_0412",
        "  stage: bound",
        "  sent_here: yes",
        "  bound_at: 2026-05-28T06:33:01.000Z",
        f"  2026-05-28T06:32:31.000Z bind_sent request_id={one.request_id}",
    } < set(told)
    assert not any("online" in line for line in told)


def test_a_value_cannot_begin_a_line(tmp_path: Path) -> None:
    one = job(product_name="Lamp\njob 0000")
    told = texts(made(tmp_path, (one, entries(one, code="A\r\njob 1"))))["jobs.txt"]
    assert [line for line in told.splitlines() if line.startswith("job ")] == [f"job {one.id}"]


def test_only_the_last_jobs_are_taken(tmp_path: Path) -> None:
    jobs: list[Recorded] = [(job(number), []) for number in range(LAST_JOBS + 5)]
    assert texts(made(tmp_path, *jobs))["jobs.txt"].count("job ") == LAST_JOBS
    assert texts(made(tmp_path))["jobs.txt"] == "No job is recorded.\n"


def test_the_newest_lines_of_the_log_are_taken(tmp_path: Path) -> None:
    write_log(tmp_path, *(f"now {number}" for number in range(3000)))
    write_log(tmp_path, *(f"before {number}" for number in range(3000)), name="fieldbind.log.1")
    write_log(tmp_path, "long ago", name="fieldbind.log.2")
    told = texts(made(tmp_path))

    assert told["fieldbind.log"].startswith("now 0\n")
    assert told["fieldbind.log.1"].startswith("before 1000\n")
    assert "fieldbind.log.2" not in told


def test_of_a_file_that_grew_too_large_the_end_is_taken(tmp_path: Path) -> None:
    write_log(tmp_path, "x" * 1_200_000, "the end")
    assert texts(made(tmp_path))["fieldbind.log"] == "the end\n"


def test_a_log_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "logs" / "fieldbind.log").mkdir(parents=True)
    assert "cannot be read (Is a directory)" in texts(made(tmp_path))["fieldbind.log"]


def test_who_works_here_is_not_told(tmp_path: Path) -> None:
    write_log(tmp_path, f"    | {Path.home() / 'fieldbind' / 'qt'}:12 in go")
    assert texts(made(tmp_path))["fieldbind.log"] == "    | ~/fieldbind/qt:12 in go\n"


def test_versions_of_what_runs_are_there(tmp_path: Path) -> None:
    told = texts(made(tmp_path))["versions.txt"]
    assert f"Fieldbind: {__version__}\n" in told
    assert "Qt: 6.11.3\n" in told


def test_it_is_saved_in_order_and_the_same_each_time(tmp_path: Path) -> None:
    write_log(tmp_path, "one line")
    bundle = made(tmp_path, (LAMP_JOB, entries(LAMP_JOB)))
    bundle.save(tmp_path / "support.zip")
    with zipfile.ZipFile(tmp_path / "support.zip") as saved:
        content = {name: saved.read(name).decode() for name in saved.namelist()}

    assert content == texts(bundle)
    assert list(content) == [*BEFORE_THE_LOG, "fieldbind.log"]
    assert made(tmp_path, (LAMP_JOB, entries(LAMP_JOB))).zipped() == bundle.zipped()
    assert "made 2026-05-28 07:00:00" in content["about.txt"]
