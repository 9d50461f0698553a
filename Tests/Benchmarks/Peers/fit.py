"""iminuit fits an extended sum of densities that numba compiles, in its logarithmic form."""

import numba as nb
import numpy as np
from iminuit import Minuit, cost
from numba_stats import truncexpon, truncnorm
from repeat import repeat

values = np.fromfile("mixture.f64")


@nb.njit(error_model="numpy", fastmath=True)
def log_density(x, signal, background, mean, sigma, slope):
    density = (signal * truncnorm.pdf(x, 0.0, 10.0, mean, sigma)
               + background * truncexpon.pdf(x, 0.0, 10.0, 0.0, slope))
    return signal + background, np.log(density)


def work():
    fit = Minuit(cost.ExtendedUnbinnedNLL(values, log_density, log=True),
                 signal=20_000, background=60_000, mean=4.8, sigma=0.6, slope=3)
    fit.limits["signal", "background"] = (0, None)
    fit.limits["sigma", "slope"] = (0.01, None)
    fit.migrad()
    fit.hesse()
    assert fit.valid
    return fit


repeat(work, lambda fit: np.column_stack([fit.values, fit.errors]).ravel(), times=5)
