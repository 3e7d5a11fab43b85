"""Scanners that type: the key that ends a scan presses nothing, a person's next key does."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldbind.qt.burst import Burst
from scanner_desk import PERSON, SCANNER, TOKEN, Desk, open_desk

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYPAD, SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier
PRETTY = '{\r  "ProductId" : "SIMPROD001",\r  "DeviceName" : "sim_dev_01"\r}'


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = open_desk()
    qtbot.addWidget(desk.window)
    return desk


def test_what_was_scanned_or_typed_before_is_not_shown_by_name() -> None:
    burst = Burst(text="WIFI:S:Lin;P:geheim;;", before="geheim")
    assert "geheim" not in repr(burst)


@pytest.mark.parametrize("end", ["\r", "\t", "\n", "\r\n"])
def test_the_key_that_ends_a_scan_presses_nothing(desk: Desk, end: str) -> None:
    desk.keys(TOKEN + end, SCANNER)
    assert desk.scans == [TOKEN]
    assert desk.presses == []
    desk.keys("\r", PERSON)
    assert desk.presses == ["enter"]


def test_a_person_who_types_and_presses_enter(desk: Desk) -> None:
    desk.keys(TOKEN, PERSON)
    desk.keys("\r", PERSON)
    assert desk.scans == []
    assert desk.presses == ["enter"]
    assert desk.token.text() == TOKEN


def test_a_scan_into_another_field_leaves_it_as_it_was(desk: Desk) -> None:
    desk.name.setText("Lamp 4")
    desk.name.setFocus()
    desk.keys(TOKEN + "\r", SCANNER)
    assert desk.name.text() == "Lamp 4"
    assert desk.scans == [TOKEN]


def test_a_scan_while_a_button_has_the_focus(desk: Desk) -> None:
    desk.button.setFocus()
    desk.keys('{ "Token" : "A7K2Q9" }' + "\r", SCANNER)
    assert desk.scans == ['{ "Token" : "A7K2Q9" }']
    assert desk.presses == []


def test_space_still_presses_a_button(desk: Desk) -> None:
    desk.button.setFocus()
    desk.keys(" ", PERSON)
    assert desk.token.text() == ""
    assert desk.presses == ["button"]


def test_where_scans_mean_nothing_a_label_leaves_no_trace(desk: Desk) -> None:
    desk.takes_scans = False
    desk.name.setText("Lamp 4")
    desk.name.setFocus()
    desk.keys(TOKEN + "\r", SCANNER)
    assert desk.scans == []
    assert desk.presses == []
    assert desk.name.text() == "Lamp 4"


def test_where_scans_mean_nothing_a_blank_in_one_presses_nothing(desk: Desk) -> None:
    desk.takes_scans = False
    desk.button.setFocus()
    desk.keys('{ "Token" : "A7K2Q9" }' + "\r", SCANNER)
    assert desk.presses == []


def test_a_tool_that_types_into_a_field_and_presses_enter_is_no_scanner(desk: Desk) -> None:
    desk.takes_scans = False
    desk.name.setFocus()
    desk.keys("Tech#2024" + "\r", SCANNER)
    assert desk.presses == ["enter"]
    assert desk.name.text() == "Tech#2024"


def test_a_short_burst_is_no_scan(desk: Desk, qtbot: QtBot) -> None:
    desk.keys("ab1" + "\r", SCANNER)
    qtbot.waitUntil(lambda: desk.presses == ["enter"])
    assert desk.scans == []
    assert desk.token.text() == "ab1"


def test_an_enter_that_was_held_back_comes_before_the_next_key(desk: Desk) -> None:
    desk.keys("ab1" + "\r", SCANNER)
    assert desk.presses == []
    desk.keys("c", PERSON)
    assert desk.presses == ["enter"]
    assert desk.token.text() == "ab1c"


def test_shortcuts_are_nobodys_scan(desk: Desk) -> None:
    desk.button.setFocus()
    assert desk.key(Qt.Key.Key_S, "\x13", PERSON, Qt.KeyboardModifier.ControlModifier)
    assert desk.token.text() == ""


# Without an end, and over several lines.


@pytest.mark.parametrize("focus", ["token", "name", "number", "rows", "button"])
def test_a_scan_without_an_end(desk: Desk, qtbot: QtBot, focus: str) -> None:
    desk.name.setText("Lamp 4")
    getattr(desk, focus).setFocus()
    desk.keys(TOKEN, SCANNER)
    qtbot.waitUntil(lambda: desk.scans == [TOKEN])
    assert (desk.token.text(), desk.name.text(), desk.number.text()) == ("", "Lamp 4", "0")
    assert desk.rows.currentIndex().row() == 1


def test_words_that_a_tool_types_into_another_field_stay(desk: Desk, qtbot: QtBot) -> None:
    desk.name.setFocus()
    desk.keys("Lamp over the big table", SCANNER)
    desk.token.setFocus()
    desk.keys(TOKEN, SCANNER)
    qtbot.waitUntil(lambda: desk.scans == [TOKEN])
    assert desk.name.text() == "Lamp over the big table"


@pytest.mark.parametrize("focus", ["token", "name", "button"])
def test_a_code_of_several_lines_is_one_scan(desk: Desk, qtbot: QtBot, focus: str) -> None:
    getattr(desk, focus).setFocus()
    desk.keys(PRETTY + "\r", SCANNER)
    qtbot.waitUntil(lambda: PRETTY.replace("\r", "\n") in desk.scans)
    assert desk.presses == []
    assert (desk.token.text(), desk.name.text()) == ("", "")


def test_two_scans_one_after_the_other(desk: Desk) -> None:
    desk.keys(TOKEN + "\r", SCANNER)
    desk.keys("A7K2Q9" + "\r", SCANNER)
    assert desk.scans == [TOKEN, "A7K2Q9"]


# Keys that are not letters.


def test_figures_of_the_number_pad(desk: Desk) -> None:
    desk.button.setFocus()
    for number, figure in enumerate("123456"):
        desk.key(Qt.Key.Key_unknown, figure, SCANNER if number else PERSON, KEYPAD)
    desk.keys("\r", SCANNER)
    assert desk.scans == ["123456"]


def test_letters_with_alt_gr(desk: Desk) -> None:
    desk.key(Qt.Key.Key_BraceLeft, "{", PERSON, CONTROL | ALT)
    desk.keys("\r", PERSON)
    assert desk.presses == ["enter"]
    desk.key(Qt.Key.Key_A, "A", PERSON, SHIFT)
    desk.key(Qt.Key.Key_At, "@", SCANNER, CONTROL | ALT)
    desk.key(Qt.Key.Key_AltGr, "", SCANNER)
    for letter in "K2Q9x":
        desk.key(Qt.Key.Key_unknown, letter, SCANNER)
    desk.keys("\r", SCANNER)
    assert desk.scans == ["A@K2Q9x"]


def test_a_control_character_in_a_scan_is_no_shortcut(desk: Desk) -> None:
    desk.keys("]C10109521234543213", SCANNER)
    assert not desk.key(Qt.Key.Key_BracketRight, "\x1d", SCANNER, CONTROL)
    assert not desk.key(Qt.Key.Key_V, "\x16", SCANNER, CONTROL)
    assert not desk.key(Qt.Key.Key_F1, "", SCANNER)
    assert not desk.key(Qt.Key.Key_Left, "", SCANNER, ALT)
    desk.key(Qt.Key.Key_1, "1", SCANNER)
    desk.keys("\r", SCANNER)
    assert desk.scans == ["]C10109521234543213\x1d\x161"]
    assert desk.key(Qt.Key.Key_F1, "", PERSON)
    assert desk.key(Qt.Key.Key_Left, "", PERSON, ALT)


@pytest.mark.parametrize("focus", ["token", "name", "button"])
def test_a_scanner_that_types_numbers_of_characters(desk: Desk, focus: str) -> None:
    getattr(desk, focus).setFocus()
    desk.clock += PERSON
    for letter in "A7K2Q9":
        desk.key(Qt.Key.Key_Alt, "", SCANNER, ALT)
        for figure in f"{ord(letter):03}":
            pad = Qt.Key.Key_Left if figure == "4" else Qt.Key.Key_unknown
            assert not desk.key(pad, figure if figure != "4" else "", SCANNER, ALT | KEYPAD)
        desk.key(0, letter, SCANNER)
    desk.keys("\r", SCANNER)
    assert desk.scans == ["A7K2Q9"]
    assert (desk.token.text(), desk.name.text()) == ("", "")


def test_a_key_that_is_held_down_is_no_scanner(desk: Desk) -> None:
    desk.keys("aaa", 30)
    desk.hold("a", 12, 30)
    desk.keys("\r", 30)
    assert desk.scans == []
    assert desk.presses == ["enter"]


# Where scans mean nothing.


@pytest.mark.parametrize("end", ["", "\r"])
@pytest.mark.parametrize("focus", ["rows", "button"])
def test_a_misplaced_scan_is_told_and_leaves_no_trace(
    desk: Desk, qtbot: QtBot, focus: str, end: str
) -> None:
    desk.takes_scans = False
    getattr(desk, focus).setFocus()
    desk.keys("0A7K2Q9" + end, SCANNER)
    qtbot.waitUntil(lambda: desk.misplaced == [True])
    assert (desk.scans, desk.presses) == ([], [])
    assert desk.rows.currentIndex().row() == 1
    assert getattr(desk, focus).hasFocus()


def test_a_tool_that_fills_in_a_short_name_and_a_password(desk: Desk) -> None:
    desk.takes_scans = False
    desk.name.setFocus()
    desk.keys("lin\tTech#1\r", SCANNER)
    assert desk.presses == ["tab", "enter"]


def test_where_no_tool_types_a_short_label_is_a_scan_too(desk: Desk) -> None:
    desk.takes_scans = desk.has_tools = False
    desk.name.setText("Lamp 4")
    desk.name.setFocus()
    desk.keys("A7K2Q9" + "\r", SCANNER)
    assert desk.misplaced == [True]
    assert desk.name.text() == "Lamp 4"
    desk.keys("Lamp over the table" + "\r", SCANNER)
    assert desk.presses == ["enter"]


def test_the_window_itself_without_a_focus(desk: Desk) -> None:
    desk.token.clearFocus()
    assert desk.window.focusWidget() is None
    desk.keys(TOKEN + "\r", SCANNER)
    assert desk.scans == [TOKEN]
