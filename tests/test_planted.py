"""A canary is found however it is written."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from left_behind import leaks

CANARY = 'Pw/+ "4711%é\\end'
DISGUISES: list[Callable[[str], bytes]] = [
    lambda text: f"said {text}\n".encode(),
    lambda text: f"at={quote(text, safe='')}&".encode(),
    lambda text: f"at={quote_plus(text)}&".encode(),
    lambda text: json.dumps({"at": text}).encode(),
    lambda text: json.dumps({"at": text}, ensure_ascii=False).encode(),
    lambda text: repr({"at": text}).encode(),
    *(lambda text, n=n: base64.b64encode(f"{'.' * n}{text};".encode()) for n in range(3)),
    lambda text: base64.urlsafe_b64encode(f"lin:{text}".encode()),
    lambda text: text.encode().hex().encode(),
    lambda text: text.encode().hex().upper().encode(),
    lambda text: b"\1\0" + text.encode("utf-16-le"),
]
OF_TWO_BYTES = "Wi-geheim-4711"


@pytest.mark.parametrize("disguise", DISGUISES)
def test_in_disguise(disguise: Callable[[str], bytes], tmp_path: Path) -> None:
    (tmp_path / "some").write_bytes(disguise(CANARY))
    assert leaks(tmp_path, [CANARY])
    assert not leaks(tmp_path, ["another canary"])


@pytest.mark.parametrize("code", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("before", [b"", b"\1"])
def test_in_letters_of_two_bytes(code: str, before: bytes, tmp_path: Path) -> None:
    (tmp_path / "some").write_bytes(before + OF_TWO_BYTES.encode(code))
    assert leaks(tmp_path, [OF_TWO_BYTES])
