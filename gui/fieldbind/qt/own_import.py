"""Python's own way to import, which Qt for Python takes the place of.

Its way (PySide6 6.11, ``shibokensupport.feature``) reads the source of every module that is
imported after it, to see whether that one could want one of its dialects, and keeps all of it: 24
MB of texts and a fifth of the time that loading takes. No module here wants a dialect.
"""

import builtins
from importlib import import_module


def keep_own_import() -> None:
    """Load Qt for Python, and import as before from now on; before anything else is loaded."""
    own = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = own
