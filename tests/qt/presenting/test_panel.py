"""The presenter's panel: stories, speed, the devices, and a story of the presenter's own."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.application import make_application
from fieldbind.qt.presenting.beat import Beat
from fieldbind.qt.presenting.panel import PresenterPanel
from fieldbind.qt.presenting.presenter import Led, PropKind, Speed
from fieldbind.qt.presenting.prop_picture import PropPicture
from fieldbind.qt.theme import Colour, set_text_size
from fieldbind.qt.theme.motion import set_still
from fieldbind.qt.widgets.anew import dress_anew
from fieldbind.qt.widgets.overlay_bar import OverlayBar
from fieldbind.qt.widgets.scrolled import Scrolled, least_height
from looking import name_of, shows
from scripted_presenter import PROPS, STORIES, ScriptedPresenter

KEY = Qt.Key


@pytest.fixture
def presenter() -> ScriptedPresenter:
    return ScriptedPresenter()


@pytest.fixture
def panel(qtbot: QtBot, presenter: ScriptedPresenter) -> PresenterPanel:
    guidance = Guidance.load("en", None)
    panel = PresenterPanel(presenter, lambda fault: guidance.explain(fault, {}), may_add=True)
    qtbot.addWidget(panel)
    panel.resize(272, 624)
    panel.show()
    panel.activateWindow()
    return panel


def part(panel: QWidget, name: str) -> QWidget:
    found = panel.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(panel: QWidget, name: str) -> None:
    button = part(panel, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def words(panel: QWidget, name: str) -> str:
    label = part(panel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisibleTo(panel) else ""


def stories(panel: QWidget) -> QListView:
    view = part(panel, "demo.scenario")
    assert isinstance(view, QListView)
    return view


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return, KEY.Key_Enter])
def test_the_arrow_keys_only_go_to_a_story_and_a_press_plays_it(
    panel: PresenterPanel, presenter: ScriptedPresenter, key: Qt.Key
) -> None:
    view = stories(panel)
    for move in (KEY.Key_Down, KEY.Key_Down):
        QTest.keyClick(view, move)
    assert presenter.asked == []
    QTest.keyClick(view, key)
    assert presenter.asked == ["family-full"]


def test_a_story_is_played_by_mouse_and_by_assistive_tools(
    panel: PresenterPanel, presenter: ScriptedPresenter
) -> None:
    view = stories(panel)
    row = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    interface = QAccessible.queryAccessibleInterface(view)
    interface.selectionInterface().select(interface.child(2))
    assert presenter.asked == ["happy", "expired"]
    assert name_of(view) == "Scenario"
    assert interface.child(2).text(QAccessible.Text.Name) == "Token run out, Stops at step 4"


def test_what_the_presenter_does_by_itself_asks_for_nothing(
    panel: PresenterPanel, presenter: ScriptedPresenter
) -> None:
    presenter.playing, presenter.speed, presenter.held = "happy", Speed.STEP, PropKind.LOCK
    presenter.tell()
    assert presenter.asked == []
    assert stories(panel).currentIndex().row() == 0
    assert [name for name in CHECKABLE if is_checked(panel, name)] == [
        "demo.speed.step",
        "demo.prop.lock",
    ]


CHECKABLE = (
    *("demo.speed.1", "demo.speed.4", "demo.speed.step"),
    *("demo.prop.lamp", "demo.prop.lock", "demo.prop.air_conditioner"),
)


def is_checked(panel: QWidget, name: str) -> bool:
    button = part(panel, name)
    return isinstance(button, QAbstractButton) and button.isChecked()


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("demo.speed.4", Speed.FAST),
        ("demo.speed.step", Speed.STEP),
        ("demo.restart", "restart"),
        ("demo.next_event", "next"),
        ("demo.prop.air_conditioner", PropKind.AIR_CONDITIONER),
    ],
)
def test_each_control_asks_the_presenter(
    panel: PresenterPanel, presenter: ScriptedPresenter, name: str, asked: object
) -> None:
    press(panel, name)
    assert presenter.asked == [asked]


def test_next_event_says_so_where_nothing_is_due(
    panel: PresenterPanel, presenter: ScriptedPresenter
) -> None:
    presenter.can_step = False
    press(panel, "demo.next_event")
    assert presenter.asked == []
    assert words(panel, "demo.note") == "Nothing is due yet. Go on in the window."
    presenter.can_step = True
    presenter.tell()
    assert words(panel, "demo.note") == ""


def test_a_story_of_the_presenter_s_own_is_added(
    panel: PresenterPanel, presenter: ScriptedPresenter, tmp_path: Path
) -> None:
    press(panel, "demo.add")
    dialog = panel.findChild(QFileDialog, "demo.add_dialog")
    assert dialog is not None
    dialog.reject()
    panel.add(tmp_path / "gone.toml")
    assert words(panel, "demo.trouble") != ""
    (tmp_path / "fair.toml").touch()
    panel.add(tmp_path / "fair.toml")
    assert words(panel, "demo.trouble") == ""
    assert stories(panel).model().rowCount() == len(STORIES) + 1


def test_a_device_says_what_its_light_means(
    panel: PresenterPanel, presenter: ScriptedPresenter
) -> None:
    card = part(panel, "demo.prop.lamp")
    said: list[str] = []
    for led, is_alive in ((Led.DARK, False), (Led.SLOW, False), (Led.STEADY, False)):
        presenter.props = (replace(PROPS[0], led=led, is_alive=is_alive), *PROPS[1:])
        presenter.tell()
        said.append(card.accessibleDescription())
    presenter.props = (replace(PROPS[0], led=Led.STEADY, is_alive=True), *PROPS[1:])
    presenter.tell()
    said.append(card.accessibleDescription())
    assert card.accessibleName() == "Simulated lamp: lamp_e27_0412"
    assert said == [
        "Light off: at rest",
        "Blinks slowly: joining Wi-Fi",
        "Steady light: in the cloud",
        "Steady light: bound, works",
    ]


def test_a_bound_device_comes_alive_at_once_where_nothing_moves(
    panel: PresenterPanel, presenter: ScriptedPresenter
) -> None:
    picture = part(panel, "demo.prop.lamp").findChild(PropPicture)
    assert picture is not None
    assert not shows(picture, Colour.WARN_LINE)
    set_still(make_application(), True)
    presenter.props = (replace(PROPS[0], led=Led.STEADY, is_alive=True), *PROPS[1:])
    presenter.tell()
    set_still(make_application(), False)
    assert picture.alive == 1
    assert shows(picture, Colour.WARN_LINE)


def test_no_light_flashes_more_than_three_times_a_second(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    beat = Beat(parent)
    assert 1000 / (2 * beat.interval) <= 3
    assert [beat.is_lit(led) for led in Led] == [False, True, True, True]
    with qtbot.waitSignals([beat.beaten, beat.beaten]):
        beat.set_going(True)
    assert not beat.is_lit(Led.FAST)
    assert beat.is_lit(Led.SLOW)
    beat.set_going(False)
    assert beat.is_lit(Led.FAST)


@pytest.mark.parametrize("height", [624, 544])
def test_all_of_it_has_room(panel: PresenterPanel, height: int) -> None:
    panel.resize(272, height)
    assert least_height(panel, 272) <= height


def test_its_scroll_bar_lies_over_nothing(panel: PresenterPanel, qtbot: QtBot) -> None:
    area = Scrolled(panel)
    qtbot.addWidget(area)
    area.resize(284, 300)
    area.show()
    (bar,) = (each for each in area.children() if isinstance(each, OverlayBar))
    assert bar.isVisible()
    buttons = [each for each in panel.findChildren(QAbstractButton) if each.isVisibleTo(panel)]
    rights = [each.mapTo(area, each.rect().topRight()).x() for each in buttons]
    assert max(rights) < bar.geometry().left()
    area.takeWidget()


def test_large_words_make_it_no_wider_than_its_place(panel: PresenterPanel) -> None:
    set_text_size(make_application(), 2.0)
    dress_anew(panel, compact=False)
    panel.resize(360, 624)
    assert panel.minimumSizeHint().width() <= 360
