"""What the footer does where its acts find no room in one line."""

from collections.abc import Generator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.footer import Footer

SHEET = Act(
    id="history.sheet",
    text="Customer sheet",
    short="Sheet",
    press=lambda: None,
    icon="receipt-text",
)
BACK = Act(id="nav.back", text="Back to step 3", press=lambda: None)


@pytest.fixture
def footer(qtbot: QtBot) -> Generator[Footer, None, None]:
    window = QWidget()
    qtbot.addWidget(window)
    footer = Footer()
    footer.setParent(window)
    footer.show_foot(Foot(back=BACK, others=(SHEET,)), busy=False)
    window.show()
    yield footer


def test_the_icon_goes_first_and_then_words(footer: Footer) -> None:
    button = footer.findChild(QPushButton, SHEET.id)
    assert button

    footer.resize(700, footer.height())
    wide = button.sizeHint().width()
    footer.resize(_needed(footer, button) - 10, footer.height())

    assert button.text() == "Customer sheet"
    assert button.sizeHint().width() < wide

    footer.resize(_needed(footer, button) - 10, footer.height())

    assert button.text() == "Sheet"
    assert button.accessibleName() == button.toolTip() == "Customer sheet"


def test_with_room_again_it_says_all(footer: Footer) -> None:
    button = footer.findChild(QPushButton, SHEET.id)
    assert button

    footer.resize(200, footer.height())
    footer.resize(700, footer.height())

    assert button.text() == "Customer sheet"
    assert button.accessibleName() == button.toolTip() == ""


def _needed(footer: Footer, button: QPushButton) -> int:
    back = footer.findChild(QPushButton, BACK.id)
    layout = footer.layout()
    assert back and layout
    around = layout.contentsMargins()
    return around.left() + back.sizeHint().width() + 12 + button.sizeHint().width() + around.right()
