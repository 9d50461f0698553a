"""Write Tests/LinearAlgebraTests/MatrixReference.swift with mpmath (50 digits) and NumPy.

The entries are small fractions from an integer formula, exact in both languages:
a(i, j) = (x³ mod 1009) / 512 - 1 with x = 131 i + 37 j + 17 seed + 3 i² j + 5.
"""

import pathlib

import mpmath
import numpy as np

mpmath.mp.dps = 50


def matrix(rows, columns, seed):
    return [[(131 * i + 37 * j + 17 * seed + 3 * i * i * j + 5) ** 3 % 1009 / 512 - 1
             for j in range(columns)] for i in range(rows)]


def listed(values):
    return "[" + ", ".join(repr(float(v)) for v in values) + "]"


here = pathlib.Path(__file__).parent
with open(here / "../LinearAlgebraTests/MatrixReference.swift", "w") as out:
    out.write("// Made by Tests/Reference/matrices.py with mpmath and NumPy.\n\n")
    out.write("/// What is known of the square matrix of an order and a seed.\nstruct SquareReference {\n")
    out.write("  let order, seed: Int\n  let determinant, condition: Double\n")
    out.write("  /// The solution for the right-hand side 1, 2, 3, ….\n  let solution: [Double]\n")
    out.write("  let singularValues: [Double]\n")
    out.write("  /// Of A + Aᵀ, in ascending order.\n  let symmetricEigenvalues: [Double]\n")
    out.write("  /// Of A, ordered by real and then by imaginary part.\n")
    out.write("  let real, imaginary: [Double]\n}\n\n")
    out.write("let squareReference: [SquareReference] = [\n")
    for order, seed in [(1, 3), (2, 1), (3, 2), (5, 3), (8, 4), (13, 5), (40, 6)]:
        a = mpmath.matrix(matrix(order, order, seed))
        x = mpmath.lu_solve(a, mpmath.matrix([k + 1 for k in range(order)]))
        s = sorted(mpmath.svd_r(a, compute_uv=False), reverse=True)
        e = mpmath.eigsy(a + a.T, eigvals_only=True)
        values = [complex(v) for v in mpmath.eig(a, left=False, right=False)]
        values = sorted(((round(v.real, 9), round(v.imag, 9)), v) for v in values)
        values = [v for _, v in values]
        out.write(f"  SquareReference(\n    order: {order}, seed: {seed}, ")
        out.write(f"determinant: {float(mpmath.det(a))!r}, condition: {float(s[0] / s[-1])!r},\n")
        out.write(f"    solution: {listed(x)},\n    singularValues: {listed(s)},\n")
        out.write(f"    symmetricEigenvalues: {listed(sorted(e))},\n")
        out.write(f"    real: {listed(v.real for v in values)},\n")
        out.write(f"    imaginary: {listed(v.imag for v in values)}),\n")
    out.write("]\n\n")
    out.write("/// What is known of least squares with the matrix of a shape and a seed.\n")
    out.write("struct RectangularReference {\n  let rows, columns, seed: Int\n")
    out.write("  /// For the right-hand side 1, 2, 3, ….\n  let solution: [Double]\n")
    out.write("  /// Column by column.\n  let pseudoInverse: [Double]\n}\n\n")
    out.write("let rectangularReference: [RectangularReference] = [\n")
    for rows, columns, seed in [(3, 1, 7), (4, 3, 8), (9, 5, 9), (3, 5, 10)]:
        a = np.array(matrix(rows, columns, seed))
        p = np.linalg.pinv(a)
        x, *_ = np.linalg.lstsq(a, np.arange(1.0, rows + 1), rcond=None)
        out.write(f"  RectangularReference(\n    rows: {rows}, columns: {columns}, seed: {seed},\n")
        out.write(f"    solution: {listed(x)},\n    pseudoInverse: {listed(p.T.flatten())}),\n")
    out.write("]\n")
