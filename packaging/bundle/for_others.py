"""Runs in the frozen program before all else: gives other programs back the libraries they know.

The bundle's loader finds our libraries by ``LD_LIBRARY_PATH``, which a browser that we open would
inherit, and a browser with our OpenSSL may not even start. The loader has read it by now.
"""

import os

_BEFORE = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _BEFORE is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _BEFORE
