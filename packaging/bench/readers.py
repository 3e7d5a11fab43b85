"""Fieldbind's engine and its peers, each given its best."""
# pyright: reportMissingModuleSource=false
# The peers are in an environment of their own, which this runs in.

import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy
import zxingcpp
from pyzbar import pyzbar

from bench.attempts import BUDGET
from fieldbind.device.scanning.engine import read_fast, read_patiently
from fieldbind.device.scanning.grey import Grey
from label_pictures.symbols import Symbology

OURS = "Fieldbind"


@dataclass(frozen=True, slots=True)
class Answer:
    """Texts, and the CPU seconds of the pass that is made of every frame."""

    texts: tuple[str, ...]
    quick: float = 0


@dataclass(frozen=True, slots=True)
class Reader:
    """One of those compared, and the symbologies it knows at all."""

    name: str
    read: Callable[[Grey], Answer]
    knows: frozenset[Symbology]


def readers() -> tuple[Reader, ...]:
    """All of them, ours first, each on one thread."""
    cv2.setNumThreads(1)
    return (
        Reader(OURS, _fieldbind, frozenset(Symbology)),
        Reader("zxing-cpp", _zxing, frozenset(Symbology)),
        Reader("OpenCV", _opencv(), frozenset({Symbology.QR})),
        Reader("pyzbar", _pyzbar, frozenset({Symbology.QR, Symbology.CODE_128})),
    )


def _fieldbind(grey: Grey) -> Answer:
    began = time.thread_time()
    codes = read_fast(grey)
    quick = time.thread_time() - began
    if not codes:
        codes = read_patiently(grey, BUDGET - quick, time.thread_time)
    return Answer(tuple(code.text for code in codes), quick)


def _zxing(grey: Grey) -> Answer:
    lum = zxingcpp.ImageFormat.Lum
    view = zxingcpp.ImageView(grey.pixels, grey.width, grey.height, lum, grey.stride)
    formats = zxingcpp.BarcodeFormats(
        [
            zxingcpp.BarcodeFormat.QRCode,
            zxingcpp.BarcodeFormat.DataMatrix,
            zxingcpp.BarcodeFormat.Code128,
        ]
    )
    return Answer(tuple(code.text for code in zxingcpp.read_barcodes(view, formats=formats)))


def _opencv() -> Callable[[Grey], Answer]:
    """Its usual detector, and where that reads nothing the newer one."""
    detectors = cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()

    def read(grey: Grey) -> Answer:
        pixels = numpy.frombuffer(bytes(grey.pixels), "uint8")
        picture = pixels.reshape(grey.height, grey.width)
        for detector in detectors:
            texts = tuple(text for text in detector.detectAndDecodeMulti(picture)[1] if text)
            if texts:
                return Answer(texts)
        return Answer(())

    return read


def _pyzbar(grey: Grey) -> Answer:
    found = pyzbar.decode(
        (bytes(grey.pixels), grey.width, grey.height),
        symbols=[pyzbar.ZBarSymbol.QRCODE, pyzbar.ZBarSymbol.CODE128],
    )
    return Answer(tuple(code.data.decode("utf-8", "replace") for code in found))
