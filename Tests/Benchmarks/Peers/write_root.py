"""ROOT, compiled with -O2, writes all branches of a tree to a new file; with `size`, how large that is."""

import contextlib
import io
import json
import os
import sys
import tempfile

from compiled import run_with_root

FORM, NAME, *MEASURE = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "root.root")
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        run_with_root("write_root.cpp", [FORM, NAME, path])
    found = json.loads(output.getvalue())
    if MEASURE == ["size"]:
        found = {"megabytes": [os.path.getsize(path) / 1e6], "check": found["check"]}
    print(json.dumps(found))
