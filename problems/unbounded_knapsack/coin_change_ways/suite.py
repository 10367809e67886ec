"""Hidden suite of coin_change_ways."""

import random

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
    """Add up all numbers of each coin, coin by coin."""
    counts = [1] + [0] * total
    for coin in coins:
        counts = [sum(counts[amount::-coin]) for amount in range(total + 1)]
    return counts[total]


test_edges = edge_cases(
    total_0=([3], 0),
    total_0_with_coin_1=([2, 1], 0),
    one_coin_equal_to_the_total=([6], 6),
    one_coin_several_times=([3], 12),
    one_coin_no_way=([4], 6),
    total_1=([2, 1], 1),
    order_does_not_count=([1, 2], 3),
    total_below_every_coin=([5, 7], 4),
    common_divisor_does_not_divide_the_total=([4, 6, 10], 21),
    one_below_what_can_be_paid=([3, 5], 7),
    too_large_first=([9, 1, 2], 4),
    too_large_in_the_middle=([2, LIMIT, 3], 6),
    largest_coin_only=([LIMIT], 20),
    coin_fits_modulo_2_to_the_16=([65_537, 2], 5),
    coin_fits_modulo_2_to_the_29=([536_870_913, 2], 5),
    same_coins_in_another_order=([5, 3, 1, 2], 11),
    twelve_coins=([12, 3, 7, 1, 9, 5, 11, 2, 8, 10, 4, 6], 30),
    twelve_coins_all_of_them=(list(range(21, 33)), sum(range(21, 33))),
    each_coin_once=(each_once(6), sum(each_once(6))),
    counts_beyond_53_bits=(list(range(1, 13)), 999),
    counts_beyond_53_bits_with_nine_coins=([9, 8, 7, 1, 2, 3, 6, 5, 4], 2_500),
    coins_as_large_as_the_largest_total=([20_000, 5_000, 19_999, 9_999, 10_001], 20_000),
    counts_beyond_64_bits=(list(range(12, 0, -1)), 2_500),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few values in every order, and ascending ones with larger totals, from 0 on."""
    mixed = small.together(small.lists([2, 1, 5, 3], most=4, least=1, distinct=True), range(12))
    ascending = small.together(
        small.lists([1, 2, 3, 4, 6, 7, 10, 25], least=1, ascending=True, distinct=True), range(31)
    )
    return small.either(mixed, ascending)


@random_cases
def test_random(st):
    """Small values with totals that can be paid; up to twelve values and counts with many digits; and all sizes."""

    def values(value, least, most):
        return st.lists(value, min_size=least, max_size=most, unique=True)

    def paid(coins):
        numbers = st.lists(st.integers(0, 6), min_size=len(coins), max_size=len(coins))
        return st.tuples(
            st.just(coins), numbers.map(lambda used: sum(coin * some for coin, some in zip(coins, used)))
        )

    short = st.tuples(values(st.integers(1, 12), 1, 6), st.integers(0, 60))
    some = values(st.integers(1, 20) | st.integers(1, 90), 2, 6).flatmap(paid)
    many = st.tuples(values(st.integers(1, 40), 10, 12), st.integers(20, 700))
    value = st.integers(1, 60) | st.integers(1, 1_200) | st.integers(1, LIMIT)
    wide = st.tuples(values(value, 1, 6), st.integers(0, 1_200))
    return short | some | many | wide


def workload(n):
    """The smallest values; large ones; even ones and an odd one last; each once after too large ones; 1 to 6."""
    rng = random.Random(n)
    once = each_once(max(count for count in range(1, 11) if sum(each_once(count)) <= n))
    unit, parts = max(1, n // 100), [*rng.sample(range(5, 34), 11), 64]
    even = [2 * half for half in rng.sample(range(2, 25), 11)]
    return {
        "1 to 12": (rng.sample(range(1, 13), 12), n),
        "large values": ([unit * part for part in sorted(parts, reverse=True)], 100 * unit),
        "one odd value at the end": ([*even, 51], n - 1 + n % 2),
        "each once after too large ones": ([LIMIT, n + 1, *once], sum(once)),
        "1 to 6": (list(range(6, 0, -1)), n),
    }
