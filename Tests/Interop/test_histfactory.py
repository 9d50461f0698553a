"""Workspaces against pyhf: values, digests, fits and limits of random and of published ones."""

import json
import os
import tarfile
from pathlib import Path

import jsonpatch
import numpy as np
import pyhf
import pytest

from workspaces import point, workspace

SEEDS = 12
ARCHIVE = Path(os.environ.get("MARTLET_TESTDATA", "")) / "fitting" / "pyhf-ins1748602-probability-models.tar.gz"
SETTINGS = {"normsys": {"interpcode": "code4"}, "histosys": {"interpcode": "code4p"}}


# With its own tolerance pyhf stops up to 1e-4 above the minimum, which is much for CLs near 1. Some random
# workspaces have two minima, of which SLSQP may find the higher one: then Minuit is asked as well.
OPTIMIZERS = [
    pyhf.optimize.scipy_optimizer(tolerance=1e-9), pyhf.optimize.minuit_optimizer(tolerance=1e-3, strategy=2)]


@pytest.fixture(autouse=True)
def backend():
    yield
    pyhf.set_backend("numpy", "scipy")


def ask(probe, spec, points=(), mu=None, patches=(), normsys="4", histosys="4p"):
    return probe("histfactory", {
        "workspace": json.dumps(spec), "patches": [json.dumps(patch) for patch in patches],
        "points": list(points), "normsys": normsys, "histosys": histosys, "mu": mu})


def close(own, other, tolerance=1e-9):
    np.testing.assert_allclose(own, other, rtol=tolerance, atol=0)


@pytest.mark.parametrize("codes", [("4", "4p"), ("1", "0"), ("4", "0"), ("1", "4p")])
def test_log_densities(probe, seed, codes):
    rng = np.random.default_rng(seed)
    spec = workspace(rng)
    settings = {"normsys": {"interpcode": f"code{codes[0]}"}, "histosys": {"interpcode": f"code{codes[1]}"}}
    model = pyhf.Workspace(spec).model(modifier_settings=settings)
    data = pyhf.Workspace(spec).data(model)
    points = [model.config.suggested_init(), *(point(rng, model) for _ in range(5))]
    found = ask(probe, spec, points, normsys=codes[0], histosys=codes[1])
    assert found["names"] == model.config.par_names
    assert found["starts"] == model.config.suggested_init()
    assert found["fixed"] == model.config.suggested_fixed()
    for own, own_expected, values in zip(found["logpdf"], found["expected"], points):
        close(own_expected, model.expected_data(values))
        close(own, model.logpdf(values, data)[0])


def test_digests(probe, seed):
    spec = workspace(np.random.default_rng(seed))
    found = ask(probe, spec)
    assert found["digest"] == pyhf.utils.digest(spec)
    assert found["sortedDigest"] == pyhf.utils.digest(pyhf.Workspace.sorted(pyhf.Workspace(spec)))


def compare_test(probe, spec, patches=()):
    found = ask(probe, spec, mu=1.0, patches=patches)
    assert "error" not in found, found["error"]
    patched = jsonpatch.JsonPatch([op for patch in patches for op in patch]).apply(spec)
    model = pyhf.Workspace(patched).model(modifier_settings=SETTINGS)
    data = pyhf.Workspace(patched).data(model)
    # Ours is a minimum of pyhf's function, and no worse than the one that pyhf finds, unless there are two.
    close(-2 * model.logpdf(found["bestfit"], data)[0], found["twiceNLL"], 1e-9)
    for optimizer in OPTIMIZERS:
        pyhf.set_backend("numpy", optimizer)
        _, twice_nll = pyhf.infer.mle.fit(data, model, return_fitted_val=True)
        if found["twiceNLL"] > float(twice_nll) + 1e-5:
            _, from_ours = pyhf.infer.mle.fit(data, model, init_pars=found["bestfit"], return_fitted_val=True)
            assert found["twiceNLL"] <= float(from_ours) + 1e-5
            pytest.skip("the likelihood has two minima")
        # Where one of its fits ends in the higher of two minima, pyhf must start from our lower one.
        for start in (None, found["bestfit"]):
            cls, band = pyhf.infer.hypotest(
                1.0, data, model, init_pars=start, test_stat="qtilde", return_expected_set=True)
            own, other = [found["cls"], *found["clsExpected"]], [float(value) for value in [cls, *band]]
            if np.allclose(own, other, rtol=0, atol=1e-3):
                return
    np.testing.assert_allclose(own, other, rtol=0, atol=1e-3)


def test_cls(probe, seed):
    compare_test(probe, workspace(np.random.default_rng(seed)))


@pytest.mark.skipif(not ARCHIVE.is_file(), reason="MARTLET_TESTDATA has no published workspaces")
@pytest.mark.skipif("MARTLET_PUBLISHED" not in os.environ, reason="set MARTLET_PUBLISHED to the number of patches to try")
def test_published(probe):
    """A random choice of the patches of HEPData ins1748602; each takes pyhf some ten seconds."""
    from conftest import SEED
    with tarfile.open(ARCHIVE) as archive:
        names = sorted(name for name in archive.getnames() if "/patch." in name)
        chosen = np.random.default_rng(SEED).choice(names, int(os.environ["MARTLET_PUBLISHED"]), replace=False)
        for name in chosen:
            print(name)
            background = json.load(archive.extractfile(name.split("/")[0] + "/BkgOnly.json"))
            compare_test(probe, background, [json.load(archive.extractfile(str(name)))])


test_log_densities.SEEDS = 12
test_cls.SEEDS = 4
