"""Equality of values that went through JSON."""

import numpy as np

WORDS = {"nan": float("nan"), "inf": float("inf"), "-inf": float("-inf")}


def same(found, expected, dtype=None):
    """Whether a value read from JSON is the expected one, bit for bit in its own precision."""
    if isinstance(expected, (list, tuple)):
        return len(found) == len(expected) and all(same(f, e, dtype) for f, e in zip(found, expected))
    if isinstance(expected, dict):
        return found.keys() == expected.keys() and all(same(found[k], expected[k]) for k in expected)
    if isinstance(expected, (str, bool)) or expected is None:
        return found == expected and type(found) is type(expected)
    if isinstance(expected, float):
        kind = dtype if dtype in (np.float32, np.float64) else np.float64
        left, right = kind(WORDS.get(found, found)), kind(expected)
        return left == right or (np.isnan(left) and np.isnan(right))
    return found == expected and not isinstance(found, (bool, float))


def words(numbers):
    """Numbers for JSON, which lacks some: those become words."""
    return [x if np.isfinite(x) else str(x) for x in np.asarray(numbers, np.float64).tolist()]


def unworded(values):
    """The numbers again."""
    return np.array([WORDS.get(value, value) for value in values], np.float64)
