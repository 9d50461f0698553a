"""How every peer is timed: a warm-up, then CPU seconds of each repetition; printed with numbers to compare."""

import json
import time


def repeat(work, check, times=7):
    numbers = [float(number) for number in check(work())]
    seconds = []
    for _ in range(times):
        start = time.process_time()
        result = work()
        seconds.append(time.process_time() - start)
        del result
    print(json.dumps({"seconds": seconds, "check": numbers}))
