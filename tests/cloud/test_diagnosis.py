"""What stood in the way, told from what the system said."""

import errno
import socket
import ssl

import pytest

from fieldbind.cloud.diagnosis import causes, code_of


class SaidByWindows(OSError):
    """A network that is not reached, as Windows says it: no errno has a name for it."""

    winerror = 1231


def carried(inner: BaseException) -> OSError:
    """An error that only carries its cause, as HTTP libraries hand it on."""
    return OSError(inner)


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (ssl.SSLCertVerificationError("self-signed"), "NETWORK_TLS.UNTRUSTED"),
        (ssl.SSLError("alert"), "NETWORK_TLS"),
        (ssl.SSLEOFError("end"), "NETWORK_CUT"),
        (ssl.SSLZeroReturnError("end"), "NETWORK_CUT"),
        (socket.gaierror(-2, "unknown"), "NETWORK_NAME_NOT_FOUND"),
        (ConnectionRefusedError(), "NETWORK_REFUSED"),
        (OSError(errno.ENETUNREACH, "no net"), "NETWORK_UNREACHABLE"),
        (OSError(errno.EHOSTUNREACH, "no host"), "NETWORK_UNREACHABLE"),
        (SaidByWindows(errno.EINVAL, "no net"), "NETWORK_UNREACHABLE"),
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
    assert code_of([ssl.SSLCertVerificationError()], by_proxy=True) == "NETWORK_TLS.UNTRUSTED"


@pytest.mark.parametrize(
    ("verdict", "code"),
    [
        (18, "NETWORK_TLS.UNTRUSTED"),
        (20, "NETWORK_TLS.UNTRUSTED"),
        (9, "NETWORK_TLS.EXPIRED"),
        (10, "NETWORK_TLS.EXPIRED"),
        (62, "NETWORK_TLS.WRONG_NAME"),
        (64, "NETWORK_TLS.WRONG_NAME"),
        (0x800B0109, "NETWORK_TLS.UNTRUSTED"),
        (0x800B0101, "NETWORK_TLS.EXPIRED"),
        (0x800B010F, "NETWORK_TLS.WRONG_NAME"),
        (-67843, "NETWORK_TLS.UNTRUSTED"),
        (-67818, "NETWORK_TLS.EXPIRED"),
        (-67602, "NETWORK_TLS.WRONG_NAME"),
    ],
)
def test_every_system_has_its_own_numbers_for_a_verdict(verdict: int, code: str) -> None:
    error = ssl.SSLCertVerificationError("no")
    error.verify_code = verdict
    assert code_of([error], by_proxy=False) == code
