#!/usr/bin/env python3
"""Writes the tables of exact values that the tests compare with, into Tests/Tables.

Needs mpmath. A line holds the bits of the arguments, the bits of the correctly rounded
value, and the exact value less the rounded one in units of the last place.
"""

import math
import random
import struct
from pathlib import Path

from mpmath import mp, mpf, pi

mp.dps = 60
TABLES = Path(__file__).parent.parent / "Tests" / "Tables"
# Format, integer format, significant bits, exponents of the least and of the largest number.
TYPES = {"double": ("<d", "<Q", 53, -1074, 1024, 1000), "float": ("<f", "<I", 24, -149, 128, 600)}

# Ranges of uniform arguments, and arguments around which hard cases lie. All are cut to the type.
ANGLES = [k * pi / 2 for k in (1, 2, 3, 4, 7, 100, 12345, 651898, 667543)]
HUGE_ANGLES = [mpf(6381956970095103) * mpf(2) ** 797, mpf(2) ** 1023, mpf(10) ** 22, mpf(2) ** 20,
               mpf(16367173) * mpf(2) ** 72, mpf(2) ** 100]
UNARY = {
    "exp": (mp.exp, [(-1, 1), (-20, 20), (-746, 710), (-104, 89), (-745, -708), (-104, -87)],
            [0, 709.782712893384, -708.3964185322641, 88.7228390520, -87.33654475]),
    "expm1": (mp.expm1, [(-1, 1), (-0.01, 0.01), (-40, 40), (-60, 710), (-20, 89)],
              [0, 0.34657359, -0.34657359, 709.782712893384, 88.7228390520]),
    "log": (mp.log, [(0.5, 2), (0.99, 1.01), (0, 10), (0, 1e10), (0, 1e-307), (0, 1e-37)],
            [1, 0.7071067811865476, 1.4142135623730951, 2.2250738585072014e-308]),
    "log1p": (mp.log1p, [(-1, 1), (-0.01, 0.01), (-1, -0.9), (0, 10), (0, 1e10)],
              [0, -0.29289321881345254, 0.41421356237309505, 1, -1]),
    "sin": (mp.sin, [(-4, 4), (-100, 100), (-1e5, 1e5), (-1.1e6, 1.1e6), (-1e15, 1e15)],
            [0] + ANGLES + HUGE_ANGLES),
    "cos": (mp.cos, [(-4, 4), (-100, 100), (-1e5, 1e5), (-1.1e6, 1.1e6), (-1e15, 1e15)],
            [0] + ANGLES + HUGE_ANGLES),
    "tan": (mp.tan, [(-4, 4), (-100, 100), (-1e5, 1e5), (-1.1e6, 1.1e6), (-1e15, 1e15)],
            [0] + ANGLES + HUGE_ANGLES),
    "sinh": (mp.sinh, [(-1, 1), (-0.01, 0.01), (-5, 5), (-30, 30), (-711, 711), (-90, 90)],
             [0, 0.34657359, 710.4758600739439, 89.4159851]),
    "cosh": (mp.cosh, [(-1, 1), (-0.01, 0.01), (-5, 5), (-30, 30), (-711, 711), (-90, 90)],
             [0, 0.34657359, 710.4758600739439, 89.4159851]),
    "tanh": (mp.tanh, [(-1, 1), (-0.01, 0.01), (-5, 5), (-20, 20)], [0, 0.34657359, 19, 9]),
    "erf": (mp.erf, [(-1, 1), (-0.01, 0.01), (0.9, 1.1), (-4, 4), (-6.1, 6.1)],
            [0, 1, -1, 5.92, 3.92]),
    "erfc": (mp.erfc, [(-1, 1), (-0.01, 0.01), (-7, 3), (0, 6), (0, 28), (9, 10.2), (26, 27.3)],
             [0, 1, 2, 26.5432, 9.194]),
    "sqrt": (mp.sqrt, [(0, 10), (0, 1e-307), (0, 1e-37), (0, 1e38)], [1, 4, 2]),
}
BINARY = {
    "atan2": (mp.atan2, [(-1, 1), (-0.01, 0.01), (-1e5, 1e5)]),
    "hypot": (mp.hypot, [(-1, 1), (1, 4), (-1e38, 1e38), (-1e-37, 1e-37), (-1e-309, 1e-309)]),
    "pow": (mp.power, [(0.5, 2), (0, 20), (0, 150), (0.9, 1.1), (0.5, 200)]),
}


class Number:
    """Numbers of one type, as bits and as exact values."""

    def __init__(self, kind):
        self.real, self.integer, self.digits, self.least, self.largest, self.count = TYPES[kind]
        self.width = struct.calcsize(self.real) * 2

    def bits(self, x):
        """Of the nearest number."""
        try:
            packed = struct.pack(self.real, float(x))
        except OverflowError:
            packed = struct.pack(self.real, math.copysign(math.inf, x))
        return struct.unpack(self.integer, packed)[0]

    def value(self, bits):
        return struct.unpack(self.real, struct.pack(self.integer, bits))[0]

    def random_bits(self, generator):
        return generator.getrandbits(self.width * 4)

    def rounded(self, exact):
        """The nearest number's value as an integer times the unit, and the unit's exponent."""
        exponent = max(mp.frexp(exact)[1] - self.digits, self.least)
        return int(mp.nint(mp.ldexp(exact, -exponent))), exponent

    def line(self, arguments, exact):
        """Nothing if the value is not a finite number."""
        if not mp.isfinite(exact) or mp.im(exact) != 0:
            return None
        words = [f"{a:0{self.width}x}" for a in arguments]
        if abs(exact) >= mp.ldexp(1, self.largest) * (1 - mp.ldexp(1, -self.digits - 1)):
            value, rest = math.copysign(math.inf, exact), 0
        else:
            scaled, exponent = self.rounded(exact)
            value = math.ldexp(scaled, exponent)
            rest = float(mp.ldexp(exact, -exponent) - scaled)
        return " ".join(words + [f"{self.bits(value):0{self.width}x}", f"{rest:.3f}"])


def hard_cases(number, places):
    """Numbers next to the places, and a few powers of two."""
    cases = []
    for place in places:
        middle = number.bits(place)
        cases += [middle + i for i in (-2, -1, 0, 1, 2) if middle + i >= 0]
    cases += [number.bits(math.ldexp(1, e)) for e in range(number.least, number.largest, 37)]
    return cases + [1, 2, 3]


def exact_unary(name, x):
    function = UNARY[name][0]
    if name in ("log", "sqrt") and x < 0 or name == "log1p" and x < -1:
        return mp.nan
    if name == "log" and x == 0 or name == "log1p" and x == -1:
        return mp.nan
    # What is far beyond the range of the type need not be computed.
    if name in ("exp", "expm1", "sinh", "cosh") and abs(x) > 10**4 or name == "erfc" and x > 100:
        return mp.nan
    if name in ("tanh", "erf") and abs(x) > 100:
        return mp.sign(x) * (1 - mpf(10) ** -50)
    if name == "erfc" and x < -100:
        return 2 - mpf(10) ** -50
    if abs(x) < mpf(10) ** -20:
        with mp.workdps(400):
            return +function(x)
    return function(x)


def unary_table(name, kind):
    _, ranges, places = UNARY[name]
    number = Number(kind)
    generator = random.Random(name + kind)
    arguments = hard_cases(number, places)
    while len(arguments) < number.count:
        low, high = generator.choice(ranges)
        arguments.append(number.bits(generator.uniform(low, high)))
        arguments.append(number.random_bits(generator))
    lines = []
    for bits in arguments:
        x = number.value(bits)
        if math.isfinite(x):
            lines.append(number.line([bits], exact_unary(name, mpf(x))))
    return lines


def binary_table(name, kind):
    function, ranges = BINARY[name]
    number = Number(kind)
    generator = random.Random(name + kind)
    lines = []
    while len(lines) < number.count:
        low, high = generator.choice(ranges)
        pair = [number.bits(generator.uniform(low, high)) for _ in range(2)]
        if len(lines) % 4 == 0:
            pair = [number.random_bits(generator) for _ in range(2)]
        x, y = map(number.value, pair)
        if not (math.isfinite(x) and math.isfinite(y)):
            continue
        if name == "pow" and (x <= 0 or abs(y * math.log(x)) > 2000):
            continue
        lines.append(number.line(pair, function(mpf(x), mpf(y))))
    return lines


def main():
    TABLES.mkdir(exist_ok=True)
    for kind in TYPES:
        for name in [*UNARY, *BINARY]:
            lines = unary_table(name, kind) if name in UNARY else binary_table(name, kind)
            text = "".join(line + "\n" for line in lines if line)
            (TABLES / f"{name}-{kind}.txt").write_text(text)


if __name__ == "__main__":
    main()
