import subprocess
import sys

_ASK = "import sys, fieldbind.cloud.http; print({'rich', 'pygments', 'click'} & set(sys.modules))"
_CALL = """
import asyncio, sys
sys.path[:] = {path!r}
from fieldbind.cloud.http import Http
from fieldbind.cloud.http.httpx_alone import load_the_rest
from fieldbind.own_thread import on_own_thread
from scripted_server import ScriptedServer, says

async def call():
    async with ScriptedServer(says({{}})) as server, Http() as door:
        load_the_rest()
        await on_own_thread("nothing", int, 1)
        loaded = set(sys.modules)
        await door.post_json(server.url, b"{{}}")
        return set(sys.modules) - loaded

print(asyncio.run(call()))
"""


def _told(program: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout


def test_httpx_brings_no_command_line_along() -> None:
    assert _told(_ASK) == "set()\n"


def test_the_first_call_loads_next_to_nothing_more() -> None:
    loaded = _told(_CALL.format(path=sys.path))
    assert "anyio" not in loaded
    assert "httpcore" not in loaded
