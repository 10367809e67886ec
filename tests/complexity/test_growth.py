"""Measurements become classes, or no class where they cannot tell."""

from __future__ import annotations

import random
from collections.abc import Callable
from math import factorial, log2

import pytest

from judge.complexity.growth import Growth, Shape, counted_growth, growth

DOUBLING = [1000 * 2**number for number in range(8)]
STEPS = list(range(8, 17))
FLOOR = 0.0005


def told(cost: Callable[[int], float], sizes: list[int], at_end_s: float = 0.3, noise: float = 0.0) -> Growth:
    """Return what is told of a cost that takes so long at the largest size, with an overhead as calls have it."""
    rng = random.Random(7)
    scale = at_end_s / cost(sizes[-1])
    points = [(n, (cost(n) * scale + 0.0001) * (1 + noise * rng.random())) for n in sizes]
    return growth(points, FLOOR)


@pytest.mark.parametrize("noise", [0.0, 0.2])
@pytest.mark.parametrize(
    ("cost", "shape"),
    [
        (lambda n: n, Shape.NEAR_LINEAR),
        (lambda n: n * log2(n), Shape.NEAR_LINEAR),
        (lambda n: n**2, Shape.QUADRATIC),
        (lambda n: n**2 * log2(n), Shape.QUADRATIC),
        (lambda n: 20_000 * n + n**2, Shape.QUADRATIC),
        (lambda n: n**3, Shape.CUBIC),
    ],
)
def test_powers_are_told_with_their_exponents(
    cost: Callable[[int], float], shape: Shape, noise: float
) -> None:
    """n and n log n are one class; noise of a fifth does not matter, nor a linear part that is a tenth at the end."""
    found = told(cost, DOUBLING, noise=noise)
    assert found.shape is shape, found
    assert found.exponent is not None
    assert found.interval is not None
    low, high = found.interval
    assert low < found.exponent < high


@pytest.mark.parametrize(
    ("cost", "sizes"),
    [
        (lambda n: n**1.5, DOUBLING),
        (lambda n: n**4, DOUBLING[:6]),
        (lambda n: 1.0, DOUBLING),
        (lambda n: n**0.5, DOUBLING),
    ],
)
def test_what_lies_between_the_classes_is_not_told(cost: Callable[[int], float], sizes: list[int]) -> None:
    """Nor is what grows by less than the size: overheads look like that."""
    found = told(cost, sizes)
    assert found.shape is None
    assert found.why


@pytest.mark.parametrize(
    ("cost", "least", "most"),
    [(lambda n: 2.0**n, 1.9, 2.1), (lambda n: n * 2.0**n, 2.0, 2.3), (lambda n: factorial(n), 8, 20)],
)
def test_exponential_growth_is_told_with_its_base(
    cost: Callable[[int], float], least: float, most: float
) -> None:
    """Sizes in steps tell it; of a factorial the base is that of the sizes measured."""
    found = told(cost, STEPS)
    assert found.shape is Shape.EXPONENTIAL
    assert found.base is not None
    assert least < found.base < most


def test_a_power_at_small_sizes_is_not_taken_for_exponential() -> None:
    """Between 8 and 16 n^3 grows as fast as some b^n, but not as straight."""
    assert told(lambda n: n**3, STEPS).shape is not Shape.EXPONENTIAL


def test_too_few_and_too_quick_measurements_say_why() -> None:
    """What is done before its time can be measured has no class."""
    assert "not enough sizes" in growth([(10, 1.0)], FLOOR).why
    assert "before its time can be measured" in growth([(n, 0.0002) for n in DOUBLING], FLOOR).why
    jumping = [(n, (0.1 if number % 2 else 0.01) * n) for number, n in enumerate(DOUBLING)]
    assert "jump" in growth(jumping, FLOOR).why


@pytest.mark.parametrize(
    ("reads", "shape"),
    [
        (lambda n: 3, Shape.CONSTANT),
        (lambda n: int(log2(n)) + 1, Shape.LOGARITHMIC),
        (lambda n: 2 * int(log2(n)) + 7, Shape.LOGARITHMIC),
        (lambda n: n, Shape.NEAR_LINEAR),
        (lambda n: n + 40, Shape.NEAR_LINEAR),
        (lambda n: n * n, Shape.QUADRATIC),
    ],
)
def test_counted_reads_tell_a_logarithm(reads: Callable[[int], int], shape: Shape) -> None:
    """Counts are exact, so even O(1) and O(log n) differ."""
    assert counted_growth([(n, reads(n)) for n in DOUBLING]).shape is shape
