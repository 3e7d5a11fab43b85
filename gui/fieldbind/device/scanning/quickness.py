"""The look at every frame."""

from fieldbind.device.scanning.codes import Code
from fieldbind.device.scanning.decoding import LINEAR, MATRIX, QR, decode
from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.views import whole


def look_quickly(grey: Grey) -> list[Code]:
    """QR and Code 128 at full size, Data Matrix, which costs most, at half size."""
    half = whole(grey).reduced(2)
    return decode(grey, QR | LINEAR) or half.returned(decode(half.grey(), QR | MATRIX))
