"""The right column of Progress: what is happening, and after a while what to check."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldbind.qt.phrases import labelled, sentences, stopped
from fieldbind.qt.widgets.tip_card import InfoColumn, TipCard


class Advice(QStackedWidget):
    """The tips take the place of the explanation, so nothing jumps."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(300)
        self._checks = [
            self.tr("Its light blinks slowly"),
            self.tr("The Wi-Fi is 2.4 GHz and in reach"),
            self.tr("Power off, count to five, on"),
        ]
        self._title = self.tr("While you wait, check")
        self.addWidget(
            InfoColumn(
                self.tr("What is happening"),
                self.tr(
                    "The device needs this token and the Wi-Fi. When it shows the token to Tencent"
                    " Cloud, you can bind it."
                ),
            )
        )
        tips = QWidget()
        column = QVBoxLayout(tips)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TipCard(self._title, self._checks, name="wait.tips"))
        column.addStretch(1)
        self.addWidget(tips)

    def show_tips(self, shown: bool) -> None:
        """Show the tips, or the explanation again."""
        self.setCurrentIndex(int(shown))

    def as_sentence(self) -> str:
        """The tips as they are spoken."""
        return labelled(self._title, stopped(sentences(self._checks)))
