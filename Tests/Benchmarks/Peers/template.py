"""iminuit fits the yields of three templates with limited statistics, by its default method."""

import numpy as np
from iminuit import Minuit, cost
from repeat import repeat

counts, *templates = np.fromfile("templates.f64").reshape(4, 100)
edges = np.arange(101.0)


def work():
    fit = Minuit(cost.Template(counts, edges, templates, method="da"), 3000, 3000, 3000)
    fit.limits = (0, None)
    fit.migrad()
    fit.hesse()
    assert fit.valid
    return fit


repeat(work, lambda fit: np.column_stack([fit.values, fit.errors]).ravel())
