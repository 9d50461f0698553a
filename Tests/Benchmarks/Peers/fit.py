"""iminuit fits an extended sum of densities that Numba compiles, in its logarithmic form.

    fit.py [EVENTS]          densities of numba-stats
    fit.py [EVENTS] fused    the same model written out as one loop
    fit.py EVENTS nll        ten calls of the cost alone
"""

import sys

import numba as nb
import numpy as np
from iminuit import Minuit, cost
from numba_stats import norm, truncexpon, truncnorm
from repeat import repeat

count = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdigit() else 100_000
values = np.fromfile("mixture-1m.f64" if count > 100_000 else "mixture.f64")[:count]


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


model = fused_log_density if "fused" in sys.argv else log_density
start = dict(signal=0.2 * count, background=0.6 * count, mean=4.8, sigma=0.6, slope=3)


def work():
    fit = Minuit(cost.ExtendedUnbinnedNLL(values, model, log=True), **start)
    fit.limits["signal", "background"] = (0, None)
    fit.limits["sigma", "slope"] = (0.01, None)
    fit.migrad()
    fit.hesse()
    assert fit.valid
    return fit


def calls():
    nll = cost.ExtendedUnbinnedNLL(values, model, log=True)
    # Its value is twice the negative log-likelihood.
    return [0.5 * nll(*(v + 0.01 * step * (k == "mean") for k, v in start.items())) for step in range(10)]


if "nll" in sys.argv:
    repeat(calls, list, times=7)
else:
    repeat(work, lambda fit: np.column_stack([fit.values, fit.errors]).ravel(), times=5)
