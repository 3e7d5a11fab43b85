"""Cards, panels, bars and small marks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour, current_theme, icon
from fieldbind.qt.widgets.banner import Banner
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.caution_bar import CautionBar
from fieldbind.qt.widgets.chip import Chip
from fieldbind.qt.widgets.inset_panel import IconLabel, InsetPanel
from fieldbind.qt.widgets.result_mark import Result, ResultMark
from fieldbind.qt.widgets.rows_card import CardHeader, RowsCard, ValueRow
from fieldbind.qt.widgets.tip_card import InfoColumn, TipCard
from fieldbind.qt.widgets.tone import Tone
from looking import name_of, shows


def put(qtbot: QtBot, widget: QWidget, width: int = 646) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, widget.sizeHint().height())
    widget.show()


def test_rows_are_read_as_lines(qtbot: QtBot) -> None:
    card = RowsCard(name="confirm.summary")
    card.add_row(ValueRow("house", "Family", "Lin family", "· Administrator"))
    room = card.add_row(ValueRow("sofa", "Room", name="confirm.room"))
    hidden = card.add_row(ValueRow("user", "Account", "Lin Wei"))
    put(qtbot, card)
    room.set_value("Living room")
    room.add_trailing(Button("Change", kind=ButtonKind.TEXT, small=True))
    hidden.hide()
    card.tell()
    assert card.accessibleName() == "Family: Lin family · Administrator\nRoom: Living room"
    assert room.label.buddy() is room.value
    assert shows(card, Colour.HAIRLINE, Colour.SHEET)


def test_rows_are_46_high_and_40_in_a_small_window(qtbot: QtBot) -> None:
    row = ValueRow("key", "Token", "•••• d098", mono=True)
    qtbot.addWidget(row)
    assert row.height() == 46
    row.set_compact(True)
    assert row.height() == 40
    row.set_height(44)
    assert row.height() == 44


def test_a_receipt_has_a_dashed_line_and_values_to_select(qtbot: QtBot) -> None:
    card = RowsCard(name="done.receipt")
    header = CardHeader("receipt-text", "Receipt", "28 May, 14:32:31")
    header.add_action(Button("Copy", kind=ButtonKind.QUIET, icon="copy", small=True))
    header.add_action(Button("Save", kind=ButtonKind.QUIET, icon="file-down", small=True))
    card.set_header(header)
    row = card.add_row(ValueRow("hash", "RequestId", "f924", "x", mono=True, selectable=True))
    card.add_row(ValueRow("lightbulb", "Device", "Lamp", "L/1", mono_note=True))
    put(qtbot, card)
    assert row.value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert shows(card, Colour.BORDER)


def test_a_card_may_take_another_tone(qtbot: QtBot) -> None:
    card = Card(Colour.OK_SOFT, Colour.OK_LINE)
    card.add(QLabel("one"), surface=Colour.INSET)
    card.add(QLabel("two"))
    put(qtbot, card)
    assert shows(card, Colour.OK_SOFT, Colour.OK_LINE, Colour.INSET, Colour.HAIRLINE)
    card.set_tone(Colour.SHEET, Colour.WARN_LINE)
    assert shows(card, Colour.WARN_LINE)


@pytest.mark.parametrize("tone", list(Tone))
def test_a_chip_has_icon_word_and_tone(qtbot: QtBot, tone: Tone) -> None:
    chip = Chip("Waiting")
    put(qtbot, chip, chip.sizeHint().width())
    narrow = chip.sizeHint().width()
    chip.set_state("Online now", tone, "circle-check")
    chip.resize(chip.sizeHint())
    assert chip.minimumSizeHint().width() > narrow
    assert name_of(chip) == "Online now"
    assert shows(chip, tone.surface)


def test_a_panel_offers_something_on_the_side(qtbot: QtBot) -> None:
    button = Button("Start the demo", small=True)
    panel = InsetPanel("flask", "Just showing it?", "Nothing is sent.", button, colour=Colour.DEMO)
    put(qtbot, panel)
    assert panel.sizeHint().height() == 60
    panel.set_compact(True)
    assert panel.sizeHint().height() == 50
    assert button.isVisible()
    assert shows(panel, Colour.DEMO, Colour.INSET)


def test_an_icon_label_may_change(qtbot: QtBot) -> None:
    label = IconLabel("check", size=40)
    put(qtbot, label, 40)
    assert shows(label, Colour.TEXT_2)
    label.set_icon("x", Colour.BAD)
    assert shows(label, Colour.BAD)
    assert label.accessibleName() == ""


def test_the_result_mark_is_green_only_where_something_was_bound(qtbot: QtBot) -> None:
    mark = ResultMark()
    put(qtbot, mark, 68)
    assert shows(mark, Colour.OK, Colour.OK_SOFT)
    mark.show_result(Result.THERE)
    assert shows(mark, Colour.BORDER, Colour.INSET)
    for result in Result:
        mark.show_result(result)
        assert shows(mark, Colour.OK) is (result is Result.BOUND)
    assert mark.sizeHint().width() == 68


def test_a_caution_has_two_lines_and_its_buttons(qtbot: QtBot) -> None:
    move = Button("Move to the Living room", kind=ButtonKind.PRIMARY, icon="sofa")
    bar = CautionBar("You chose the Living room", "The read-back says Study.", move)
    put(qtbot, bar)
    assert (bar.height(), bar.title.text()) == (80, "You chose the Living room")
    assert shows(bar, Colour.WARN_LINE, Colour.WARN_SOFT, Colour.ACCENT)


def test_tips_are_read_in_one_piece(qtbot: QtBot) -> None:
    again = Button("Hand it over again", kind=ButtonKind.TEXT, icon="rotate", small=True)
    card = TipCard("While you wait, check", ["Its light blinks slowly", "Power off, on"], again)
    put(qtbot, card, 300)
    assert card.accessibleName() == "While you wait, check"
    assert card.accessibleDescription() == "Its light blinks slowly\nPower off, on"
    assert shows(card, Colour.WARN_SOFT, Colour.WARN_LINE)
    assert TipCard("Check", ["Power"]).sizeHint().height() < card.sizeHint().height()


def test_an_explanation_wraps(qtbot: QtBot) -> None:
    column = InfoColumn("What is happening", "The device needs this token and the Wi-Fi. " * 3)
    put(qtbot, column, 300)
    assert column.paragraph.heightForWidth(300) >= 60
    assert column.title.text() == "What is happening"


def test_violet_means_simulated(qtbot: QtBot) -> None:
    banner = Banner("Demo", "A simulated cloud and device", name="demo.badge")
    put(qtbot, banner)
    assert banner.height() == 36
    assert banner.word.objectName() == "demo.badge"
    assert shows(banner, Colour.DEMO_SOFT, Colour.DEMO_LINE)
    banner.set_compact(True)


def test_a_banner_may_warn_and_carry_one_action(qtbot: QtBot) -> None:
    action = Button("Check again", kind=ButtonKind.TEXT, small=True)
    banner = Banner("Offline", "We go on when it is back.", Tone.WARN, action)
    put(qtbot, banner)
    assert action.isVisible()
    assert shows(banner, Colour.WARN_SOFT, Colour.WARN_LINE)


def test_icons_serve_qt_s_own_widgets(qtbot: QtBot) -> None:
    label = QLabel()
    label.setPixmap(icon("house", Colour.ACCENT_TEXT).pixmap(48, 48))
    put(qtbot, label, 48)
    assert shows(label, Colour.ACCENT_TEXT)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_lines_between_rows_are_whole_pixels_of_every_screen(qtbot: QtBot, ratio: float) -> None:
    card = Card()
    qtbot.addWidget(card)
    for height in (43, 45):
        row = QWidget()
        row.setFixedHeight(height)
        card.add(row)
    card.resize(200, 90)
    image = QImage(card.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    card.render(image)
    middle = image.width() // 2
    seen = {image.pixelColor(middle, y).name() for y in range(10, image.height() - 10)}
    assert seen == {current_theme()[token].name() for token in (Colour.SHEET, Colour.HAIRLINE)}
