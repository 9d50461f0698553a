"""Fits toys with iminuit and numba-stats, and writes what the tests compare with.

The events come from a linear congruential generator, which the tests repeat.
Run from the package's folder:
    python Scripts/reference_toys.py
"""

import numpy as np
from iminuit import Minuit
from iminuit.cost import ExtendedUnbinnedNLL
from numba_stats import truncexpon, truncnorm
from scipy.stats import norm


def uniforms(seed, count):
    state = seed
    for _ in range(count):
        state = (6364136223846793005 * state + 1442695040888963407) % 2**64
        yield ((state >> 11) + 0.5) / 2**53


def toy(seed, signal, background):
    u = np.array(list(uniforms(seed, signal + background)))
    low, high = norm.cdf(0, 4.5, 0.7), norm.cdf(10, 4.5, 0.7)
    peak = norm.ppf(low + (high - low) * u[:signal], 4.5, 0.7)
    tail = -np.log1p(u[signal:] * np.expm1(-0.3 * 10)) / 0.3
    return np.concatenate([peak, tail])


def density(x, ns, mu, sigma, nb, tau):
    return ns + nb, np.log(
        ns * truncnorm.pdf(x, 0.0, 10.0, mu, sigma) + nb * truncexpon.pdf(x, 0.0, 10.0, 0.0, tau)
    )


rows = ""
for seed in range(1, 13):
    signal, background = 100 + 37 * seed, 300 + 61 * seed
    x = toy(seed, signal, background)
    m = Minuit(ExtendedUnbinnedNLL(x, density, log=True), ns=signal, mu=4.5, sigma=0.7,
               nb=background, tau=3.0)
    # Without limits: inside them Minuit's transformation changes its errors by a few in 1000.
    m.tol, m.strategy = 1e-5, 2
    m.migrad()
    m.hesse()
    assert m.valid
    rows += (
        f"  Toy(\n    seed: {seed}, signal: {signal}, background: {background}, "
        f"minimum: {m.fval / 2!r},\n"
        f"    values: [{', '.join(repr(float(v)) for v in m.values)}],\n"
        f"    errors: [{', '.join(repr(float(v)) for v in m.errors)}]),\n"
    )

with open("Tests/LikelihoodsTests/ReferenceToys.swift", "w") as file:
    file.write(
        "// Made by Scripts/reference_toys.py with iminuit and numba-stats; do not edit.\n\n"
        "/// Toys by seed, with the fitted ns, mu, sigma, nb, tau and their errors.\n"
        f"let referenceToys: [Toy] = [\n{rows}]\n"
    )
