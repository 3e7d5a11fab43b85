"""Words for what a site policy has settled."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ICON = "building"
"""Stands before the reason wherever it is given."""


def set_by_organisation() -> str:
    """Why a control cannot be changed."""
    return translate("Organisation", "Set by your organisation")
