"""Columns of random types, as requests to the probe, as expected values, and as Awkward arrays."""

import base64

import numpy as np

DTYPES = [np.bool_, np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64,
          np.float32, np.float64]
LETTERS = "abcxyzé√ 0"


def numbers(rng, dtype, count):
    """Values over the whole range of the type; real numbers with the odd ones among them."""
    if dtype is np.bool_:
        return rng.random(count) < 0.5
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        return rng.integers(limits.min, limits.max, count, dtype=dtype, endpoint=True)
    values = rng.normal(0, 1, count) * 10.0 ** rng.integers(-30, 30, count)
    for odd in [np.inf, -np.inf, -0.0]:
        if count:
            values[rng.integers(count)] = odd
    return values.astype(dtype)


def plain(rng, dtype, count):
    values = numbers(rng, dtype, count)
    data = base64.b64encode(values.tobytes()).decode()
    return {"numbers": np.dtype(dtype).name, "data": data}, values.tolist()


def strings(rng, count):
    lengths = np.where(rng.random(count) < 0.02, 300, rng.integers(0, 12, count))
    values = ["".join(rng.choice(list(LETTERS), n)) for n in lengths]
    return {"strings": values}, values


def cut(values, offsets):
    return [values[a:b] for a, b in zip(offsets[:-1], offsets[1:])]


def lengths(rng, count):
    """Lengths of lists, some of them long, some columns without any item."""
    mean = rng.choice([0, 0.3, 2, 6])
    found = rng.poisson(mean, count)
    if count and mean:
        found[rng.integers(count)] = 300
    return found


def column(rng, kind, count):
    """A column of a kind such as ("list", ("number", np.float32)): a request and its values."""
    if kind[0] == "number":
        return plain(rng, kind[1], count)
    if kind[0] == "string":
        return strings(rng, count)
    if kind[0] == "list":
        found = kind[2] if len(kind) > 2 else lengths(rng, count)
        offsets = np.concatenate([[0], np.cumsum(found)]).tolist()
        content, values = column(rng, kind[1], offsets[-1])
        return {"offsets": offsets, "content": content}, cut(values, offsets)
    if kind[0] == "array":
        content, values = column(rng, kind[2], count * kind[1])
        return ({"size": kind[1], "count": count, "content": content},
                cut(values, range(0, count * kind[1] + 1, kind[1])))
    if kind[0] == "optional":
        validity = (rng.random(count) < 0.6).tolist()
        content, values = column(rng, kind[1], count)
        return ({"validity": validity, "content": content},
                [value if there else None for value, there in zip(values, validity)])
    names = list(kind[1])
    parts = [column(rng, inner, count) for inner in kind[1].values()]
    rows = [dict(zip(names, row)) for row in zip(*(values for _, values in parts))]
    return {"fields": names, "count": count, "columns": [request for request, _ in parts]}, rows


def number(rng):
    return ("number", DTYPES[rng.integers(len(DTYPES))])


def tree_kind(rng):
    """A type that a tree has branches for."""
    choice = rng.choice(["number", "string", "array", "jagged", "nested", "strings", "record", "records"])
    if choice == "number":
        return number(rng)
    if choice == "string":
        return ("string",)
    if choice == "array":
        return ("array", int(rng.integers(1, 4)), ("array", int(rng.integers(2, 4)), number(rng)))
    if choice == "jagged":
        inner = number(rng)
        return ("list", ("array", 2, inner) if rng.random() < 0.3 else inner)
    if choice == "strings":
        return ("list", ("string",))
    if choice == "nested":
        inner = ("string",) if rng.random() < 0.3 else number(rng)
        for _ in range(rng.integers(2, 4)):
            inner = ("list", inner)
        return inner
    fields = {f"f{i}": number(rng) for i in range(rng.integers(2, 6))}  # of one, uproot makes a number
    if choice == "record":
        return ("record", fields)
    return ("list", ("record", fields))


def any_kind(rng, depth=3):
    """A type that an RNTuple has fields for."""
    choice = rng.choice(["number", "number", "string", "array", "list", "list", "record", "optional"])
    if depth == 0 or choice == "number":
        return number(rng)
    if choice == "string":
        return ("string",)
    if choice == "array":
        return ("array", int(rng.integers(1, 4)), any_kind(rng, depth - 1))
    if choice in ("list", "optional"):
        inner = any_kind(rng, depth - 1)
        if choice == "optional" and inner[0] == "optional":
            return inner  # Awkward has no optional values inside of such
        return (str(choice), inner)
    return ("record", {f"f{i}": any_kind(rng, depth - 1) for i in range(rng.integers(1, 4))})
