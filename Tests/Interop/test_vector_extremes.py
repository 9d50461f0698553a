"""Angles, rotations and boosts of momenta from tiny to huge and from apart to nearly parallel, against mpmath."""

import mpmath as mp
import numpy as np

from comparison import unworded

SEEDS = 3
EPS = 2.0**-53
ROUNDINGS = 24


def momenta(rng, count):
    """px, py, pz and energy: of any size, some along an axis, some hardly slower than light, some at rest."""
    p = rng.normal(0, 1, (3, count)) * 10.0 ** rng.uniform(-60, 60, count)
    p[:, rng.random(count) < 0.1] *= np.array([[0], [0], [1]])
    p[:, rng.random(count) < 0.05] = 0
    size = np.sqrt((p**2).sum(0))
    # mpmath has no negative zero, whose azimuth is -pi.
    return np.array([*(p + 0.0), size * (1 + 10.0 ** rng.uniform(-8, 2, count)) + (size == 0)])


def beside(rng, first):
    """Momenta of which most are nearly parallel or antiparallel to others."""
    count = first.shape[1]
    turned = first[:3] * (1 + rng.normal(0, 1, (3, count)) * 10.0 ** rng.uniform(-16, 1, count))
    turned *= rng.choice([-1, 1], count) * 10.0 ** rng.uniform(-20, 20, count)
    turned += 0.0
    return np.array([*turned, np.sqrt((turned**2).sum(0)) * 1.5 + 1])


def length(v):
    return mp.sqrt(sum(c * c for c in v))


def cross(a, b):
    return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]


def turned(v, axis, angle):
    """Rodrigues' formula."""
    axis = [mp.mpf(c) / length(axis) for c in axis]
    along = sum(c * d for c, d in zip(axis, v)) * (1 - mp.cos(angle))
    return [c * mp.cos(angle) + d * mp.sin(angle) + e * along for c, d, e in zip(v, cross(axis, v), axis)]


def boosted(v, axis, beta, gamma):
    v = list(v)
    v[axis], v[3] = gamma * (v[axis] + beta * v[3]), gamma * (v[3] + beta * v[axis])
    return v


def check(found, exact, scale, what):
    error = abs(mp.mpf(float(found)) - exact)
    assert error <= ROUNDINGS * EPS * scale, f"{what}: {float(found)!r}, exact {mp.nstr(exact, 20)}"


def test_extremes(probe, seed):
    rng = np.random.default_rng(seed)
    first = momenta(rng, 200)
    second = beside(rng, first)
    angles = rng.uniform(-3, 3, 3)
    found = {name: unworded(values) for name, values in probe("systems", {
        "azimuthal": "xy", "longitudinal": "z", "temporal": "t",
        "first": first.T.tolist(), "second": second.T.tolist(), "angles": angles.tolist()}).items()}
    turns = {"rotateX": (1, 0, 0), "rotateY": (0, 1, 0), "rotateZ": (0, 0, 1), "rotate_axis": (1, 2, 3)}
    boosts = {"boostX": (0, 0.4, None), "boostY": (1, None, -1.3), "boostZ": (2, -0.7, None)}

    with mp.workdps(200):
        for i, (a, b) in enumerate(zip(first.T, second.T)):
            a, b, where = [mp.mpf(c) for c in a], [mp.mpf(c) for c in b], f"{a} and {b}"
            p, q = length(a[:3]), length(b[:3])
            check(found["mag"][i], p, p, f"p of {where}")
            check(found["beta"][i], p / a[3], 1, f"beta of {where}")
            check(found["theta"][i], mp.atan2(mp.hypot(a[0], a[1]), a[2]), mp.pi, f"theta of {where}")
            check(found["phi"][i], mp.atan2(a[1], a[0]), mp.pi, f"phi of {where}")
            if p:
                check(found["costheta"][i], a[2] / p, 1, f"cos theta of {where}")
            if p and q:
                dot = sum(c * d for c, d in zip(a[:3], b[:3]))
                angle = mp.atan2(length(cross(a, b)), dot)
                check(found["deltaangle"][i], angle, 1, f"angle of {where}")
            for name, axis in turns.items():
                for component, exact in zip("xyz", turned(a[:3], axis, mp.mpf(angles[0]))):
                    check(found[f"{name}.{component}"][i], exact, p, f"{name} of {where}")
            for name, (axis, beta, gamma) in boosts.items():
                if beta is None:
                    gamma, sign = mp.mpf(abs(gamma)), mp.sign(gamma)
                    beta = sign * mp.sqrt(1 - 1 / gamma**2)
                else:
                    beta = mp.mpf(beta)
                    gamma = 1 / mp.sqrt(1 - beta**2)
                for component, exact in zip("xyzt", boosted(a, axis, beta, gamma)):
                    check(found[f"{name}.{component}"][i], exact, gamma * (p + a[3]), f"{name} of {where}")
