"""Hidden suite of max_ribbon_cut."""

import random
from math import isqrt

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def each_once(count):
    """Return lengths whose sum can only be reached by taking each once: 2 to the count plus a power of two."""
    return [2**count + 2**i for i in range(count)]


def valid(lengths, total):
    return (
        1 <= len(lengths) <= 12
        and all(1 <= length <= LIMIT for length in lengths)
        and len(set(lengths)) == len(lengths)
        and 1 <= total <= 20_000
    )


def expected(lengths, total):
    """Keep the lengths of all ribbons of exactly so many pieces, as bits, until none is short enough."""
    fitting = [length for length in lengths if length <= total]
    ribbons, pieces, most = 1, 0, -1
    while ribbons:
        if ribbons >> total & 1:
            most = pieces
        longer = 0
        for length in fitting:
            longer |= ribbons << length
        ribbons = longer & ((2 << total) - 1)
        pieces += 1
    return most


test_edges = edge_cases(
    one_piece_already=([6], 6),
    one_piece_or_several=([2, 6, 3], 6),
    one_length_several_times=([3], 12),
    one_length_no_way=([4], 6),
    ribbon_of_length_1=([2, 1], 1),
    ribbon_of_length_1_no_way=([3, 2], 1),
    length_1_alone=([1], 7),
    length_1_alone_300_times=([1], 300),
    ribbon_shorter_than_every_length=([5, 7], 4),
    rest_not_allowed=([3, 5], 7),
    shortest_first_finds_no_way=([4, 5], 15),
    shortest_length_is_not_used=([4, 5, 11], 15),
    no_piece_and_no_way_differ=([2, 4], 7),
    common_divisor_does_not_divide_the_total=([4, 6, 10], 21),
    longest_ribbon_without_a_way=([6, 11, 14], 27),
    three_lengths_needed=([4, 9, 14], 27),
    each_of_six_once=(each_once(6), sum(each_once(6))),
    each_of_eight_once=(each_once(8), sum(each_once(8))),
    second_shortest_only=([24, 25], 575),
    long_way_from_an_impossible_ribbon=([2, 700], 2_301),
    too_long_first=([9, 1, 2], 4),
    too_long_in_the_middle=([2, LIMIT, 3], 7),
    longest_length_only=([LIMIT], 20),
    piece_fits_modulo_2_to_the_16=([65_537, 2], 5),
    piece_fits_modulo_2_to_the_29=([536_870_913, 2], 5),
    twelve_lengths_the_last_needed=([*range(20, 42, 2), 19], 59),
    lengths_near_the_longest_ribbon=([5_001, 19_999, 9_999, 10_001], 20_000),
    longest_ribbon_is_one_piece=([4_999, 20_000, 10_003], 20_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few lengths in every order, and ascending ones with longer ribbons."""
    mixed = small.together(small.lists([2, 1, 5, 3], most=4, least=1, distinct=True), range(1, 13))
    ascending = small.together(
        small.lists([1, 3, 4, 5, 6, 7, 9, 11], least=1, ascending=True, distinct=True), range(1, 31)
    )
    return small.either(mixed, ascending)


@random_cases
def test_random(st):
    """Lengths that leave gaps; close lengths of which the longer ones are needed; twelve lengths; and all sizes."""

    def values(value, least, most):
        return st.lists(value, min_size=least, max_size=most, unique=True)

    short = st.tuples(values(st.integers(1, 12), 1, 6), st.integers(1, 60))
    gaps = st.tuples(values(st.integers(4, 40), 2, 5), st.integers(20, 200))
    close = st.tuples(values(st.integers(25, 35), 2, 4), st.integers(300, 1_000))
    many = st.tuples(values(st.integers(5, 90), 11, 12), st.integers(50, 900))
    value = st.integers(1, 60) | st.integers(1, 1_200) | st.integers(1, LIMIT)
    wide = st.tuples(values(value, 1, 6), st.integers(1, 1_200))
    return short | gaps | close | many | wide


def workload(n):
    """Short lengths; no way; only pieces of 1 that fit; second-shortest pieces only; each length once."""
    rng = random.Random(n)
    side = isqrt(n)
    once = each_once(max(count for count in range(1, 11) if sum(each_once(count)) <= n))
    even = [2 * half for half in rng.sample(range(2, 25), 11)]
    return {
        "2 to 13": (rng.sample(range(2, 14), 12), n - 1 + n % 2),
        "no way": ([*even, 2], n - 1 + n % 2),
        "pieces of 1": ([LIMIT, n + 1, 1], n),
        "second-shortest only": ([n, side, side + 1], side**2 - 1),
        "each once after too long ones": ([LIMIT, n + 1, *once], sum(once)),
    }
