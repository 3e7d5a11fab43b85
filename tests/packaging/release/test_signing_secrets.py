"""Signing only with all that it takes, and nothing of it in what is printed."""

import base64
from collections.abc import Callable, Mapping

import pytest

import macos.signing
import windows.signing

FILE = base64.b64encode(b"-- certificate --").decode()
WINDOWS = {
    "WINDOWS_CERTIFICATE": FILE,
    "WINDOWS_CERTIFICATE_PASSWORD": "planted-word",
    "WINDOWS_TIME_SERVER": "http://time.example.org",
}
MACOS = {
    "MACOS_CERTIFICATE": FILE,
    "MACOS_CERTIFICATE_PASSWORD": "planted-word",
    "MACOS_SIGNING_IDENTITY": "Developer ID Application: Somebody (TEAM)",
}
NOTARY = {
    "MACOS_NOTARY_KEY": "planted-key",
    "MACOS_NOTARY_KEY_ID": "KEYID",
    "MACOS_NOTARY_ISSUER": "issuer",
}
ALL = [
    (windows.signing.certificate, WINDOWS),
    (macos.signing.certificate, MACOS),
    (macos.signing.notary_key, NOTARY),
]
every_kind = pytest.mark.parametrize(("read", "environ"), ALL)
Read = Callable[[Mapping[str, str]], object]


@every_kind
def test_nothing_said_is_nothing_signed(read: Read, environ: Mapping[str, str]) -> None:
    assert read({}) is None
    # A workflow sets what it has no secret for, too.
    assert read(dict.fromkeys(environ, "")) is None


@every_kind
def test_no_secret_shows(read: Read, environ: Mapping[str, str]) -> None:
    shown = repr(read(environ))
    assert "planted" not in shown
    assert "certificate --" not in shown


def test_a_certificate_that_is_no_base64_is_refused() -> None:
    with pytest.raises(ValueError, match="base64"):
        windows.signing.certificate(WINDOWS | {"WINDOWS_CERTIFICATE": "%%%"})
    with pytest.raises(ValueError, match="base64"):
        macos.signing.certificate(MACOS | {"MACOS_CERTIFICATE": "%%%"})
