"""Who issued a certificate, read from bytes that nobody vouches for."""

import ssl
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.way.certificate import issuer_of
from self_signed import NOBODY, make_certificate

ORGANISATION, COMMON_NAME, COUNTRY = b"\x55\x04\x0a", b"\x55\x04\x03", b"\x55\x04\x06"
UTF8, PRINTABLE, TELETEX, BMP = 0x0C, 0x13, 0x14, 0x1E


def element(tag: int, *contents: bytes) -> bytes:
    """One element of DER."""
    content = b"".join(contents)
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes([tag, 0x80 | len(length)]) + length + content


def named(kind: bytes, tag: int, text: bytes) -> bytes:
    return element(0x31, element(0x30, element(0x06, kind), element(tag, text)))


def certificate(*names: bytes, version: bool = True) -> bytes:
    """As much of a certificate as it takes to name an issuer."""
    number, algorithm = element(0x02, b"\x01"), element(0x30)
    issuer, rest = element(0x30, *names), element(0x30, b"\0" * 300)
    before = [element(0xA0, element(0x02, b"\x02"))] if version else []
    return element(0x30, element(0x30, *before, number, algorithm, issuer, rest), algorithm)


def test_a_real_certificate(tmp_path: Path) -> None:
    pem, _ = make_certificate(tmp_path)
    assert issuer_of(ssl.PEM_cert_to_DER_cert(pem.read_text())) == NOBODY


@pytest.mark.parametrize(
    ("names", "issuer"),
    [
        ([named(COMMON_NAME, UTF8, b"Root 1"), named(ORGANISATION, UTF8, b"Acme")], "Acme"),
        ([named(COUNTRY, PRINTABLE, b"DE"), named(COMMON_NAME, PRINTABLE, b"Root 1")], "Root 1"),
        ([named(ORGANISATION, BMP, "中心".encode("utf-16-be"))], "中心"),
        ([named(ORGANISATION, UTF8, "中心".encode())], "中心"),
        ([named(ORGANISATION, TELETEX, "Büro".encode("latin-1"))], "Büro"),
        ([named(ORGANISATION, UTF8, b"Two\r\n lines\x1b[31m\x00")], "Two lines [31m"),
        ([named(ORGANISATION, UTF8, b"x" * 500)], "x" * 48),
        ([named(ORGANISATION, UTF8, b"\xff\xfe")], "��"),
        ([named(ORGANISATION, UTF8, b""), named(COMMON_NAME, UTF8, b"Root 1")], "Root 1"),
        ([named(COUNTRY, PRINTABLE, b"DE")], ""),
        ([], ""),
    ],
)
@pytest.mark.parametrize("version", [True, False])
def test_the_organisation_or_else_the_common_name(
    names: list[bytes], issuer: str, version: bool
) -> None:
    assert issuer_of(certificate(*names, version=version)) == issuer


@pytest.mark.parametrize("der", [b"", b"no certificate", b"\x30\x00"])
def test_what_is_no_certificate_names_nobody(der: bytes) -> None:
    assert issuer_of(der) == ""


@given(st.binary(max_size=400))
def test_no_bytes_break_it(der: bytes) -> None:
    assert isinstance(issuer_of(der), str)


@given(st.data())
def test_no_damage_breaks_it(data: st.DataObject) -> None:
    whole = certificate(named(ORGANISATION, UTF8, b"Acme"))
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255))
    damaged = whole[:at] + bytes([byte]) + whole[at + 1 :]
    assert len(issuer_of(damaged[: data.draw(st.integers(0, len(damaged)))])) <= 48
