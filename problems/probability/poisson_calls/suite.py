"""Hidden suite of poisson_calls."""

import math
import random

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-12)


def valid(counts, shape, rate, next_count):
    return (
        len(counts) <= 40_000
        and all(0 <= count <= 100 for count in counts)
        and 0.01 <= shape <= 1000
        and 0.001 <= rate <= 1000
        and 0 <= next_count <= 1000
    )


def expected(counts, shape, rate, next_count):
    """Go from the probability of no calls to the next count, from ratio to ratio, without a Gamma function."""
    a, b = shape + math.fsum(counts), rate + len(counts)
    ratios = (math.log((a + j) / ((j + 1) * (b + 1))) for j in range(next_count))
    return math.exp(math.fsum(ratios) - a * math.log1p(1 / b))


test_edges = edge_cases(
    no_hours=([], 2.0, 3.0, 1),
    no_hours_and_no_calls=([], 0.5, 0.25, 0),
    one_hour=([4], 1.0, 1.0, 4),
    one_hour_without_calls=([0], 1.0, 1.0, 0),
    hours_without_calls=([0, 0, 0, 0], 2.0, 1.0, 1),
    no_calls_next=([3, 5, 2], 2.0, 0.5, 0),
    one_call_next=([3, 5, 2], 2.0, 0.5, 1),
    more_than_ever=([3, 5, 2], 2.0, 0.5, 12),
    equal_counts=([3] * 10, 2.0, 0.5, 3),
    rate_is_not_a_scale=([], 3.0, 4.0, 2),
    shape_is_no_whole_number=([1, 2], 0.37, 1.9, 2),
    shape_below_a_half=([0, 1], 0.01, 0.5, 1),
    weak_prior=([6, 7], 0.01, 0.001, 5),
    strong_prior=([50, 60], 1000.0, 1000.0, 2),
    prior_against_the_data=([9, 8, 10, 9], 50.0, 50.0, 4),
    few_hours_with_many_calls=([100], 1.0, 0.001, 150),
    gamma_overflows=([40, 45, 50, 60], 1.0, 1.0, 44),
    power_is_zero=([], 1000.0, 0.9, 1000),
    power_is_zero_after_an_hour=([100], 1000.0, 0.1, 1000),
    factorial_overflows_a_float=([100] * 3, 900.0, 1.5, 250),
    largest_count_next=([100] * 5, 1.0, 0.001, 1000),
    many_hours=([7, 3] * 500, 2.0, 1.0, 5),
    many_hours_with_many_calls=([100] * 1100, 1.0, 1.0, 135),
    many_hours_with_many_calls_and_few_next=([100, 90] * 700, 1.0, 2.0, 60),
    many_hours_and_a_strong_prior=([3] * 700, 1000.0, 0.01, 18),
    no_hours_and_the_weakest_prior=([], 0.01, 0.001, 700),
    no_hours_and_a_strong_prior=([], 1000.0, 10.0, 125),
    order_does_not_matter=([9, 0, 1, 4], 2.0, 1.0, 3),
    only_sum_and_number_matter=([14, 0, 0, 0], 2.0, 1.0, 3),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Few hours, small counts, and priors of several kinds."""
    counts = small.lists([0, 1, 3, 20])
    return small.either(small.together(counts, [1.0, 2.5], [1.0, 0.5], [0, 1, 4]))


@random_cases
def test_random(st):
    """Up to sixty hours, or these many times, mostly near a common mean; a next count near it or anywhere."""
    counts = st.integers(0, 8) | st.integers(0, 100)
    near = st.integers(0, 90).flatmap(
        lambda low: st.lists(st.integers(low, low + 10), min_size=1, max_size=60)
    )
    shape = st.sampled_from([0.01, 0.5, 1.0, 3.0, 1000.0]) | st.floats(0.01, 20) | st.floats(1, 1000)
    rate = st.sampled_from([0.001, 0.5, 1.0, 2.0]) | st.floats(0.001, 5) | st.floats(0.1, 1000)
    next_count = st.integers(0, 10) | st.integers(0, 120) | st.integers(0, 1000)
    any_counts = near | st.lists(counts, max_size=20)
    busy = st.integers(60, 90).flatmap(
        lambda low: st.lists(st.integers(low, low + 10), min_size=5, max_size=10)
    )
    many = st.builds(lambda counts, times: counts * times, near | busy, st.integers(20, 200))
    likely = st.builds(
        lambda counts, shape, rate, more: (counts, shape, rate, max(0, counts[0] + more)),
        near | many,
        st.floats(0.5, 5) | shape,
        st.floats(0.1, 2),
        st.just(0) | st.integers(-30, 40),
    )
    return st.tuples(any_counts, shape, rate, next_count) | likely


def test_integral(examine):
    """Integrate posterior density times Poisson probability over the unknown mean, by Simpson's rule."""
    for counts, shape, rate, k in [([2, 4, 3], 3.5, 1.0, 3), ([], 4.0, 2.0, 1), ([5, 6, 9, 7], 2.0, 0.5, 10)]:
        (answer,) = examine.answers([(counts, shape, rate, k)])

        def weight(x, calls):
            density = x ** (shape - 1) * math.exp(-rate * x)
            return density * math.prod(math.exp(-x) * x**count / math.factorial(count) for count in calls)

        steps, top = 4000, 80.0
        grid = [(x * top / steps, 4 if x % 2 else 2) for x in range(1, steps)]
        right = sum(w * weight(x, [*counts, k]) for x, w in grid) / sum(
            w * weight(x, counts) for x, w in grid
        )
        if not math.isclose(answer, right, rel_tol=1e-6):
            examine.fail(f"the integral is {right}", (counts, shape, rate, k), answer)


def workload(n):
    """The most hours with random counts, with no calls, and with the largest counts."""
    rng = random.Random(n)
    counts = [min(100, int(rng.gammavariate(4, 3))) for _ in range(n)]
    return {
        "random counts": (counts, 2.0, 0.5, 13),
        "no calls": ([0] * n, 1000.0, 1.0, 0),
        "largest counts": ([100] * n, 1.0, 1000.0, 95),
    }
