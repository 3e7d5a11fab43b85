"""The picture at the left of the installer's last page: ``run.py windows.panel TARGET``."""

import sys
from pathlib import Path

from PIL import Image

from bundle import icons

SIZE = (164, 314)
"""Of that page, in dialogue pictures of NSIS."""
_GROUND = (0xF4, 0xF6, 0xFA)
_ICON = 96


def draw(target: Path) -> Path:
    """Draw the program's icon on a quiet ground.

    Args:
        target: the .bmp file, the one kind that NSIS takes.

    Returns:
        The file.
    """
    panel = Image.new("RGB", SIZE, _GROUND)
    with Image.open(icons.png(256)) as picture:
        icon = picture.convert("RGBA")
    icon.thumbnail((_ICON, _ICON))
    left = (SIZE[0] - _ICON) // 2
    panel.paste(icon, (left, left), icon)
    target.parent.mkdir(parents=True, exist_ok=True)
    panel.save(target)
    return target


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
