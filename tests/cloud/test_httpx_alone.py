import subprocess
import sys

_ASK = "import sys, fieldbind.cloud.http; print({'rich', 'pygments', 'click'} & set(sys.modules))"


def test_httpx_brings_no_command_line_along() -> None:
    told = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True)
    assert told.stdout == "set()\n"
