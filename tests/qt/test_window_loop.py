"""No window stays for a name that the system still looks for."""

from PySide6.QtWidgets import QApplication

from fieldbind.qt.window_loop import WindowLoop
from never_found import end_while_a_name_is_looked_for


def test_nobody_waits_for_a_name_that_is_not_found(qapp: QApplication) -> None:
    end_while_a_name_is_looked_for(WindowLoop(qapp))
