"""Compile write_root.cpp with ROOT's own flags and -O2, and run it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import ROOT

HOME = Path(ROOT.__file__).parent
SOURCE = Path(__file__).with_name("write_root.cpp")
PROGRAM = Path.cwd() / "write_root"
ENVIRONMENT = os.environ | {"ROOTSYS": str(HOME), "LD_LIBRARY_PATH": str(HOME / "lib")}

if not PROGRAM.exists() or PROGRAM.stat().st_mtime < SOURCE.stat().st_mtime:
    flags = ["-std=c++20", "-I", str(HOME / "include"), "-L", str(HOME / "lib"), "-Wl,-rpath," + str(HOME / "lib"),
             "-Wl,--allow-shlib-undefined"]
    libraries = [f"-l{name}" for name in ["Core", "RIO", "Tree", "TreePlayer", "ROOTNTuple", "Hist", "MathCore"]]
    subprocess.run(["c++", "-O2", str(SOURCE), *flags, *libraries, "-o", str(PROGRAM)], check=True)

with tempfile.TemporaryDirectory() as folder:
    done = subprocess.run([PROGRAM, *sys.argv[1:], os.path.join(folder, "root.root")], check=True, text=True,
                          stdout=subprocess.PIPE, env=ENVIRONMENT)
print(done.stdout.splitlines()[-1])
