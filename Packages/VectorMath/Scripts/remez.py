"""Best polynomial approximation with coefficients that a machine type can hold."""

from mpmath import mp, mpf, cos, lu_solve, matrix, pi

mp.dps = 60


def chebyshev_points(a, b, count):
    """The extrema of a Chebyshev polynomial, moved to [a, b]."""
    return [(a + b) / 2 - (b - a) / 2 * cos(pi * i / (count - 1)) for i in range(count)]


def alternation(errors):
    """Indices of the largest error in each run of one sign."""
    peaks = []
    for i, e in enumerate(errors):
        if peaks and (e > 0) == (errors[peaks[-1]] > 0):
            if abs(e) > abs(errors[peaks[-1]]):
                peaks[-1] = i
        else:
            peaks.append(i)
    return peaks


def remez(points, values, weights, degree):
    """Remez exchange on a fixed grid: minimises max |weight * (polynomial - value)|.

    Returns the coefficients, lowest first, and the error.
    """
    n = degree + 2
    peaks = [round(i * (len(points) - 1) / (n - 1)) for i in range(n)]
    for _ in range(30):
        system, right = matrix(n, n), matrix(n, 1)
        for row, i in enumerate(peaks):
            for j in range(degree + 1):
                system[row, j] = points[i] ** j
            system[row, degree + 1] = (-1) ** row / weights[i]
            right[row] = values[i]
        solution = lu_solve(system, right)
        coefficients = [solution[j] for j in range(degree + 1)]
        levelled = abs(solution[degree + 1])
        errors = [
            w * (mp.polyval(coefficients[::-1], x) - v)
            for x, v, w in zip(points, values, weights)
        ]
        worst = max(map(abs, errors))
        found = alternation(errors)
        while len(found) > n:
            found.pop(0 if abs(errors[found[0]]) < abs(errors[found[-1]]) else -1)
        if len(found) < n or worst < levelled * mpf("1.0001"):
            break
        peaks = found
    return coefficients, worst


def rounded_to(x, bits):
    """x rounded to nearest with so many significant bits."""
    with mp.workprec(bits):
        return +x


def fit(function, interval, degree, bits, weight=lambda z: mpf(1), exact=3):
    """Fits `function` on `interval` with coefficients of `bits` bits, lowest first.

    Where the interval starts at zero, the first `exact` coefficients are rounded one after
    the other and the rest is fitted again each time, so that their rounding costs nothing.
    `weight` turns an error of the polynomial into a relative error of the final result.
    Returns the coefficients and the error that they really have.
    """
    a, b = map(mpf, interval)
    points = chebyshev_points(a, b, 40 * (degree + 2))
    values = [function(z) for z in points]
    weights = [weight(z) for z in points]
    floor = max(weights) / 10**5
    weights = [max(w, floor) for w in weights]

    done = []
    left = list(zip(points, values, weights))
    for _ in range(min(exact, degree) if a == 0 else 0):
        done.append(rounded_to(remez(*zip(*left), degree - len(done))[0][0], bits))
        left = [(z, (v - done[-1]) / z, w * z) for z, v, w in left if z > b / 10**4]
    rest, _ = remez(*zip(*left), degree - len(done))
    result = done + [rounded_to(c, bits) for c in rest]
    error = max(
        w * abs(mp.polyval(result[::-1], z) - v) for z, v, w in zip(points, values, weights)
    )
    return result, error
