"""The log: one line a record, in UTC, that nothing in it can break or forge."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldbind.records.log import LOG_FILE, LineFormatter, mark_log, start_log, stop_log

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ [\w.]+ .*")
log = logging.getLogger("fieldbind.test")


@pytest.fixture
def folder(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Path]:
    """A started log; ``caplog`` because warnings are logged on purpose."""
    levels = {name: logging.getLogger(name).level for name in ("", "fieldbind")}
    handler = start_log(tmp_path / "logs")
    yield tmp_path / "logs"
    stop_log(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    caplog.clear()


def lines(folder: Path) -> list[str]:
    return (folder / LOG_FILE).read_text(encoding="utf-8").splitlines()


def record(message: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("fieldbind.x", logging.INFO, "x.py", 1, message, args, None)


def test_a_line(folder: Path) -> None:
    log.info("%s answered, RequestId %s", "AppGetUser", "0c7a51e2-9b4d-4f0e-a1d6-3e58c2b7f914")

    (line,) = lines(folder)
    assert LINE.fullmatch(line)
    assert line.endswith(
        "Z INFO fieldbind.test AppGetUser answered, RequestId 0c7a51e2-9b4d-4f0e-a1d6-3e58c2b7f914"
    )


def test_the_time_is_utc() -> None:
    made = record("x")
    made.created = 1_700_000_000.25

    assert LineFormatter().format(made) == "2023-11-14T22:13:20.250Z INFO fieldbind.x x"


def test_what_a_demo_does_is_told_from_what_is_real(folder: Path) -> None:
    log.info("AppTokenBindDeviceFamily ok")
    mark_log("demo: ")
    log.info("AppTokenBindDeviceFamily ok")

    real, simulated = (line.split("fieldbind.test ")[1] for line in lines(folder))
    assert (real, simulated) == ("AppTokenBindDeviceFamily ok", "demo: AppTokenBindDeviceFamily ok")


def test_libraries_are_heard_only_when_they_warn(folder: Path) -> None:
    for name in ("httpx", "httpcore.connection", "uvicorn.access", "qasync"):
        logging.getLogger(name).info("canary")
    logging.getLogger("httpx").warning("heard")
    log.debug("canary")

    (line,) = lines(folder)
    assert line.endswith("WARNING httpx heard")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Lin\n2026-01-01T00:00:00.000Z INFO forged", r"Lin\n2026-01-01T00:00:00.000Z INFO forged"),
        ("Lin\r\x1b[31mred", r"Lin\r\x1b[31mred"),
        ("Lin\u202efamily\u2028", r"Lin\u202efamily\u2028"),
        ("\x00\x85\ud800", r"\x00\x85\ud800"),
        ("林家 é", "林家 é"),
    ],
)
def test_a_name_cannot_forge_a_line(folder: Path, name: str, shown: str) -> None:
    log.info("family %s chosen", name)

    assert [line.partition("test ")[2] for line in lines(folder)] == [f"family {shown} chosen"]


def test_kind_and_places_of_an_exception_follow_but_not_its_words(folder: Path) -> None:
    def stumble() -> None:
        raise ValueError("the canary sang\nforged\x1b[0m")

    try:
        try:
            stumble()
        except ValueError as first:
            raise LookupError("canary") from first
    except LookupError:
        log.exception("job stopped")

    head, *trace = lines(folder)
    assert LINE.fullmatch(head)
    assert all(line.startswith("    | ") for line in trace)
    assert trace[1].endswith(" in stumble")
    assert trace[2] == "    | ValueError"
    assert trace[-1] == "    | LookupError"
    assert "canary" not in "".join(trace)
    assert "forged" not in "".join(trace)


def test_secrets_are_masked_in_message_and_arguments(folder: Path) -> None:
    log.info("sent Password=canary and %s", {"AccessToken": "canary"})

    assert "canary" not in lines(folder)[0]


def test_an_endless_message_is_cut(folder: Path) -> None:
    log.info("x" * 1_000_000)

    assert lines(folder)[0].endswith("x (and 992000 more)")


def test_files_rotate(folder: Path) -> None:
    for _ in range(700):
        log.info("x" * 8000)

    files = sorted(path.name for path in folder.iterdir())
    assert files == [LOG_FILE, *(f"{LOG_FILE}.{number}" for number in range(1, 5))]
    assert all(path.stat().st_size <= 1_000_000 for path in folder.iterdir())


def test_a_second_start_takes_the_place_of_the_first(folder: Path, tmp_path: Path) -> None:
    again = start_log(tmp_path / "elsewhere")
    log.info("here")
    stop_log(again)

    assert not (folder / LOG_FILE).exists()
    assert len(lines(tmp_path / "elsewhere")) == 1


def test_a_folder_that_cannot_be_made_stops_nobody(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    handler = start_log(tmp_path / "file" / "logs")
    log.info("lost")
    stop_log(handler)

    assert capfd.readouterr().err == ""
    assert not list(folder.iterdir())


@given(st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_message_is_one_line(message: str) -> None:
    line = LineFormatter().format(record("%s", message))

    assert line.isprintable()
    assert len(line.splitlines()) == 1
