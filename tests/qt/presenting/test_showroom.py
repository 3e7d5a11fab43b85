"""The demo before visitors: panel, attract loop, kiosk, and pictures of its steps."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QMenu, QWidget

from by_the_system import by_the_system, press
from fieldbind.qt.application import make_application
from fieldbind.qt.pages.place import PlacePage
from fieldbind.qt.presenting.attract import Attract, Stage
from fieldbind.qt.presenting.kiosk import is_kiosk, set_kiosk
from fieldbind.qt.presenting.showing import Showing
from fieldbind.qt.question import Question
from fieldbind.qt.saving import ask_where_to_save
from fieldbind.settings.model import Language
from lists import choose
from on_to_done import has_families
from scripted_presenter import ScriptedPresenter
from visitor import Visitor
from wizardry import Person

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
TEXTS = {Qt.Key.Key_X: "x"}
CHORD = "Ctrl+Alt+Shift+Q"
STILL = Showing(attract_after=None)


def with_presenter(person: Person, how: Showing) -> ScriptedPresenter:
    """Have somebody play who plays nothing, as after a start from the command line."""
    presenter, wizard = ScriptedPresenter(), person.wizard
    wizard.parts = replace(wizard.parts, presenter=presenter)
    wizard.showroom.set_up(how)
    wizard.showroom.begin()
    return presenter


def looping(
    visitor: Visitor, wipe: Callable[[], None] = lambda: None, after: float = 60
) -> Attract:
    """An attract loop over the visitor's window, of the test's own."""
    wizard = visitor.wizard
    return Attract(wizard.window, after, wipe, wizard.announce)


def is_open(person: Person) -> bool:
    return person.sees("demo.panel")


async def test_the_panel_is_open_at_the_start_and_goes_and_comes_by_a_key(person: Person) -> None:
    await person.until_seen("signin.account")
    first = person.wizard.window.focusWidget()
    with_presenter(person, STILL)
    assert is_open(person)
    person.find("demo.restart").setFocus()
    await press(person.wizard.window, Qt.Key.Key_F9)
    assert not is_open(person)
    assert person.wizard.window.focusWidget() is first
    person.wizard.look.speak(Language.CHINESE)
    await press(person.wizard.window, Qt.Key.Key_F9)
    assert is_open(person)
    assert person.words("demo.scenario") != "Scenario"
    person.press("demo.hide")
    assert not is_open(person)


async def test_what_is_held_down_is_nobody_who_has_come(visitor: Visitor) -> None:
    """A bag on the keyboard, or a key that was pressed to keep the session and not let go."""
    person, window = visitor.person, visitor.wizard.window
    with_presenter(person, Showing())
    loop = visitor.wizard.showroom.attract
    assert loop is not None
    loop.second = 20
    loop.warn()
    await hold(person, Qt.Key.Key_X)
    assert loop.stage is Stage.WARNING
    await person.until(lambda: loop.stage is Stage.INVITING)
    person.fill("signin.account", "")
    person.find("signin.account").setFocus()
    await by_the_system(lambda: QTest.keyPress(window.windowHandle(), Qt.Key.Key_X))
    await hold(person, Qt.Key.Key_X)
    assert loop.stage is Stage.WATCHING
    assert person.words("signin.account") == ""
    was_open = is_open(person)
    # This one asks the shortcuts too.
    await by_the_system(
        lambda: QTest.simulateEvent(window, True, int(Qt.Key.Key_F9), NO_MODIFIER, "", True)
    )
    assert is_open(person) is was_open


async def test_what_a_held_key_types_is_nobody_who_is_there(visitor: Visitor) -> None:
    person = visitor.person
    person.fill("signin.account", "")
    person.find("signin.account").setFocus()
    loop = looping(visitor, after=0.3)
    bag = QTimer(interval=20)
    bag.timeout.connect(lambda: repeat(person, Qt.Key.Key_X))
    bag.start()
    await person.until(lambda: loop.stage is Stage.WARNING)
    bag.stop()
    assert person.words("signin.account").startswith("x")


async def hold(person: Person, key: Qt.Key) -> None:
    """Keep a key down that has been down for a while."""
    await by_the_system(lambda: repeat(person, key))


def repeat(person: Person, key: Qt.Key) -> None:
    """As X11 tells of a key that is still down: as a repeat, and as if it went up and down."""
    handle = person.wizard.window.windowHandle()
    for is_told in (True, False):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, int(key), NO_MODIFIER, TEXTS.get(key, ""), is_told)
            event.setTimestamp(4_000)
            QCoreApplication.sendEvent(handle, event)


async def test_in_a_small_window_it_waits_for_its_key(person: Person) -> None:
    person.wizard.window.resize(800, 560)
    with_presenter(person, STILL)
    assert not is_open(person)


async def test_a_visitor_who_has_gone_leaves_nothing_to_the_next(visitor: Visitor) -> None:
    person, wizard = visitor.person, visitor.wizard
    wizard.showroom.set_up(Showing())
    person.fill("signin.account", "somebody@example.com")
    person.find("signin.account", QLineEdit).selectAll()
    person.find("signin.account", QLineEdit).copy()
    ask_where_to_save(wizard.window, "Save", "fieldbind.txt", "", print)
    former = wizard.journey
    loop = wizard.showroom.attract
    assert loop is not None
    wizard.look.speak(Language.CHINESE)
    loop.second = 4
    loop.warn()
    await person.until(lambda: loop.stage is Stage.INVITING)
    await person.until(lambda: wizard.journey is not former)
    await person.until_seen("signin.account")
    assert wizard.settings.language is Language.ENGLISH
    assert person.words("signin.account") != "somebody@example.com"
    assert QGuiApplication.clipboard().text() == ""
    assert not [each for each in wizard.window.findChildren(QFileDialog) if each.isVisible()]

    taken: list[bool] = []
    loop.uncovered.connect(lambda: taken.append(person.sees("demo.attract")))
    await press(person.wizard.window, Qt.Key.Key_X)
    assert taken == [False]
    assert person.words("signin.account").count("x") == 0
    assert wizard.window.stack.isAncestorOf(wizard.window.focusWidget())


@pytest.mark.parametrize("how", ["key", "mouse", "F9"])
async def test_any_key_or_touch_keeps_the_session_and_does_nothing_else(
    visitor: Visitor, how: str
) -> None:
    person, wiped = visitor.person, list[int]()
    person.fill("signin.account", "")
    person.find("signin.account").setFocus()
    loop = looping(visitor, lambda: wiped.append(1))
    visitor.wizard.showroom.attract = loop
    loop.warn()
    assert person.sees("demo.countdown")
    assert person.words("demo.countdown.left") == "0:20"
    match how:
        case "mouse":
            handle = visitor.wizard.window.windowHandle()
            left, point = Qt.MouseButton.LeftButton, QPoint(300, 300)
            await by_the_system(lambda: QTest.mousePress(handle, left, pos=point))
        case "F9":
            await press(person.wizard.window, Qt.Key.Key_F9)
        case _:
            await press(person.wizard.window, Qt.Key.Key_X)
    assert loop.stage is Stage.WATCHING
    assert (wiped, is_open(person)) == ([], False)
    assert person.words("signin.account") == ""
    assert person.find("signin.account").hasFocus()


async def test_who_works_through_an_assistive_tool_is_there(visitor: Visitor) -> None:
    """It presses, writes and chooses without a key or a mouse that anybody could hear of."""
    person, wiped = visitor.person, list[int]()
    loop = looping(visitor, lambda: wiped.append(1))
    for do in (
        lambda: person.fill("signin.password", "whatever"),
        lambda: person.find("rail.history", QAbstractButton).toggle(),
        lambda: press_by_tool(person.find("demo.countdown")),
    ):
        loop.warn()
        do()
        await person.until(lambda: loop.stage is Stage.WATCHING)
    person.find("rail.history", QAbstractButton).toggle()
    assert visitor.wizard.demo
    person.fill("signin.password", visitor.wizard.demo.password)
    person.press("nav.next")
    await person.until(lambda: has_families(person))
    loop.look_around()
    loop.warn()
    choose(person, "place.family", 1)
    assert loop.stage is Stage.WATCHING
    # Rooms that came during the countdown would be taken for somebody's deed.
    page = visitor.wizard.page
    assert isinstance(page, PlacePage)
    await person.until(lambda: not page.is_loading())
    loop.second = 1
    loop.warn()
    await person.until(lambda: loop.stage is Stage.INVITING)
    press_by_tool(person.find("demo.attract"))
    await person.until(lambda: loop.stage is Stage.WATCHING)
    assert wiped == [1]


async def test_a_menu_is_heard_and_does_not_lie_over_the_warning(visitor: Visitor) -> None:
    menu = QMenu(visitor.wizard.window)
    menu.addAction("Kitchen")
    menu.popup(QPoint(300, 300))
    loop, moved = looping(visitor), list[int]()
    loop.look_around()
    loop.stirrings.stirred.connect(lambda: moved.append(1))
    await by_the_system(lambda: QTest.mouseMove(menu.windowHandle(), QPoint(20, 10)))
    assert moved
    loop.warn()
    assert not menu.isVisible()
    assert visitor.person.find("demo.countdown").hasFocus()


def press_by_tool(control: QWidget) -> None:
    """As a screen reader presses, by its own way to the control."""
    action = QAccessible.queryAccessibleInterface(control).actionInterface()
    assert action is not None
    action.doAction(action.pressAction())


async def test_what_the_story_does_keeps_nobody(visitor: Visitor) -> None:
    """It moves on by itself, and comes to its end."""
    loop = looping(visitor, after=0.05)
    loop.second = 1
    await visitor.person.until(lambda: loop.stage is Stage.INVITING)


@pytest.mark.usefixtures("kiosk")
async def test_a_kiosk_begins_without_the_panel_and_takes_no_file(person: Person) -> None:
    set_kiosk(make_application(), False)  # which the fixture only sees ended
    await person.until_seen("signin.account")
    with_presenter(person, Showing(attract_after=None, chord=CHORD))
    assert is_kiosk()
    assert not is_open(person)
    await press(person.wizard.window, Qt.Key.Key_F9)
    assert is_open(person)
    assert not person.sees("demo.add")


@pytest.mark.usefixtures("kiosk")
async def test_a_kiosk_is_left_by_its_chord_only(visitor: Visitor) -> None:
    wizard, person = visitor.wizard, visitor.person
    wizard.showroom.set_up(Showing(attract_after=None, chord=CHORD))
    assert wizard.window.isFullScreen()
    wizard.window.close()
    assert not wizard.closed.is_set()

    former = wizard.journey
    person.key(Qt.Key.Key_Escape)
    await person.until(lambda: wizard.journey is not former)
    await person.until_seen("signin.account")
    assert not wizard.closed.is_set()

    handle, whole = wizard.window.windowHandle(), wizard.window.screen().geometry()
    wizard.window.setGeometry(whole.translated(whole.width(), 0))
    handle.screenChanged.emit(handle.screen())
    await person.until(lambda: wizard.window.geometry() == whole)

    question = Question(wizard.window, "Really?", "It stays.", yes="Yes", no="No")
    question.open()
    await person.until(question.isActiveWindow)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    modifiers |= Qt.KeyboardModifier.ShiftModifier
    handle = question.windowHandle()
    await by_the_system(lambda: QTest.keyClick(handle, Qt.Key.Key_Q, modifiers))
    await asyncio.wait_for(wizard.closed.wait(), 5)
