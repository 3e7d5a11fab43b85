import pytest

from bench.call import answering, figures_of
from bench.callers import FLOOR, OURS, SIGNED, VENDOR, floor_and_ours
from bench.turns import Took, in_turn
from fieldbind.cloud.models import Device, TokenReport, TokenState


async def test_the_same_call_is_made_by_httpx_and_by_our_service_layer() -> None:
    with answering() as port:
        async with floor_and_ours(port) as everybody:
            assert await everybody[OURS]() == TokenReport(
                state=TokenState.READY, device=Device("SIMPROD001", "sim_dev_01")
            )
            took = await in_turn(everybody, 10)
    assert {name: len(found["cpu"]) for name, found in took.items()} == {
        FLOOR: 10,
        OURS: 10,
        SIGNED: 10,
    }


@pytest.mark.parametrize(("ours", "is_kept"), [(1.1, True), (1.2, False)])
def test_ours_is_held_against_what_it_is_built_on(ours: float, is_kept: bool) -> None:
    took: Took = {
        name: {"wall": [value], "cpu": [value]}
        for name, value in {FLOOR: 1.0, OURS: ours, VENDOR: 2.0}.items()
    }
    figures = {figure.name: figure for figure in figures_of("asyncio", took)}
    assert figures["Fieldbind / httpx, asyncio's loop"].is_kept is is_kept
    assert figures["Fieldbind / vendor's SDK, asyncio's loop"].value == ours / 2
