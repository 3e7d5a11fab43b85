"""What holds for every test: a machine's own settings stay out, unexpected log lines fail."""

import logging
import os
from collections.abc import Generator
from pathlib import Path

import hypothesis
import pytest

hypothesis.settings.register_profile("fieldbind", deadline=None, print_blob=True)
hypothesis.settings.load_profile("fieldbind")

for _variable in [name for name in os.environ if name.startswith("FIELDBIND_")]:
    del os.environ[_variable]
# The hundred and more certificates of a machine take 20 ms to read, for every window and every way
# to the cloud, and no test speaks with anybody whom one of them vouches for.
os.environ["SSL_CERT_FILE"] = str(Path(__file__).with_name("nobodys_authority.pem"))
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}


class _Keeping(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log_line(request: pytest.FixtureRequest) -> Generator[None, None, None]:
    """Fails a test that logs a warning or worse, unless it asks for ``caplog`` to look at it."""
    keeping = _Keeping()
    logging.getLogger().addHandler(keeping)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(keeping)
    left = [f"{record.name}: {record.getMessage()}" for record in keeping.records]
    assert "caplog" in request.fixturenames or left == [], "logged and not expected"
