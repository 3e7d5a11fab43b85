"""The floor of start, memory and size: the least that a program with a window can be."""

SOURCE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(960, 640)
window.show()
app.exec()
"""
"""Python, to be run by the interpreter and the Qt that Fieldbind runs by."""
