"""ROOT, compiled with -O2, loops over the events of a tree."""

import sys

from compiled import run_with_root

run_with_root("rows_root.cpp", sys.argv[1:])
