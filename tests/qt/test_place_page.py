"""Place through the real window: two lists, one decision."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from fieldbind.cloud.models import DEFAULT_ROOM_ID, TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, delay
from fieldbind.demo.world.building import add_family, fill_up_families, home_named
from fieldbind.demo.world.content import ZHOU_MIN
from fieldbind.qt.pages.place import PlacePage
from fieldbind.steps import Step
from lists import choose, chosen, rows
from wizardry import Person, at_work, quick_settings

FAMILIES, ROOMS = "AppGetFamilyList", "AppGetRoomList"
NEW_FAMILY, NEW_ROOM = "AppCreateFamily", "AppCreateRoom"
LIN = [
    "Living room",
    "Kitchen",
    "Main bedroom",
    "Study",
    "Bathroom",
    "Balcony",
    "Default room",
]


def shows_rooms_of(person: Person, family: str) -> bool:
    """Whether the rooms of this family are here."""
    if not person.sees("place.room"):
        return False
    return person.find("place.room").accessibleDescription() == f"in {family}"


async def reach_wait(person: Person) -> str:
    """Come to Progress with a token that nobody reports."""
    person.cloud.device_after = None
    await person.choose_place()
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.press("nav.next")
    await person.until_seen("wait.stage")
    return token.reveal()


@pytest.fixture
async def placed(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody at Place, with both lists there."""
    await person.sign_in()
    yield person


async def test_both_lists_stand_side_by_side_with_what_the_answer_carries(placed: Person) -> None:
    families = rows(placed, "place.family")
    assert len(families) == 12
    assert families[0] == "Lin family, 6 rooms · Administrator"
    assert families[3] == "Zhou family, 5 rooms · Member"
    assert rows(placed, "place.room") == LIN
    assert "12 families" in placed.page_words()
    for name in ("place.family", "place.room"):
        interface = QAccessible.queryAccessibleInterface(placed.find(name))
        assert interface is not None
        assert interface.role() == QAccessible.Role.List
        assert interface.text(QAccessible.Text.Name) in ("Family", "Room")


async def test_a_place_is_chosen_already_and_enter_goes_on(placed: Person) -> None:
    assert (chosen(placed, "place.family"), chosen(placed, "place.room")) == (
        "Lin family",
        "Living room",
    )
    placed.enter()
    await placed.until_seen("device.token")
    assert placed.words("device.place") == "Goes to Lin family · Living room"


async def test_the_last_place_is_chosen_at_the_next_start(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.sign_in()
        choose(person, "place.family", 2)
        await person.until(lambda: shows_rooms_of(person, "Shenzhen showroom"))
        choose(person, "place.room", 3)
        await person.choose_place()
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.sign_in()
        assert chosen(person, "place.family") == "Shenzhen showroom"
        assert chosen(person, "place.room") == "Study"
        assert rows(person, "place.room")[3] == "Study, Last used"


async def test_choosing_a_family_clears_the_rooms_in_the_same_turn(placed: Person) -> None:
    choose(placed, "place.family", 1)
    assert not placed.sees("place.room")
    placed.press("nav.next")
    assert placed.wizard.step is Step.PLACE
    await placed.until(lambda: shows_rooms_of(placed, "Harbour View 12B"))
    assert rows(placed, "place.room") == [*LIN[:4], "Default room"]
    assert chosen(placed, "place.room") == "Living room"


async def test_a_late_answer_is_dropped(placed: Person) -> None:
    placed.cloud.demand(delay(0.4), action=ROOMS)
    choose(placed, "place.family", 2)
    await placed.until(lambda: len(placed.cloud.asked(ROOMS)) == 2)
    choose(placed, "place.family", 4)
    await placed.until(lambda: shows_rooms_of(placed, "Yunqi Flat 803"))
    await placed.until(lambda: placed.cloud.asked(ROOMS)[1].answered)
    await placed.choose_place()
    family, room = placed.wizard.answers.family, placed.wizard.answers.room
    assert family is not None
    assert room is not None
    with placed.cloud.changing() as world:
        assert room.id in world.homes[family.id].rooms


async def test_running_down_the_list_asks_for_the_last_rooms_only(placed: Person) -> None:
    placed.find("place.family").setFocus()
    for _ in range(8):
        placed.key(Qt.Key.Key_Down)
    await placed.until(lambda: shows_rooms_of(placed, "Wang family"))
    assert len(placed.cloud.asked(ROOMS)) <= 3


async def test_search_finds_the_last_of_137_and_enter_takes_it(
    cloud: SimulatedCloud, person: Person
) -> None:
    with cloud.changing() as world:
        fill_up_families(world, cloud.user_id, 137)
    await person.sign_in()
    assert len(rows(person, "place.family")) == 137
    person.find("place.search").setFocus()
    person.type("family 137")
    assert rows(person, "place.family") == ["Family 137, 2 rooms · Administrator"]
    assert "1 of 137 families" in person.page_words()
    person.enter()
    await person.until(lambda: shows_rooms_of(person, "Family 137"))
    assert rows(person, "place.room") == ["Living room", "Kitchen", "Default room"]
    person.enter()
    await person.until_seen("device.token")
    assert person.words("device.place") == "Goes to Family 137 · Living room"


async def test_search_finds_a_room_of_the_chosen_family_too(placed: Person) -> None:
    placed.fill("place.search", "STUDY")
    assert rows(placed, "place.room") == ["Study"]
    assert chosen(placed, "place.room") == ""
    placed.press("nav.next")
    assert placed.wizard.step is Step.PLACE
    assert chosen(placed, "place.room") == "Study"
    await placed.choose_place()
    assert placed.words("device.place") == "Goes to Lin family · Study"


async def test_what_nobody_finds_is_not_gone_on_with(placed: Person) -> None:
    placed.fill("place.search", "nowhere")
    assert "No family of this name." in placed.page_words()
    placed.press("nav.next")
    assert placed.wizard.step is Step.PLACE
    assert "Nothing of this name" in placed.page_words()
    placed.fill("place.search", "lin")
    await placed.choose_place()


async def test_the_default_room_can_be_chosen(placed: Person) -> None:
    choose(placed, "place.room", len(LIN) - 1)
    await placed.choose_place()
    assert placed.words("device.place") == "Goes to Lin family · Default room"
    assert placed.wizard.answers.room is not None
    assert placed.wizard.answers.room.id == DEFAULT_ROOM_ID


async def test_a_thousand_families_are_listed(cloud: SimulatedCloud, person: Person) -> None:
    with cloud.changing() as world:
        fill_up_families(world, cloud.user_id, 1000)
    await person.sign_in()
    assert len(rows(person, "place.family")) == 1000
    person.find("place.family").setFocus()
    person.key(Qt.Key.Key_End)
    await person.until(lambda: shows_rooms_of(person, "Family 1000"))


async def test_a_room_is_created_in_place(placed: Person) -> None:
    placed.press("place.new_room")
    placed.type("  Wine cellar ")
    placed.enter()
    await placed.until(lambda: chosen(placed, "place.room") == "Wine cellar")
    assert rows(placed, "place.room")[-2:] == ["Wine cellar", "Default room"]
    assert placed.wizard.step is Step.PLACE
    placed.enter()
    await placed.until_seen("device.token")
    assert placed.words("device.place") == "Goes to Lin family · Wine cellar"
    (request,) = placed.cloud.asked(NEW_ROOM)
    assert request.members["Name"] == "Wine cellar"


async def test_a_family_is_created_in_place_and_chosen(placed: Person) -> None:
    placed.press("place.new_family")
    placed.type("Pier 7")
    placed.press("nav.next")
    await placed.until(lambda: shows_rooms_of(placed, "Pier 7"))
    assert chosen(placed, "place.family") == "Pier 7"
    assert rows(placed, "place.room") == ["Default room"]
    placed.enter()
    await placed.until_seen("device.token")
    assert placed.words("device.place") == "Goes to Pier 7 · Default room"
    assert len(placed.cloud.asked(NEW_FAMILY)) == 1


async def test_escape_closes_the_name_and_not_the_window(placed: Person) -> None:
    placed.press("place.new_room")
    placed.type("Nonsense")
    placed.key(Qt.Key.Key_Escape)
    assert placed.sees("place.new_room")
    assert not placed.sees("place.new_room.name")
    assert placed.wizard.window.isVisible()
    await placed.choose_place()
    assert placed.cloud.asked(NEW_ROOM) == []


@pytest.mark.parametrize("kind", ["family", "room"])
async def test_a_lost_answer_creates_nothing_twice(placed: Person, kind: str) -> None:
    action = {"family": NEW_FAMILY, "room": NEW_ROOM}[kind]
    placed.cloud.demand(cut(after=True), action=action)
    placed.press(f"place.new_{kind}")
    placed.type("Attic")
    placed.enter()
    await placed.until_seen("problem")
    placed.press("problem.fix")
    await placed.until(lambda: chosen(placed, f"place.{kind}") == "Attic")
    assert len(placed.cloud.asked(action)) == 1
    assert sum(row.startswith("Attic") for row in rows(placed, f"place.{kind}")) == 1


async def test_what_was_not_carried_out_is_created_at_the_next_try(placed: Person) -> None:
    placed.cloud.demand(cut(after=False), action=NEW_ROOM)
    placed.press("place.new_room")
    placed.type("Attic")
    placed.enter()
    await placed.until_seen("problem")
    placed.press("problem.fix")
    await placed.until(lambda: chosen(placed, "place.room") == "Attic")
    assert len(placed.cloud.asked(NEW_ROOM)) == 2


async def test_a_refused_name_stays_in_its_field(placed: Person) -> None:
    placed.cloud.demand("InvalidParameterValue", action=NEW_ROOM)
    placed.press("place.new_room")
    placed.type("Attic?")
    placed.enter()
    await placed.until_seen("problem")
    placed.press("problem.fix")
    edit = placed.find("place.new_room.name", QLineEdit)
    assert edit.text() == "Attic?"
    assert edit.hasFocus()
    assert not edit.isReadOnly()


async def test_families_that_did_not_load_are_asked_for_again(
    cloud: SimulatedCloud, person: Person
) -> None:
    cloud.demand("InternalError", action=FAMILIES, times=3)
    await person.until_seen("nav.next")
    person.fill("signin.account", cloud.account)
    person.fill("signin.password", cloud.password)
    person.press("nav.next")
    await person.until_seen("problem")
    person.wizard.dismiss()
    assert "Not loaded. Press Continue to try again." in person.page_words()
    assert "Choose a family first." in person.page_words()
    cloud.forget_demands()
    person.press("nav.next")
    await person.until(lambda: shows_rooms_of(person, "Lin family"))


async def test_rooms_that_did_not_load_are_asked_for_again(placed: Person) -> None:
    placed.cloud.demand("InternalError", action=ROOMS, times=None)
    choose(placed, "place.family", 1)
    await placed.until_seen("problem")
    placed.cloud.forget_demands()
    placed.wizard.dismiss()
    assert "Not loaded. Press Continue to try again." in placed.page_words()
    assert chosen(placed, "place.family") == "Harbour View 12B"
    placed.press("nav.next")
    await placed.until(lambda: shows_rooms_of(placed, "Harbour View 12B"))


async def test_what_is_tried_again_cannot_put_rooms_under_another_family(placed: Person) -> None:
    placed.cloud.demand("InternalError", action=ROOMS, times=1)
    choose(placed, "place.family", 2)
    await placed.until_seen("problem")
    placed.cloud.demand(delay(0.4), action=ROOMS, times=1)
    placed.press("problem.fix")
    await placed.until(lambda: len(placed.cloud.asked(ROOMS)) == 3)
    choose(placed, "place.family", 1)
    await placed.until(lambda: shows_rooms_of(placed, "Harbour View 12B"))
    await placed.until(lambda: all(request.answered for request in placed.cloud.asked(ROOMS)))
    await placed.choose_place()
    family, room = placed.wizard.answers.family, placed.wizard.answers.room
    assert family is not None
    assert room is not None
    with placed.cloud.changing() as world:
        assert room.id in world.homes[family.id].rooms


async def test_without_a_family_one_is_created_first(cloud: SimulatedCloud, person: Person) -> None:
    with cloud.changing() as world:
        world.homes.clear()
    await person.until_seen("nav.next")
    person.fill("signin.account", cloud.account)
    person.fill("signin.password", cloud.password)
    person.press("nav.next")
    await person.until_seen("place.search")
    await person.until(lambda: "There is no family yet" in person.page_words())
    assert not person.find("place.new_room").isEnabled()
    person.press("nav.next")
    assert "Create a family first" in person.page_words()
    person.press("place.new_family")
    person.type("First home")
    person.enter()
    await person.until(lambda: shows_rooms_of(person, "First home"))
    await person.choose_place()
    assert person.words("device.place") == "Goes to First home · Default room"


async def test_back_keeps_the_place_and_shows_it_at_once(placed: Person) -> None:
    choose(placed, "place.family", 1)
    await placed.until(lambda: shows_rooms_of(placed, "Harbour View 12B"))
    choose(placed, "place.room", 1)
    await placed.choose_place()
    placed.press("nav.back")
    assert chosen(placed, "place.family") == "Harbour View 12B"
    assert chosen(placed, "place.room") == "Kitchen"
    await placed.choose_place()
    assert placed.words("device.place") == "Goes to Harbour View 12B · Kitchen"


async def test_another_place_keeps_the_token(placed: Person) -> None:
    token = await reach_wait(placed)
    placed.press("nav.back")
    placed.press("nav.back")
    await placed.until_seen("place.family")
    choose(placed, "place.family", 1)
    await placed.until(lambda: shows_rooms_of(placed, "Harbour View 12B"))
    placed.press("nav.next")
    await placed.until_seen("wait.stage")
    answers = placed.wizard.answers
    assert answers.token is not None
    assert answers.token.reveal() == token
    assert answers.family is not None
    assert answers.family.name == "Harbour View 12B"


async def test_another_account_finds_its_own_families(
    cloud: SimulatedCloud, person: Person
) -> None:
    with cloud.changing() as world:
        add_family(world, ZHOU_MIN, "Zhou villa", rooms=("Hall",))
        for home in world.homes_of(ZHOU_MIN):
            if cloud.user_id in home.roles:
                del home.roles[ZHOU_MIN]
        other = world.people[ZHOU_MIN]
    await person.sign_in()
    person.press("rail.sign_out")
    await person.until_seen("signin.account")
    await person.until_seen("nav.next")
    person.fill("signin.account", other.phone_number)
    person.fill("signin.password", other.password)
    person.press("nav.next")
    await person.until_seen("place.family")
    await person.until(lambda: shows_rooms_of(person, "Zhou office"))
    assert [row.partition(",")[0] for row in rows(person, "place.family")] == [
        "Zhou office",
        "Zhou villa",
    ]


async def test_a_family_that_went_away_is_chosen_no_more(placed: Person) -> None:
    choose(placed, "place.family", 1)
    await placed.until(lambda: shows_rooms_of(placed, "Harbour View 12B"))
    await placed.choose_place()
    with placed.cloud.changing() as world:
        del world.homes[home_named(world, "Harbour View 12B").id]
    placed.press("nav.back")
    await placed.until(lambda: shows_rooms_of(placed, "Lin family"))
    assert chosen(placed, "place.family") == "Lin family"


async def test_a_small_window_leaves_secondary_words_out(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    seen: list[str] = []
    for _ in range(2):
        async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
            await person.sign_in()
            assert rows(person, "place.family")[0] == "Lin family, 6 rooms · Administrator"
            seen.append(rows(person, "place.room")[0])
            person.wizard.window.resize(800, 560)
            await person.until(lambda: rows(person, "place.family")[0] == "Lin family, 6 rooms")
            assert rows(person, "place.family")[3] == "Zhou family, 5 rooms · Member"
            assert rows(person, "place.room")[0] == "Living room"
            assert chosen(person, "place.family") == "Lin family"
            await person.choose_place()
    assert seen == ["Living room", "Living room, Last used"]


async def test_it_loads_from_the_moment_it_is_shown(person: Person) -> None:
    await person.sign_in()
    await person.until(lambda: chosen(person, "place.room"))
    page = person.wizard.page
    assert isinstance(page, PlacePage)
    page.enter(person.wizard.answers)
    assert page.is_loading()
    await person.until(lambda: not page.is_loading())


async def test_continue_pressed_too_early_goes_on_to_the_place_of_last_time(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    settings = quick_settings(cloud, tmp_path)
    async with at_work(settings, cloud) as person:
        await person.sign_in()
        await person.choose_place()
    async with at_work(settings, cloud) as person:
        await person.until_seen("signin.account")
        person.fill("signin.account", cloud.account)
        person.fill("signin.password", cloud.password)
        cloud.demand(delay(0.2), action="AppGetRoomList")
        person.press("nav.next")
        await person.until(lambda: cloud.asked("AppGetRoomList"))
        await person.until_seen("place.family")
        person.enter()
        await person.until_seen("device.token")


async def test_continue_pressed_too_early_waits_for_a_choice_the_first_time(
    person: Person,
) -> None:
    await person.until_seen("signin.account")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.cloud.demand(delay(0.2), action="AppGetRoomList")
    person.press("nav.next")
    await person.until_seen("place.family")
    person.press("nav.next")
    await person.until_seen("place.room")
    assert chosen(person, "place.room")
    assert person.sees("place.family")
