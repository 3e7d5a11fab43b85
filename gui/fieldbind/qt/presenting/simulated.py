"""Whether this program shows a simulated cloud; whatever leaves it then says so."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# The application carries it, as it carries the text size.
_PROPERTY = "simulated"


def is_simulated() -> bool:
    """Whether nothing of what the window shows has really happened."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_PROPERTY))


def set_simulated(app: QCoreApplication, is_on: bool) -> None:
    """Mark from now on what is copied and written, or stop doing so."""
    app.setProperty(_PROPERTY, is_on)


def file_name(proposed: str) -> str:
    """A file name that says so too: ``fieldbind-demo-lamp_1.txt``."""
    return proposed.replace("fieldbind-", "fieldbind-demo-", 1) if is_simulated() else proposed


def copied(text: str) -> str:
    """A text for the clipboard whose first line says so too."""
    if not is_simulated():
        return text
    mark = translate("Receipt", "Demo: simulated, nothing of this has really happened")
    return f"{mark}\n{text}"


def window_title(words: str) -> str:
    """A title of a window that says so too: "Support file (Demo)", "Demo — Fieldbind"."""
    if not is_simulated():
        return words
    # A window has a title before its first picture, which nearly never is a simulated one.
    from fieldbind.qt.phrases import noted

    mark = translate("Notices", "Demo")
    # Qt adds the name of the program to a title that does not end with it.
    return f"{mark} — {words}" if words == "Fieldbind" else noted(words, mark)
