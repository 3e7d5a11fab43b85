"""What stood in the way of a connection, judged by what the system said."""

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import TypeGuard

# 1231 and 1232 are what Windows says instead of ENETUNREACH and EHOSTUNREACH.
_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, 1231, 1232})

# Who judges a certificate: OpenSSL (x509_vfy.h), Windows (winerror.h, CERT_E_*), macOS (SecBase.h).
_RUN_OUT = frozenset({9, 10, 0x800B0101, -67818, -67819})
_WRONG_NAME = frozenset({62, 64, 0x800B010F, -67602})
# What OpenSSL calls a side that speaks only what came before TLS 1.2, or renegotiates as it did.
_OLD = frozenset(
    {
        "UNSUPPORTED_PROTOCOL",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "UNSAFE_LEGACY_RENEGOTIATION_DISABLED",
        "DH_KEY_TOO_SMALL",
    }
)


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it says it came from, outermost first; some may come twice.

    An HTTP library may hide a cause and still carry it as its argument. ``__context__`` is left
    out: that may be an earlier fault which somebody is settling just now.
    """
    yield error
    inner = [*(error.exceptions if _is_group(error) else error.args), error.__cause__]
    for each in inner:
        if isinstance(each, BaseException):
            yield from causes(each)


def code_of(found: list[BaseException], *, by_proxy: bool) -> str:
    """The ``NETWORK_*`` code for a connection that failed with these causes.

    Args:
        found: what ``causes`` yields.
        by_proxy: whether the failed connection led to a proxy, not to the cloud.
    """
    for cause in found:
        if isinstance(cause, ssl.SSLError) and _is_tls(cause):
            return _code_of_tls(cause)
    if by_proxy:
        return "NETWORK_PROXY"
    if any(isinstance(cause, socket.gaierror) for cause in found):
        return "NETWORK_NAME_NOT_FOUND"
    if any(isinstance(cause, ConnectionRefusedError) for cause in found):
        return "NETWORK_REFUSED"
    if any(_is_unreachable(cause) for cause in found):
        return "NETWORK_UNREACHABLE"
    return "NETWORK_CUT"


def _is_group(error: BaseException) -> TypeGuard[BaseExceptionGroup[BaseException]]:
    return isinstance(error, BaseExceptionGroup)


def _is_tls(error: ssl.SSLError) -> bool:
    # An end in the middle is a cut, not a quarrel about certificates.
    return not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)


def _code_of_tls(error: ssl.SSLError) -> str:
    # Python itself sets both; truststore, which speaks for Windows and macOS, not always.
    reason, verdict = getattr(error, "reason", None), getattr(error, "verify_code", None)
    if not isinstance(error, ssl.SSLCertVerificationError):
        return "NETWORK_TLS.OLD" if reason in _OLD else "NETWORK_TLS"
    if verdict in _RUN_OUT:
        return "NETWORK_TLS.EXPIRED"
    return "NETWORK_TLS.WRONG_NAME" if verdict in _WRONG_NAME else "NETWORK_TLS.UNTRUSTED"


def _is_unreachable(cause: BaseException) -> bool:
    return isinstance(cause, OSError) and not _UNREACHABLE.isdisjoint(
        {cause.errno, getattr(cause, "winerror", None)}
    )
