"""pyhf with NumPy and SciPy's SLSQP, its defaults.

    histfactory.py fit|cls|logpdf     a published workspace
    histfactory.py toys               a counting experiment: 40 toys, of which the time of 10 000 follows
"""

import json
import sys
import time

import numpy as np
import pyhf
from repeat import repeat

what = sys.argv[1]


def published():
    with open("sbottom.json") as file:
        workspace = pyhf.Workspace(json.load(file))
    model = workspace.model()
    return model, workspace.data(model)


def percentile(values, q, axis=None, interpolation="linear", own=np.percentile):
    """NumPy 2.4 has taken away the word that pyhf 0.7.6 uses."""
    return own(values, q, axis=axis, method=interpolation)


def toys(done=40, wanted=10_000):
    model = pyhf.simplemodels.uncorrelated_background([6.0], [9.0], [3.0])
    np.percentile = percentile
    start = time.process_time()
    cls = pyhf.infer.hypotest(1.0, [9.0, *model.config.auxdata], model, test_stat="qtilde", calctype="toybased",
                              ntoys=done, track_progress=False)
    print(json.dumps({"seconds": [(time.process_time() - start) * wanted / done], "check": [float(cls)]}))


if what == "toys":
    toys()
else:
    model, data = published()
    if what == "fit":
        repeat(lambda: pyhf.infer.mle.fit(data, model, return_fitted_val=True), lambda found: [found[1]], times=1)
    elif what == "cls":
        repeat(lambda: pyhf.infer.hypotest(1.0, data, model, test_stat="qtilde", return_expected_set=True),
               lambda found: [found[0], *found[1]], times=1)
    else:
        point = [value * 1.01 + 0.1 for value in model.config.suggested_init()]
        repeat(lambda: sum(-model.logpdf(point, data)[0] for _ in range(1000)), lambda found: [found], times=3)
