"""Fits by iminuit, and how ours are compared with them."""

import numpy as np
from iminuit import Minuit


def starts(**values):
    """Parameters by name, each with its start and its limits."""
    return [dict(zip(["name", "start", "lower", "upper"], (name, *value))) for name, value in values.items()]


def free(parameters):
    """The same without limits."""
    return [{"name": p["name"], "start": p["start"]} for p in parameters]


def reference(function, parameters):
    """The fit by iminuit, close to the minimum."""
    fit = Minuit(function, **{p["name"]: p["start"] for p in parameters})
    fit.limits = [(p["lower"], p["upper"]) for p in parameters]
    fit.migrad()
    # Then without limits, by whose transformation MINOS would not find its way.
    fit.limits = [(None, None)] * len(parameters)
    fit.tol, fit.strategy = 1e-4, 2
    fit.migrad(iterate=10)
    assert fit.fmin.edm < 1e-5 * fit.errordef
    fit.hesse()
    fit.minos()
    return fit


def accurate_errors(fit):
    """Errors from second derivatives of the cost, extrapolated to steps of zero.

    Those of HESSE come from one step per parameter and are up to some per cent off.
    """
    values = np.array(fit.values)
    scales = 1 / np.sqrt(np.diag(np.linalg.inv(np.array(fit.covariance))))

    def cost(*steps):
        return fit.fcn((values + sum(steps)).tolist())

    def second_derivatives(step):
        units = np.diag(step * scales)
        found = np.empty(units.shape)
        for i, a in enumerate(units):
            for j, b in enumerate(units):
                found[i, j] = (cost(a, b) - cost(a, -b) - cost(-a, b) + cost(-a, -b)) / 4
        return found / step**2 / np.outer(scales, scales)

    coarse, middle, fine = map(second_derivatives, [0.2, 0.1, 0.05])
    first, second = (4 * middle - coarse) / 3, (4 * fine - middle) / 3
    return np.sqrt(2 * fit.errordef * np.diag(np.linalg.inv((16 * second - first) / 15)))


def compare(found, expected, error_tolerance=1e-3):
    assert found["converged"], found["status"]
    for name, error in zip(expected.parameters, accurate_errors(expected)):
        assert abs(found["values"][name] - expected.values[name]) < 1e-3 * error, name
        assert abs(found["errors"][name] - error) < error_tolerance * error, name
        ends = expected.merrors[name]
        if ends.is_valid:
            np.testing.assert_allclose(
                found["minos"][name], [ends.lower, ends.upper], rtol=2e-3, err_msg=name)
