"""The numbers that the tutorial expects, found by pyhf from search.root.

    pip install uproot==5.7.7 pyhf==0.7.6 iminuit==2.33.0 numpy
    python reference.py                  # the model built here
    python reference.py workspace.json   # CLs of the workspace that the tutorial wrote
"""

import json
import sys
from pathlib import Path

import numpy as np
import pyhf
import uproot
from pyhf.infer.intervals.upper_limits import upper_limit

REGIONS = ["SR", "CR"]


def nominal(file, region, process):
    return file[f"{region}/{process}/nominal"]


def histosys(file, region, process, name):
    hi, lo = (file[f"{region}/{process}/{name}_{end}"].values().tolist() for end in ["up", "down"])
    return {"name": name, "type": "histosys", "data": {"hi_data": hi, "lo_data": lo}}


def normsys(name, size):
    return {"name": name, "type": "normsys", "data": {"hi": 1 + size, "lo": 1 - size}}


def sample(file, region, process, name, modifiers):
    h = nominal(file, region, process)
    errors = np.sqrt(h.variances()).tolist()
    stat = {"name": f"stat_{region}", "type": "staterror", "data": errors}
    return {"name": name, "data": h.values().tolist(),
            "modifiers": [*modifiers, histosys(file, region, process, "JES"), stat]}


def channel(file, region, mass):
    lumi = {"name": "lumi", "type": "lumi", "data": None}
    lepton = normsys("lepton", 0.02)
    tag = normsys("V_tag", 0.08 if region == "SR" else -0.15)
    return {"name": region, "samples": [
        sample(file, region, f"X{mass}", "signal",
               [{"name": "mu", "type": "normfactor", "data": None}, lumi, lepton, tag]),
        sample(file, region, "Zjets", "Zjets",
               [{"name": "k_Z", "type": "normfactor", "data": None},
                histosys(file, region, "Zjets", "Zslope")]),
        sample(file, region, "ttbar", "ttbar", [lumi, lepton, normsys("xsec_tt", 0.06)]),
    ]}


def workspace(file, mass):
    return {
        "version": "1.0.0",
        "channels": [channel(file, region, mass) for region in REGIONS],
        "observations": [{"name": r, "data": file[f"{r}/data"].values().tolist()} for r in REGIONS],
        "measurements": [{"name": f"X{mass}", "config": {"poi": "mu", "parameters": [
            {"name": "lumi", "inits": [1.0], "auxdata": [1.0], "sigmas": [0.015], "bounds": [[0.9, 1.1]]},
            {"name": "mu", "inits": [0.5], "bounds": [[0.0, 20.0]]}]}}],
    }


def show(model, data, mu):
    observed, expected = pyhf.infer.hypotest(mu, data, model, test_stat="qtilde", return_expected_set=True)
    print(f"  CLs({mu}) {float(observed):.5f}, expected", " ".join(f"{float(e):.5f}" for e in expected))


def main():
    pyhf.set_backend("numpy", pyhf.optimize.minuit_optimizer(tolerance=1e-3, strategy=1))
    if len(sys.argv) > 1:
        found = pyhf.Workspace(json.loads(Path(sys.argv[1]).read_text()))
        model = found.model()
        return show(model, found.data(model), 1.0)
    file = uproot.open(Path(__file__).with_name("search.root"))
    for mass in [700, 500, 900]:
        built = pyhf.Workspace(workspace(file, mass))
        model = built.model()
        data = built.data(model)
        print(f"X of {mass} GeV")
        best = pyhf.infer.mle.fit(data, model, return_uncertainties=True)
        print("  mu {:.5f} +- {:.5f}".format(*best[model.config.poi_index]))
        show(model, data, 1.0)
        p0 = pyhf.infer.hypotest(0.0, data, model, test_stat="q0")
        print(f"  p0 {float(p0):.6f}")
        observed, expected = upper_limit(data, model, None, rtol=1e-4)
        print(f"  limit {float(observed):.5f}, expected", " ".join(f"{float(e):.5f}" for e in expected), flush=True)


if __name__ == "__main__":
    main()
