"""Honest time: elapsed, the usual range where it was measured, and when we ask."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, text_width, words
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

# From the top of the figures to the middle of the bar, and from there to ticks and words.
_BAR, _TICKS, _CAPTIONS = 13, 10, 27
_ABOVE, _HEIGHT = 14, 60
_FIGURES, _NARROW_FIGURES = 116, 88
_ICON, _GAP = 14, 5


class TimeRuler(QWidget):
    """Elapsed time in large figures beside a ruler; nothing that looks draggable.

    74 px high. The bar never restarts: an extended limit makes the ruler longer, not emptier.

    Args:
        elapsed_name: objectName of the elapsed time (``wait.elapsed``).
        limit_name: objectName of the words at the end of the ruler (``wait.limit``).
    """

    def __init__(
        self,
        *,
        elapsed_name: str = "",
        limit_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.elapsed = Text("0:00", Type.ELAPSED, name=elapsed_name)
        self._unit = Text("", Type.CAPTION, Colour.TEXT_3)
        self._times: tuple[float, tuple[float, float] | None] = (0.0, None)
        self.limit = _Ruler(limit_name)
        figures = QVBoxLayout()
        figures.setSpacing(0)
        figures.addWidget(self.elapsed)
        figures.addWidget(self._unit)
        figures.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, _ABOVE, 24, 0)
        row.setSpacing(0)
        hold(self.elapsed, width=_FIGURES)
        row.addLayout(figures)
        self.limit.setParent(self)
        row.addWidget(self.limit, 1)
        self.reword()

    def set_narrow(self, narrow: bool) -> None:
        """Leave less room for the figures, and more for the ruler."""
        hold(self.elapsed, width=_NARROW_FIGURES if narrow else _FIGURES)

    def reword(self) -> None:
        """Say how long it has lasted as it is said now."""
        self._unit.setText(self.tr("elapsed"))
        elapsed, usual = self._times
        one, many = self.tr("1 second elapsed"), self.tr("{0} seconds elapsed")
        said = one if int(elapsed) == 1 else many.format(int(elapsed))
        if usual:
            said += self.tr(", usually {0} to {1}").format(round(usual[0]), round(usual[1]))
        self.setAccessibleDescription(said)

    def show_time(
        self,
        elapsed: float,
        limit: float,
        words_: str,
        usual: tuple[float, float] | None = None,
        *,
        is_ending: bool = False,
        short: str = "",
    ) -> None:
        """Show how long the wait has lasted.

        Args:
            elapsed: seconds since it began.
            limit: seconds after which the page asks.
            words_: what stands at the end of the ruler, such as "we ask at 1:40".
            usual: from and to, in seconds, where it was measured.
            is_ending: the limit is near; the words at the end are a warning then.
            short: fewer words for the end, where those have no room.
        """
        shown = clock(elapsed)
        if shown != self.elapsed.text():
            self.elapsed.setText(shown)
        self.limit.show_time(elapsed, limit, words_, usual, is_ending=is_ending, short=short)
        self._times = (elapsed, usual)
        self.reword()

    def sizeHint(self) -> QSize:
        return QSize(400, _ABOVE + px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, _ABOVE + px(_HEIGHT))


class _Ruler(QLabel):
    """The bar, its marks and the words below; its text is the words at its end."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._elapsed = 0.0
        self._limit = 1.0
        self._is_ending = False
        self._short = ""
        self._usual: tuple[float, float] | None = None

    def show_time(
        self,
        elapsed: float,
        limit: float,
        words_: str,
        usual: tuple[float, float] | None,
        *,
        is_ending: bool,
        short: str,
    ) -> None:
        self._is_ending = is_ending
        self._short = short
        self._elapsed = elapsed
        self._limit = max(limit, 1.0)
        self._usual = usual
        if words_ != self.text():
            self.setText(words_)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        width = float(self.width())
        now = width * min(self._elapsed / self._limit, 1.0)
        bar = px(_BAR)
        box(painter, QRectF(0, bar - 3, width, 6), 3, theme[Colour.TRACK])
        if now > 2:
            box(painter, QRectF(0, bar - 3, now, 6), 3, theme[Colour.ACCENT])
        edge = round(min(max(now, 2.0), width - 2))
        box(painter, QRectF(edge - 4, bar - 11, 8, 22), 2, theme[Colour.INSET])
        box(painter, QRectF(edge - 2, bar - 9, 4, 18), 1.5, theme[Colour.ACCENT])
        self._paint_end(painter, width, theme)
        if self._usual:
            self._paint_usual(painter, self._usual, width, theme)

    def _paint_end(self, painter: QPainter, width: float, theme: Theme) -> None:
        tick = theme[Colour.WARN_LINE if self._is_ending else Colour.BORDER]
        painter.setPen(QPen(tick, 1))
        ticks = px(_BAR) + _TICKS
        painter.drawLine(QPointF(width - 0.5, ticks), QPointF(width - 0.5, ticks + 6))
        line = _line(0, width)
        right = Qt.AlignmentFlag.AlignRight
        ink = theme[Colour.WARN if self._is_ending else Colour.TEXT_3]
        words(painter, line, self._shown, self._face, ink, right)
        if self._is_ending:
            side = px(_ICON)
            place = QRectF(self._words_begin, line.center().y() - side / 2, side, side)
            paint_icon(painter, "clock", place, ink)

    @property
    def _face(self) -> QFont:
        return font(Type.CAPTION_STRONG if self._is_ending else Type.CAPTION)

    @property
    def _words_begin(self) -> float:
        """Where the words at the end begin, with their icon."""
        return self.width() - self._taken_by(self._shown)

    @property
    def _shown(self) -> str:
        """As many words as there is room for."""
        fits = not self._short or self._taken_by(self.text()) <= self.width()
        return self.text() if fits else self._short

    def _taken_by(self, text: str) -> float:
        icon = px(_ICON) + _GAP if self._is_ending else 0
        return text_width(self._face, text) + icon

    def _paint_usual(
        self, painter: QPainter, usual: tuple[float, float], width: float, theme: Theme
    ) -> None:
        left, right = (width * min(seconds / self._limit, 1.0) for seconds in usual)
        ticks = px(_BAR) + _TICKS
        top, bottom = ticks + 0.5, ticks + 5.5
        bracket = QPainterPath(QPointF(left + 0.5, top))
        bracket.lineTo(left + 0.5, bottom - 2)
        bracket.quadTo(left + 0.5, bottom, left + 2.5, bottom)
        bracket.lineTo(right - 2.5, bottom)
        bracket.quadTo(right - 0.5, bottom, right - 0.5, bottom - 2)
        bracket.lineTo(right - 0.5, top)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme[Colour.BORDER], 1))
        painter.drawPath(bracket)
        text = self.tr("usually {0}–{1} s").format(round(usual[0]), round(usual[1]))
        face = font(Type.CAPTION)
        room = text_width(face, text) + 2
        ends = self._words_begin - 12
        if room > ends:
            return  # Its bracket stays, and the description says it.
        begins = max(0.0, min((left + right - room) / 2, ends - room))
        words(painter, _line(begins, room), text, face, theme[Colour.TEXT_3])


def _line(left: float, width: float) -> QRectF:
    """Where words below the ruler stand."""
    height = Type.CAPTION.line_height
    return QRectF(left, px(_BAR) + px(_CAPTIONS) - height / 2, width, height)


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds: 0:12, 1:40."""
    whole = max(int(seconds), 0)
    return f"{whole // 60}:{whole % 60:02d}"
