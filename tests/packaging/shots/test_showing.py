"""The pictures in the README are of the real program, and each is of a state that is rendered."""

import re

from places import README_PICTURES, ROOT
from shots.showing import FOR_README
from shots.states import STATES

_RENDERED = re.compile(r"-(en|zh_CN)-(light|dark)-(960|800)$")
"""What follows the name of a state in that of a picture."""


def test_the_readme_shows_what_is_rendered() -> None:
    shown = re.findall(r"resources/readme/(\w+)\.png", (ROOT / "README.md").read_text("utf-8"))

    assert sorted(shown) == sorted(FOR_README)
    assert {path.stem for path in README_PICTURES.glob("*.png")} == set(FOR_README)
    assert {_RENDERED.sub("", picture) for picture in FOR_README.values()} <= set(STATES)
