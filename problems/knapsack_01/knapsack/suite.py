"""Hidden suite of knapsack."""

import random
from itertools import product

from judge.suite import edge_cases, random_cases


def valid(profits, weights, capacity):
    return (
        len(profits) == len(weights) <= 100
        and all(0 <= profit <= 1_000_000 for profit in profits)
        and all(1 <= weight <= 1_000_000 for weight in weights)
        and 0 <= capacity <= 2_000
    )


def expected(profits, weights, capacity):
    """Add up every choice of items."""
    loads = product([0, 1], repeat=len(profits))
    return max(
        sum(profit * taken for profit, taken in zip(profits, load))
        for load in loads
        if sum(weight * taken for weight, taken in zip(weights, load)) <= capacity
    )


test_edges = edge_cases(
    no_items=([], [], 5),
    no_room=([5, 6], [1, 2], 0),
    one_item_fits_exactly=([5], [3], 3),
    one_item_too_heavy=([5], [4], 3),
    item_would_pay_twice=([6], [2], 6),
    twins_both_fit=([6, 6, 7], [2, 2, 4], 4),
    cart_left_unfilled=([9, 1], [4, 9], 8),
    best_ratio_wastes_room=([7, 9], [2, 3], 3),
    dearest_fills_the_cart=([10, 9, 9], [6, 3, 3], 6),
    misfit_comes_first=([50, 3, 4], [9, 1, 2], 3),
    item_fills_what_is_left=([3, 4, 5], [2, 3, 4], 7),
    no_profit_at_all=([0, 0], [1, 1], 2),
    everything_fits=([3, 1, 2], [1, 2, 3], 2_000),
    greatest_profits=([1_000_000] * 3, [1_000, 999, 1_000_000], 1_999),
)


@random_cases
def test_random(st):
    """Few and small numbers: twins, ties and exact fits are frequent, and no choice is obvious."""
    items = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 7)), max_size=7)
    return st.tuples(items, st.integers(0, 20)).map(
        lambda drawn: ([profit for profit, _ in drawn[0]], [weight for _, weight in drawn[0]], drawn[1])
    )


def workload(n):
    """Each item brings its weight and a little more, so that no choice is clearly better; half fit."""
    rng = random.Random(n)
    weights = [rng.randint(5, 75) for _ in range(n)]
    return [weight + rng.randint(8, 12) for weight in weights], weights, 20 * n
