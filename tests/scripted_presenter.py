"""A presenter without a cloud: keeps what the panel asks of it, and says what a test sets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldbind.faults import LocalFault
from fieldbind.qt.presenting.presenter import Led, MakeParts, Prop, PropKind, Speed, Story

STORIES = (
    Story(name="happy", title="Happy path", remark="Ready after 12 s", icon="circle-check"),
    Story(name="slow", title="Slow device", remark="Tips at 20 s, ready at 55 s", icon="clock"),
    Story(name="expired", title="Token run out", remark="Stops at step 4", icon="timer-off"),
    Story(name="family-full", title="Family full", remark="Stops at step 5", icon="house"),
    Story(name="no-permission", title="No permission", remark="Stops at step 5", icon="lock"),
    Story(name="offline", title="Offline", remark="Cable pulled at step 4", icon="wifi-off"),
    Story(name="lost", title="Answer lost", remark="After the bind", icon="circle-help"),
)
PROPS = (
    Prop(kind=PropKind.LAMP, name="lamp_e27_0412", led=Led.FAST, is_alive=False),
    Prop(kind=PropKind.LOCK, name="lock_d1_0007", led=Led.DARK, is_alive=False),
    Prop(kind=PropKind.AIR_CONDITIONER, name="ac_s2_0031", led=Led.STEADY, is_alive=True),
)


@dataclass(slots=True)
class ScriptedPresenter:
    """Plays nothing."""

    tell_stories: Callable[[], Sequence[Story]] = lambda: STORIES
    own: list[Story] = field(default_factory=list[Story])
    playing: str = "slow"
    speed: Speed = Speed.USUAL
    props: Sequence[Prop] = PROPS
    held: PropKind = PropKind.LAMP
    can_step: bool = True
    asked: list[object] = field(default_factory=list[object])
    changed: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])

    @property
    def stories(self) -> Sequence[Story]:
        return (*self.tell_stories(), *self.own)

    def hold(self, kind: PropKind) -> None:
        self.held = kind
        self._note(kind)

    def choose(self, name: str) -> None:
        self.playing = name
        self._note(name)

    def add(self, file: Path) -> Story:
        if not file.exists():
            raise LocalFault("SCENARIO_UNREADABLE.FILE", facts={"name": file.name})
        story = Story(name=file.stem, title=file.stem.title(), remark="Your own", icon="folder")
        self.own.append(story)
        return story

    def set_speed(self, speed: Speed) -> None:
        self.speed = speed
        self._note(speed)

    def next_event(self) -> None:
        self._note("next")

    def restart(self) -> None:
        self._note("restart")

    def listen(self, changed: Callable[[], None]) -> None:
        self.changed.append(changed)

    def bring(self, show: Callable[[MakeParts], None]) -> None:
        self._note(show)

    def tell(self) -> None:
        for changed in self.changed:
            changed()

    def _note(self, what: object) -> None:
        self.asked.append(what)
        self.tell()
