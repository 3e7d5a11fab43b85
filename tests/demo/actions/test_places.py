import pytest

from api_caller import ApiCaller
from fieldbind.demo.world.building import (
    add_family,
    fill_up_families,
    fill_up_rooms,
    home_named,
)
from fieldbind.demo.world.content import ZHOU_MIN


def test_lin_wei_has_the_families_of_the_demo(caller: ApiCaller) -> None:
    answer = caller.call("AppGetFamilyList")

    first = answer["FamilyList"][0]
    assert (first["FamilyName"], first["Role"], first["RoomsNum"]) == ("Lin family", 1, 6)
    assert answer["Total"] == 12
    assert [entry["FamilyName"] for entry in answer["FamilyList"] if entry["Role"] == 0] == [
        "Zhou family",
        "Wang family",
    ]


@pytest.mark.parametrize(("limit", "count"), [(None, 50), (10, 10), (999, 50), (0, 0)])
def test_a_page_holds_fifty_at_most(caller: ApiCaller, limit: int | None, count: int) -> None:
    _fill_up(caller, 137)

    answer = caller.call("AppGetFamilyList", Limit=limit)

    assert len(answer["FamilyList"]) == count
    assert answer["Total"] == 137


def test_pages_join_without_gap(caller: ApiCaller) -> None:
    _fill_up(caller, 137)

    pages = [caller.call("AppGetFamilyList", Offset=at)["FamilyList"] for at in (0, 50, 100, 150)]

    assert [len(page) for page in pages] == [50, 50, 37, 0]
    assert len({entry["FamilyId"] for page in pages for entry in page}) == 137


def test_a_large_page_may_be_refused(caller: ApiCaller) -> None:
    with caller.cloud.changing() as world:
        world.habits.refuses_large_pages = True

    assert caller.code_of("AppGetFamilyList", Limit=51) == "InvalidParameterValue"
    assert caller.code_of("AppGetFamilyList", Limit=50) == ""


@pytest.mark.parametrize("offset", ["0", -1, True, 1.5])
def test_an_offset_is_a_whole_number(caller: ApiCaller, offset: object) -> None:
    assert caller.code_of("AppGetFamilyList", Offset=offset) == "InvalidParameter"


@pytest.mark.parametrize(("error", "total"), [(0, 12), (-3, 9), (None, None)])
def test_the_total_may_be_wrong_or_missing(
    caller: ApiCaller, error: int | None, total: int | None
) -> None:
    with caller.cloud.changing() as world:
        world.habits.total_error = error

    assert caller.call("AppGetFamilyList").get("Total") == total


def test_a_family_can_be_created(caller: ApiCaller) -> None:
    created = caller.call("AppCreateFamily", Name="New house", Address="Road 1")["Data"]["FamilyId"]

    entry = caller.call("AppGetFamilyList")["FamilyList"][-1]
    assert (entry["FamilyId"], entry["FamilyName"], entry["Role"]) == (created, "New house", 1)
    assert created.startswith("f_")
    assert len(created) == 34


def test_a_new_family_needs_name_and_address(caller: ApiCaller) -> None:
    assert caller.code_of("AppCreateFamily", Name="New house") == "InvalidParameter"
    assert caller.code_of("AppCreateFamily", Address="Road 1") == "InvalidParameter"


def test_twenty_families_are_enough(caller: ApiCaller) -> None:
    _fill_up(caller, 20)

    assert caller.code_of("AppCreateFamily", Name="One more", Address="-") == "LimitExceeded"


def test_rooms_are_listed_without_the_default_room(caller: ApiCaller) -> None:
    family_id = _family_id(caller)

    answer = caller.call("AppGetRoomList", FamilyId=family_id)

    names = [entry["RoomName"] for entry in answer["RoomList"]]
    assert names == ["Living room", "Kitchen", "Main bedroom", "Study", "Bathroom", "Balcony"]
    assert sum(entry["DeviceNum"] for entry in answer["RoomList"]) == 18


def test_a_thousand_rooms_can_be_paged(caller: ApiCaller) -> None:
    with caller.cloud.changing() as world:
        home = add_family(world, caller.cloud.user_id, "Hotel")
        fill_up_rooms(home, 1000)

    last = caller.call("AppGetRoomList", FamilyId=home.id, Offset=950, Limit=50)

    assert last["RoomList"][-1]["RoomName"] == "Room 1000"
    assert last["Total"] == 1000


def test_a_room_can_be_created(caller: ApiCaller) -> None:
    family_id = _family_id(caller)

    room_id = caller.call("AppCreateRoom", FamilyId=family_id, Name="Attic")["Data"]["RoomId"]

    rooms = caller.call("AppGetRoomList", FamilyId=family_id)["RoomList"]
    assert (rooms[-1]["RoomId"], rooms[-1]["RoomName"]) == (room_id, "Attic")


def test_twenty_rooms_are_enough(caller: ApiCaller) -> None:
    family_id = _family_id(caller)
    with caller.cloud.changing() as world:
        fill_up_rooms(world.homes[family_id], 20)

    assert caller.code_of("AppCreateRoom", FamilyId=family_id, Name="Attic") == "LimitExceeded"


@pytest.mark.parametrize("action", ["AppGetRoomList", "AppGetFamilyDeviceList"])
def test_other_peoples_families_stay_closed(caller: ApiCaller, action: str) -> None:
    theirs = home_named(caller.cloud.world, "Zhou office").id

    assert caller.code_of(action, FamilyId=theirs) == "InvalidParameterValue"
    assert caller.code_of(action, FamilyId="f_none") == "InvalidParameterValue"


def test_zhou_min_administers_where_lin_wei_is_a_member(caller: ApiCaller) -> None:
    caller.access_token = caller.cloud.issue_access_token(ZHOU_MIN).reveal()

    entries = caller.call("AppGetFamilyList")["FamilyList"]

    assert [entry["FamilyName"] for entry in entries] == [
        "Zhou family",
        "Wang family",
        "Zhou office",
    ]
    assert {entry["Role"] for entry in entries} == {1}


def test_a_family_that_is_not_there_has_no_name(caller: ApiCaller) -> None:
    with pytest.raises(LookupError):
        home_named(caller.cloud.world, "Nowhere")


def _family_id(caller: ApiCaller) -> str:
    return home_named(caller.cloud.world, "Lin family").id


def _fill_up(caller: ApiCaller, count: int) -> None:
    with caller.cloud.changing() as world:
        fill_up_families(world, caller.cloud.user_id, count)
