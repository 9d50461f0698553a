"""uproot goes through all branches of a tree in batches of 64 MB: the most memory it has at any time."""

import json
import resource
import sys

import uproot

total = sum(len(batch) for batch in uproot.iterate(sys.argv[1] + ".root:Events", step_size="64 MB"))
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
print(json.dumps({"megabytes": [most], "check": [total]}))
