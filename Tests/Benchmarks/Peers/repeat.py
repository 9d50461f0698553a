"""How every peer is timed: a warm-up, then CPU seconds of each repetition as a JSON list."""

import json
import time


def repeat(work, times=7):
    work()
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    print(json.dumps(found))
