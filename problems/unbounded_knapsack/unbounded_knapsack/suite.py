"""Hidden suite of unbounded_knapsack."""

import random
from math import isqrt

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000


def each_once(count):
    """Return weights whose sum can only be reached by taking each once: 2 to the count plus a power of two."""
    return [2**count + 2**i for i in range(count)]


def valid(profits, weights, capacity):
    return (
        1 <= len(profits) == len(weights) <= 12
        and all(1 <= profit <= LIMIT for profit in profits)
        and all(1 <= weight <= LIMIT for weight in weights)
        and 1 <= capacity <= 20_000
    )


def expected(profits, weights, capacity):
    """Go through the total weights that can be reached, ascending, and add one item to each."""
    best = {0: 0}
    for total in range(capacity + 1):
        if total in best:
            for profit, weight in zip(profits, weights):
                best[total + weight] = max(best.get(total + weight, 0), best[total] + profit)
    return max(profit for total, profit in best.items() if total <= capacity)


test_edges = edge_cases(
    one_item_fits_exactly=([5], [3], 3),
    one_item_too_heavy=([5], [4], 3),
    copies_fill_exactly=([6], [2], 8),
    capacity_not_used_up=([6], [3], 8),
    capacity_1=([4, 7], [2, 1], 1),
    best_ratio_is_not_optimal=([9, 12], [4, 5], 8),
    largest_profit_is_not_optimal=([10, 6], [6, 3], 6),
    three_items_needed=([30, 40, 51], [3, 4, 5], 12),
    six_items_needed=([65, 66, 68, 72, 80, 96], [65, 66, 68, 72, 80, 96], 447),
    eight_items_needed=(each_once(8), each_once(8), sum(each_once(8))),
    second_best_item_only=([26, 20], [5, 4], 16),
    second_best_item_30_times=([31_001, 30_000], [31, 30], 900),
    too_heavy_item_first=([50, 3, 4], [9, 1, 2], 3),
    too_heavy_item_in_the_middle=([3, 50, 5], [2, 9, 3], 8),
    same_weight_best_first=([8, 5, 6], [2, 2, 2], 5),
    equal_items=([7, 7, 3], [3, 3, 2], 7),
    equal_best_items=([9, 9], [4, 4], 9),
    heavier_with_the_same_profit_first=([5, 5], [3, 2], 7),
    largest_profits=([LIMIT] * 3, [2, 1, LIMIT], 3_000),
    weight_fits_modulo_65536=([9, 4], [65_537, 1], 2),
    worst_ratio_fills_the_rest=([*range(40, 480, 40), 1], [*range(2, 24, 2), 1], 25),
    twelve_items_the_last_best=([*range(101, 112), 999], [*range(21, 32), 50], 160),
    one_ratio_and_never_full=([*range(60, 84, 2)], [*range(60, 84, 2)], 2_001),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few items in every order with ties and duplicates, and ascending ones with larger capacities."""

    def inputs(items, capacity):
        return [profit for profit, _ in items], [weight for _, weight in items], capacity

    mixed = small.lists([[1, 1], [3, 2], [4, 3], [3, 1], [9, 5]], most=3, least=1)
    sorted_ones = small.lists([[3, 3], [4, 4], [6, 5], [9, 7], [5, 4]], most=4, least=1, ascending=True)
    return small.either(
        small.built(inputs, mixed, range(1, 14)), small.built(inputs, sorted_ones, range(5, 26))
    )


@random_cases
def test_random(st):
    """Many ties; ratios so close that the second best is needed often; twelve items; and all sizes."""
    item = st.tuples(st.integers(1, 9), st.integers(1, 7))
    short = st.tuples(st.lists(item, min_size=1, max_size=8), st.integers(1, 40))
    ratio = st.builds(
        lambda weight, more: (10 * weight + more, weight), st.integers(5, 30), st.integers(0, 4)
    )
    close = st.tuples(st.lists(ratio, min_size=2, max_size=6), st.integers(50, 600))
    many = st.tuples(st.lists(ratio, min_size=11, max_size=12), st.integers(30, 300))
    weight = st.integers(1, 60) | st.integers(1, 1_200) | st.integers(1, LIMIT)
    large = st.tuples(st.integers(1, LIMIT) | st.just(LIMIT), weight)
    wide = st.tuples(st.lists(large, min_size=1, max_size=6), st.integers(1, 1_200))
    return (short | close | many | wide).map(
        lambda drawn: ([profit for profit, _ in drawn[0]], [weight for _, weight in drawn[0]], drawn[1])
    )


def workload(n):
    """Light items; 1 as the best weight; a second-best item only; each item once after too heavy ones; a heavy item."""
    rng = random.Random(n)
    light = rng.sample(range(1, 13), 12)
    side = isqrt(n)
    junk = [rng.randint(side + 1, 2 * side) for _ in range(10)]
    once = each_once(max(count for count in range(1, 11) if sum(each_once(count)) <= n))
    return {
        "light items": ([100 * weight - 10 + rng.randint(0, weight) for weight in light], light, n),
        "weight 1 is best": ([rng.randint(LIMIT - 9, LIMIT) for _ in light], sorted(light, reverse=True), n),
        "second-best item only": (
            [1_000 * weight - rng.randint(200, 900) for weight in junk]
            + [1_000 * side + 1, 1_000 * (side - 1)],
            [*junk, side, side - 1],
            (side - 1) ** 2,
        ),
        "too heavy ones first, then each once": (
            [LIMIT] * 2 + once,
            [LIMIT, n + 1, *once],
            sum(once),
        ),
        "one weight and a heavy item": ([*rng.sample(range(90, 130), 11), LIMIT], [7] * 11 + [n * 3 // 5], n),
    }
