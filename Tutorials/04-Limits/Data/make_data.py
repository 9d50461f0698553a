"""Make search.root: the histograms of a search for a new particle X -> ZV -> two leptons and a jet.

    pip install uproot==5.7.7 hist==2.12.1 numpy
    python make_data.py

The histograms are of the mass of the two leptons and the jet, in GeV, in a signal region (SR) and a control region
(CR), as a data directory, processes and variations: SR/Zjets/nominal, SR/Zjets/JES_up, SR/data. They are scaled to
140 fb^-1; those of X1000 and its likes are for a cross section times branching ratio of 1 fb. The data hold Z + jets,
tt and an X of 700 GeV, and differ from the simulation as data do: an energy scale that is off by 1 %, a slope of
Z + jets and normalisations that nobody got right. The seeds are fixed.
"""

from pathlib import Path

import hist
import numpy as np
import uproot

LUMINOSITY = 140.0  # fb^-1
EDGES = {"SR": np.linspace(300, 1100, 21), "CR": np.linspace(300, 1100, 9)}
MASSES = range(400, 1001, 50)
CROSS_SECTION = 0.83  # of the X in the data, in fb: what the theory of the tutorial says

# Expected events by region, and the length of the exponential in GeV.
BACKGROUNDS = {
    "Zjets": (dict(SR=2000, CR=3000), 140.0),
    "ttbar": (dict(SR=400, CR=800), 110.0),
}
# The part of the events of a signal that is selected.
EFFICIENCY = dict(SR=0.30, CR=0.02)
RESOLUTION = 0.05


def background(process, count, rng):
    return 300 + rng.exponential(BACKGROUNDS[process][1], count)


def signal(mass, count, rng):
    return rng.normal(mass, RESOLUTION * mass, count)


def variations(masses):
    """Factors on the masses and weights of events for every variation."""
    slope = (masses / 500) ** 0.2
    return {
        "nominal": (1, 1), "JES_up": (1.02, 1), "JES_down": (0.98, 1),
        "Zslope_up": (1, slope), "Zslope_down": (1, 1 / slope),
    }


def histogram(region, masses, weights):
    h = hist.Hist.new.Variable(EDGES[region], name="mass", label="m [GeV]").Weight()
    return h.fill(masses, weight=weights)


def simulated(region, process, masses, expected):
    """The histograms of a process: all variations that it has."""
    weight = np.full(len(masses), expected / len(masses))
    for name, (scale, factor) in variations(masses).items():
        if name.startswith("Zslope") and process != "Zjets":
            continue
        yield f"{region}/{process}/{name}", histogram(region, masses * scale, weight * factor)


def observed(region, rng):
    def draw(mean):
        return rng.poisson(mean)

    z = background("Zjets", draw(1.35 * BACKGROUNDS["Zjets"][0][region]), rng)
    kept = rng.random(len(z)) < (z / 500) ** 0.1 * 0.85  # a slope, and 15 % more of them at 500 GeV
    masses = np.concatenate([
        z[kept],
        background("ttbar", draw(0.96 * BACKGROUNDS["ttbar"][0][region]), rng),
        signal(700, draw(CROSS_SECTION * LUMINOSITY * EFFICIENCY[region]), rng),
    ])
    return np.histogram(1.01 * masses, EDGES[region])


def main():
    path = Path(__file__).with_name("search.root")
    with uproot.recreate(path, compression=uproot.ZSTD(10)) as file:
        for number, region in enumerate(EDGES):
            for process, (expected, _) in BACKGROUNDS.items():
                rng = np.random.default_rng([20261126, number, len(process), ord(process[0])])
                masses = background(process, 12 * expected[region], rng)
                for name, h in simulated(region, process, masses, expected[region]):
                    file[name] = h
            for mass in MASSES:
                rng = np.random.default_rng([20261127, number, mass])
                masses = signal(mass, 4000, rng)
                for name, h in simulated(region, f"X{mass}", masses, LUMINOSITY * EFFICIENCY[region]):
                    file[name] = h
            file[f"{region}/data"] = observed(region, np.random.default_rng([20261131, number]))


if __name__ == "__main__":
    main()
