"""Random workspaces of pyhf: several channels, all seven modifiers."""

import numpy as np


def rounded(values):
    return [round(float(value), 6) for value in values]


def modifiers(rng, sample, data, channel, is_signal):
    """Modifiers of one sample; names decide what is shared."""
    found = []
    if is_signal:
        found.append({"name": "mu", "type": "normfactor", "data": None})
    for number in range(3):
        if rng.random() < 0.6:
            found.append({"name": f"norm{number}", "type": "normsys", "data": {
                "lo": round(rng.uniform(0.75, 0.99), 6), "hi": round(rng.uniform(1.01, 1.3), 6)}})
    for number in range(3):
        if rng.random() < 0.6:
            # Some names are those of a normsys: one parameter then does both.
            name = f"norm{number}" if rng.random() < 0.3 else f"shape{number}"
            found.append({"name": name, "type": "histosys", "data": {
                "lo_data": rounded(data * rng.uniform(0.8, 1.05, len(data))),
                "hi_data": rounded(data * rng.uniform(0.95, 1.25, len(data)))}})
    if rng.random() < 0.4:
        found.append({"name": "lumi", "type": "lumi", "data": None})
    if not is_signal:
        choice = rng.random()
        if choice < 0.35:
            found.append({"name": f"stat_{channel}", "type": "staterror",
                          "data": rounded(data * rng.uniform(0.02, 0.15, len(data)))})
        elif choice < 0.7:
            widths = data * rng.uniform(0.03, 0.2, len(data))
            if rng.random() < 0.3:
                widths[rng.integers(len(data))] = 0
            found.append({"name": f"unc_{channel}_{sample}", "type": "shapesys", "data": rounded(widths)})
    rng.shuffle(found)
    return found


def workspace(rng):
    channels, observations = [], []
    count = int(rng.integers(1, 4))
    for number in rng.permutation(count):
        channel, bins = f"ch{number}", int(rng.integers(1, 6))
        samples, total = [], np.zeros(bins)
        for place in rng.permutation(int(rng.integers(2, 5))):
            is_signal = place == 0
            data = rng.uniform(2, 15, bins) if is_signal else rng.uniform(15, 120, bins)
            if not is_signal:
                total += data
            sample = "signal" if is_signal else f"bkg{place}"
            samples.append({"name": sample, "data": rounded(data),
                            "modifiers": modifiers(rng, sample, data, channel, is_signal)})
        if bins == 3 and count > 1:
            # A free factor for each bin, with other channels to measure the signal in.
            data = rng.uniform(10, 40, bins)
            total += data
            samples.append({"name": "free", "data": rounded(data), "modifiers": [
                {"name": f"free_{channel}", "type": "shapefactor", "data": None}]})
        channels.append({"name": channel, "samples": samples})
        observations.append({"name": channel, "data": [float(n) for n in rng.poisson(total)]})
    return {
        "channels": channels, "observations": observations, "version": "1.0.0",
        "measurements": [{"name": "random", "config": {"poi": "mu", "parameters": [
            {"name": "lumi", "auxdata": [1.0], "sigmas": [0.02], "bounds": [[0.5, 1.5]], "inits": [1.0]},
            {"name": "mu", "bounds": [[0.0, 20.0]], "inits": [1.0]}]}}]}


def point(rng, model):
    """Random values of all parameters, near to their starts and up to two errors away."""
    values = []
    for name in model.config.par_order:
        group = model.config.param_set(name)
        for start in group.suggested_init:
            if name == "lumi":
                values.append(start + rng.normal(0, 0.03))
            elif start == 0:
                values.append(rng.uniform(-2.2, 2.2))
            else:
                values.append(rng.uniform(0.6, 1.5))
    return [float(value) for value in values]
