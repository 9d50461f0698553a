"""Kernel density estimates in several variables against SciPy's `gaussian_kde`."""

import numpy as np
import pytest
from scipy import stats

SEEDS = 3
NAMES = "xyz"


def events(rng, dimensions, count):
    """Correlated events with a tail."""
    mix = rng.normal(size=(dimensions, dimensions)) + 1.5 * np.eye(dimensions)
    return mix @ rng.normal(size=(dimensions, count)) + rng.exponential(size=count)


@pytest.mark.parametrize("bandwidth", ["fixed", "scott", "silverman", "adaptive"])
@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_against_gaussian_kde(probe, seed, dimensions, bandwidth):
    rng = np.random.default_rng(seed)
    sample = events(rng, dimensions, 300)
    weights = rng.uniform(0, 2, 300) if seed % 2 else np.ones(300)
    low, high = np.quantile(sample, 0.05, axis=1), np.quantile(sample, 0.9, axis=1)
    points = rng.uniform(low[:, None], high[:, None], size=(dimensions, 30))
    factor = rng.uniform(0.2, 0.6) if bandwidth == "fixed" else rng.uniform(0.6, 1.4)
    reference = stats.gaussian_kde(sample, weights=weights)
    rules = {"fixed": 1.0, "scott": reference.scotts_factor(), "silverman": reference.silverman_factor()}
    width = factor * rules.get(bandwidth, rules["silverman"])
    reference.set_bandwidth(width)
    shares, widths = weights / weights.sum(), np.full(300, width)
    if bandwidth == "adaptive":
        pilot = np.log(reference(sample))
        widths = width * np.exp((shares @ pilot - pilot) / 2)
    kernels = [stats.multivariate_normal(sample[:, i], np.atleast_2d(np.cov(sample, aweights=weights)) * widths[i]**2)
               for i in range(300)]
    whole = sum(s * k.cdf(high, lower_limit=low) for s, k in zip(shares, kernels))
    expected = sum(s * k.pdf(points.T) for s, k in zip(shares, kernels)) / whole
    if bandwidth != "adaptive":
        np.testing.assert_allclose(reference(points) / whole, expected, rtol=1e-9)
    found = probe("kernels", {
        "sample": dict(zip(NAMES, sample.tolist())), "weights": weights.tolist(),
        "ranges": {n: [a, b] for n, a, b in zip(NAMES, low, high)}, "bandwidth": bandwidth, "factor": factor,
        "points": dict(zip(NAMES, points.tolist())), "draws": 4000, "seed": seed})
    np.testing.assert_allclose(found["density"], expected, rtol=1e-5 if dimensions < 3 else 1e-3)
    chosen = rng.choice(300, 40000, p=shares)
    cloud = sample[:, chosen] + widths[chosen] * (
        np.linalg.cholesky(np.atleast_2d(np.cov(sample, aweights=weights))) @ rng.normal(size=(dimensions, 40000)))
    cloud = cloud[:, np.all((cloud > low[:, None]) & (cloud < high[:, None]), axis=0)]
    for name, column in zip(NAMES, cloud):
        drawn = np.array(found["drawn"][name])
        assert stats.ks_2samp(drawn, column).pvalue > 1e-5, name
