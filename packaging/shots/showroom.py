"""What stands in a showroom: the presenter's panel, a device that works, nobody, the next one."""

from dataclasses import replace

from fieldbind.demo.scenarios import script_named
from fieldbind.qt.parts import Parts
from fieldbind.qt.presenting.attract_screen import AttractScreen
from fieldbind.qt.presenting.countdown import Countdown
from fieldbind.qt.presenting.presenter import Led, Prop, PropKind
from fieldbind.stage import Performance, Stage
from scripted_presenter import ScriptedPresenter
from shots import waits, way
from wizardry import Person

_LAMP = Prop(kind=PropKind.LAMP, name="lamp_e27_0412", led=Led.FAST, is_alive=False)
_OTHERS = (
    Prop(kind=PropKind.LOCK, name="lock_d1_0007", led=Led.DARK, is_alive=False),
    Prop(kind=PropKind.AIR_CONDITIONER, name="ac_s2_0031", led=Led.STEADY, is_alive=True),
)


async def presenter(person: Person) -> None:
    """08, a slow device at the wait."""
    await waits.usual(person)
    _show_panel(person, "slow", replace(_LAMP, led=Led.SLOW))


async def tips(person: Person) -> None:
    """08, a slow device for so long that there is something to check."""
    await waits.longer(person)
    _show_panel(person, "slow", replace(_LAMP, led=Led.SLOW))


async def alive(person: Person) -> None:
    """08, bound: the lamp shines."""
    await way.done(person)
    _show_panel(person, "happy", replace(_LAMP, led=Led.STEADY, is_alive=True))


async def countdown(person: Person) -> None:
    """08, a visitor has gone and is asked for."""
    await way.place(person)
    _demo(person)
    cover = Countdown(person.wizard.window)
    cover.show_left(14)
    cover.lay()


async def attract(person: Person) -> None:
    """08, passers-by are invited."""
    await way.place(person)
    _demo(person)
    AttractScreen(person.wizard.window).lay()


def _show_panel(person: Person, playing: str, lamp: Prop) -> None:
    told = Stage(script_named(playing), _never)
    wizard = person.wizard
    wizard.parts = replace(
        wizard.parts,
        presenter=ScriptedPresenter(
            tell_stories=lambda: told.stories, playing=playing, props=(lamp, *_OTHERS)
        ),
    )
    _demo(person)
    wizard.showroom.begin()
    wizard.showroom.toggle()


def _demo(person: Person) -> None:
    person.wizard.window.show_demo()


async def _never(now: Performance) -> Parts:
    """Nobody asks for another performance here."""
    raise NotImplementedError
