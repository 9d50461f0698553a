"""ROOT, compiled with -O2, writes all branches of a tree to a new file."""

import os
import sys
import tempfile

from compiled import run_with_root

with tempfile.TemporaryDirectory() as folder:
    run_with_root("write_root.cpp", [*sys.argv[1:], os.path.join(folder, "root.root")])
