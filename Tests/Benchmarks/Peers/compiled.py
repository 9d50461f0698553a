"""Compile a peer written in C or C++, once, and run it."""

import os
import subprocess
from pathlib import Path


def built(name, compiler, flags):
    """The program of a source beside this file, compiled again when that is newer."""
    source, program = Path(__file__).with_name(name), Path.cwd() / Path(name).stem
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        subprocess.run([*compiler, "-O2", str(source), *flags, "-o", str(program)], check=True)
    return program


def run(program, words, environment=None):
    """Run a program, and print the last line of what it prints."""
    done = subprocess.run([program, *words], check=True, text=True, stdout=subprocess.PIPE,
                          env=os.environ | (environment or {}))
    print(done.stdout.splitlines()[-1])


def run_with_root(name, words):
    """Compile with ROOT's own flags and -O2, and run."""
    import ROOT

    home = Path(ROOT.__file__).parent
    flags = ["-I", str(home / "include"), "-L", str(home / "lib"), "-Wl,-rpath," + str(home / "lib"),
             "-Wl,--allow-shlib-undefined"]
    libraries = [f"-l{name}" for name in ["Core", "RIO", "Tree", "TreePlayer", "ROOTNTuple", "Hist", "MathCore"]]
    program = built(name, ["c++", "-std=c++20"], [*flags, *libraries])
    run(program, words, {"ROOTSYS": str(home), "LD_LIBRARY_PATH": str(home / "lib")})
