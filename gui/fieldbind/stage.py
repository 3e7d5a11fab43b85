"""Plays the demo for a presenter: one performance after the other, each with parts of its own."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.demo import device_beside
from fieldbind.demo.scenarios import play, scenarios
from fieldbind.demo.script.reading import read_script
from fieldbind.demo.script.script import Script, said
from fieldbind.demo.story_clock import STANDING_STILL
from fieldbind.demo.world.lights import shown
from fieldbind.demo.world.workbench import AIR_CONDITIONER, LAMP, LOCK
from fieldbind.qt.languages import spoken_now
from fieldbind.qt.parts import Parts
from fieldbind.qt.presenting.presenter import Led, MakeParts, Prop, PropKind, Speed, Story

PRODUCTS = {PropKind.LAMP: LAMP, PropKind.LOCK: LOCK, PropKind.AIR_CONDITIONER: AIR_CONDITIONER}
_PACES = {Speed.USUAL: 1.0, Speed.FAST: 4.0, Speed.STEP: STANDING_STILL}
_LOOK_EVERY = 0.2
"""Seconds between two looks at the simulated world, which says nothing by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance:
    """What is played now.

    Args:
        cloud: the simulated one.
        hotspot: where its device is in a hotspot of its own.
        stack: ends it, with all that is made for it.
    """

    cloud: SimulatedCloud
    hotspot: str
    stack: AsyncExitStack


class Stage:
    """The ``Presenter`` of the demo.

    Args:
        script: that is played first; one of ours or the presenter's own.
        make_parts: makes what the wizard works with, for one performance.
    """

    def __init__(
        self, script: Script, make_parts: Callable[[Performance], Awaitable[Parts]]
    ) -> None:
        is_ours = script is scenarios().get(script.name)
        self._own: dict[str, Script] = {} if is_ours else {script.name: script}
        self._script = script
        self._make_parts = make_parts
        self._now: Performance | None = None
        self._ending = AsyncExitStack()
        self._held = PropKind.LAMP
        self._speed = Speed.USUAL
        self._show: Callable[[MakeParts], None] | None = None
        self._listeners: list[Callable[[], None]] = []
        self._last_seen: object = None
        self._looking: asyncio.TimerHandle | None = None

    @property
    def stories(self) -> Sequence[Story]:
        """All that can be played, in the language of now; a presenter's own come last."""
        return [_story_of(script) for script in self._scripts.values()]

    @property
    def playing(self) -> str:
        """The name of the story that is played."""
        return self._script.name

    @property
    def speed(self) -> Speed:
        """How fast it is played."""
        return self._speed

    @property
    def props(self) -> Sequence[Prop]:
        """The simulated devices: a lamp, a lock and an air conditioner."""
        if self._now is None:
            return ()
        cloud = self._now.cloud
        with cloud.changing() as world:
            seen = {kind: shown(world, PRODUCTS[kind], cloud.story()) for kind in PropKind}
        return [
            Prop(kind=kind, name=each.name, led=Led(each.light.value), is_alive=each.is_alive)
            for kind, each in seen.items()
        ]

    @property
    def held(self) -> PropKind:
        """The simulated device in the visitor's hands."""
        return self._held

    @property
    def can_step(self) -> bool:
        """Whether anything waits for ``next_event``."""
        return self._now is not None and self._now.cloud.next_moment() is not None

    def hold(self, kind: PropKind) -> None:
        """Put another one into the visitor's hands, from the beginning of the story."""
        if kind is not self._held:
            self._held = kind
            self.restart()

    def choose(self, name: str) -> None:
        """Play another story from its beginning."""
        self._script = self._scripts[name]
        self.restart()

    def add(self, file: Path) -> Story:
        """Take a story of the presenter's own from a file.

        Raises:
            LocalFault: ``SCENARIO_UNREADABLE.<why>``, with what is amiss and where.
        """
        script = read_script(file)
        self._own.pop(script.name, None)
        self._own[script.name] = script
        self._tell()
        return _story_of(script)

    def set_speed(self, speed: Speed) -> None:
        """Play faster, slower or step by step from now on."""
        self._speed = speed
        if self._now:
            self._now.cloud.story.pace = _PACES[speed]
        self._tell()

    def next_event(self) -> None:
        """Have happen at once what would happen next."""
        if self._now:
            self._now.cloud.pass_to_next()
        self._tell()

    def restart(self) -> None:
        """Play the same story from its beginning, with everything entered wiped."""
        if self._show:
            self._show(self.perform)

    def listen(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` whenever any of it has changed, for as long as it is played."""
        self._listeners.append(changed)
        if self._looking is None:
            self._look()

    def bring(self, show: Callable[[MakeParts], None]) -> None:
        """Say who shows a performance from its first page on."""
        self._show = show

    async def perform(self) -> Parts:
        """End the former performance and begin another; what the wizard works with in it."""
        await self._end_performance()
        async with AsyncExitStack() as unfinished:
            now = self._begin(unfinished)
            parts = await self._make_parts(now)
            self._now, self._ending = now, unfinished.pop_all()
        self._tell()
        return replace(parts, presenter=self)

    async def close(self) -> None:
        """The demo is over."""
        self._show = None
        self._listeners.clear()
        if self._looking:
            self._looking.cancel()
        await self._end_performance()

    @property
    def _scripts(self) -> dict[str, Script]:
        ours = {name: script for name, script in scenarios().items() if name not in self._own}
        return ours | self._own

    def _begin(self, stack: AsyncExitStack) -> Performance:
        product, language = PRODUCTS[self._held], spoken_now().value
        cloud = stack.enter_context(play(self._script, language=language, product=product))
        cloud.story.pace = _PACES[self._speed]
        hotspot = stack.enter_context(device_beside(cloud, self._script.gives_up))
        return Performance(cloud=cloud, hotspot=hotspot, stack=stack)

    async def _end_performance(self) -> None:
        self._now = None
        await self._ending.aclose()

    def _look(self) -> None:
        seen = (self.playing, self.speed, self.held, self.can_step, self.props)
        if seen != self._last_seen:
            self._last_seen = seen
            for changed in self._listeners:
                changed()
        loop = asyncio.get_running_loop()
        self._looking = loop.call_later(_LOOK_EVERY, self._look)

    def _tell(self) -> None:
        """At once, where somebody listens."""
        if self._looking:
            self._looking.cancel()
            self._look()


def _story_of(script: Script) -> Story:
    language = spoken_now().value
    return Story(
        name=script.name,
        title=said(script.title, language),
        remark=said(script.remark, language),
        icon=script.icon,
    )
