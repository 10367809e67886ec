"""Hidden suite of random_walk_price."""

import math
import random
from decimal import Decimal
from itertools import combinations, pairwise

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(prices, dt):
    return (
        3 <= len(prices) <= 30_000
        and all(0.01 <= price <= 1_000_000 for price in prices)
        and 0.001 <= dt <= 1
    )


def expected(prices, dt):
    """Compute with decimals: the mean from both ends, and the variance from the differences of all pairs."""
    logs = [Decimal(price).ln() for price in prices]
    returns = [after - before for before, after in pairwise(logs)]
    n, step = len(returns), Decimal(dt)
    squares = sum(((a - b) ** 2 for a, b in combinations(returns, 2)), Decimal(0))
    variance = squares / (n * (n - 1)) / step
    return float((logs[-1] - logs[0]) / n / step + variance / 2), float(variance.sqrt())


def walk(start, *factors):
    """Multiply the start by one factor after the other."""
    prices = [float(start)]
    for factor in factors:
        prices.append(prices[-1] * factor)
    return prices


def balanced(start, spread, *, up_first=False):
    """Three prices whose mean return is minus half the variance, so that the drift is 0 but for rounding."""
    up, down = spread / 2 - spread**2 / 4, spread / 2 + spread**2 / 4
    return walk(start, *(math.exp(r) for r in ((up, -down) if up_first else (-down, up))))


test_edges = edge_cases(
    three_prices=([100.0, 105.0, 103.0], 0.004),
    four_prices=([100.0, 110.0, 99.0, 108.9], 0.25),
    one_year_apart=([3.0, 5.0, 4.0, 9.0], 1.0),
    shortest_interval=([3.0, 5.0, 4.0, 9.0], 0.001),
    daily_prices=(walk(50, 1.01, 0.98, 1.003, 1.0, 1.02, 0.995, 0.999, 1.013), 1 / 252),
    constant_price=([7.5, 7.5, 7.5, 7.5], 0.1),
    doubling=([1.0, 2.0, 4.0, 8.0], 0.5),
    equal_growth=(walk(0.05, *[1.37] * 40), 0.01),
    equal_decline=(walk(900_000, *[0.9] * 60), 0.01),
    up_and_down=([10.0, 20.0] * 6, 0.1),
    large_moves=([1.0, 50.0, 2.0, 300.0, 0.5], 0.5),
    largest_moves=([0.01, 1_000_000.0, 0.01, 0.01], 0.02),
    falling=([90.0, 70.0, 60.0, 30.0, 20.0], 0.1),
    first_return_differs=([10.0, 40.0, 40.0, 40.0], 0.1),
    last_return_differs=([10.0, 10.0, 10.0, 2.5], 0.1),
    little_variation_around_a_large_mean=(walk(0.01, *[2.5, 2.500_01, 2.499_98] * 6), 0.001),
    little_variation_around_a_falling_mean=(walk(999_999, *[0.25, 0.250_001] * 6), 0.01),
    interval_that_does_not_divide_a_year=([3.0, 5.0, 4.0, 9.0], 0.3),
    interval_of_nearly_a_year=([20.0, 21.0, 19.0, 23.0], 0.75),
    steps_of_a_thousandth=(walk(20, 1.0009, 0.9993, 1.0006, 1.0008, 0.9992), 0.001),
    steps_of_a_millionth=(walk(20, 1.000_002, 1.000_001, 1.000_003, 1.000_001), 0.001),
    lowest_prices=([0.01, 0.01, 0.0103, 0.0101], 0.001),
    highest_prices=([1_000_000.0, 999_999.0, 999_999.5, 1_000_000.0], 0.001),
    drift_cancels_out=(balanced(0.02, 0.9), 0.001),
    drift_cancels_out_in_small_steps=(balanced(0.05, 0.2, up_first=True), 0.001),
    whole_prices=([12.0, 15.0, 11.0, 11.0, 19.0], 0.2),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Few prices, some of them equal, with two intervals."""
    return small.lists([1.0, 2.0, 0.5, 10.0], least=3), [0.25, 1.0]


@random_cases
def test_random(st):
    """Walks of up to forty small or tiny steps, nearly equal steps, drift 0, low prices, and prices anywhere."""
    factor = st.floats(0.9, 1.12)
    near = st.floats(-1e-5, 1e-5)
    start = st.floats(1, 100)
    walks = st.builds(lambda s, f: walk(s, *f), start, st.lists(factor, min_size=2, max_size=40))
    even = st.builds(
        lambda s, f, extra: walk(s, *[f + e for e in extra]),
        st.floats(1, 1.5),
        st.floats(1.2, 2.0),
        st.lists(near, min_size=3, max_size=16),
    )
    anywhere = st.lists(st.floats(0.01, 1_000_000) | st.floats(0.01, 10), min_size=3, max_size=12)
    tiny = st.floats(-1e-3, 1e-3) | st.floats(-1e-6, 1e-6)
    still = st.builds(
        lambda s, f: walk(s, *[1 + e for e in f]), start, st.lists(tiny, min_size=2, max_size=20)
    )
    low = st.lists(st.floats(0.01, 0.02), min_size=3, max_size=8)
    zero = st.builds(
        lambda s, d, up: balanced(s, d, up_first=up), st.floats(0.05, 1), st.floats(0.01, 1), st.booleans()
    )
    dt = st.sampled_from([1 / 252, 1 / 12, 0.001, 1.0]) | st.floats(0.001, 1)
    return st.tuples(walks | even | anywhere | still | low, dt) | st.tuples(
        zero, st.sampled_from([0.001, 1 / 252])
    )


def workload(n):
    """Daily prices, prices that hardly vary, prices that alternate, and long runs of equal prices."""
    rng = random.Random(n)
    log = math.log(100)
    daily = []
    for _ in range(n):
        log = 0.9999 * log + 0.0001 * math.log(100) + rng.gauss(0, 0.02)
        daily.append(min(1_000_000.0, max(0.01, math.exp(log))))
    return {
        "daily prices": (daily, 1 / 252),
        "hardly varying": ([500 + rng.random() / 100 for _ in range(n)], 0.001),
        "alternating": ([1.0, 3.0] * (n // 2), 1.0),
        "rarely changing": ([price for price in daily[: n // 1500] for _ in range(1500)], 0.01),
    }
