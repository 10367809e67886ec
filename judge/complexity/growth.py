"""From measurements to a class of complexity, or to 'cannot tell' and why.

What is measured grows as a power of the size, n^p, over a few doublings; p is the slope of a line through the
logarithms. Between n and n log n no measurement of some doublings can tell, since the logarithm adds 0.1 to p or
less, as the caches of a processor do: both are near-linear. A p halfway between two powers says nothing either,
as it is what n + n^2 looks like before n^2 shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import exp, log, sqrt
from typing import Final


class Shape(IntEnum):
    """Classes that measurements can tell apart, from the best to the worst."""

    CONSTANT = 0
    LOGARITHMIC = 1
    NEAR_LINEAR = 2
    QUADRATIC = 3
    CUBIC = 4
    EXPONENTIAL = 5

    @property
    def text(self) -> str:
        """The class in the field's notation."""
        return _TEXTS[self]

    @property
    def short(self) -> str:
        """The class in a cell of a table."""
        return "near-linear" if self is Shape.NEAR_LINEAR else self.text


_TEXTS: Final = {
    Shape.CONSTANT: "O(1)",
    Shape.LOGARITHMIC: "O(log n)",
    Shape.NEAR_LINEAR: "O(n) or O(n log n)",
    Shape.QUADRATIC: "O(n^2)",
    Shape.CUBIC: "O(n^3)",
    Shape.EXPONENTIAL: "exponential",
}


@dataclass(frozen=True, slots=True)
class Growth:
    """How something grows with the size of the input."""

    shape: Shape | None
    """None where the measurements cannot tell."""
    why: str = ""
    """Why they cannot."""
    exponent: float | None = None
    """p of n^p, where that is what it grows as."""
    interval: tuple[float, float] | None = None
    """Between which numbers p lies, for 19 of 20 repetitions."""
    base: float | None = None
    """b of b^n, where it grows as that."""


_BANDS: Final = (
    (Shape.NEAR_LINEAR, 0.8, 1.35),
    (Shape.QUADRATIC, 1.7, 2.35),
    (Shape.CUBIC, 2.7, 3.35),
)
"""Which exponents are taken for which class."""
_LEAST_NOISE: Final = 0.06
"""Standard deviation of a measurement's binary logarithm that is assumed at least."""
_MOST_NOISE: Final = 0.35
_WIDEST: Final = 0.6
"""Half of the widest interval that still tells a class."""
_POINTS: Final = 5
"""How many of the largest sizes count: smaller ones show what is done once, whatever the size."""
_LEAST_GROWTH: Final = 3.0
"""How many times the least of the measurements the greatest must be, so that there is growth to speak of."""
_RISING: Final = 0.2
"""By how much the slope at the end must exceed that of all to be told as the better one."""
_PREVAILING: Final = 0.6
"""The share of the greater power at the end from which on it is told."""
_T: Final = {1: 12.7, 2: 4.3, 3: 3.2, 4: 2.8, 5: 2.6, 6: 2.4}
"""Student's t for 19 of 20, by degrees of freedom."""


def growth(
    points: Sequence[tuple[int, float]],
    floor: float,
    *,
    least_growth: float = _LEAST_GROWTH,
    most_noise: float = _MOST_NOISE,
) -> Growth:
    """Return how the values grow with the sizes, from pairs of both.

    Values below the floor say nothing; nor does a curve that rises less than `least_growth` times, or one whose
    binary logarithms lie further than `most_noise` from a line.
    """
    if len(points) < 2:
        return Growth(None, "there are not enough sizes")
    told = sorted(point for point in points if point[1] >= floor)
    if len(told) < 3:
        return Growth(None, "the largest input that was measured is done before its time can be measured")
    if (found := _exponential(told)) is not None:
        return found
    told = told[-_POINTS:]
    values = [value for _, value in told]
    if max(values) < least_growth * min(values):
        return Growth(None, "what is done once, whatever the size, takes most of the time")
    xs, ys = [log(size, 2) for size, _ in told], [log(value, 2) for value in values]
    exponent, error, noise = _line(xs, ys)
    if len(told) > 3:
        at_end, its_error, its_noise = _line(xs[-3:], ys[-3:])
        if at_end > exponent + _RISING:
            exponent, error, noise = at_end, its_error, its_noise
    interval = exponent - error, exponent + error
    if noise > most_noise or (error > _WIDEST and most_noise == _MOST_NOISE):
        return Growth(None, "the measurements jump from size to size", exponent, interval)
    for shape, least, most in _BANDS:
        if least <= exponent < most:
            return Growth(shape, "", exponent, interval)
    if (mixed := _mixed(told, noise)) is not None:
        return Growth(mixed, "", exponent, interval)
    if exponent < _BANDS[0][1]:
        why = "it grows by less than the size, which what is done once, whatever the size, explains as well"
    elif exponent > _BANDS[-1][2]:
        why = "it grows faster than the cube of the size"
    else:
        why = f"it grows as n^{exponent:.1f}, between two classes"
    return Growth(None, why, exponent, interval)


def counted_growth(points: Sequence[tuple[int, float]]) -> Growth:
    """Return how exact counts, such as reads of a list, grow with the sizes."""
    told = sorted(points)
    if len(told) < 3:
        return Growth(None, "there are not enough sizes")
    xs, values = [log(size, 2) for size, _ in told], [value for _, value in told]
    if max(values) <= min(values) + 1:
        return Growth(Shape.CONSTANT)
    exponent, error, _ = _line(xs, [log(max(value, 1), 2) for value in values])
    interval = exponent - error, exponent + error
    at_end = log(max(values[-1], 1) / max(values[-2], 1), 2) / (xs[-1] - xs[-2])
    if max(exponent, at_end) < 0.5:
        return Growth(Shape.LOGARITHMIC, "", exponent, interval)
    for shape, least, most in _BANDS:
        if least <= exponent < most:
            return Growth(shape, "", exponent, interval)
    return Growth(None, f"it grows as n^{exponent:.1f}, between two classes", exponent, interval)


def _mixed(points: list[tuple[int, float]], noise: float) -> Shape | None:
    """Return the class of a sum of two powers whose greater one prevails at the end; None where none fits better.

    It is what an attempt takes whose step of a quadratic part is much quicker than that of a linear one.
    """
    largest = points[-1][0]
    for power, shape in ((1, Shape.QUADRATIC), (2, Shape.CUBIC)):
        # Least squares of lower * x^power + upper * x^(power + 1) over the value, which is to be 1.
        rows = [((n / largest) ** power / value, (n / largest) ** (power + 1) / value) for n, value in points]
        aa, ab, bb = (sum(row[i] * row[j] for row in rows) for i, j in ((0, 0), (0, 1), (1, 1)))
        a, b = (sum(row[i] for row in rows) for i in (0, 1))
        determinant = aa * bb - ab * ab
        if determinant <= 0:
            continue
        lower, upper = (a * bb - b * ab) / determinant, (b * aa - a * ab) / determinant
        if lower <= 0 or upper < _PREVAILING * (lower + upper):
            continue
        left = [log(max(lower * row[0] + upper * row[1], 1e-9), 2) for row in rows]
        if sqrt(sum(one**2 for one in left) / max(len(left) - 2, 1)) <= noise:
            return shape
    return None


def _exponential(points: list[tuple[int, float]]) -> Growth | None:
    """Return the growth b^n, None where a power of n explains the points as well."""
    points = points[-_POINTS - 2 :]
    ns, ys = [float(size) for size, _ in points], [log(value, 2) for _, value in points]
    (slope, _, noise), (exponent, _, other) = _line(ns, ys), _line([log(n, 2) for n in ns], ys)
    if exponent < _BANDS[-1][2] or noise >= max(other, _LEAST_NOISE) or noise > 2 * _MOST_NOISE:
        return None
    return Growth(Shape.EXPONENTIAL, base=exp(slope * log(2)))


def _line(xs: Sequence[float], ys: Sequence[float]) -> tuple[float, float, float]:
    """Fit a line by least squares: slope, half of its interval, standard deviation of what is left."""
    count = len(xs)
    x_mean, y_mean = sum(xs) / count, sum(ys) / count
    spread = sum((x - x_mean) ** 2 for x in xs)
    slope = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True)) / spread
    left = sum((y - y_mean - slope * (x - x_mean)) ** 2 for x, y in zip(xs, ys, strict=True))
    noise = max(sqrt(left / max(count - 2, 1)), _LEAST_NOISE)
    return slope, _T.get(count - 2, 2.3) * noise / sqrt(spread), noise
