"""The right column of Progress: what is happening, and after a while what to check."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldbind.qt.phrases import labelled, sentences, stopped
from fieldbind.qt.widgets.tip_card import InfoColumn, TipCard


class Advice(QStackedWidget):
    """The tips take the place of the explanation, so nothing jumps."""

    def __init__(self) -> None:
        super().__init__()
        self._info = InfoColumn("", "")
        self._tips = TipCard("", [""] * 3, name="wait.tips")
        self.addWidget(self._info)
        tips = QWidget()
        column = QVBoxLayout(tips)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tips)
        column.addStretch(1)
        self.addWidget(tips)
        self.reword()

    def reword(self) -> None:
        """Say explanation and tips in the language of now."""
        self._info.set_words(
            self.tr("What is happening"),
            self.tr(
                "The device needs this token and the Wi-Fi. When it shows the token to Tencent"
                " Cloud, you can bind it."
            ),
        )
        self._tips.set_words(*self._words())

    def show_tips(self, shown: bool) -> None:
        """Show the tips, or the explanation again."""
        if shown and not self.currentIndex():
            self._tips.appear()
        self.setCurrentIndex(int(shown))

    def as_sentence(self) -> str:
        """The tips as they are spoken."""
        title, checks = self._words()
        return labelled(title, stopped(sentences(checks)))

    def _words(self) -> tuple[str, list[str]]:
        return self.tr("While you wait, check"), [
            self.tr("Its light blinks slowly"),
            self.tr("The Wi-Fi is 2.4 GHz and in reach"),
            self.tr("Power off, count to five, on"),
        ]
