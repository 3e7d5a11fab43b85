"""The loop of the window, which ends with it."""

import qasync

from fieldbind.prompt_names import PromptNames


class WindowLoop(PromptNames, qasync.QEventLoop):
    """Asyncio on Qt's own loop; waits for no name at its end."""
