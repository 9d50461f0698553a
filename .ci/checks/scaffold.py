"""`make package` makes a package that builds, passes its test and every other check."""

import subprocess
import sys
import tempfile
from pathlib import Path

import house


def run(*command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"scaffold: {' '.join(command)}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        clone = Path(scratch) / "martlet"
        run("git", "clone", "--quiet", str(house.ROOT), str(clone), folder=scratch)
        run("make", "package", "NAME=Calorimetry", "LAYER=2", "USES=Vectors", folder=clone)
        run("make", "lint", folder=clone)
        run("swift", "test", "--package-path", "Packages/Calorimetry", folder=clone)
    house.finish("scaffold", [], "a new package builds, passes its test and the lint")


if __name__ == "__main__":
    main()
