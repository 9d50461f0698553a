#!/usr/bin/env python3
"""Computes every constant of the kernels: `minimax.py > ../Sources/CVectorMath/Constants.h`.

Needs mpmath. Takes some ten seconds. Prints the error of each polynomial, relative to the
final result and in bits, beside its coefficients.
"""

import struct

from mpmath import atan, atanh, cos, cosh, erf, erfc, exp, floor, ln, log, mp, mpf, pi
from mpmath import sin, sinh, sqrt

from remez import fit, rounded_to

TYPES = {"double": 53, "float": 24}

# Arguments after reduction, a little wider than the reduction makes them.
HALF_LN2 = ln(2) / 2 * mpf("1.0001")
QUARTER_PI = pi / 4 * mpf("1.0001")
LARGEST_S = ((sqrt(2) - 1) / (sqrt(2) + 1) * mpf("1.0001")) ** 2
ERFC_CENTRE = mpf(2)
ERFC_END = {"double": mpf("27.3"), "float": mpf("10.1")}


def even(f, at_zero):
    """f(sqrt z) with its value at zero filled in."""
    return lambda z: f(sqrt(z)) if z > mpf(10) ** -30 else mpf(at_zero)


def scaled_erfc(a):
    """exp(a**2) erfc(a)."""
    with mp.workdps(80 + int(a * a / 2)):
        value = erfc(a) * exp(a * a)
    return +value


def log_of_scaled_erfc(u):
    a = ERFC_CENTRE * (1 + u) / (1 - u)
    return log(scaled_erfc(a) * (a + ERFC_CENTRE)) + u * 5 / 8


def erfc_interval(kind):
    end = ERFC_END[kind]
    return (-1, (end - ERFC_CENTRE) / (end + ERFC_CENTRE))


def one(z):
    return mpf(1)


def itself(z):
    return z


def exp_remainder(r):
    return (exp(r) - 1 - r) / r**2 if abs(r) > mpf(10) ** -20 else mpf(1) / 2


# name, comment, function, interval (of both types or of each), weight, degree for double, float
POLYNOMIALS = [
    ("EXP", "exp(r) = 1 + r + r^2 EXP(r)", exp_remainder, (-HALF_LN2, HALF_LN2),
     lambda r: r * r / exp(r), 10, 4),
    ("COSH", "cosh(r) = 1 + z COSH(z), z = r^2", even(lambda r: (cosh(r) - 1) / r**2, 0.5),
     (0, HALF_LN2**2), itself, 5, 2),
    ("SINH", "sinh(r) = r + r z SINH(z)", even(lambda r: (sinh(r) / r - 1) / r**2, mpf(1) / 6),
     (0, HALF_LN2**2), itself, 4, 2),
    ("LOG", "2 atanh(s) = 2 s + s z LOG(z), z = s^2",
     even(lambda s: 2 * (atanh(s) / s - 1) / s**2, mpf(2) / 3), (0, LARGEST_S), itself, 6, 2),
    ("POW", "3 atanh(s) / s = 3 + z + z^2 POW(z)",
     even(lambda s: (3 * atanh(s) / s - 3 - s**2) / s**4, mpf(3) / 5), (0, LARGEST_S),
     lambda z: z * z / 3, 7, None),
    ("SIN", "sin(r) = r + r z SIN(z)", even(lambda r: (sin(r) / r - 1) / r**2, -mpf(1) / 6),
     (0, QUARTER_PI**2), itself, 5, 2),
    ("COS", "cos(r) = 1 - z / 2 + z^2 COS(z)",
     even(lambda r: (cos(r) - 1 + r**2 / 2) / r**4, mpf(1) / 24), (0, QUARTER_PI**2),
     lambda z: z * z, 5, 2),
    ("ATAN", "atan(q) = q + q z ATAN(z)", even(lambda q: (atan(q) / q - 1) / q**2, -mpf(1) / 3),
     (0, 1), itself, 19, 9),
    ("ERF", "erf(x) = x + x ERF(x^2), |x| < 1",
     even(lambda x: erf(x) / x - 1, 2 / sqrt(pi) - 1), (0, 1), one, 11, 6),
    ("ERF_TAIL", "erf(x) = 1 - exp(-ERF_TAIL(x - 1)), x >= 1", lambda u: -log(erfc(1 + u)),
     {"double": (0, 5), "float": (0, 3)}, lambda u: erfc(1 + u), 20, 7),
    ("ERFC", "erfc(a) = exp(-a^2 - 5/8 u + ERFC(u)) / (a + 2), u = (a - 2) / (a + 2)",
     log_of_scaled_erfc, {kind: erfc_interval(kind) for kind in TYPES}, one, 25, 11),
]


def literal(x, kind):
    """An exact hexadecimal literal in C."""
    text = float(x).hex()
    mantissa, exponent = text.split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{exponent}" + ("f" if kind == "float" else "")


def pieces(x, sizes):
    """x as a sum of numbers with so many bits each; all but the last are truncated."""
    result = []
    for bits in sizes[:-1]:
        unit = mpf(2) ** (mp.frexp(x)[1] - bits)
        result.append(floor(x / unit) * unit if x > 0 else -floor(-x / unit) * unit)
        x -= result[-1]
    return result + [rounded_to(x, sizes[-1])]


def print_polynomials(kind):
    for name, comment, function, interval, weight, degree, float_degree in POLYNOMIALS:
        degree = degree if kind == "double" else float_degree
        if degree is None:
            continue
        interval = interval[kind] if isinstance(interval, dict) else interval
        coefficients, error = fit(function, interval, degree, TYPES[kind], weight)
        print(f"// {comment}; error 2^{float(mp.log(error, 2)):.1f}")
        print(f"static const {kind} {name}_{kind}[] = {{")
        for c in coefficients:
            print(f"  {literal(c, kind)},")
        print("};\n", flush=True)


def print_constants(kind, names, values):
    for name, value in zip(names, values):
        print(f"#define {name}_{kind} {literal(value, kind)}")


def main():
    print("// Made by Scripts/minimax.py. Do not edit.\n")
    print("#pragma once\n\n#include <stdint.h>\n")
    for kind, bits in TYPES.items():
        print_polynomials(kind)
        print_constants(kind, ["LOG2_E"], [rounded_to(1 / ln(2), bits)])
        # k times the first piece is exact for every binary exponent k.
        exponent_bits = 12 if kind == "double" else 9
        print_constants(kind, ["LN2_HIGH", "LN2_LOW"], pieces(ln(2), [bits - exponent_bits, bits]))
        print_constants(kind, ["PI_HIGH", "PI_LOW"], pieces(pi, [bits, bits]))
        print_constants(kind, ["PI_2_HIGH", "PI_2_LOW"], pieces(pi / 2, [bits, bits]))
        real, unsigned = ("<d", "<Q") if kind == "double" else ("<f", "<I")
        (root,) = struct.unpack(unsigned, struct.pack(real, float(sqrt(mpf(0.5)))))
        print(f"#define SQRT_HALF_BITS_{kind} 0x{root:x}u\n")
    print("// pi / 2 in three pieces: k times the first two is exact for |k| < 2^20.")
    print_constants("double", ["PI_2_A", "PI_2_B", "PI_2_C"], pieces(pi / 2, [33, 33, 53]))
    print_constants("double", ["TWO_OVER_PI"], [2 / pi])
    print("\n// 2 / (3 ln 2) and ln 2, the first piece of 26 bits.")
    print_constants("double", ["POW_SCALE", "POW_SCALE_HIGH", "POW_SCALE_LOW"],
                    [2 / (3 * ln(2))] + pieces(2 / (3 * ln(2)), [26, 53]))
    print_constants("double", ["LN2", "LN2_26_HIGH", "LN2_26_LOW"],
                    [ln(2)] + pieces(ln(2), [26, 53]))
    print("\n// The bits of 2 / pi after the binary point, behind 64 zeros.")
    print("static const uint64_t TWO_OVER_PI_BITS[] = {\n  0x0000000000000000u,")
    with mp.workprec(1500):
        fraction = 2 / pi
        for _ in range(20):
            fraction *= mpf(2) ** 64
            word = int(floor(fraction))
            fraction -= word
            print(f"  0x{word:016x}u,")
        print("};\n")
        half_pi = int(floor(pi / 2 * mpf(2) ** 127))
    print("// pi / 2 times 2^127, in two words.")
    words = f"0x{half_pi >> 64:016x}u, 0x{half_pi % 2**64:016x}u"
    print(f"static const uint64_t HALF_PI_BITS[] = {{{words}}};")


if __name__ == "__main__":
    main()
