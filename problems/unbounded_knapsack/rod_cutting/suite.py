"""Hidden suite of rod_cutting."""

import random
from math import isqrt

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000


def each_once(count):
    """Return lengths whose sum can only be reached by taking each once: 2 to the count plus a power of two."""
    return [2**count + 2**i for i in range(count)]


def valid(lengths, prices, length):
    return (
        1 <= len(lengths) == len(prices) <= 12
        and all(1 <= piece <= LIMIT for piece in lengths)
        and len(set(lengths)) == len(lengths)
        and all(1 <= price <= LIMIT for price in prices)
        and 1 <= length <= 20_000
    )


def expected(lengths, prices, length):
    """Go through the positions that cuts can have, ascending, and add one piece behind each."""
    best = {0: 0}
    for position in range(length + 1):
        if position in best:
            for piece, price in zip(lengths, prices):
                best[position + piece] = max(best.get(position + piece, 0), best[position] + price)
    return max(total for position, total in best.items() if position <= length)


test_edges = edge_cases(
    piece_as_long_as_the_rod=([4], [7], 4),
    piece_longer_than_the_rod=([5], [7], 4),
    rod_of_length_1=([2, 1], [9, 4], 1),
    same_length_several_times=([2], [3], 8),
    two_equal_halves=([4, 3], [10, 1], 8),
    rest_left_over=([3], [5], 8),
    rest_better_than_used_up=([3, 4], [10, 9], 8),
    rest_longer_than_the_shortest_piece=([2, 5, 4], [1, 20, 2], 9),
    best_price_per_unit_is_not_optimal=([5, 4], [12, 9], 8),
    longest_piece_is_not_optimal=([6, 3], [10, 6], 6),
    cheaper_longer_piece_fits=([3, 5], [9, 14], 8),
    three_lengths_needed=([3, 4, 5], [30, 40, 51], 12),
    six_lengths_needed=([65, 66, 68, 72, 80, 96], [65, 66, 68, 72, 80, 96], 447),
    eight_lengths_needed=(each_once(8), each_once(8), sum(each_once(8))),
    second_best_price_per_unit_only=([5, 4], [26, 20], 16),
    second_best_30_times=([31, 30], [31_001, 30_000], 900),
    too_long_piece_first=([9, 1, 2], [50, 3, 5], 3),
    too_long_piece_in_the_middle=([2, 9, 3], [3, 50, 5], 8),
    lengths_descending=([4, 3, 2, 1], [9, 7, 5, 1], 10),
    lengths_without_gaps=([1, 2, 3, 4, 5, 6], [1, 5, 8, 9, 10, 17], 5),
    longer_and_cheaper=([1, 2, 3], [5, 4, 3], 7),
    price_per_unit_equal=([2, 3, 6], [4, 6, 12], 7),
    largest_prices=([2, 1, LIMIT], [LIMIT] * 3, 3_000),
    piece_fits_modulo_65536=([65_537, 1], [9, 4], 2),
    worst_price_per_unit_fills_the_rest=([*range(2, 24, 2), 1], [*range(40, 480, 40), 1], 25),
    twelve_lengths_the_last_best=([*range(21, 32), 50], [*range(101, 112), 999], 160),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few lengths in every order, and ascending ones with longer rods; each length has one or two prices."""

    def inputs(pieces, length):
        return [piece for piece, _ in pieces], [price for _, price in pieces], length

    mixed = small.lists([[1, 1], [2, 3], [3, 4], [3, 1], [2, 1]], most=4, least=1, distinct=True)
    longer = small.lists(
        [[2, 1], [3, 3], [4, 4], [5, 6], [7, 9], [5, 4], [9, 11], [10, 9]],
        most=4,
        least=1,
        ascending=True,
        distinct=True,
    )
    return small.either(small.built(inputs, mixed, range(1, 14)), small.built(inputs, longer, range(3, 26)))


@random_cases
def test_random(st):
    """Prices in any relation to lengths; nearly the same price per unit; twelve lengths; and all sizes."""

    def pieces(length, price, least, most):
        piece = st.tuples(length, price)
        return st.lists(piece, min_size=least, max_size=most, unique_by=lambda drawn: drawn[0])

    def inputs(drawn):
        sold, length, per_unit = drawn
        prices = [min(LIMIT, per_unit * piece + price) for piece, price in sold]
        return [piece for piece, _ in sold], prices, length

    short = st.tuples(pieces(st.integers(1, 9), st.integers(1, 9), 1, 6), st.integers(1, 40), st.just(0))
    close = st.tuples(pieces(st.integers(5, 30), st.integers(0, 4), 2, 6), st.integers(50, 600), st.just(10))
    many = st.tuples(pieces(st.integers(5, 40), st.integers(0, 4), 11, 12), st.integers(30, 300), st.just(10))
    length = st.integers(1, 60) | st.integers(1, 1_200) | st.integers(1, LIMIT)
    wide = st.tuples(pieces(length, st.integers(1, LIMIT), 1, 6), st.integers(1, 1_200), st.just(0))
    return (short | close | many | wide).map(inputs)


def workload(n):
    """Short pieces; 1 as the best length; a second-best length only; each length once after too long ones; a rest."""
    rng = random.Random(n)
    short = rng.sample(range(1, 13), 12)
    side = isqrt(n)
    junk = rng.sample(range(side + 1, 4 * side), 10)
    once = each_once(max(count for count in range(1, 11) if sum(each_once(count)) <= n))
    even = rng.sample(range(n // 20 + 1, n // 3), 11)
    return {
        "short pieces": (short, [100 * piece - 10 + rng.randint(0, piece) for piece in short], n),
        "length 1 is best": (
            sorted(short, reverse=True),
            [rng.randint(LIMIT - 9, LIMIT) for _ in short],
            n,
        ),
        "second-best price per unit only": (
            [*junk, side, side - 1],
            [1_000 * piece - rng.randint(200, 900) for piece in junk]
            + [1_000 * side + 1, 1_000 * (side - 1)],
            (side - 1) ** 2,
        ),
        "too long ones first, then each once": (
            [LIMIT, n + 1, *once],
            [LIMIT, LIMIT, *once],
            sum(once),
        ),
        "a long piece and a rest": (
            [*(2 * piece for piece in even), n * 3 // 4],
            [*(piece + rng.randint(0, n // 40) for piece in even), n],
            n - 1 + n % 2,
        ),
    }
