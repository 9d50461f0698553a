"""iminuit fits an extended sum of densities that Numba compiles, in its logarithmic form.

    fit.py           densities of numba-stats
    fit.py fused     the same model written out as one loop
"""

import sys

import numba as nb
import numpy as np
from iminuit import Minuit, cost
from numba_stats import norm, truncexpon, truncnorm
from repeat import repeat

values = np.fromfile("mixture.f64")


@nb.njit(error_model="numpy", fastmath=True)
def log_density(x, signal, background, mean, sigma, slope):
    density = (signal * truncnorm.pdf(x, 0.0, 10.0, mean, sigma)
               + background * truncexpon.pdf(x, 0.0, 10.0, 0.0, slope))
    return signal + background, np.log(density)


@nb.njit(error_model="numpy", fastmath=True)
def fused_log_density(x, signal, background, mean, sigma, slope):
    edges = norm.cdf(np.array([0.0, 10.0]), mean, sigma)
    peak = signal / (np.sqrt(2 * np.pi) * sigma * (edges[1] - edges[0]))
    tail = background / (slope * (1 - np.exp(-10 / slope)))
    result = np.empty_like(x)
    for i in range(len(x)):
        t = (x[i] - mean) / sigma
        result[i] = np.log(peak * np.exp(-0.5 * t * t) + tail * np.exp(-x[i] / slope))
    return signal + background, result


model = fused_log_density if sys.argv[1:] == ["fused"] else log_density


def work():
    fit = Minuit(cost.ExtendedUnbinnedNLL(values, model, log=True),
                 signal=20_000, background=60_000, mean=4.8, sigma=0.6, slope=3)
    fit.limits["signal", "background"] = (0, None)
    fit.limits["sigma", "slope"] = (0.01, None)
    fit.migrad()
    fit.hesse()
    assert fit.valid
    return fit


repeat(work, lambda fit: np.column_stack([fit.values, fit.errors]).ravel(), times=5)
