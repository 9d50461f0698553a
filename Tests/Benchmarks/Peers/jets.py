"""FastJet in C++, compiled with -O3 against the library of the wheel.

`jets ALGORITHM N` runs the strategies in turn and takes the fastest.
"""

import json
import statistics
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
FASTJET = Path(sysconfig.get_path("purelib")) / "fastjet"
PROGRAM = HERE.parent / ".build" / "fastjet-peer"
# Best, N2Plain, N2Tiled, N2MinHeapTiled, N2MHTLazy9, N2MHTLazy25 by their numbers in the interface.
STRATEGIES = [1, -1, -2, -3, -4, -5]


def build():
    source = HERE / "jets.cc"
    if PROGRAM.exists() and PROGRAM.stat().st_mtime > source.stat().st_mtime:
        return
    libraries = FASTJET / "lib64"
    subprocess.run(
        ["g++", "-O3", "-std=c++17", f"-I{FASTJET}/include", source, f"-L{libraries}",
         "-lfastjetcontribfragile", "-lfastjetplugins", "-lfastjettools", "-lfastjet", "-lsiscone",
         "-lsiscone_spherical", f"-Wl,-rpath,{libraries}", "-o", PROGRAM], check=True)


def run(*words):
    return json.loads(subprocess.run(
        [PROGRAM, *map(str, words)], check=True, stdout=subprocess.PIPE, text=True).stdout)


def fastest(algorithm, size):
    slow = [-1, -2] if size > 3000 else []
    strategies = [1] if algorithm == "durham" else [s for s in STRATEGIES if s not in slow]
    return min((run("jets", algorithm, size, s) for s in strategies),
               key=lambda result: statistics.median(result["seconds"]))


build()
words = sys.argv[1:]
print(json.dumps(fastest(words[1], int(words[2])) if words[0] == "jets" else run(*words)))
