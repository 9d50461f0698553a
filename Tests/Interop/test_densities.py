"""Densities with random arguments against numba-stats, SciPy and RooFit."""

import numpy as np
import pytest
from numba_stats import (argus, bernstein, cmsshape, crystalball, crystalball_ex, laplace, lognorm, norm,
                         qgaussian, t, tsallis, truncexpon, voigt)
from scipy import integrate, stats

SEEDS = 4


def uniform(rng, *ranges):
    return [float(rng.uniform(*r)) for r in ranges]


# Each gives, for a generator, the text of a model, its density up to a factor and a range.
def gauss(rng):
    m, s = uniform(rng, (-2, 2), (0.2, 3))
    return f"gauss({m},{s})", lambda x: norm.pdf(x, m, s), (-6, 7)


def exponential(rng):
    tau, = uniform(rng, (0.3, 9))
    return f"expo({tau})", lambda x: truncexpon.pdf(x, 1.0, 9.0, 1.0, tau), (1, 9)


def crystal_ball(rng):
    m, s, a, n = uniform(rng, (-1, 1), (0.3, 2), (0.5, 3), (1.1, 8))
    return f"cb({m},{s},{a},{n})", lambda x: crystalball.pdf(x, a, n, m, s), (-9, 6)


def double_crystal_ball(rng):
    m, s, a, n, b, k = uniform(rng, (-1, 1), (0.3, 2), (0.5, 3), (1.1, 8), (0.5, 3), (1.1, 8))
    return f"dcb({m},{s},{a},{n},{b},{k})", lambda x: crystalball_ex.pdf(x, a, n, s, b, k, s, m), (-9, 9)


def voigtian(rng):
    m, s, w = uniform(rng, (-1, 1), (0.1, 2), (0.05, 3))
    return f"voigt({m},{s},{w})", lambda x: voigt.pdf(x, w / 2, m, s), (-9, 9)


def student(rng):
    df, m, s = uniform(rng, (0.7, 9), (-1, 1), (0.3, 2))
    return f"student({df},{m},{s})", lambda x: t.pdf(x, df, m, s), (-9, 9)


def double_exponential(rng):
    m, s = uniform(rng, (-1, 1), (0.3, 2))
    return f"laplace({m},{s})", lambda x: laplace.pdf(x, m, s), (-9, 9)


def log_normal(rng):
    m, s, shift = uniform(rng, (0.5, 4), (0.2, 1.2), (-1, 0.5))
    return f"lognormal({m},{s},{shift})", lambda x: lognorm.pdf(x, s, shift, m), (0.6, 20)


def argus_background(rng):
    chi, end, p = uniform(rng, (0.5, 4), (4, 6), (0.2, 1.5))
    return f"argus({end},{-chi**2 / 2},{p})", lambda x: argus.pdf(x, chi, end, p), (0.1, end - 0.05)


def cms(rng):
    b, g, m = uniform(rng, (0.05, 0.5), (0.02, 0.2), (60, 80))
    return f"cmsshape({b},{g},{m})", lambda x: cmsshape.pdf(x, b, g, m), (50, 130)


def johnson(rng):
    m, w, g, d = uniform(rng, (-1, 1), (0.4, 2), (-1, 1), (0.7, 3))
    return f"johnson({m},{w},{g},{d})", lambda x: stats.johnsonsu.pdf(x, g, d, m, w), (-9, 9)


def gamma(rng):
    k, s = uniform(rng, (0.6, 6), (0.3, 2))
    return f"gamma({k},{s})", lambda x: stats.gamma.pdf(x, k, 0, s), (0, 15)


def polynomial(rng):
    c = uniform(rng, *[(0.2, 3)] * 4)
    return f"bernstein({','.join(map(str, c))})", lambda x: bernstein.density(x, np.array(c), -1, 3), (-1, 3)


SHAPES = [gauss, exponential, crystal_ball, double_crystal_ball, voigtian, student, double_exponential,
          log_normal, argus_background, cms, johnson, gamma, polynomial]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda f: f.__name__)
def test_against_numba_stats(probe, seed, shape):
    rng = np.random.default_rng(seed)
    model, density, (low, high) = shape(rng)
    x = np.sort(rng.uniform(low, high, 40))
    cuts = np.linspace(low, high, 33)
    whole = sum(integrate.quad(lambda v: density(np.array([v]))[0], a, b, epsabs=0, epsrel=1e-11)[0]
                for a, b in zip(cuts, cuts[1:]))
    probabilities = rng.uniform(0.001, 0.999, 5)
    found = probe("density", {"model": model, "range": [low, high], "x": x.tolist(),
                              "probabilities": probabilities.tolist()})
    expected = density(x) / whole
    np.testing.assert_allclose(found["density"], expected, rtol=1e-7, atol=1e-10, err_msg=model)
    np.testing.assert_allclose(np.exp(found["logDensity"]), expected, rtol=1e-7, atol=1e-10, err_msg=model)
    pairs = list(zip(x, x[1:]))
    parts = [integrate.quad(lambda v: density(np.array([v]))[0], a, b, epsrel=1e-10)[0] / whole for a, b in pairs]
    np.testing.assert_allclose(np.diff(found["cumulative"]), parts, rtol=1e-6, atol=1e-9, err_msg=model)
    back = probe("density", {"model": model, "range": [low, high], "x": found["quantiles"]})
    np.testing.assert_allclose(back["cumulative"], probabilities, rtol=1e-8, err_msg=model)


ROOFIT = {
    "bifurgauss({0},{1},{2})": ("RooBifurGauss", [(-1, 1), (0.3, 2), (0.3, 2)], (-6, 6)),
    "novosibirsk({0},{1},{2})": ("RooNovosibirsk", [(-1, 1), (0.4, 1.5), (0.05, 0.5)], (-8, 3)),
    "landau({0},{1})": ("RooLandau", [(0, 2), (0.3, 1)], (-1, 15)),
    "johnson({0},{1},{2},{3})": ("RooJohnson", [(-1, 1), (0.4, 2), (-1, 1), (0.7, 3)], (-8, 8)),
    "voigt({0},{2},{1})": ("RooVoigtian", [(-1, 1), (0.1, 2), (0.2, 2)], (-8, 8)),
    "bw({0},{1})": ("RooBreitWigner", [(-1, 1), (0.2, 3)], (-8, 8)),
    "hypatia({4},{3},{0},{1},{2},{5},{6},{7},{8})": (
        "RooHypatia2", [(-3, -0.6), (0.2, 2), (-0.1, 0.1), (0.5, 1.5), (-1, 1), (1, 3), (1.5, 4), (1, 3), (1.5, 4)],
        (-9, 9)),
    "argus({0},{1},{2})": ("RooArgusBG", [(5.29, 5.4), (-40, -5), (0.3, 1)], (5.2, 5.28)),
}


@pytest.mark.parametrize("model", ROOFIT)
def test_against_roofit(probe, seed, model):
    ROOT = pytest.importorskip("ROOT")
    name, ranges, (low, high) = ROOFIT[model]
    rng = np.random.default_rng(seed)
    values = uniform(rng, *ranges)
    variable = ROOT.RooRealVar("x", "", low, high)
    arguments = [ROOT.RooRealVar(f"a{i}", "", v) for i, v in enumerate(values)]
    density = getattr(ROOT, name)("density", "", variable, *arguments)
    points = np.sort(rng.uniform(low, high, 20))
    expected = []
    for point in points:
        variable.setVal(point)
        expected.append(density.getVal(ROOT.RooArgSet(variable)))
    found = probe("density", {"model": model.format(*values), "range": [low, high], "x": points.tolist()})
    # Landau's density is a rational approximation there.
    tolerance = 1e-4 if name == "RooLandau" else 3e-5
    np.testing.assert_allclose(found["density"], expected, rtol=tolerance, atol=1e-7)


def test_decays(probe, seed):
    """Oscillations with a resolution, and a difference of widths."""
    ROOT = pytest.importorskip("ROOT")
    rng = np.random.default_rng(seed)
    tau, gamma, mass, cos, sin, mean, sigma = uniform(
        rng, (0.8, 2.5), (-0.3, 0.3), (0.5, 8), (-0.4, 0.4), (-0.4, 0.4), (-0.1, 0.1), (0.03, 0.4))
    low, high = -2.0, 12.0
    time = ROOT.RooRealVar("t", "", low, high)
    value = ROOT.RooFit.RooConst
    resolution = ROOT.RooGaussModel("r", "", time, value(mean), value(sigma))
    density = ROOT.RooBDecay("d", "", time, value(tau), value(gamma), value(1), value(0.1), value(cos), value(sin),
                             value(mass), resolution, ROOT.RooBDecay.SingleSided)
    points = np.sort(rng.uniform(low, high, 20))
    expected = []
    inside = ROOT.RooArgSet(time)
    for point in points:
        time.setVal(point)
        expected.append(density.getVal(inside))
    model = f"oscillation({tau},{gamma},{mass},1,0.1,{cos},{sin},{mean},{sigma})"
    found = probe("density", {"model": model, "range": [low, high], "x": points.tolist()})
    np.testing.assert_allclose(found["density"], expected, rtol=1e-6, atol=1e-9)
