"""Pictures of every make are read, and hostile ones end in a refusal, in bounded memory."""

import io
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from fieldbind.device.pictures.reading import open_picture, read_picture
from fieldbind.faults import LocalFault
from pictured import PROJECT, drawn, kept, packed, photo

LABEL = photo(PROJECT)
COLOURED = LABEL.convert("RGB")


def names_in(source: Path | bytes) -> list[str]:
    """The devices that a picture shows."""
    return [read.label.device_name for read in read_picture(source).ours]


def why(source: Path | bytes) -> str:
    """The reason a picture is refused for."""
    with pytest.raises(LocalFault) as refused:
        open_picture(source)
    return refused.value.code.removeprefix("PICTURE_UNREADABLE.")


# What people have.


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("1", "PNG"),
        ("L", "JPEG"),
        ("P", "PNG"),
        ("P", "BMP"),
        ("RGB", "WEBP"),
        ("RGBA", "WEBP"),
        ("CMYK", "JPEG"),
        ("I;16", "PNG"),
    ],
)
def test_every_way_to_keep_colours_is_read(mode: str, kind: str) -> None:
    picture = LABEL.convert(mode)
    if mode == "I;16":
        picture = Image.eval(picture, lambda value: value * 257)
    assert names_in(packed(picture, kind)) == ["sim_dev_01"]


def test_an_interlaced_and_a_progressive_picture_are_read() -> None:
    assert names_in(packed(COLOURED, "JPEG", progressive=True)) == ["sim_dev_01"]
    assert names_in(packed(COLOURED, "PNG", interlace=1)) == ["sim_dev_01"]


@pytest.mark.parametrize("ink", [0, 255])
@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_a_drawing_that_can_be_seen_through_is_put_on_a_ground_it_stands_out_from(
    mode: str, ink: int
) -> None:
    code = drawn(PROJECT)
    picture = Image.new(mode, code.size, (ink,) * (len(mode) - 1) + (0,))
    picture.putalpha(ImageOps.invert(code))
    assert names_in(packed(picture)) == ["sim_dev_01"]


def test_one_colour_of_a_palette_that_is_not_seen_is_ground() -> None:
    code = drawn(PROJECT).convert("P")
    assert names_in(packed(code, transparency=255)) == ["sim_dev_01"]
    assert names_in(packed(drawn(PROJECT).convert("RGB"), transparency=(255, 255, 255)))
    assert names_in(packed(drawn(PROJECT), transparency=255)) == ["sim_dev_01"]


def test_a_picture_of_which_nothing_is_seen_holds_nothing() -> None:
    assert names_in(packed(Image.new("RGBA", (200, 200)))) == []


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_turned_upright(orientation: int) -> None:
    about = Image.Exif()
    about[0x0112] = orientation
    upright = Image.new("L", (80, 40), 255)
    upright.paste(0, (0, 0, 20, 10))
    undone = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # the opposite of each turn
    kept_as = (
        upright if orientation == 1 else upright.transpose(Image.Transpose(undone[orientation]))
    )
    grey = open_picture(packed(kept_as, "JPEG", exif=about, quality=95))
    assert (grey.width, grey.height) == (80, 40)
    assert grey.pixels[0] < 60
    assert grey.pixels[grey.stride - 1] > 200


def test_of_an_animation_the_first_picture_is_read() -> None:
    others = [Image.new("RGB", LABEL.size, colour) for colour in ("red", "blue")]
    for kind in ("WEBP", "PNG"):
        content = packed(COLOURED, kind, save_all=True, append_images=others)
        assert names_in(content) == ["sim_dev_01"]


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (3, 2)])
def test_the_smallest_and_narrowest_hold_nothing(size: tuple[int, int]) -> None:
    assert names_in(packed(Image.new("L", size))) == []


# What somebody may send.


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_a_picture_that_breaks_off_is_damaged(kind: str, share: float) -> None:
    content = packed(COLOURED, kind)
    assert why(content[: max(40, int(len(content) * share))]) == "DAMAGED"


def test_changed_bytes_end_in_a_picture_or_in_a_refusal() -> None:
    chance = random.Random(20)
    small = ImageOps.contain(COLOURED, (64, 64))
    for kind in ("JPEG", "PNG", "WEBP", "BMP"):
        content = packed(small, kind)
        for _ in range(250):
            changed = bytearray(content)
            for _ in range(chance.randint(1, 6)):
                changed[chance.randrange(4, len(changed))] = chance.randrange(256)
            try:
                open_picture(bytes(changed))
            except LocalFault as refused:
                assert refused.code.startswith("PICTURE_UNREADABLE.")


@pytest.mark.parametrize(
    ("kind", "size"),
    [("PNG", (30_000, 30_000)), ("WEBP", (16_000, 11_000)), ("BMP", (40_000, 40_000))],
)
def test_a_few_bytes_that_say_they_are_huge_are_not_unpacked(
    kind: str, size: tuple[int, int]
) -> None:
    assert why(_says_it_is(kind, size)) == "TOO_LARGE"


def test_a_jpeg_with_endless_scans_is_not_gone_through() -> None:
    content = packed(COLOURED, "JPEG", progressive=True)
    scan = content.index(b"\xff\xda")
    assert why(content[:scan] + content[scan:-2] * 40 + b"\xff\xd9") == "TOO_LARGE"


def test_a_bitmap_packed_in_a_slow_way_is_left_alone() -> None:
    content = bytearray(packed(Image.new("P", (64, 64)), "BMP"))
    content[30:34] = struct.pack("<I", 1)
    assert why(bytes(content)) == "TOO_LARGE"


def test_sixteen_bits_and_what_is_seen_through_may_be_less_large() -> None:
    assert why(_png((7_000, 7_000), colour=6)) == "TOO_LARGE"
    assert why(_png((7_000, 7_000), colour=2)) == "DAMAGED"


@pytest.mark.parametrize(
    ("megapixels", "kind", "most"), [(50, "JPEG", 200), (50, "PNG", 300), (16, "WEBP", 300)]
)
def test_memory_is_bounded(tmp_path: Path, megapixels: int, kind: str, most: int) -> None:
    height = int((megapixels * 1_000_000 * 3 / 4) ** 0.5)
    path = kept(tmp_path, Image.new("RGB", (height * 4 // 3, height), "gray"), kind=kind)
    pixels, taken = _alone(
        path,
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss",
        "grey = reading.open_picture(Path(sys.argv[1]))",
        "after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss",
        "print(grey.width * grey.height, (after - before) // 1024)",
    )
    assert int(pixels) > megapixels * 980_000
    assert int(taken) < most


def test_a_laptop_without_memory_refuses_and_goes_on(tmp_path: Path) -> None:
    path = kept(tmp_path, Image.new("RGB", (7_000, 7_000)))
    (code,) = _alone(
        path,
        "_, most = resource.getrlimit(resource.RLIMIT_AS)",
        "used = int(Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()",
        "resource.setrlimit(resource.RLIMIT_AS, (used + 100_000_000, most))",
        "try:",
        "    reading.open_picture(Path(sys.argv[1]))",
        "except LocalFault as fault:",
        "    print(fault.code)",
    )
    assert code == "PICTURE_UNREADABLE.TOO_LARGE"


def _alone(path: Path, *lines: str) -> list[str]:
    """What a process of its own says, which has read nothing before."""
    imports = (
        "import resource, sys",
        "from pathlib import Path",
        "from fieldbind.device.pictures import decoding, reading",
        "from fieldbind.faults import LocalFault",
    )
    script = "\n".join((*imports, *lines))
    command = [sys.executable, "-c", script, str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return told.stdout.split()


def test_a_photo_of_200_megapixels_is_read_at_a_quarter() -> None:
    grey = open_picture(packed(Image.new("L", (16_000, 12_500), 128), "JPEG"))
    assert (grey.width, grey.height) == (8_000, 6_250)


def test_a_photo_in_printers_colours_is_read_smaller() -> None:
    grey = open_picture(packed(Image.new("CMYK", (4_600, 3_000)), "JPEG"))
    assert (grey.width, grey.height) == (2_300, 1_500)


def _says_it_is(kind: str, size: tuple[int, int]) -> bytes:
    if kind == "PNG":
        return _png(size, colour=0)
    content = bytearray(packed(Image.new("RGB", (16, 16)), kind, lossless=True))
    if kind == "BMP":
        content[18:26] = struct.pack("<ii", *size)
    else:
        at = content.index(b"VP8L") + 9
        bits = struct.unpack_from("<I", content, at)[0] & ~0xFFF_FFFF
        struct.pack_into("<I", content, at, bits | (size[0] - 1) | (size[1] - 1) << 14)
    return bytes(content)


def _png(size: tuple[int, int], colour: int) -> bytes:
    into = io.BytesIO(b"\x89PNG\r\n\x1a\n")
    into.seek(0, io.SEEK_END)
    head = struct.pack(">IIBBBBB", *size, 8, colour, 0, 0, 0)
    for name, content in ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(64))), (b"IEND", b"")):
        into.write(struct.pack(">I", len(content)) + name + content)
        into.write(struct.pack(">I", zlib.crc32(name + content)))
    return into.getvalue()
