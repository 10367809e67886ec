"""Hidden suite of knapsack."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000


def valid(profits, weights, capacity):
    return (
        1 <= len(profits) == len(weights) <= 100
        and all(1 <= profit <= FAR for profit in profits)
        and all(1 <= weight <= FAR for weight in weights)
        and 1 <= capacity <= 2_000
    )


def expected(profits, weights, capacity):
    """Keep the best profit of each weight that a load can have, item by item."""
    loads = {0: 0}
    for profit, weight in zip(profits, weights):
        grown = {total + weight: gain + profit for total, gain in loads.items() if total + weight <= capacity}
        loads = {total: max(loads.get(total, 0), grown.get(total, 0)) for total in sorted({*loads, *grown})}
    return max(loads.values())


test_edges = edge_cases(
    one_item_fits_exactly=([5], [3], 3),
    one_item_too_heavy=([5], [4], 3),
    item_would_pay_twice=([6], [2], 6),
    twins_both_fit=([6, 6, 7], [2, 2, 4], 4),
    cart_left_unfilled=([9, 1], [4, 9], 8),
    best_ratio_wastes_room=([7, 9], [2, 3], 3),
    dearest_fills_the_cart=([10, 9, 9], [6, 3, 3], 6),
    misfit_comes_first=([50, 3, 4], [9, 1, 2], 3),
    everything_fits=([3, 1, 2], [1, 2, 3], 2_000),
    greatest_profits=([FAR] * 3, [1_000, 999, FAR], 1_999),
    modulo_65536_it_would_fit=([9, 4], [65_537, 1], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few items in every order, with capacities up to more than they weigh."""

    def inputs(items, capacity):
        return [profit for profit, _ in items], [weight for _, weight in items], capacity

    mixed = small.lists([[1, 1], [3, 2], [4, 3], [3, 1]], most=4, least=1)
    sorted_ones = small.lists([[1, 1], [3, 2], [4, 3], [5, 4], [6, 4]], least=1, ascending=True)
    return small.either(
        small.built(inputs, mixed, range(1, 9)), small.built(inputs, sorted_ones, range(5, 12, 2))
    )


@random_cases
def test_random(st):
    """Up to twelve items of all sizes, where twins and ties are frequent; or up to forty of which few fit."""
    item = st.tuples(st.integers(1, 9), st.integers(1, 7))
    great = st.tuples(st.integers(1, FAR) | st.just(FAR), st.integers(1, 700) | st.integers(1, FAR))
    short = st.tuples(st.lists(item, min_size=1, max_size=12), st.integers(1, 30))
    far = st.tuples(st.lists(great, min_size=1, max_size=12), st.integers(1, 2_000) | st.just(2_000))
    heavy = st.tuples(st.integers(40, 60), st.integers(10, 25))
    long = st.tuples(st.lists(heavy, min_size=20, max_size=40), st.integers(10, 60))
    return (short | far | long).map(
        lambda drawn: ([profit for profit, _ in drawn[0]], [weight for _, weight in drawn[0]], drawn[1])
    )


def workload(n):
    """Profits that hardly tell items apart; all items alike; great profits; and light ones in the end."""
    rng = random.Random(n)
    weights = [rng.randint(5, 75) for _ in range(n)]
    return {
        "a little more than the weight": (
            [weight + rng.randint(8, 12) for weight in weights],
            weights,
            20 * n,
        ),
        "all alike": ([7] * n, [39] * n, 20 * n),
        "great profits": ([rng.randint(FAR - 9, FAR) for _ in weights], weights, 20 * n - 1),
        "profit is weight, all even": ([2 * w for w in weights], [2 * w for w in weights], 20 * n - 1),
        "too heavy first": (
            [FAR] * (n // 2) + [weight + 10 for weight in weights[: n - n // 2]],
            [FAR] * (n // 2) + weights[: n - n // 2],
            10 * n,
        ),
    }
