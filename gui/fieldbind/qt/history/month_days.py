"""The days of a month, in the manner of everything else."""

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font
from fieldbind.qt.widgets.painting import box, words

_WEEK = tuple(Qt.DayOfWeek)
_RADIUS = 8


class MonthDays(QCalendarWidget):
    """Tells what can be chosen from what cannot, which Qt's own does not in every look."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFont(font(Type.BODY))

    def dress(self) -> None:
        """Name the days of the week quietly: Qt would paint its end red, like a caution."""
        quiet, theme = QTextCharFormat(), current_theme()
        quiet.setForeground(theme[Colour.TEXT_2])
        quiet.setBackground(theme[Colour.SHEET])
        quiet.setFont(font(Type.CAPTION))
        for day in _WEEK:
            self.setWeekdayTextFormat(day, quiet)
        self.setHeaderTextFormat(quiet)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        """Paint one day: the chosen one filled, today with an edge, what is out of reach grey."""
        theme, area = current_theme(), QRectF(rect).adjusted(3, 2, -3, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme[Colour.SHEET])
        ink, role = theme[Colour.TEXT], Type.BODY
        if date == self.selectedDate():
            box(painter, area, _RADIUS, theme[Colour.ACCENT])
            ink, role = theme[Colour.ON_ACCENT], Type.STRONG
        elif date == QDate.currentDate():
            box(painter, area, _RADIUS, None, theme[Colour.BORDER], theme.edge)
        elif date > self.maximumDate() or date.month() != self.monthShown():
            ink = current_theme(awake=False)[Colour.TEXT_3]
        centred = Qt.AlignmentFlag.AlignHCenter
        words(painter, QRectF(rect), QLocale().toString(date.day()), font(role), ink, centred)
        painter.restore()
