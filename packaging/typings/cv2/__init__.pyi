# What one benchmark uses of it; it is not installed beside Fieldbind.
from collections.abc import Sequence

from numpy import Pixels

_Found = tuple[bool, Sequence[str], object, object]

def setNumThreads(nthreads: int) -> None: ...

class QRCodeDetector:
    def detectAndDecodeMulti(self, img: Pixels) -> _Found: ...

class QRCodeDetectorAruco:
    def detectAndDecodeMulti(self, img: Pixels) -> _Found: ...
