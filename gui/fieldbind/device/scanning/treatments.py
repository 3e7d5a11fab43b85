"""Ways to make a code legible, in the order of what they bring for their time, as measured."""

from dataclasses import dataclass

from fieldbind.device.scanning.changes import (
    Change,
    deblurred,
    flattened,
    inverted,
    one_after_other,
    sharpened,
    smoothed,
    stretched,
)
from fieldbind.device.scanning.codes import Code
from fieldbind.device.scanning.decoding import LINEAR, MATRIX, QR, Binarizer, Formats, decode
from fieldbind.device.scanning.views import View

_ALL: Formats = QR | MATRIX | LINEAR
_FLAT = flattened(12, 64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """One way.

    Args:
        name: what a person would call it.
        scale: how much larger or smaller the picture is made first.
        degrees: how far it is turned then, anticlockwise.
        height: how much higher it is made after that.
        change: what is done to its pixels, None for nothing.
        formats: what is looked for in it.
        binarizer: how it becomes black and white.
        thorough: looked at in reduced and inverted copies too.
        cost: seconds for each megapixel that is looked at, with all that belongs to it, on the
            machine where the order was found.
    """

    name: str
    scale: float = 1
    degrees: float = 0
    height: float = 1
    change: Change | None = None
    formats: Formats
    binarizer: Binarizer = Binarizer.LocalAverage
    thorough: bool = False
    cost: float = 0.025

    def read(self, view: View) -> list[Code]:
        """What it makes legible."""
        if self.scale != 1:
            view = view.scaled(self.scale)
        if self.degrees:
            view = view.turned(self.degrees)
        if self.height != 1:
            view = view.heightened(self.height)
        if self.change:
            view = view.changed(self.change(view.picture))
        codes = decode(
            view.grey(),
            self.formats,
            binarizer=self.binarizer,
            smaller_too=self.thorough,
            inverted_too=self.thorough,
        )
        return view.returned(codes)

    def takes(self, view: View) -> float:
        """Seconds that it should take."""
        width, height = view.picture.size
        return self.cost * width * height * self.scale**2 * self.height / 1_000_000


def _fixed(name: str, scale: float, change: Change = stretched) -> Treatment:
    return Treatment(
        name=name, scale=scale, change=change, formats=_ALL, binarizer=Binarizer.FixedThreshold
    )


def _local(name: str, scale: float, change: Change) -> Treatment:
    return Treatment(name=name, scale=scale, change=change, formats=_ALL)


def _bars(degrees: float) -> Treatment:
    name = f"bars turned {degrees}"
    return Treatment(name=name, degrees=degrees, formats=QR | LINEAR, cost=0.020)


def _slanting(degrees: float) -> Treatment:
    return Treatment(name=f"slanting {degrees}", degrees=degrees, height=2, formats=QR | MATRIX)


AS_IT_IS = Treatment(name="as it is", formats=_ALL, thorough=True, cost=0.030)

OF_A_REGION = (
    _fixed("half", 0.5),
    _local("two thirds inverted", 0.67, inverted),
    _fixed("two thirds", 0.67),
    _fixed("stretched", 1),
    _fixed("flattened", 1, flattened(24, 16)),
    _fixed("sharpened and flattened", 0.67, one_after_other(sharpened(3, 300), _FLAT)),
    _bars(-10),
    _bars(20),
    _fixed("flattened closely", 1, one_after_other(smoothed(0.6), flattened(6, 64))),
    _local("smoothed and sharpened", 0.67, one_after_other(smoothed(1), sharpened(4, 300))),
    _local("smoothed", 1, smoothed(1)),
    _local("sharpened", 1, sharpened(3, 600)),
    _bars(-20),
    _fixed("larger", 1.5),
    _local("larger inverted", 1.5, inverted),
    _bars(10),
    _bars(30),
    _bars(-30),
    *(_slanting(degrees) for degrees in (0, 30, 60, 90, 120, 150)),
    _local("deblurred", 2, deblurred(2.6, 4)),
    _local("twice as large and sharpened", 2, sharpened(3, 300)),
)
