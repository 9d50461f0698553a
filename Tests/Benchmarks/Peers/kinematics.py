"""vector on NumPy: a quantity of columns of momenta."""

import sys

import numpy as np
import vector
from repeat import repeat


def column(number):
    return vector.array({name: np.fromfile(f"{name}{number}.f64") for name in ["pt", "eta", "phi", "mass"]})


first, second = column(1), column(2)
if sys.argv[1] == "boost":
    first, second = first.to_xyzt(), second.to_xyzt()

work, check = {
    "deltaR": (lambda: first.deltaR(second), lambda found: [found.sum()]),
    "mass": (lambda: (first + second).mass, lambda found: [found.sum()]),
    "boost": (lambda: first.boost_p4(second), lambda found: [found.px.sum(), found.pz.sum(), found.E.sum()]),
}[sys.argv[1]]
repeat(work, check, times=5)
