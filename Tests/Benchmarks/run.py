"""Measure Martlet against its peers and write the table of Docs/Benchmarks.md.

    python run.py              all rows
    python run.py fill fit     the rows whose name begins so

Each program repeats its work after a warm-up and prints the CPU seconds of every repetition as a
JSON list. Ours and the peer's run in turn, so that both see the same machine; a row's ratio is the
median over the rounds of (our median / the peer's median), and its range says how steady it was.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import inputs

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "Docs" / "Benchmarks.md"
BEGIN, END = "<!-- measured -->\n", "<!-- end -->\n"
ROUNDS = 5


class Row(NamedTuple):
    name: str
    work: str
    peer: str
    goal: float
    ours: list
    theirs: list


def row(name, work, peer, goal, ours, theirs):
    return Row(name, work, peer, goal, ours.split(), theirs.split())


ROWS = [
    row("tree-zstd", "Read 400 000 events, 4 scalar + 4 jagged branches, TTree ZSTD", "uproot `arrays`",
        0.5, "tree zstd", "tree.py zstd"),
    row("tree-zlib", "The same, ZLIB", "uproot `arrays`", 0.55, "tree zlib", "tree.py zlib"),
    row("tree-zlib-deflate", "The same, ZLIB", "uproot with `ZLIB.library = \"deflate\"`", 0.55,
        "tree zlib", "tree.py zlib deflate"),
    row("pairs-awkward", "All pairs, mass, closest to 91.2 per event, 1 M events of jagged muons",
        "Awkward `combinations` + vector", 0.1, "pairs", "pairs.py"),
    row("pairs-c", "The same", "the same loop in plain C", 1.0, "pairs", "swift pairs-c"),
    row("fill", "Fill Regular(100) with 4 million doubles", "boost-histogram `fill`", 0.6,
        "fill", "fill.py"),
    row("fit", "Unbinned extended fit, Gauss + exponential, 100 000 events, MIGRAD + HESSE",
        "iminuit + numba-stats, log density", 0.3, "fit", "fit.py"),
]


def program(words):
    """A Swift row of ours, or a peer's script."""
    if words[0].endswith(".py"):
        return [sys.executable, str(HERE / "Peers" / words[0]), *words[1:]]
    words = words[1:] if words[0] == "swift" else words
    return [str(HERE / ".build" / "release" / "bench"), *words]


def seconds(words):
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    output = subprocess.run(
        program(words), check=True, capture_output=True, text=True, env=environment,
        cwd=inputs.FOLDER).stdout
    return statistics.median(json.loads(output.splitlines()[-1]))


def measured(row):
    pairs = [(seconds(row.ours), seconds(row.theirs)) for _ in range(ROUNDS)]
    ratios = sorted(ours / theirs for ours, theirs in pairs)
    ours, theirs = (statistics.median(times) for times in zip(*pairs))
    return ours, theirs, statistics.median(ratios), ratios[0], ratios[-1]


def line(row, result):
    ours, theirs, ratio, low, high = result
    verdict = "met" if ratio <= row.goal else "missed"
    return (f"| {row.work} | {row.peer} | {ours * 1e3:.1f} | {theirs * 1e3:.1f} | **{ratio:.3f}** "
            f"| {low:.3f}–{high:.3f} | ≤ {row.goal} {verdict} |\n")


def processor():
    names = [text.split(":")[1].strip() for text in Path("/proc/cpuinfo").read_text().splitlines()
             if text.startswith("model name")]
    return f"{len(names)} × {names[0]}"


def write(lines):
    head, rest = PAGE.read_text().split(BEGIN)
    tail = rest.split(END)[1]
    table = (f"Measured on {processor()}, {platform.system()}; CPU milliseconds of the median repetition.\n\n"
             "| work | peer | ours, ms | peer, ms | ratio | range | goal |\n|---|---|---|---|---|---|---|\n")
    PAGE.write_text(head + BEGIN + table + "".join(lines) + END + tail)


def main():
    wanted = [row for row in ROWS if not sys.argv[1:] or row.name.startswith(tuple(sys.argv[1:]))]
    if not wanted:
        sys.exit("no such row; there are " + ", ".join(row.name for row in ROWS))
    inputs.make()
    subprocess.run(["swift", "build", "-c", "release", "--package-path", str(HERE)], check=True)
    lines = []
    for row in wanted:
        lines.append(line(row, measured(row)))
        print(lines[-1], end="", flush=True)
    if len(wanted) == len(ROWS):
        write(lines)


if __name__ == "__main__":
    main()
