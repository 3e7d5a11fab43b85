"""What stood in the way, told from what the system said."""

import errno
import socket
import ssl

import pytest

from fieldbind.cloud.diagnosis import causes, code_of, goes_by_proxy


def carried(inner: BaseException) -> OSError:
    """An error that only carries its cause, as HTTP libraries hand it on."""
    return OSError(inner)


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (ssl.SSLCertVerificationError("self-signed"), "NETWORK_TLS"),
        (ssl.SSLError("alert"), "NETWORK_TLS"),
        (ssl.SSLEOFError("end"), "NETWORK_CUT"),
        (ssl.SSLZeroReturnError("end"), "NETWORK_CUT"),
        (socket.gaierror(-2, "unknown"), "NETWORK_NAME_NOT_FOUND"),
        (ConnectionRefusedError(), "NETWORK_REFUSED"),
        (OSError(errno.ENETUNREACH, "no net"), "NETWORK_UNREACHABLE"),
        (OSError(errno.EHOSTUNREACH, "no host"), "NETWORK_UNREACHABLE"),
        (ConnectionResetError(), "NETWORK_CUT"),
        (
            ExceptionGroup(
                "both ways",
                [OSError(errno.ENETUNREACH, "no IPv6"), ConnectionRefusedError()],
            ),
            "NETWORK_REFUSED",
        ),
    ],
)
def test_the_code_follows_the_cause_however_it_is_wrapped(cause: Exception, code: str) -> None:
    raised = OSError("wrapped")
    raised.__cause__ = cause
    for error in (cause, carried(cause), raised, carried(carried(raised))):
        assert code_of(list(causes(error)), by_proxy=False) == code


def test_an_earlier_fault_that_is_being_settled_does_not_count() -> None:
    later = ConnectionResetError()
    later.__context__ = ssl.SSLCertVerificationError("earlier")
    assert code_of(list(causes(later)), by_proxy=False) == "NETWORK_CUT"


def test_at_a_proxy_only_a_certificate_is_told_apart() -> None:
    assert code_of([ConnectionRefusedError()], by_proxy=True) == "NETWORK_PROXY"
    assert code_of([ssl.SSLCertVerificationError()], by_proxy=True) == "NETWORK_TLS"


@pytest.mark.parametrize(
    ("url", "no_proxy", "by_proxy"),
    [
        ("https://cloud.example/api", "", True),
        ("https://cloud.example/api", "other.example", True),
        ("https://cloud.example/api", "xcloud.example,ample", True),
        ("https://cloud.example/api", "cloud.example", False),
        ("https://cloud.example/api", "x, .Example ,y", False),
        ("https://cloud.example/api", "*", False),
        ("https://localhost:1/api", "", False),
        ("http://127.0.0.1:1/api", "", False),
        ("https://", "", True),
    ],
)
def test_who_goes_by_proxy(
    monkeypatch: pytest.MonkeyPatch, url: str, no_proxy: str, by_proxy: bool
) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", no_proxy)
    assert goes_by_proxy(url) is by_proxy


def test_nobody_goes_by_a_proxy_that_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    assert not goes_by_proxy("https://cloud.example")
