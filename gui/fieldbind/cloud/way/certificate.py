"""Who issued a certificate, read from its bytes.

Python shows the names in a certificate only once it trusts it, and those nobody trusts are the ones
that matter here. Two elements of DER suffice (X.690, 8.1; RFC 5280, 4.1).
"""

from collections.abc import Iterator

_VERSION = 0xA0
_BMP_STRING, _UTF8_STRING = 0x1E, 0x0C
# 2.5.4.10 and 2.5.4.3, in the order of what tells a person more.
_ORGANISATION, _COMMON_NAME = b"\x55\x04\x0a", b"\x55\x04\x03"
_LONGEST = 48


def issuer_of(der: bytes) -> str:
    """The issuer's organisation, else its common name, on one short line.

    Args:
        der: a certificate that nobody vouches for, so that anything may be in it.

    Returns:
        Empty if it names neither, or is no certificate.
    """
    try:
        names = dict(_names(_issuer(der)))
    except (IndexError, ValueError):
        return ""
    return _on_one_line(names.get(_ORGANISATION) or names.get(_COMMON_NAME) or "")


def _issuer(der: bytes) -> bytes:
    ((_, certificate), *_) = _elements(der)
    ((_, to_be_signed), *_) = _elements(certificate)
    fields = [content for tag, content in _elements(to_be_signed) if tag != _VERSION]
    return fields[2]  # after serial number and algorithm


def _names(issuer: bytes) -> Iterator[tuple[bytes, str]]:
    for _, several in _elements(issuer):
        for _, one in _elements(several):
            (_, kind), (tag, text) = _elements(one)
            yield kind, _decoded(tag, text)


def _elements(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of each element, one after another."""
    at = 0
    while at < len(content):
        tag, length = content[at], content[at + 1]
        at += 2
        if length & 0x80:
            more = length & 0x7F
            length = int.from_bytes(content[at : at + more])
            at += more
        yield tag, content[at : at + length]
        at += length


def _decoded(tag: int, text: bytes) -> str:
    known = {_BMP_STRING: "utf-16-be", _UTF8_STRING: "utf-8"}
    return text.decode(known.get(tag, "latin-1"), errors="replace")


def _on_one_line(text: str) -> str:
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())[:_LONGEST]
