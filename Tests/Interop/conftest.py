"""The programs under test, and the seed of the random data."""

import json
import os
import random
import subprocess
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / ".build" / "release"
REPEATS = os.environ.get("MARTLET_SEEDS")
SEED = int(os.environ.get("MARTLET_SEED", random.SystemRandom().randrange(2**31)))


def pytest_report_header():
    return f"MARTLET_SEED={SEED}" + (f" MARTLET_SEEDS={REPEATS}" if REPEATS else "")


def pytest_generate_tests(metafunc):
    """A test with the argument `seed` runs for several, derived from the one that is printed."""
    if "seed" in metafunc.fixturenames:
        count = int(REPEATS or getattr(metafunc.function, "SEEDS", metafunc.module.SEEDS))
        metafunc.parametrize("seed", [SEED + i for i in range(count)])


class Hep:
    """The tool, as a user runs it."""

    def run(self, *arguments):
        return subprocess.run(
            [BUILD / "hep", *map(str, arguments)], capture_output=True, text=True, timeout=120)

    def json(self, *arguments):
        done = self.run(*arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def columns(self, file, tree, *options):
        """The columns of a tree, all of which must be readable."""
        read = self.json("read", file, tree, *options)
        assert read["errors"] == {}
        return read["columns"]


@pytest.fixture(scope="session")
def hep():
    return Hep()


@pytest.fixture(scope="session")
def probe():
    """Runs one of Martlet's functions on JSON: `probe("fill", {...})`."""

    def call(work, request):
        done = subprocess.run(
            [BUILD / "interop-probe", work], input=json.dumps(request), capture_output=True,
            text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return call
