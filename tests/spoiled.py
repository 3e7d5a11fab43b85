"""Codes as bad cameras, hands and lamps show them: a few figures, one picture."""

from dataclasses import dataclass
from random import Random

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from label_pictures.grain import grain, with_grain
from printed import blank, printed

_SIZE = (480, 360)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoiled:
    """What is wrong with a picture.

    Args:
        form: which kind of code.
        scale: pixels a module, by tenths.
        degrees: how far it is turned.
        blur: radius in tenths of a pixel.
        contrast: levels between black and white.
        noise: standard deviation in levels.
        shade: levels that are lost from one side of the picture to the other.
        is_inverted: light on dark.
        seed: of the noise.
        slant: what is left of the height, in percent, because it is seen from above.
    """

    form: zxingcpp.BarcodeFormat
    scale: int
    degrees: int
    blur: int
    contrast: int
    noise: int
    shade: int
    is_inverted: bool
    seed: int
    slant: int = 100

    def show(self, text: str) -> Image.Image:
        """The picture of a code that says this."""
        upright = printed(text, self.form, scale=10)
        fine = upright.resize((upright.width, upright.height * self.slant // 100))
        size = (fine.width * self.scale // 100, fine.height * self.scale // 100)
        if self.is_inverted:
            fine = ImageChops.invert(fine)
        turned = fine.rotate(
            self.degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=fine.getpixel((0, 0))
        )
        share = turned.width / fine.width, turned.height / fine.height
        code = turned.resize((round(size[0] * share[0]), round(size[1] * share[1])))
        picture = blank(255 * (not self.is_inverted), _SIZE)
        picture.paste(code, ((_SIZE[0] - code.width) // 2, (_SIZE[1] - code.height) // 2))
        low = (255 - self.contrast) // 2
        faint = picture.point([low + level * self.contrast // 255 for level in range(256)])
        soft = faint.filter(ImageFilter.GaussianBlur(self.blur / 10))
        slope = Image.linear_gradient("L").rotate(90).resize(_SIZE)
        shaded = ImageChops.subtract(
            soft, slope.point([level * self.shade // 255 for level in range(256)])
        )
        return with_grain(shaded, grain(Random(self.seed), _SIZE, self.noise))
