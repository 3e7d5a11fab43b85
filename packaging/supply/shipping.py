"""The last step of a build: what is in the bundle is told, and what must not be in it is found.

python packaging/run.py supply.shipping dist/fieldbind dist/fieldbind-0.1.0.cdx.json
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from bundle import contents
from supply import canary, licences, sbom, secrets_scan
from supply.locking import RUNTIME


def faults_of(bundle: Path, bill: Path, lock: Path = RUNTIME) -> Iterator[str]:
    """Write licences and bill of materials; everything for which the build has to fail.

    Args:
        bundle: the folder that PyInstaller made.
        bill: the file for the bill of materials.
        lock: the requirements that are pinned for it.
    """
    yield from contents.faults_of(contents.parts_of(bundle), lock)
    try:
        licences.write(bundle)
    except licences.LicenceMissingError as reason:
        yield str(reason)
    sbom.write(bundle, bill)
    for hit in secrets_scan.check([bundle, bill], canary.planted_in(os.environ)):
        yield f"{hit}"


def main(bundle: Path, bill: Path) -> int:
    """Tell what is amiss; exit code 0: nothing."""
    faults = list(faults_of(bundle, bill))
    for fault in faults:
        print(f"Not to be shipped: {fault}")
    if not faults:
        print(f"Licences are in the bundle, its bill of materials is {bill.name}.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
