"""Fields: label, caption, attention, lock, and what sits inside the box."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.secret_field import SecretField
from fieldbind.qt.widgets.suggestions import Suggestions
from looking import name_of, role_of, shows

NEED = "A product ID has ten letters and figures."


def shown(qtbot: QtBot, field: Field) -> None:
    qtbot.addWidget(field)
    field.resize(320, 100)
    field.show()


def test_the_box_has_the_label_as_its_name(qtbot: QtBot) -> None:
    field = Field("Product ID", name="device.product", placeholder="Leave empty")
    shown(qtbot, field)
    assert role_of(field.edit) == QAccessible.Role.EditableText
    assert name_of(field.edit) == "Product ID"
    assert field.edit.objectName() == "device.product"
    assert field.label.buddy() is field.edit


def test_every_change_is_told(qtbot: QtBot) -> None:
    field = Field("Name")
    shown(qtbot, field)
    told: list[str] = []
    field.text_changed.connect(told.append)
    QTest.keyClicks(field.edit, "ab")
    field.set_text("Lamp 4")
    assert told == ["a", "ab", "Lamp 4"]
    assert field.text() == "Lamp 4"


def test_attention_stands_until_the_text_changes(qtbot: QtBot) -> None:
    field = Field("Product ID", caption="The device usually tells it.")
    shown(qtbot, field)
    assert not shows(field, Colour.BAD_LINE)
    field.set_attention(NEED)
    assert field.caption.text() == field.edit.accessibleDescription() == NEED
    assert shows(field, Colour.BAD_LINE)
    field.set_caption("Filled from the label", "circle-check", Colour.OK)
    assert field.caption.text() == NEED
    QTest.keyClick(field.edit, Qt.Key.Key_A)
    assert field.caption.text() == "Filled from the label"
    assert not shows(field, Colour.BAD_LINE)
    field.set_caption("Fine")
    assert field.caption.text() == "Fine"


def test_focus_is_seen_inside_the_box(qtbot: QtBot) -> None:
    field = Field("Name")
    shown(qtbot, field)
    assert shows(field, Colour.BORDER)
    field.activateWindow()
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    assert shows(field, Colour.FOCUS)


def test_a_locked_field_says_why(qtbot: QtBot) -> None:
    field = Field("Site")
    shown(qtbot, field)
    field.set_locked("Set by your organisation")
    assert field.edit.isReadOnly()
    assert field.hint.text() == "Set by your organisation"
    assert shows(field, Colour.INSET)
    field.set_locked(locked=False)
    assert not field.edit.isReadOnly()
    assert field.hint.isHidden()


def test_what_floats_over_the_box_leaves_the_text_its_room(qtbot: QtBot) -> None:
    field = Field("Token", prefix="+")
    action = Button("Where do I find it?", kind=ButtonKind.TEXT, small=True)
    paste = Button("Paste", kind=ButtonKind.TEXT, small=True)
    field.set_action(action)
    field.add_trailing(paste)
    shown(qtbot, field)
    margins = field.edit.textMargins()
    assert margins.left() > 0
    assert field.edit.width() - margins.right() <= paste.geometry().left()
    assert action.geometry().right() == field.width() - 1
    assert action.height() >= 24


def test_a_secret_is_hidden_until_show_is_pressed(qtbot: QtBot) -> None:
    field = SecretField("Password", name="signin.password")
    shown(qtbot, field)
    field.set_text("Lin's secret")
    button = field.show_button
    spread = field.edit.font().letterSpacing()
    assert spread > 0
    assert (field.edit.echoMode(), name_of(button)) == (QLineEdit.EchoMode.Password, "Show")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (field.edit.echoMode(), name_of(button)) == (QLineEdit.EchoMode.Normal, "Hide")
    assert field.is_shown
    assert field.edit.font().letterSpacing() < spread
    field.hide_text()
    field.hide_text()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert button.objectName() == "signin.password.show"


# The offscreen platform neither raises windows nor grabs keys, and says so.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_suggestions_put_a_value_and_show_words(qtbot: QtBot) -> None:
    field = Field("Country code", prefix="+")
    shown(qtbot, field)
    offers = [("86", "86 China"), ("65", "65 Singapore"), ("852", "852 Hong Kong")]
    suggestions = Suggestions(field, lambda: offers, "Show countries")
    assert name_of(suggestions.chevron) == "Show countries"
    field.activateWindow()
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    QTest.mouseClick(suggestions.chevron, Qt.MouseButton.LeftButton)
    popup = suggestions.popup()
    assert popup is not None
    assert popup.isVisible()
    assert suggestions.completionCount() == 3
    QTest.keyClicks(popup, "sing")
    assert suggestions.completionCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "65"
    assert not popup.isVisible()


def test_a_caption_takes_no_room_until_it_speaks(qtbot: QtBot) -> None:
    caption = Caption()
    qtbot.addWidget(caption)
    assert caption.isHidden()
    caption.say("Kept until Fieldbind closes", "triangle-alert", Colour.WARN)
    caption.show()
    assert caption.sizeHint().height() == 16
    caption.resize(60, 16)
    assert caption.sizeHint().height() > 16, "what we say is never cut"
    assert name_of(caption) == "Kept until Fieldbind closes"
    assert shows(caption, Colour.WARN)


def test_a_caption_may_keep_its_room(qtbot: QtBot) -> None:
    caption = Caption(keeps_room=True)
    qtbot.addWidget(caption)
    caption.show()
    assert caption.sizeHint().height() == 16


def test_a_long_text_shows_how_it_begins_while_nobody_edits_it(qtbot: QtBot) -> None:
    field = Field("Name")
    shown(qtbot, field)
    field.edit.setText("A desk lamp " * 20)
    assert field.edit.cursorPosition() == 0

    reasons = Qt.FocusReason
    for reason, is_over in (
        (reasons.PopupFocusReason, False),
        (reasons.ActiveWindowFocusReason, False),
        (reasons.TabFocusReason, True),
    ):
        field.edit.end(False)
        QApplication.sendEvent(field.edit, QFocusEvent(QEvent.Type.FocusOut, reason))
        assert (field.edit.cursorPosition() == 0) is is_over
