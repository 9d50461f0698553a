"""The numbers that the tutorial expects, found by uproot, iminuit and numba-stats.

    pip install uproot==5.7.7 iminuit==2.33.0 numba-stats==1.14.0 numpy
    python reference.py
"""

from pathlib import Path

import numpy as np
import uproot
from iminuit import Minuit, cost
from numba_stats import truncexpon, truncnorm

LOW, HIGH, LONGEST, RATIO = 5.2, 5.4, 10.0, 1.4


def densities(x, mass, resolution, slope):
    return truncnorm.pdf(x, LOW, HIGH, mass, resolution), truncexpon.pdf(x, LOW, HIGH, LOW, -1 / slope)


def long_density(x, signal_long, background_long, mass, resolution, slope_long):
    peak, tail = densities(x, mass, resolution, slope_long)
    return signal_long + background_long, signal_long * peak + background_long * tail


def downstream_density(x, signal_downstream, background_downstream, mass, resolution, slope_downstream):
    return long_density(
        x, signal_downstream, background_downstream, mass, RATIO * resolution, slope_downstream)


def minimised(function, **start):
    fit = Minuit(function, **start)
    for name in fit.parameters:
        if name.startswith(("signal", "background")):
            fit.limits[name] = (0, None)
        if name.startswith("slope"):
            fit.limits[name] = (-30, -1e-6)
    fit.tol, fit.strategy = 1e-4, 2
    fit.migrad()
    fit.hesse()
    assert fit.valid
    return fit


def show(title, fit):
    print(title)
    for name in fit.parameters:
        print(f"  {name} {fit.values[name]:.8g} +- {fit.errors[name]:.4g}")


def lifetime(times, weights):
    """Value and error of the sandwich formula, by scores."""
    def density(t, tau):
        return truncexpon.pdf(t, 0, LONGEST, 0, tau)

    def nll(tau):
        return -(weights * np.log(density(times, tau))).sum()

    fit = Minuit(nll, tau=1.0)
    fit.errordef, fit.tol, fit.strategy = Minuit.LIKELIHOOD, 1e-5, 2
    fit.migrad()
    fit.hesse()
    tau, step = fit.values["tau"], 1e-4
    scores = weights * np.log(density(times, tau + step) / density(times, tau - step)) / (2 * step)
    return tau, fit.errors["tau"] ** 2 * np.sqrt((scores**2).sum())


def main():
    tree = uproot.open(Path(__file__).with_name("decays.root"))["Decays"].arrays(library="np")
    inside = (tree["mass"] >= LOW) & (tree["mass"] <= HIGH)
    tree = {name: column[inside] for name, column in tree.items()}
    masses, times = tree["mass"].astype(float), tree["time"].astype(float)
    is_long = tree["isDownstream"] == 0
    print(is_long.sum(), "long and", (~is_long).sum(), "downstream candidates")

    nll = cost.ExtendedUnbinnedNLL(masses[is_long], long_density)
    shared = dict(mass=5.28, resolution=0.01)
    own = dict(signal_long=1500, background_long=2000, slope_long=-3)
    single = minimised(nll, **own, **shared)
    show("long", single)
    both = minimised(
        nll + cost.ExtendedUnbinnedNLL(masses[~is_long], downstream_density), **own, **shared,
        signal_downstream=1000, background_downstream=3000, slope_downstream=-3)
    both.minos("mass")
    show("both", both)
    print("  MINOS of the mass", both.merrors["mass"].lower, both.merrors["mass"].upper)

    parts = np.array(densities(masses[is_long], *(single.values[n] for n in ["mass", "resolution", "slope_long"])))
    yields = np.array([single.values["signal_long"], single.values["background_long"]])
    total = yields @ parts
    weights = np.linalg.inv((parts[:, None] * parts[None] / total**2).sum(axis=2)) @ parts / total
    print("sum of weights", weights[0].sum())
    print("lifetime {:.6g} +- {:.4g}".format(*lifetime(times[is_long], weights[0])))
    true = is_long & (tree["isSignal"] == 1)
    print("lifetime of the true signal {:.6g} +- {:.4g}".format(*lifetime(times[true], np.ones(true.sum()))))


if __name__ == "__main__":
    main()
