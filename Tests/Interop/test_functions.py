"""Elementary functions of random bit patterns against mpmath, in units of the last place."""

import math

import mpmath as mp
import numpy as np
import pytest
import scipy.special

SEEDS = 1
COUNT = 2000
# The errors that the documentation of VectorMath promises.
UNARY = {"exp": 1, "expm1": 1.35, "log": 0.9, "log1p": 0.95, "sin": 0.9, "cos": 0.9, "tan": 1.7,
         "sinh": 1, "cosh": 0.85, "tanh": 1.3, "erf": 1.65, "erfc": 1.5, "sqrt": 0.5001}
BINARY = {"atan2": 1.75, "hypot": 1.25, "pow": 1}
EXACT = {"pow": mp.power, "erfc": lambda x: mp.erfc(max(-100, min(100, x)))}  # beyond, mpmath overflows
SPECIAL = {"atan2": np.arctan2, "pow": np.power, "erf": scipy.special.erf, "erfc": scipy.special.erfc}
TYPES = {"float": (np.float32, np.uint32, 24, -126), "double": (np.float64, np.uint64, 53, -1022)}


def arguments(rng, kind, count):
    """Numbers of any bit pattern, numbers of ordinary size, and the odd ones."""
    dtype, bits, _, _ = TYPES[kind]
    patterns = rng.integers(0, np.iinfo(bits).max, count, dtype=bits, endpoint=True).view(dtype)
    ordinary = (rng.choice([-1, 1], count) * np.exp(rng.uniform(-20, 6, count))).astype(dtype)
    info = np.finfo(dtype)
    odd = [0, -0.0, np.inf, -np.inf, np.nan, 1, -1, info.max, -info.max, info.tiny, info.smallest_subnormal]
    values = np.where(rng.random(count) < 0.5, patterns, ordinary)
    values[rng.choice(count, len(odd), replace=False)] = odd
    return values


def error_in_ulp(found, exact, kind):
    """The distance from the exact value; beyond the largest number the next one counts as infinity."""
    _, _, digits, lowest = TYPES[kind]
    limit = mp.ldexp(1, 2 - lowest)
    exponent = max(mp.frexp(exact)[1] - 1, lowest) if exact else lowest
    found = mp.sign(found) * limit if math.isinf(found) else mp.mpf(found)
    if abs(exact) >= limit:
        exact, exponent = mp.sign(exact) * limit, -lowest + 1
    return abs(found - exact) / mp.ldexp(1, exponent - digits + 1)


def same_special(found, expected):
    return math.isnan(found) and math.isnan(expected) or (
        found == expected and math.copysign(1, found) == math.copysign(1, expected))


def check(probe, function, kind, bound, columns):
    dtype, bits, _, _ = TYPES[kind]
    question = {"function": function, "type": kind}
    question |= {name: column.view(bits).tolist() for name, column in zip("xy", columns)}
    found = np.array(probe("functions", question), bits).view(dtype)
    exact = EXACT.get(function, getattr(mp, function, None))
    with np.errstate(all="ignore"):
        special = SPECIAL.get(function, getattr(np, function, None))(*columns)
    for index, row in enumerate(zip(*(column.tolist() for column in columns))):
        result, reference = float(found[index]), float(special[index])
        message = f"{function}{tuple(map(float.hex, row))} is {result.hex()}"
        # Poles, infinities, NaN and signed zeros are as in C; all else is a matter of digits.
        with mp.workprec(200):
            number = None if math.isnan(reference) or 0 in row or not all(map(math.isfinite, row)) else (
                exact(*map(mp.mpf, row)))
            if number is None or mp.isinf(number):
                assert same_special(result, reference), f"{message}, for C {reference.hex()}"
                continue
            error = error_in_ulp(result, number, kind)
        assert error <= bound, f"{message}, {mp.nstr(error, 4)} ulp away"


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("function", UNARY)
def test_one_argument(probe, seed, function, kind):
    rng = np.random.default_rng(seed)
    check(probe, function, kind, UNARY[function], [arguments(rng, kind, COUNT)])


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("function", BINARY)
def test_two_arguments(probe, seed, function, kind):
    rng = np.random.default_rng(seed)
    check(probe, function, kind, BINARY[function], [arguments(rng, kind, COUNT) for _ in range(2)])
