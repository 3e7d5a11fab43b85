"""The presenter's stories through the real window, each to its end."""

from pathlib import Path


from fieldbind.demo.scenarios import scenarios
from fieldbind.qt.presenting.presenter import Speed
from visitor import showing, showroom_settings


async def test_every_story_comes_to_its_end(tmp_path: Path) -> None:
    async with showing(showroom_settings(tmp_path)) as visitor:
        visitor.presenter.set_speed(Speed.STEP)
        for name in scenarios():
            await visitor.begin(name)
            print(name, await visitor.go_to_the_end())
