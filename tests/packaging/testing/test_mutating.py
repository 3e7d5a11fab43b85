"""What mutmut tells of its changes is counted for no more than it is."""

import pytest

from testing.mutating import ROOMS, fates_in, share_of

TOLD = """
    fieldbind.cloud.wire.fields.x_read__mutmut_1: killed
    fieldbind.cloud.wire.fields.x_read__mutmut_2: survived
    fieldbind.cloud.calling.xǁCallerǁcall__mutmut_1: timeout
    fieldbind.cloud.calling.xǁCallerǁcall__mutmut_2: no tests
    fieldbind.cloud.calling.xǁCallerǁcall__mutmut_3: not checked
"""


def test_only_what_a_test_noticed_was_noticed() -> None:
    fates = fates_in(TOLD)

    assert len(fates) == 5
    assert share_of(fates) == pytest.approx(2 / 5)


def test_each_room_has_tests() -> None:
    assert set(ROOMS) == {"journey", "cloud"}
