"""Make decays.root: candidates for B0 -> J/psi KS in two categories, with their decay times.

    pip install uproot==5.7.7 numpy
    python make_data.py

A KS that decays inside the vertex detector makes a long track, others a downstream one: fewer, less sharp and with
more background. The mass of a candidate in GeV and its decay time in ps are independent of each other for the signal
and for the background, which are told apart by isSignal, as only a simulation can. The seed is fixed.
"""

from pathlib import Path

import numpy as np
import uproot

LOW, HIGH = 5.2, 5.4  # GeV
MASS, LIFETIME = 5.2796, 1.519  # GeV, ps
LONGEST = 10.0  # ps
# By category: signal, background, resolution in GeV, slope of the background in 1/GeV.
CATEGORIES = {
    "long": (1500, 2000, 0.0080, -3.0),
    "downstream": (1000, 3000, 0.0112, -5.0),
}


def truncated(draw, count, low, high):
    values = np.empty(0)
    while len(values) < count:
        more = draw(count)
        values = np.concatenate([values, more[(more > low) & (more < high)]])
    return values[:count]


def candidates(rng, is_downstream, signal, background, resolution, slope):
    n, m = rng.poisson(signal), rng.poisson(background)
    mass = np.concatenate([
        truncated(lambda k: rng.normal(MASS, resolution, k), n, LOW, HIGH),
        truncated(lambda k: LOW + rng.exponential(-1 / slope, k), m, LOW, HIGH),
    ])
    prompt = rng.random(m) < 0.7
    time = np.concatenate([
        truncated(lambda k: rng.exponential(LIFETIME, k), n, 0, LONGEST),
        np.where(prompt, truncated(lambda k: rng.exponential(0.3, k), m, 0, LONGEST),
                 truncated(lambda k: rng.exponential(1.2, k), m, 0, LONGEST)),
    ])
    return {
        "mass": mass, "time": time,
        "isDownstream": np.full(n + m, is_downstream, np.int32),
        "isSignal": (np.arange(n + m) < n).astype(np.int32),
    }


def main():
    rng = np.random.default_rng(20261129)
    parts = [candidates(rng, i, *numbers) for i, numbers in enumerate(CATEGORIES.values())]
    order = rng.permutation(sum(len(part["mass"]) for part in parts))
    columns = {name: np.concatenate([part[name] for part in parts])[order] for name in parts[0]}
    columns = {name: column.astype(np.float32) if column.dtype == float else column
               for name, column in columns.items()}
    with uproot.recreate(Path(__file__).with_name("decays.root"), compression=uproot.ZSTD(10)) as file:
        file.mktree("Decays", {name: column.dtype for name, column in columns.items()})
        file["Decays"].extend(columns)


if __name__ == "__main__":
    main()
