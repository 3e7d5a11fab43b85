"""Whose codes are in view."""

from fieldbind.device.labels import LabelKind
from fieldbind.device.scanning.choice import Found, sort_out
from fieldbind.device.scanning.codes import Code, Symbology
from printed import OURS, STRANGER

_HERE = (0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)


def code(text: str) -> Code:
    return Code(text, Symbology.QR, _HERE)


def test_nothing() -> None:
    assert sort_out([]) == Found()


def test_ours_and_strangers_in_the_order_of_sight() -> None:
    found = sort_out([code(STRANGER), code(OURS), code("SIMPROD001/other"), code("www.example")])

    assert [read.code.text for read in found.ours] == [OURS, "SIMPROD001/other"]
    assert [read.label.kind for read in found.strangers] == [
        LabelKind.MATTER,
        LabelKind.WEB_ADDRESS,
    ]


def test_the_same_payload_twice_is_no_choice() -> None:
    found = sort_out([code(OURS), code(f" {OURS}\r\n"), code(STRANGER), code(STRANGER)])

    assert len(found.ours) == 1
    assert len(found.strangers) == 1


def test_half_a_label_is_no_use() -> None:
    assert sort_out([code(OURS[:20])]).ours == ()


def test_no_text_of_a_code_is_in_the_log() -> None:
    assert "A7K2Q9" not in repr(sort_out([code(OURS)]))
