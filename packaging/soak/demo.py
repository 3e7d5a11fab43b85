"""Every scenario of the demo, round after round, where there is no network but this laptop itself.

One window in one process: a presenter chooses each story, a visitor goes its whole way. The memory
has to stay flat, and nothing may be said on stderr.
"""

import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from soak.apart import command_apart, environ_apart
from soak.growth import Size, is_flat, tell_size

_ONLY_LOOPBACK = ["lo"]
_LAST = "happy"
_NAMESPACE = ("unshare", "--map-root-user", "--net")


def soak(seed: int, runs: int) -> bool:
    """So many rounds through all scenarios, in a namespace without a network of its own."""
    began = time.monotonic()
    with tempfile.TemporaryFile("w+") as said:
        command = [*_NAMESPACE, *command_apart("soak.demo", seed, runs)]
        try:
            code = subprocess.run(command, env=environ_apart(), stderr=said, check=False).returncode
        except FileNotFoundError:
            print("  there is no unshare here: no namespace, and so no proof", flush=True)
            return False
        said.seek(0)
        lines = said.read().splitlines()
    for line in lines[:20]:
        print(f"  stderr: {line}", flush=True)
    print(f"{runs} rounds in {time.monotonic() - began:.0f} s", flush=True)
    return code == 0 and not lines


def _main(seed: int, runs: int) -> int:
    """Inside the namespace."""
    if names := [name for _, name in socket.if_nameindex() if name not in _ONLY_LOOPBACK]:
        print(f"  not alone with this laptop: {', '.join(names)}", flush=True)
        return 2
    _raise_loopback()
    sizes = _rounds(seed, runs)
    return 0 if is_flat(sizes) else 1


def _raise_loopback() -> None:
    """A new namespace has a loopback, but it is down."""
    from fcntl import ioctl
    from struct import pack

    up_and_running, set_flags = 0x49, 0x8914  # IFF_UP | IFF_LOOPBACK | IFF_RUNNING, SIOCSIFFLAGS
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        ioctl(asking, set_flags, pack("16sH14x", b"lo", up_and_running))


def _rounds(seed: int, runs: int) -> Sequence[Size]:
    import qasync

    from fieldbind.qt.application import make_application
    from fieldbind.qt.garbage import collected_here

    application = make_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        collected_here(),
        qasync.QEventLoop(application) as loop,
    ):
        return loop.run_until_complete(_play(seed, runs, Path(folder)))


async def _play(seed: int, runs: int, folder: Path) -> Sequence[Size]:
    from random import Random

    from fieldbind.demo.scenarios import scenarios
    from fieldbind.qt.presenting.presenter import PropKind, Speed
    from soak.growth import size_now
    from visitor import IN_THE_WAY, showing, showroom_settings

    chance, sizes = Random(seed), list[Size]()
    async with showing(showroom_settings(folder)) as visitor:
        visitor.presenter.set_speed(Speed.STEP)
        for number in range(runs):
            await visitor.take(list(PropKind)[number % len(PropKind)])
            for name in chance.sample(list(scenarios()), len(scenarios())):
                await visitor.begin(name)
                met = await visitor.go_to_the_end()
                if met != IN_THE_WAY.get(name, []):
                    raise LookupError(f"{name}: {met}")
            # Looked at on the same page each time.
            await visitor.begin(_LAST)
            sizes.append(size_now())
            tell_size(number + 1, sizes[-1])
    return sizes


if __name__ == "__main__":
    sys.exit(_main(int(sys.argv[1]), int(sys.argv[2])))
