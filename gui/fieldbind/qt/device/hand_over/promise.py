"""What the primary button of a hand-over promises."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def promise(*, is_by_code: bool, has_token: bool) -> str:
    """Its words: what it does before anything else comes first.

    Args:
        is_by_code: the token is shown to the device's camera.
        has_token: there is one already; else it is created.
    """
    if is_by_code and has_token:
        return translate("HandOverFace", "Show the code")
    if is_by_code:
        return translate("HandOverFace", "Create and show the code")
    if has_token:
        return translate("HandOverFace", "Hand the token over")
    return translate("HandOverFace", "Create token and hand over")
