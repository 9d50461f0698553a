"""The numbers that the tutorial expects, found by other programs: uproot, vector and iminuit.

    pip install uproot==5.7.7 awkward==2.14.0 vector==1.9.0 iminuit==2.33.0 numba-stats==1.14.0
    python reference_fit.py
"""

import awkward as ak
import numpy as np
import uproot
import vector
from iminuit import Minuit, cost
from numba_stats import crystalball_ex, truncexpon

LOW, HIGH = 60.0, 120.0


def masses():
    """Masses of the pairs of opposite charge of good muons, in double precision."""
    vector.register_awkward()
    events = uproot.open("zmumu.root:Events").arrays(filter_name="Muon_*")
    muons = ak.zip(
        {name: ak.values_astype(events["Muon_" + name], np.float64) for name in ["pt", "eta", "phi", "mass"]}
        | {"charge": events.Muon_charge}, with_name="Momentum4D")
    good = (events.Muon_pt > 20) & (abs(events.Muon_eta) < 2.4) & (events.Muon_pfRelIso04_all < 0.15)
    first, second = ak.unzip(ak.combinations(muons[good], 2))
    found = ak.flatten((first + second).mass[first.charge * second.charge < 0]).to_numpy()
    return found[(found >= LOW) & (found <= HIGH)]


def density(x, signal, background, mass, width, alpha_left, n_left, alpha_right, n_right, slope):
    arguments = (alpha_left, n_left, width, alpha_right, n_right, width, mass)
    inside = np.diff(crystalball_ex.cdf(np.array([LOW, HIGH]), *arguments))[0]
    peak = crystalball_ex.pdf(x, *arguments) / inside
    return signal + background, signal * peak + background * truncexpon.pdf(x, LOW, HIGH, LOW, -1 / slope)


values = masses()
fit = Minuit(
    cost.ExtendedUnbinnedNLL(values, density), signal=14_500, background=700, mass=91, width=2,
    alpha_left=1.2, n_left=2, alpha_right=1.2, n_right=2, slope=-0.02)
fit.limits["signal", "background"] = (0, None)
fit.limits["width", "alpha_left", "alpha_right"] = (0.2, 10)
fit.limits["n_left", "n_right"] = (1.05, 60)
fit.limits["slope"] = (-0.3, -1e-6)
fit.tol, fit.strategy = 1e-4, 2
fit.migrad()
fit.hesse()
print(len(values), "pairs in the window")
print(fit)
for name in ["mass", "width", "signal"]:
    print(f"{name} {fit.values[name]:.6g} +- {fit.errors[name]:.3g}")
