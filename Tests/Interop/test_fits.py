"""Fits of random toys against iminuit with the densities of numba-stats."""

import numpy as np
import pytest
from iminuit import Minuit, cost
from numba_stats import crystalball, crystalball_ex, expon, norm, truncexpon, truncnorm
from numpy.polynomial.legendre import leggauss
from scipy.special import voigt_profile

from fitting import compare, free, reference, starts

SEEDS = 6
LOW, HIGH = 0.0, 10.0


def component(density, weight, *arguments):
    return {"density": density, "weight": weight, "arguments": [str(a) for a in arguments]}


def peak_and_exponential(rng, signal, background):
    """A normal peak over a falling background, between the ends of the range."""
    peak = rng.normal(rng.uniform(3, 6), rng.uniform(0.4, 0.9), signal)
    x = np.concatenate([peak, rng.exponential(rng.uniform(2, 6), background)])
    return x[(x > LOW) & (x < HIGH)]


GAUSS = [component("gaussian", "ns", "mu", "sigma"), component("exponential", "nb", "slope")]


def gauss_starts(x):
    n = len(x)
    return starts(ns=(0.4 * n, 0, 2 * n), mu=(4.5, 2, 7), sigma=(0.7, 0.1, 3), nb=(0.6 * n, 0, 2 * n),
                  slope=(-0.3, -3, -0.01))


def test_extended_unbinned(probe, seed):
    rng = np.random.default_rng(seed)
    x = peak_and_exponential(rng, int(rng.integers(300, 3000)), int(rng.integers(300, 3000)))
    parameters = gauss_starts(x)

    def density(x, ns, mu, sigma, nb, slope):
        return ns + nb, (ns * truncnorm.pdf(x, LOW, HIGH, mu, sigma)
                         + nb * truncexpon.pdf(x, LOW, HIGH, LOW, -1 / slope))

    found = probe("fit", {"cost": "extendedUnbinned", "components": GAUSS, "parameters": free(parameters),
                          "data": x.tolist(), "edges": [LOW, HIGH]})
    compare(found, reference(cost.ExtendedUnbinnedNLL(x, density), parameters))


def test_extended_binned(probe, seed):
    rng = np.random.default_rng(seed)
    x = peak_and_exponential(rng, int(rng.integers(300, 3000)), int(rng.integers(300, 3000)))
    edges = np.linspace(LOW, HIGH, int(rng.integers(30, 200)))
    counts = np.histogram(x, edges)[0]
    parameters = gauss_starts(x)

    def integral(x, ns, mu, sigma, nb, slope):
        peak, tail = norm.cdf(x, mu, sigma), expon.cdf(x, LOW, -1 / slope)
        return (ns * (peak - peak[0]) / (peak[-1] - peak[0])
                + nb * (tail - tail[0]) / (tail[-1] - tail[0]))

    found = probe("fit", {"cost": "extendedBinned", "components": GAUSS, "parameters": free(parameters),
                          "data": counts.tolist(), "edges": edges.tolist()})
    compare(found, reference(cost.ExtendedBinnedNLL(counts, edges, integral), parameters))


def test_binned_fraction(probe, seed):
    rng = np.random.default_rng(seed)
    x = peak_and_exponential(rng, int(rng.integers(1000, 3000)), int(rng.integers(1000, 3000)))
    edges = np.linspace(LOW, HIGH, int(rng.integers(30, 200)))
    counts = np.histogram(x, edges)[0]
    parameters = starts(f=(0.5, 0, 1), mu=(4.5, 2, 7), sigma=(0.7, 0.1, 3), slope=(-0.3, -3, -0.01))
    components = [component("gaussian", "f", "mu", "sigma"), component("exponential", "1-f", "slope")]

    def integral(x, f, mu, sigma, slope):
        peak, tail = norm.cdf(x, mu, sigma), expon.cdf(x, LOW, -1 / slope)
        return (f * (peak - peak[0]) / (peak[-1] - peak[0])
                + (1 - f) * (tail - tail[0]) / (tail[-1] - tail[0]))

    found = probe("fit", {"cost": "binned", "components": components, "parameters": free(parameters),
                          "data": counts.tolist(), "edges": edges.tolist()})
    compare(found, reference(cost.BinnedNLL(counts, edges, integral), parameters))


# The second derivative of the logarithm jumps where a tail begins, and with it that of the cost at each
# event that the beginning moves over: errors depend on the step by as much as a few events can change.
KINKED = 0.05


def crystal_ball_events(rng, count, *arguments):
    """Events by inversion of the integral on a fine grid."""
    grid = np.linspace(LOW, HIGH, 20_001)
    integral = crystalball_ex.cdf(grid, *arguments)
    integral = (integral - integral[0]) / (integral[-1] - integral[0])
    return np.interp(rng.random(count), integral, grid)


def test_crystal_ball(probe, seed):
    rng = np.random.default_rng(seed)
    sigma = rng.uniform(0.4, 0.7)
    x = crystal_ball_events(rng, 3000, rng.uniform(0.8, 1.3), rng.uniform(1.8, 3), sigma, 9.0, 3.0,
                            sigma, rng.uniform(6, 8))
    parameters = starts(mu=(7, 4, 9), sigma=(0.5, 0.1, 3), alpha=(1, 0.1, 4), n=(2.2, 1.01, 50))

    def density(x, mu, sigma, alpha, n):
        inside = np.diff(crystalball.cdf(np.array([LOW, HIGH]), alpha, n, mu, sigma))[0]
        return crystalball.pdf(x, alpha, n, mu, sigma) / inside

    found = probe("fit", {
        "cost": "unbinned", "components": [component("crystalBall", "1", "mu", "sigma", "alpha", "n")],
        "parameters": free(parameters), "data": x.tolist(), "edges": [LOW, HIGH]})
    compare(found, reference(cost.UnbinnedNLL(x, density), parameters), KINKED)


def test_two_sided_crystal_ball(probe, seed):
    rng = np.random.default_rng(seed)
    sigma = rng.uniform(0.4, 0.6)
    x = crystal_ball_events(rng, 6000, rng.uniform(0.8, 1.2), rng.uniform(1.8, 3), sigma,
                            rng.uniform(0.8, 1.2), rng.uniform(1.8, 3), sigma, rng.uniform(4, 6))
    parameters = starts(mu=(5, 2, 8), sigma=(0.5, 0.1, 3), al=(1, 0.1, 4), nl=(2.2, 1.01, 50),
                        ar=(1, 0.1, 4), nr=(2.2, 1.01, 50))

    def density(x, mu, sigma, al, nl, ar, nr):
        arguments = (al, nl, sigma, ar, nr, sigma, mu)
        inside = np.diff(crystalball_ex.cdf(np.array([LOW, HIGH]), *arguments))[0]
        return crystalball_ex.pdf(x, *arguments) / inside

    found = probe("fit", {
        "cost": "unbinned",
        "components": [component("crystalBall", "1", "mu", "sigma", "al", "nl", "ar", "nr")],
        "parameters": free(parameters), "data": x.tolist(), "edges": [LOW, HIGH]})
    compare(found, reference(cost.UnbinnedNLL(x, density), parameters), KINKED)


NODES, WEIGHTS = leggauss(400)


def test_voigt(probe, seed):
    rng = np.random.default_rng(seed)
    peak = rng.uniform(4, 6) + rng.standard_cauchy(3000) * 0.25 + rng.normal(0, rng.uniform(0.3, 0.6), 3000)
    x = np.concatenate([peak, rng.exponential(5, 1500)])
    x = x[(x > LOW) & (x < HIGH)]
    parameters = starts(ns=(3000, 0, 9000), mu=(5, 2, 8), sigma=(0.4, 0.05, 3), nb=(1500, 0, 9000),
                        slope=(-0.2, -3, -0.01))
    points = LOW + (HIGH - LOW) / 2 * (NODES + 1)

    def density(x, ns, mu, sigma, nb, slope):
        inside = (HIGH - LOW) / 2 * np.sum(WEIGHTS * voigt_profile(points - mu, abs(sigma), 0.25))
        return ns + nb, (ns * voigt_profile(x - mu, abs(sigma), 0.25) / inside
                         + nb * truncexpon.pdf(x, LOW, HIGH, LOW, -1 / slope))

    components = [component("voigt", "ns", "mu", "sigma", 0.5), GAUSS[1]]
    # On the way a free width may come to zero, where the density ends.
    own = [{**p, "lower": 1e-3} if p["name"] == "sigma" else p for p in free(parameters)]
    found = probe("fit", {"cost": "extendedUnbinned", "components": components, "parameters": own,
                          "data": x.tolist(), "edges": [LOW, HIGH]})
    compare(found, reference(cost.ExtendedUnbinnedNLL(x, density), parameters))


CURVES = {
    "polynomial": (
        starts(a=(1, -99, 99), b=(0, -99, 99), c=(0, -99, 99), d=(0, -99, 99)),
        lambda x, a, b, c, d: a + b * x + c * x**2 + d * x**3),
    "decay": (
        starts(size=(5, 0, 50), time=(2, 0.1, 20), floor=(0, -9, 9)),
        lambda x, size, time, floor: size * np.exp(-x / time) + floor),
}


@pytest.mark.parametrize("loss", ["linear", "soft_l1"])
@pytest.mark.parametrize("curve", CURVES)
def test_least_squares(probe, seed, curve, loss):
    rng = np.random.default_rng(seed)
    parameters, function = CURVES[curve]
    x = np.sort(rng.uniform(0, 8, 60))
    errors = rng.uniform(0.05, 0.3, 60)
    y = 6 * np.exp(-x / rng.uniform(1.5, 3)) + 1 + rng.normal(0, errors)
    found = probe("curve", {"curve": curve, "soft": loss == "soft_l1", "parameters": free(parameters),
                            "x": x.tolist(), "y": y.tolist(), "errors": errors.tolist()})
    expected = reference(cost.LeastSquares(x, y, errors, function, loss=loss), parameters)
    # The curve comes without derivatives: those of a cost that is not quadratic are good to some 0.3 %.
    compare(found, expected, error_tolerance=1e-3 if loss == "linear" else 5e-3)


@pytest.mark.parametrize("method", ["da", "asy", "jsc"])
def test_templates(probe, seed, method):
    rng = np.random.default_rng(seed)
    bins, kinds = int(rng.integers(5, 60)), int(rng.integers(1, 4))
    shapes = rng.dirichlet(np.ones(bins) * 2, kinds)
    templates = rng.poisson(shapes * rng.uniform(20, 80) * bins).astype(float) + 1
    counts = rng.poisson(rng.uniform(500, 3000, kinds) @ shapes)
    start = counts.sum() / kinds
    parameters = starts(**{f"x{i}": (start, 0, 20 * start) for i in range(kinds)})
    expected = Minuit(cost.Template(counts, np.arange(bins + 1.0), list(templates), method=method),
                      *[start] * kinds)
    expected.limits = (0, None)
    expected.tol, expected.strategy = 1e-4, 2
    expected.migrad(iterate=10)
    expected.hesse()
    found = probe("template", {"counts": counts.tolist(), "templates": templates.tolist(), "method": method,
                               "parameters": [{"name": p["name"], "start": p["start"], "lower": 0}
                                              for p in parameters]})
    assert found["converged"], found["status"]
    for name, value, error in zip(expected.parameters, expected.values, expected.errors):
        if value > 3 * error:
            assert abs(found["values"][name] - value) < 3e-3 * error
            assert abs(found["errors"][name] - error) < 2e-2 * error


def test_contour(probe, seed):
    rng = np.random.default_rng(seed)
    x = peak_and_exponential(rng, 500, 800)
    parameters = gauss_starts(x)
    level = float(rng.choice([0.3935, 0.68, 0.95]))

    def density(x, ns, mu, sigma, nb, slope):
        return ns + nb, (ns * truncnorm.pdf(x, LOW, HIGH, mu, sigma)
                         + nb * truncexpon.pdf(x, LOW, HIGH, LOW, -1 / slope))

    found = probe("text-fit", {
        "model": "ns*gauss(mu,sigma)+nb*exponential(slope)", "parameters": free(parameters), "data": x.tolist(),
        "edges": [LOW, HIGH], "isExtended": True, "contour": ["ns", "sigma"], "confidence": level})
    nll = cost.ExtendedUnbinnedNLL(x, density)
    expected = reference(nll, parameters)
    up = -2 * np.log(1 - level)
    for ns, sigma in found["contour"][::8]:
        fit = Minuit(nll, *expected.values)
        fit.values["ns"], fit.values["sigma"] = ns, sigma
        fit.fixed["ns", "sigma"] = True
        fit.tol, fit.strategy = 1e-4, 2
        fit.migrad()
        assert abs(fit.fval - expected.fval - up) < 2e-3 * up


def test_weighted_events(probe, seed):
    rng = np.random.default_rng(seed)
    x = rng.exponential(rng.uniform(1, 5), 800)
    x = x[x < HIGH]
    weights = rng.uniform(0.2, 3, len(x))
    found = probe("text-fit", {
        "model": "expo(tau)", "parameters": [{"name": "tau", "start": 2, "lower": 0.01}], "data": x.tolist(),
        "weights": weights.tolist(), "edges": [LOW, HIGH], "isExtended": False})

    def score(tau, h=1e-4):
        def log_density(tau):
            return -x / tau - np.log(tau * -np.expm1(-HIGH / tau))
        return weights * (log_density(tau + h) - log_density(tau - h)) / (2 * h)

    tau = found["fit"]["values"]["tau"]
    slope = (score(tau + 1e-3).sum() - score(tau - 1e-3).sum()) / 2e-3
    assert abs(score(tau).sum()) < 1e-3 * np.sqrt(-slope)
    error = np.sqrt((score(tau) ** 2).sum()) / -slope
    assert abs(found["robust"]["tau"] - error) < 5e-3 * error
