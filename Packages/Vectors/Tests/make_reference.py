"""Writes ReferenceValues.swift: quantities of four-momenta to 17 digits.

The numbers are computed with mpmath at 80 digits from the doubles as they are, and checked here
against scikit-hep's vector 1.9.0 where that is accurate. Run with both installed:

    python3 make_reference.py > VectorsTests/ReferenceValues.swift
    swift format -i VectorsTests/ReferenceValues.swift
"""

import random

import mpmath as mp
import vector

mp.mp.dps = 80
random.seed(20)


def signed_root(x):
    return mp.sqrt(x) if x >= 0 else -mp.sqrt(-x)


def delta_phi(a, b):
    d = (mp.mpf(a) - mp.mpf(b)) % (2 * mp.pi)
    return d - 2 * mp.pi if d > mp.pi else d


def cartesian(c):
    pt, eta, phi, m = map(mp.mpf, c)
    px, py, pz = pt * mp.cos(phi), pt * mp.sin(phi), pt * mp.sinh(eta)
    e2 = pt**2 + pz**2 + m * abs(m)
    return px, py, pz, mp.sqrt(max(e2, 0))


def quantities(c):
    px, py, pz, e = map(mp.mpf, c)
    pt, p = mp.sqrt(px**2 + py**2), mp.sqrt(px**2 + py**2 + pz**2)
    mt2 = e**2 - pz**2
    return dict(
        pt=pt, eta=mp.asinh(pz / pt), phi=mp.atan2(py, px), p=p, mass=signed_root(e**2 - p**2),
        transverseMass=signed_root(mt2), transverseEnergy=e * pt / p, beta=p / e,
        rapidity=mp.asinh(pz / mp.sqrt(mt2)) if mt2 > 0 else mp.nan,
    )


def boost(v, b, sign):
    v, b = list(map(mp.mpf, v)), list(map(mp.mpf, b))
    m = mp.sqrt(b[3]**2 - b[0]**2 - b[1]**2 - b[2]**2)
    bp = [sign * x for x in b[:3]]
    e = (b[3] * v[3] + sum(x * y for x, y in zip(bp, v))) / m
    f = (e + v[3]) / (b[3] + m)
    return [v[i] + bp[i] * f for i in range(3)] + [e]


def close(ours, theirs, tolerance=1e-9):
    assert abs(float(ours) - theirs) <= tolerance * max(1, abs(theirs)), (ours, theirs)


def number(x):
    return {"nan": ".nan", "inf": ".infinity", "-inf": "-.infinity"}.get(repr(float(x)), repr(float(x)))


def row(values):
    return "[" + ", ".join(map(number, values)) + "]"


def table(name, doc, rows):
    print(f"\n  /// {doc}\n  static let {name}: [[Double]] = [")
    for r in rows:
        print(f"    {row(r)},")
    print("  ]")


names = ["pt", "eta", "phi", "p", "mass", "transverseMass", "transverseEnergy", "beta", "rapidity"]
vectors = [(1, 2, 3, 4), (5, 6, 7, 15), (-3, 4, 0, 1), (1e-3, 0, 1e3, 1000.5), (3, -4, 12, 13)]
for _ in range(15):
    q = [random.gauss(0, 30) for _ in range(3)]
    vectors.append((*q, (sum(x * x for x in q) + random.uniform(-50, 500)) ** 0.5))
rows = []
for v in vectors:
    q = quantities(v)
    peer = vector.obj(px=v[0], py=v[1], pz=v[2], E=v[3])
    for ours, theirs in [("pt", "pt"), ("eta", "eta"), ("phi", "phi"), ("p", "p"),
                         ("transverseEnergy", "Et"), ("beta", "beta")]:
        close(q[ours], getattr(peer, theirs))
    rows.append([*v, *[q[n] for n in names]])

detected = [(1000, 2.4, 1.0, 0.000511), (45.5, -1.3, 3.1, 0.10566), (20, 0, 0, 0), (1e-6, 15, -2, 0.14),
            (0.5, -11, 6.0, 0), (30, 0.7, -3.0, -10.0), (5, 0.1, 1, -80.0), (0, 1, 2, 3)]
for _ in range(12):
    detected.append((random.expovariate(1 / 40), random.gauss(0, 2), random.uniform(-3.14, 3.14),
                     random.choice([0.0, 0.000511, 0.10566, 4.7, 91.2])))
rows2 = []
for d in detected:
    c = cartesian(d)
    q = dict(p=mp.sqrt(c[0]**2 + c[1]**2 + c[2]**2))
    mt2 = mp.mpf(d[0])**2 + mp.mpf(d[3]) * abs(mp.mpf(d[3]))
    q["transverseMass"] = signed_root(mt2)
    q["rapidity"] = mp.asinh(c[2] / mp.sqrt(mt2)) if mt2 > 0 else mp.nan
    peer = vector.obj(pt=d[0], eta=d[1], phi=d[2], mass=d[3])
    close(c[3], peer.E), close(c[2], peer.pz), close(c[0], peer.px), close(q["p"], peer.p)
    rows2.append([*d, *c, q["p"], q["transverseMass"], q["rapidity"]])

pairs = []
near = [((1000, 2.4, 1.0, 0.000511), (800, 2.4 + 1e-6, 1.0 - 1e-6, 0.000511)),
        ((500, -0.3, 3.1415926, 0.0), (400, -0.3, -3.1415926, 0.0)),
        ((60, 1.0, 0.5, 0.10566), (60, 1.0, 0.5, 0.10566)),
        ((1e4, 5.0, 2.0, 0.13957), (2.0, 5.0, 2.0, 0.93827))]
spread = [(detected[i], detected[i + 1]) for i in range(8, 19)]
for a, b in near + spread:
    ca, cb = cartesian(a), cartesian(b)
    s = [x + y for x, y in zip(ca, cb)]
    m = signed_root(s[3]**2 - s[0]**2 - s[1]**2 - s[2]**2)
    dphi = delta_phi(a[2], b[2])
    dr = mp.sqrt((mp.mpf(a[1]) - mp.mpf(b[1]))**2 + dphi**2)
    pa, pb = (vector.obj(pt=x[0], eta=x[1], phi=x[2], mass=x[3]) for x in (a, b))
    close(dr, pa.deltaR(pb))
    if (a, b) in spread:
        close(m, (pa + pb).mass, 1e-6)
    pairs.append([*a, *b, m, dphi, dr])

boosts = []
for v, b in [(vectors[0], vectors[1]), (vectors[1], vectors[1]), ((1, 2, 3, 400), (0, 0, 1e4, 10000.1)),
             (vectors[6], (0.1, -0.2, 0.3, 91.2)), ((10, -20, 30, 40), (1e3, 2e3, -3e3, 3.8e3))]:
    forward, back = boost(v, b, 1), boost(v, b, -1)
    pv, pb = (vector.obj(px=x[0], py=x[1], pz=x[2], E=x[3]) for x in (v, b))
    for ours, theirs in zip(forward, (lambda r: (r.px, r.py, r.pz, r.E))(pv.boost(pb))):
        close(ours, theirs, 1e-6)
    boosts.append([*v, *b, *forward, *back])

print("""// Made by make_reference.py with mpmath, checked there against vector 1.9.0.

/// Quantities of four-momenta computed to 80 digits and rounded to the nearest double.
enum ReferenceValues {""", end="")
table("cartesian", "px, py, pz, energy; then " + ", ".join(names) + ".", rows)
table("detected", "pt, eta, phi, mass; then px, py, pz, energy, p, transverseMass, rapidity.", rows2)
table("pairs", "Twice pt, eta, phi, mass; then invariant mass, deltaPhi, deltaR.", pairs)
table("boosts", "Momentum, booster; boosted by it; boosted to its rest frame (px, py, pz, energy).", boosts)
print("}")
