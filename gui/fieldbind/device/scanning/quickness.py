"""The look at every frame."""

from fieldbind.device.scanning.codes import Code, each_once
from fieldbind.device.scanning.decoding import LINEAR, MATRIX, QR, Binarizer, decode
from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.views import whole


def look_quickly(grey: Grey) -> list[Code]:
    """The codes of all kinds that stand out.

    Data Matrix, which costs most, is looked for at half size; so is QR, once more, because grain
    is gone there, and by a plain threshold, which is hardly more work.
    """
    half = whole(grey).reduced(2)
    small = half.grey()
    return each_once(
        [
            *decode(grey, QR | LINEAR, any_way_up=False),
            *half.returned(decode(small, MATRIX, any_way_up=False)),
            *half.returned(decode(small, QR, binarizer=Binarizer.FixedThreshold)),
        ]
    )
