"""Who hears widgets that go before they go themselves."""

from PySide6.QtCore import QObject


class Listener(QObject):
    """Outlives the widgets whose signals it is connected to.

    For each connection to a method of anything but a QObject the bindings keep a weak reference
    that goes with the object, and not with the widget: a window that is open all day would only
    ever get more of them.
    """
