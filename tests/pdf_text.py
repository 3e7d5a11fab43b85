"""The text of a PDF as Qt writes it: glyphs in compressed streams, and tables of what they say."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_FONT_USE = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9a-fA-F\s]+)>\s*Tj|ET")
_SAYS = re.compile(rb"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> (?:<([0-9a-fA-F]+)>|\[(.*?)\])", re.DOTALL)


def pages_of(path: Path) -> list[str]:
    """The words on each page, one line a piece of text."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b", body)]
    # A tab and a blank are one glyph, which is said to be either.
    return ["\n".join(_texts(body, objects)).replace("\t", " ") for body in pages]


def streams_of(path: Path) -> str:
    """Everything in the file, uncompressed, as a grep would see it."""
    content = path.read_bytes()
    bodies = [content, *map(_stream, (body for _, body in _OBJECT.findall(content)))]
    return b"\n".join(bodies).decode("latin-1")


def _texts(page: bytes, objects: dict[int, bytes]) -> Iterator[str]:
    content = _stream(objects[_reference(page, b"/Contents")])
    fonts = _fonts(objects[_reference(page, b"/Resources")], objects)
    font: dict[int, str] = {}
    line = ""
    for found in _FONT_USE.finditer(content):
        if found[1]:
            font = fonts[found[1]]
        elif found[2]:
            codes = re.findall(rb"....", re.sub(rb"\s", b"", found[2]))
            line += "".join(font.get(int(code, 16), "?") for code in codes)
        elif line:
            yield line
            line = ""


def _fonts(resources: bytes, objects: dict[int, bytes]) -> dict[bytes, dict[int, str]]:
    table = re.search(rb"/Font\s*<<(.*?)>>", resources, re.DOTALL)
    named = re.findall(rb"/(\w+) (\d+) 0 R", table[1]) if table else []
    return {
        name: _meanings(_stream(objects[_reference(objects[int(number)], b"/ToUnicode")]))
        for name, number in named
    }


def _meanings(table: bytes) -> dict[int, str]:
    said: dict[int, str] = {}
    for first, last, start, several in _SAYS.findall(table):
        begin = int(first, 16)
        if start:
            for code in range(begin, int(last, 16) + 1):
                said[code] = _letters(start, code - begin)
        else:
            for offset, letters in enumerate(re.findall(rb"<([0-9a-fA-F]+)>", several)):
                said[begin + offset] = _letters(letters, 0)
    return said


def _letters(code: bytes, offset: int) -> str:
    plain = bytes.fromhex(code.decode())
    text = plain.decode("utf-16-be")
    return text[:-1] + chr(ord(text[-1]) + offset)


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if not found:
        return b""
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _reference(body: bytes, name: bytes) -> int:
    found = re.search(name + rb" (\d+) 0 R", body)
    assert found, name
    return int(found[1])
