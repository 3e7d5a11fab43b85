import subprocess
import sys

_ASK = """
import builtins, linecache
from fieldbind.qt.own_import import keep_own_import
own = builtins.__import__
keep_own_import()
import fieldbind.qt.application
print(builtins.__import__ is own, len(linecache.cache))
"""


def test_the_sources_of_the_program_are_not_read_by_importing_it() -> None:
    told = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True)
    is_own, sources = told.stdout.split()
    assert is_own == "True"
    assert int(sources) < 30
