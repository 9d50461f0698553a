"""Every operation in each of the twelve coordinate systems, against vector and ROOT."""

import itertools

import numpy as np
import pytest
import vector

from comparison import unworded

SEEDS = 2
SYSTEMS = list(itertools.product(["xy", "rhophi"], ["z", "theta", "eta"], ["t", "tau"]))
ORDERS = ["xyx", "xzx", "yxy", "yzy", "zxz", "zyz", "xyz", "xzy", "yxz", "yzx", "zxy", "zyx"]
OF_ONE = ["x", "y", "z", "t", "rho", "phi", "theta", "eta", "tau", "tau2", "mag", "mag2", "costheta", "cottheta",
          "rapidity", "beta", "gamma"]
TRANSVERSE = ["Et", "Et2", "Mt", "Mt2"]
OF_TWO = ["dot", "deltaphi", "deltaeta", "deltaR", "deltaR2", "deltaangle", "deltaRapidityPhi", "deltaRapidityPhi2"]


def momenta(rng, count):
    p = rng.normal(0, 20, (3, count))
    return np.array([*p, np.sqrt((p**2).sum(0) + rng.uniform(0.5, 30, count) ** 2)])


def peers(a, b, angles):
    phi, theta, psi = angles
    beta = vector.obj(x=0.1, y=-0.2, z=0.3)
    found = {
        "add": a + b, "subtract": a - b, "scale": a * 1.7,
        "boost_p4": a.boost_p4(b), "boost_p4.single": a.boost_p4(b), "boostCM_of_p4": a.boostCM_of_p4(b),
        "boost_beta3": a.boost_beta3(beta), "boostCM_of_beta3": a.boostCM_of_beta3(beta),
        "boostX": a.boostX(beta=0.4), "boostY": a.boostY(gamma=-1.3), "boostZ": a.boostZ(beta=-0.7),
        "rotateX": a.rotateX(phi), "rotateY": a.rotateY(phi), "rotateZ": a.rotateZ(phi),
        "rotate_axis": a.rotate_axis(vector.obj(x=1, y=2, z=3), phi),
        "rotate_nautical": a.rotate_nautical(phi, theta, psi),
        "rotate_quaternion": a.rotate_quaternion(0.5, 0.5, -0.5, 0.5),
    }
    return found | {f"rotate_euler.{order}": a.rotate_euler(phi, theta, psi, order=order) for order in ORDERS}


@pytest.mark.parametrize("azimuthal, longitudinal, temporal", SYSTEMS)
def test_vector(probe, seed, azimuthal, longitudinal, temporal):
    rng = np.random.default_rng(seed)
    first, second = momenta(rng, 200), momenta(rng, 200)
    angles = rng.uniform(-3, 3, 3)
    found = probe("systems", {
        "azimuthal": azimuthal, "longitudinal": longitudinal, "temporal": temporal,
        "first": first.T.tolist(), "second": second.T.tolist(), "angles": angles.tolist()})
    found = {name: unworded(values) for name, values in found.items()}

    a, b = (vector.MomentumNumpy4D(dict(zip(["px", "py", "pz", "E"], v))) for v in (first, second))
    for name in OF_ONE + TRANSVERSE:
        np.testing.assert_allclose(found[name], getattr(a, name), rtol=1e-9, atol=1e-9, err_msg=name)
    for name in OF_TWO:
        np.testing.assert_allclose(found[name], getattr(a, name)(b), rtol=1e-9, atol=1e-8, err_msg=name)
    for name in ["is_timelike", "is_spacelike"]:
        assert (found[name] != 0).tolist() == getattr(a, name)().tolist(), name
    for name in ["is_parallel", "is_antiparallel", "is_perpendicular"]:
        assert (found[name] != 0).tolist() == getattr(a, name)(b, tolerance=0.3).tolist(), name
    for name, expected in peers(a, b, angles).items():
        for component in "xyzt":
            np.testing.assert_allclose(
                found[f"{name}.{component}"], getattr(expected, component), rtol=1e-8, atol=1e-7, err_msg=name)


def test_root(probe, seed):
    ROOT = pytest.importorskip("ROOT")
    rng = np.random.default_rng(seed)
    first, second = momenta(rng, 100), momenta(rng, 100)
    angles = rng.uniform(-3, 3, 3)
    found = probe("systems", {
        "azimuthal": "rhophi", "longitudinal": "eta", "temporal": "tau",
        "first": first.T.tolist(), "second": second.T.tolist(), "angles": angles.tolist()})
    turn = ROOT.Math.EulerAngles(*angles)
    for index in range(100):
        a, b = (ROOT.Math.PxPyPzEVector(*v[:, index].tolist()) for v in (first, second))
        boosted = ROOT.Math.Boost(b.BoostToCM())(a)
        turned = turn(a)
        expected = {
            "eta": a.Eta(), "theta": a.Theta(), "tau": a.M(), "Et": a.Et(), "Mt": a.Mt(), "rapidity": a.Rapidity(),
            "deltaR": ROOT.Math.VectorUtil.DeltaR(a, b), "deltaphi": -ROOT.Math.VectorUtil.DeltaPhi(a, b),
            "deltaangle": ROOT.Math.VectorUtil.Angle(a, b), "boostCM_of_p4.x": boosted.Px(),
            "boostCM_of_p4.t": boosted.E(), "rotate_euler.zxz.x": turned.Px(), "rotate_euler.zxz.z": turned.Pz(),
        }
        for name, value in expected.items():
            assert found[name][index] == pytest.approx(value, rel=1e-8, abs=1e-7), name
