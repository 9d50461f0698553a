"""What the checks share: where things are, the root table, and how a check ends."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "Packages"

ROW = re.compile(r'Module\(\s*"(?P<name>\w+)", in: "(?P<package>\w+)", layer: (?P<layer>\d+)')


class Row(NamedTuple):
    """A module of the root table."""

    name: str
    package: str
    layer: int

    @property
    def sources(self):
        return PACKAGES / self.package / "Sources" / self.name

    @property
    def tests(self):
        return PACKAGES / self.package / "Tests" / f"{self.name}Tests"


def modules():
    """The rows of the table in the root Package.swift, by name."""
    text = (ROOT / "Package.swift").read_text()
    rows = [Row(m["name"], m["package"], int(m["layer"])) for m in ROW.finditer(text)]
    return {row.name: row for row in rows}


def map_line(row, uses):
    """How a line of Docs/Map.md about a module begins."""
    listed = ", ".join(f"`{used}`" for used in uses)
    return f"| {row.layer} | {row.package} | `{row.name}` | {listed} |"


def packages():
    """The package folders, sorted by name."""
    return sorted(path for path in PACKAGES.iterdir() if path.is_dir())


def manifest(folder):
    """A manifest as SwiftPM itself reads it."""
    dump = ["swift", "package", "dump-package", "--package-path", str(folder)]
    return json.loads(subprocess.run(dump, check=True, capture_output=True).stdout)


def finish(check, faults, seen):
    """Print the faults and leave with 1, or say what was seen to be in order."""
    for fault in faults:
        print(f"{check}: {fault}", file=sys.stderr)
    if faults:
        sys.exit(1)
    print(f"{check}: {seen}")


def main():
    """Print the modules that have documentation, lowest layer first."""
    for row in modules().values():
        if (row.sources / f"{row.name}.docc").is_dir():
            print(row.name)


if __name__ == "__main__":
    main()
