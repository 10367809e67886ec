"""Hidden suite of min_coin_change."""

import random
from math import isqrt

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def each_once(count):
    """Return values whose sum can only be paid with one coin of each: 2 to the count plus a power of two."""
    return [2**count + 2**i for i in range(count)]


def valid(coins, total):
    return (
        1 <= len(coins) <= 12
        and all(1 <= coin <= LIMIT for coin in coins)
        and len(set(coins)) == len(coins)
        and 0 <= total <= 20_000
    )


def expected(coins, total):
    """Add one coin in every way to the amounts that were reached last, until the total is one of them."""
    reached, last, used = {0}, {0}, 0
    while total not in reached:
        last = {amount + coin for amount in last for coin in coins if amount + coin <= total} - reached
        if not last:
            return -1
        reached |= last
        used += 1
    return used


test_edges = edge_cases(
    total_0=([3], 0),
    total_0_with_coin_1=([2, 1], 0),
    one_coin_equal_to_the_total=([6], 6),
    one_coin_several_times=([3], 12),
    one_coin_no_way=([4], 6),
    total_1=([2, 1], 1),
    coin_1_alone=([1], 7),
    coin_1_alone_300_times=([1], 300),
    total_below_every_coin=([5, 7], 4),
    largest_coin_first_is_not_optimal=([1, 7, 10], 14),
    largest_coin_first_finds_no_way=([4, 9], 12),
    largest_coin_is_not_used=([1, 15, 16], 30),
    most_large_coins_are_not_optimal=([1, 10, 19, 25], 38),
    common_divisor_does_not_divide_the_total=([4, 6, 10], 21),
    largest_total_without_a_way=([6, 11, 14], 27),
    one_below_what_can_be_paid=([3, 5], 7),
    three_values_needed=([4, 9, 14], 27),
    each_of_six_once=(each_once(6), sum(each_once(6))),
    each_of_eight_once=(each_once(8), sum(each_once(8))),
    second_largest_only=([24, 25], 576),
    too_large_first=([9, 1, 2], 4),
    too_large_in_the_middle=([2, LIMIT, 3], 7),
    largest_coin_only=([LIMIT], 20),
    coin_fits_modulo_2_to_the_16=([65_537, 2], 5),
    coin_fits_modulo_2_to_the_29=([536_870_913, 2], 5),
    twelve_coins_the_last_needed=([*range(20, 42, 2), 19], 59),
    coins_as_large_as_the_largest_total=([5_000, 19_999, 9_999, 10_001], 20_000),
    one_coin_pays_the_largest_total=([5_000, 20_000, 10_000], 20_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few values in every order, and ascending ones with larger totals, from 0 on."""
    mixed = small.together(small.lists([2, 1, 5, 3], most=4, least=1, distinct=True), range(12))
    ascending = small.together(
        small.lists([1, 3, 4, 5, 6, 9, 11, 14], least=1, ascending=True, distinct=True), range(31)
    )
    return small.either(mixed, ascending)


@random_cases
def test_random(st):
    """Values that leave gaps; close values of which many are needed; twelve values; and all sizes."""

    def values(value, least, most):
        return st.lists(value, min_size=least, max_size=most, unique=True)

    short = st.tuples(values(st.integers(1, 12), 1, 6), st.integers(0, 60))
    gaps = st.tuples(values(st.integers(4, 40), 2, 5), st.integers(20, 200))
    close = st.tuples(values(st.integers(25, 35), 2, 4), st.integers(300, 1_000))
    many = st.tuples(values(st.integers(5, 90), 11, 12), st.integers(50, 900))
    value = st.integers(1, 60) | st.integers(1, 1_200) | st.integers(1, LIMIT)
    wide = st.tuples(values(value, 1, 6), st.integers(0, 1_200))
    return short | gaps | close | many | wide


def workload(n):
    """The smallest values; only coins of 1 that fit; second-largest coins only; no way; each coin once."""
    rng = random.Random(n)
    side = isqrt(n)
    once = each_once(max(count for count in range(1, 11) if sum(each_once(count)) <= n))
    even = [2 * half for half in rng.sample(range(2, 25), 12)]
    return {
        "1 to 12": (rng.sample(range(1, 13), 12), n),
        "no way": (even, n - 1 + n % 2),
        "coins of 1": ([LIMIT, n + 1, 1], n),
        "second-largest coin only": ([n, side, side - 1], (side - 1) ** 2),
        "each once after too large ones": ([LIMIT, n + 1, *once], sum(once)),
    }
