"""Writes the tables of independent numbers that the tests compare with.

Needs mpmath, scipy and numba-stats. Run from the package's folder:
    python Scripts/reference_tables.py
"""

import mpmath as mp
import numpy as np
from numba_stats import crystalball, crystalball_ex, voigt
from scipy.stats import rel_breitwigner

mp.mp.dps = 60
HEADER = "// Made by Scripts/reference_tables.py; do not edit.\n\n"


def number(x):
    return mp.nstr(mp.mpf(x), 19, strip_zeros=False) if not isinstance(x, float) else repr(x)


def faddeeva():
    """w(x + iy) over many orders of magnitude, from mpmath with 60 digits."""
    rng = np.random.default_rng(11)
    points = [(0.0, 0.0), (0.0, 1.0), (3.0, 0.0), (0.5, 1e-12), (6.3, 1e-9), (0.255, 1e-6)]
    while len(points) < 160:
        points.append((float(10 ** rng.uniform(-3, 1.9)), float(10 ** rng.uniform(-10, 2))))
    rows = []
    for x, y in points:
        z = mp.mpc(x, y)
        w = mp.exp(-z * z) * mp.erfc(-1j * z)
        rows.append(f"    ({x!r}, {y!r}, {float(w.real)!r}, {float(w.imag)!r}),\n")
    return (
        "/// x, y, and the real and the imaginary part of w(x + iy), from mpmath with 60 digits.\n"
        "let faddeevaTable: [(x: Double, y: Double, real: Double, imaginary: Double)] = [\n"
        + "".join(rows) + "]\n"
    )


def shapes():
    x = np.linspace(-8, 9, 18)
    e = np.linspace(60, 120, 13)
    rows = [
        ("voigtTable", "numba_stats.voigt(x, 0.6, 0.3, 1.1): gamma is half the width", x,
         voigt.pdf(x, 0.6, 0.3, 1.1)),
        ("crystalBallTable", "numba_stats.crystalball(x, 1.2, 2.5, 0.3, 1.1)", x,
         crystalball.pdf(x, 1.2, 2.5, 0.3, 1.1)),
        ("doubleCrystalBallTable",
         "numba_stats.crystalball_ex(x, 1.2, 2.5, 1.1, 1.7, 1.5, 0.8, 0.3)", x,
         crystalball_ex.pdf(x, 1.2, 2.5, 1.1, 1.7, 1.5, 0.8, 0.3)),
        ("relativisticBreitWignerTable",
         "scipy.stats.rel_breitwigner(rho=91.1876 / 2.4952, scale=2.4952).pdf", e,
         rel_breitwigner(rho=91.1876 / 2.4952, scale=2.4952).pdf(e)),
    ]
    text = ""
    for name, source, points, values in rows:
        text += f"\n/// x and the value of {source}.\nlet {name}: [(x: Double, value: Double)] = [\n"
        text += "".join(f"  ({float(a)!r}, {float(b)!r}),\n" for a, b in zip(points, values))
        text += "]\n"
    return text


with open("Tests/DensitiesTests/ReferenceTables.swift", "w") as file:
    file.write(HEADER + faddeeva().replace("    (", "  (") + shapes())
