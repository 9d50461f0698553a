"""Four-momenta in mpmath: each quantity with the error that rounding may leave in it."""

import mpmath as mp

ROUNDINGS = 16
"""How many roundings a result may have gone through."""


class Momentum:
    """Cartesian components, exact, and the relative rounding errors of the types in use."""

    def __init__(self, px, py, pz, energy, mass_squared=None, mass_squared_error=None):
        self.px, self.py, self.pz, self.energy = px, py, pz, energy
        self.pt_squared = px**2 + py**2
        self.p_squared = self.pt_squared + pz**2
        self.pt, self.p = mp.sqrt(self.pt_squared), mp.sqrt(self.p_squared)
        self.eta = mp.asinh(pz / self.pt)
        self.phi = mp.atan2(py, px)
        self.mt_squared = (energy - pz) * (energy + pz)
        self.mass_squared = self.mt_squared - self.pt_squared if mass_squared is None else mass_squared
        # Relative to the rounding error: what is subtracted, where the mass is not stored.
        self.mass_squared_error = (
            abs(self.mt_squared) + self.pt_squared if mass_squared_error is None else mass_squared_error)

    @classmethod
    def cartesian(cls, px, py, pz, energy):
        return cls(*map(mp.mpf, (px, py, pz, energy)))

    @classmethod
    def pt_eta_phi_m(cls, pt, eta, phi, mass):
        pt, eta, phi, mass = map(mp.mpf, (pt, eta, phi, mass))
        p, square = pt * mp.cosh(eta), mass * abs(mass)
        found = cls(pt * mp.cos(phi), pt * mp.sin(phi), pt * mp.sinh(eta), mp.sqrt(max(p**2 + square, 0)),
                    square, abs(square))
        found.pt, found.eta, found.phi, found.p = pt, eta, phi, p
        found.mt_squared = pt**2 + square
        return found

    def __add__(self, other):
        return Momentum(self.px + other.px, self.py + other.py, self.pz + other.pz,
                        self.energy + other.energy)

    def dot(self, other):
        return self.energy * other.energy - self.space(other)

    def space(self, other):
        return self.px * other.px + self.py * other.py + self.pz * other.pz

    def boosted(self, booster, sign):
        """The components after a boost along a momentum, or against it."""
        mass = mp.sqrt(booster.mass_squared)
        product = sign * self.space(booster)
        energy = (booster.energy * self.energy + product) / mass
        factor = sign * (self.energy + energy) / (booster.energy + mass)
        return (self.px + booster.px * factor, self.py + booster.py * factor,
                self.pz + booster.pz * factor, energy)


def signed_root(square):
    return mp.sign(square) * mp.sqrt(abs(square))


def root_error(square, error):
    """How far a root moves when its argument moves by an error."""
    return error / mp.sqrt(abs(square)) if abs(square) > error else 2 * mp.sqrt(error)


def difference_of_angles(first, second):
    difference = mp.fmod(first - second, 2 * mp.pi)
    return difference - 2 * mp.pi if difference > mp.pi else difference + 2 * mp.pi if difference <= -mp.pi else difference


def quantities_of_one(a, eps, wide):
    """Name: (value, error), for rounding errors of the type and of the wider one inside."""
    mass_error = root_error(a.mass_squared, wide * a.mass_squared_error)
    mass = signed_root(a.mass_squared)
    found = {name: (getattr(a, name), 0) for name in ["px", "py", "pz", "energy", "pt", "eta", "phi", "p"]}
    found["mass"] = mass, mass_error
    found["massSquared"] = a.mass_squared, wide * a.mass_squared_error
    found["transverseMass"] = signed_root(a.mt_squared), 0
    found["transverseEnergy"] = a.energy * a.pt / a.p, 0
    if a.mt_squared > 0:
        found["rapidity"] = mp.asinh(a.pz / mp.sqrt(a.mt_squared)), 0
    if a.energy > 0:
        found["beta"] = a.p / a.energy, 0
    if mass_error < abs(mass) / 4:
        found["gamma"] = a.energy / mass, 2 * abs(a.energy) * mass_error / mass**2
    return found


def quantities_of_two(a, b, eps, wide):
    """The same for a pair of momenta."""
    total = a + b
    size = a.energy + b.energy + a.p + b.p
    mass_error = root_error(total.mass_squared, 4 * wide * size**2)
    phi_error = eps * (abs(a.phi) + abs(b.phi) + mp.pi)
    eta_error = eps * (abs(a.eta) + abs(b.eta))
    eta, phi = a.eta - b.eta, difference_of_angles(a.phi, b.phi)
    cosine = a.space(b) / (a.p * b.p)
    found = {
        "sum.px": (total.px, eps * (abs(a.px) + abs(b.px))),
        "sum.energy": (total.energy, 0),
        "sum.mass": (signed_root(total.mass_squared), root_error(total.mass_squared, 4 * eps * size**2)),
        "difference.pz": (a.pz - b.pz, eps * (abs(a.pz) + abs(b.pz))),
        "dot": (a.dot(b), wide * (a.energy * b.energy + a.p * b.p)),
        "deltaPhi": (phi, phi_error),
        "deltaEta": (eta, eta_error),
        "deltaR": (mp.sqrt(eta**2 + phi**2), eta_error + phi_error),
        "angle": (mp.acos(max(-1, min(1, cosine))), eps),
        "invariantMass": (signed_root(total.mass_squared), mass_error),
    }
    if a.mt_squared > 0 and b.mt_squared > 0:
        rapidities = [mp.asinh(m.pz / mp.sqrt(m.mt_squared)) for m in (a, b)]
        error = eps * sum(map(abs, rapidities)) + phi_error
        found["deltaRapidity"] = mp.sqrt((rapidities[0] - rapidities[1])**2 + phi**2), error
    for name, booster, sign in [("rest", total, -1), ("moving", b, 1)]:
        if booster.mass_squared <= 100 * eps * size**2:
            continue
        # The mass of the booster is as uncertain as the difference that it comes from; it is rounded.
        loss = eps + (eps if name == "rest" else wide) * size**2 / booster.mass_squared
        boosted = a.boosted(booster, sign)
        error = loss * size**2 / mp.sqrt(booster.mass_squared)
        if name == "rest":
            found["rest.px"], found["rest.energy"] = (boosted[0], error), (boosted[3], error)
        else:
            found["moving.pz"], found["moving.energy"] = (boosted[2], error), (boosted[3], error)
    return found


def close_pair_mass(first, second, eps):
    """The mass of two momenta in pt, eta, phi, mass, where nothing may be lost."""
    pair = [Momentum.pt_eta_phi_m(*m) for m in (first, second)]
    a, b = pair
    exact = a.mass_squared + b.mass_squared + 2 * a.dot(b)
    angles = (abs(a.phi) + abs(b.phi)) * abs(mp.sin(a.phi - b.phi))
    etas = abs(a.eta - b.eta) * mp.sinh(abs(a.eta - b.eta))
    error = eps * 2 * a.pt * b.pt * (angles + etas)
    return signed_root(exact), root_error(exact, error) if error else 0
