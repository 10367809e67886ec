"""Hidden suite of knapsack."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000


def valid(profits, weights, capacity):
    return (
        1 <= len(profits) == len(weights) <= 100
        and all(1 <= profit <= LIMIT for profit in profits)
        and all(1 <= weight <= LIMIT for weight in weights)
        and 1 <= capacity <= 2_000
    )


def expected(profits, weights, capacity):
    """Keep the best profit for each total weight, item by item."""
    best = {0: 0}
    for profit, weight in zip(profits, weights):
        extended = {
            total + weight: gain + profit for total, gain in best.items() if total + weight <= capacity
        }
        best = {
            total: max(best.get(total, 0), extended.get(total, 0)) for total in sorted({*best, *extended})
        }
    return max(best.values())


test_edges = edge_cases(
    one_item_fits_exactly=([5], [3], 3),
    one_item_too_heavy=([5], [4], 3),
    no_item_taken_twice=([6], [2], 6),
    eight_equal_items_all_taken=([1] * 8, [1] * 8, 8),
    duplicate_items=([6, 6, 7], [2, 2, 4], 4),
    capacity_not_used_up=([9, 1], [4, 9], 8),
    best_ratio_is_not_optimal=([7, 9], [2, 3], 3),
    largest_profit_is_not_optimal=([10, 9, 9], [6, 3, 3], 6),
    too_heavy_item_first=([50, 3, 4], [9, 1, 2], 3),
    all_items_fit=([3, 1, 2], [1, 2, 3], 2_000),
    largest_profits=([LIMIT] * 3, [1_000, 999, LIMIT], 1_999),
    weight_fits_modulo_65536=([9, 4], [65_537, 1], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few items in every order, with capacities up to more than their total weight."""

    def inputs(items, capacity):
        return [profit for profit, _ in items], [weight for _, weight in items], capacity

    mixed = small.lists([[1, 1], [3, 2], [4, 3], [3, 1]], most=4, least=1)
    sorted_ones = small.lists([[1, 1], [3, 2], [4, 3], [5, 4], [6, 4]], least=1, ascending=True)
    return small.either(
        small.built(inputs, mixed, range(1, 9)), small.built(inputs, sorted_ones, range(5, 12, 2))
    )


@random_cases
def test_random(st):
    """Up to twelve items of all sizes, with many duplicates and ties; or up to forty of which few fit."""
    item = st.tuples(st.integers(1, 9), st.integers(1, 7))
    large = st.tuples(st.integers(1, LIMIT) | st.just(LIMIT), st.integers(1, 700) | st.integers(1, LIMIT))
    short = st.tuples(st.lists(item, min_size=1, max_size=12), st.integers(1, 30))
    wide = st.tuples(st.lists(large, min_size=1, max_size=12), st.integers(1, 2_000) | st.just(2_000))
    heavy = st.tuples(st.integers(40, 60), st.integers(10, 25))
    long = st.tuples(st.lists(heavy, min_size=20, max_size=40), st.integers(10, 60))
    return (short | wide | long).map(
        lambda drawn: ([profit for profit, _ in drawn[0]], [weight for _, weight in drawn[0]], drawn[1])
    )


def workload(n):
    """Profits a little above the weights; equal items; large profits; even weights; and light items at the end."""
    rng = random.Random(n)
    weights = [rng.randint(5, 75) for _ in range(n)]
    return {
        "profit a little above the weight": (
            [weight + rng.randint(8, 12) for weight in weights],
            weights,
            20 * n,
        ),
        "equal items": ([7] * n, [39] * n, 20 * n),
        "large profits": ([rng.randint(LIMIT - 9, LIMIT) for _ in weights], weights, 20 * n - 1),
        "profit equals weight, all even": ([2 * w for w in weights], [2 * w for w in weights], 20 * n - 1),
        "too heavy first": (
            [LIMIT] * (n // 2) + [weight + 10 for weight in weights[: n - n // 2]],
            [LIMIT] * (n // 2) + weights[: n - n // 2],
            10 * n,
        ),
    }
