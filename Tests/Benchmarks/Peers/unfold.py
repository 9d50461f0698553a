"""D'Agostini's method with its covariance by T. Adye's propagation, 100 × 100 bins, ten iterations.

    unfold.py            PyUnfold `iterative_unfold`
    unfold.py numpy      the same formulae in NumPy, with matrix products
"""

import sys

import numpy as np
from repeat import repeat

COUNT, ITERATIONS = 100, 10
response = np.fromfile("response.f64").reshape(COUNT, COUNT)
data = np.fromfile("smeared.f64")
efficiencies = response.sum(axis=0)


def in_numpy():
    spectrum, slopes = np.full(COUNT, data.sum() / COUNT), None
    for _ in range(ITERATIONS):
        step = (response * spectrum).T / np.outer(efficiencies, response @ spectrum)
        new = step @ data
        if slopes is None:
            slopes = step
        else:
            slopes = (step + (new / spectrum)[:, None] * slopes
                      - (step * data) @ step.T @ ((efficiencies / spectrum)[:, None] * slopes))
        spectrum = new
    return spectrum, np.sqrt(np.diag((slopes * data) @ slopes.T))


def in_pyunfold():
    from pyunfold import iterative_unfold
    found = iterative_unfold(
        data=data, data_err=np.sqrt(data), response=response, response_err=np.zeros_like(response),
        efficiencies=efficiencies, efficiencies_err=np.zeros(COUNT), cov_type="poisson",
        ts="chi2", ts_stopping=1e-300, max_iter=ITERATIONS)
    assert found["num_iterations"] == ITERATIONS
    return found["unfolded"], found["stat_err"]


if sys.argv[1:] == ["numpy"]:
    repeat(in_numpy, np.concatenate, times=20)
else:
    repeat(in_pyunfold, np.concatenate, times=3)
