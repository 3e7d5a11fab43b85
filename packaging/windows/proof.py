"""The Windows installer around a stub: installed, upgraded and removed silently in Wine."""

import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

from windows import stub
from windows.bench import ENTRY, Bench, contents
from windows.installer import Order, compile_installer, find_makensis
from windows.wine import Wine, find_wine, new_windows

_VERSIONS = ("1.4.0", "1.5.0")
_MENU = "Microsoft/Windows/Start Menu/Programs/Fieldbind.lnk"
_OF_WINE = ("HKCU\\Software\\Wine", "HKLM\\System\\CurrentControlSet\\Control\\Class")
"""It notes crashes and the graphics card there."""
_INVALID_PARAMETER, _OLD_WINDOWS = 87, 1150 % 256
"""Exit codes of the installer; of the last one Wine hands on one byte."""


def soak(seed: int, runs: int) -> bool:
    """So many rounds, each with files of other names."""
    makensis = find_makensis()
    if makensis is None or find_wine() is None:
        print("Needs makensis and wine64: on Debian, nsis and wine64 bring them.", flush=True)
        return False
    began, chance, wrong = time.monotonic(), Random(seed), list[str]()
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            wrong += _prove(Path(folder), makensis, chance)
    print(f"{runs} rounds in {time.monotonic() - began:.0f} s, {len(wrong)} wrong", flush=True)
    return not wrong


def _prove(folder: Path, makensis: str, chance: Random) -> list[str]:
    """One round; what was wrong, in words."""
    program = folder / "program" / "fieldbind.exe"
    stub.write_program(program, makensis)
    payloads: list[Path] = []
    installers: list[Path] = []
    for version in _VERSIONS:
        payload = stub.write_payload(folder / version, program, version, chance)
        output = folder / f"fieldbind-{version}-setup.exe"
        payloads.append(payload)
        sign = f'echo "%1" >> {folder / "signed.txt"}'
        order = Order(payload, version, output, sign=sign, target="amd64-unicode")
        installers.append(compile_installer(order))
    with new_windows(folder / "wine") as wine:
        bench = Bench(wine, (payloads[0], payloads[1]), (installers[0], installers[1]))
        signed = (folder / "signed.txt").read_text(encoding="utf-8").splitlines()
        bench.expect("the signer got each installer and uninstaller", len(set(signed)) == 4)
        _warm_up(bench)
        for scenario in (_for_everybody, _for_one_account, _side_by_side, _purge):
            _without_traces(bench, scenario)
        bench.expect(f"nothing has crashed{_list(set(wine.crashes))}", not wine.crashes)
        return bench.wrong


def _warm_up(bench: Bench) -> None:
    """Refusals, which leave nothing, but have Wine make the keys that it makes only once."""
    bench.run("on Windows 7", _OLD_WINDOWS, bench.installers[0], "/S")
    bench.wine.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
    # Every account of a real Windows has this key.
    bench.wine.run("reg", "add", f"HKCU\\{ENTRY.rpartition(chr(92))[0]}", "/f")
    both = ("/S", "/AllUsers", "/CurrentUser")
    bench.run("for all and for one", _INVALID_PARAMETER, bench.installers[0], *both)
    bench.wine.restart()
    bench.write_user_data()


def _without_traces(bench: Bench, scenario: Callable[[Bench], None]) -> None:
    """Carry out a scenario, and look for what was not there before it."""
    print(scenario.__name__.strip("_").replace("_", " "), flush=True)
    rows, names = _rows(bench.wine), _names(bench.wine)
    scenario(bench)
    # An uninstaller works from a copy of itself, which goes when Windows starts the next time.
    bench.wine.restart()
    changed = {key for key, _ in _rows(bench.wine) ^ rows}
    bench.expect(f"the registry is as before{_list(changed)}", not changed)
    left = {str(name) for name in _names(bench.wine) ^ names}
    bench.expect(f"the drive is as before{_list(left)}", not left)


def _rows(wine: Wine) -> set[tuple[str, str]]:
    """The registry, but for what Wine writes there for itself."""
    rows = {(key, "\n".join(values)) for key, values in wine.registry().items()}
    return {row for row in rows if not row[0].startswith(_OF_WINE)}


def _names(wine: Wine) -> set[Path]:
    """Everything on the drive, but for the folders of copies of uninstallers, which stay empty."""
    paths = {path.relative_to(wine.drive) for path in wine.drive.rglob("*")}
    return {path for path in paths if not path.name.startswith("~nsu")}


def _list(names: set[str]) -> str:
    return ": " + ", ".join(sorted(names)) if names else ""


def _for_everybody(bench: Bench) -> None:
    """Install, upgrade, remove with a foreign file about."""
    wine, place = bench.wine, bench.wine.drive / "Program Files" / "Fieldbind"
    bench.run("install", 0, bench.installers[0], "/S")
    bench.expect("its files are there, and no others", bench.holds(place, 0))
    bench.expect("Start menu of everybody", (wine.drive / "ProgramData" / _MENU).exists())
    _check_entry(bench, "HKLM", r"C:\Program Files\Fieldbind", "1.4.0")
    bench.refuses_while_running("upgrade", place, bench.installers[1], "/S")
    bench.run("upgrade", 0, bench.installers[1], "/S")
    bench.expect("files of the newer version only", bench.holds(place, 1))
    _check_entry(bench, "HKLM", r"C:\Program Files\Fieldbind", "1.5.0")
    foreign = place / "_internal" / "ours.txt"
    foreign.write_text("of somebody else", encoding="ascii")
    bench.run("remove", 0, place / "uninstall.exe", "/S")
    bench.expect("only the foreign file stays", list(contents(place)) == ["_internal/ours.txt"])
    bench.expect("user data is as it was", bench.has_user_data())
    for path in (foreign, foreign.parent, place):
        path.unlink() if path.is_file() else path.rmdir()


def _for_one_account(bench: Bench) -> None:
    """Install into a folder of one's own with a Chinese name, move it by an upgrade, remove."""
    first, second = bench.wine.drive / "工具" / "绑定", bench.wine.drive / "工具" / "新"
    bench.run("install", 0, bench.installers[0], "/S", "/CurrentUser", r"/D=C:\工具\绑定")
    bench.expect("its files are there, and no others", bench.holds(first, 0))
    menu = bench.wine.person / "AppData" / "Roaming" / _MENU
    bench.expect("Start menu of the account", menu.exists())
    _check_entry(bench, "HKCU", r"C:\工具\绑定", "1.4.0")
    bench.expect("nothing for everybody", not bench.entry("HKLM"))
    bench.refuses_while_running("removal", first, first / "uninstall.exe", "/S", r"_?=C:\工具\绑定")
    bench.run("upgrade into another folder", 0, bench.installers[1], "/S", "/D=C:\\工具\\新\\")
    bench.expect("files of the newer version only", bench.holds(second, 1))
    bench.expect("the former folder is gone", not first.exists())
    _check_entry(bench, "HKCU", r"C:\工具\新", "1.5.0")
    other_name = "Z:" + str(second / "uninstall.exe").replace("/", "\\")
    bench.run("remove by another name of the folder", 0, other_name, "/S")
    bench.expect("user data is as it was", bench.has_user_data())
    second.parent.rmdir()


def _side_by_side(bench: Bench) -> None:
    """For everybody and for one account: removing one leaves the other."""
    for_all = bench.wine.drive / "Program Files" / "Fieldbind"
    for_one = bench.wine.person / "AppData" / "Local" / "Programs" / "Fieldbind"
    bench.run("install for one account", 0, bench.installers[0], "/S", "/CurrentUser")
    bench.run("install for everybody", 0, bench.installers[1], "/S", "/AllUsers")
    bench.expect("each has its files", bench.holds(for_one, 0) and bench.holds(for_all, 1))
    bench.run("remove that of the account", 0, for_one / "uninstall.exe", "/S")
    bench.expect("that for everybody stays", bench.holds(for_all, 1) and not for_one.exists())
    bench.expect("and its entry", bool(bench.entry("HKLM")) and not bench.entry("HKCU"))
    bench.run("remove that for everybody", 0, for_all / "uninstall.exe", "/S")
    with suppress(OSError):
        for_one.parent.rmdir()


def _purge(bench: Bench) -> None:
    """Remove what was written down too, but nothing that others put beside it."""
    note = bench.data / "note of mine.txt"
    note.write_text("kept", encoding="ascii")
    bench.run("install", 0, bench.installers[0], "/S", "/CurrentUser")
    place = bench.wine.person / "AppData" / "Local" / "Programs" / "Fieldbind"
    bench.run("remove with user data", 0, place / "uninstall.exe", "/S", "/PURGE")
    bench.expect("only the foreign file stays", list(contents(bench.data)) == [note.name])
    note.unlink()
    bench.write_user_data()
    with suppress(OSError):
        place.parent.rmdir()


def _check_entry(bench: Bench, hive: str, place: str, version: str) -> None:
    entry, uninstaller = bench.entry(hive), f'"{place}\\uninstall.exe"'
    wanted = {
        "DisplayName": "Fieldbind",
        "DisplayVersion": version,
        "Publisher": "The Fieldbind developers",
        "InstallLocation": place,
        "UninstallString": uninstaller,
        "QuietUninstallString": f"{uninstaller} /S",
    }
    told = {name: entry.get(name, "") for name in wanted}
    bench.expect(f"entry of {version}{'' if told == wanted else f': {told}'}", told == wanted)
    size = int(entry.get("EstimatedSize", "dword:0").removeprefix("dword:"), base=16)
    bench.expect(f"size: {size} KiB", size > 0)
