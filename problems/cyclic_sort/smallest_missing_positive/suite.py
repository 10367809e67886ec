"""Hidden suite of smallest_missing_positive."""

import random
from itertools import count

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(nums):
    return len(nums) <= 100_000 and all(-FAR <= num <= FAR for num in nums)


def expected(nums):
    """Look for 1, 2, 3 and so on."""
    return next(number for number in count(1) if number not in nums)


test_edges = edge_cases(
    no_number=([],),
    only_one=([1],),
    only_two=([2],),
    only_zero=([0],),
    only_minus_one=([-1],),
    all_there=([3, 1, 2],),
    all_there_in_order=([1, 2, 3, 4],),
    all_there_in_a_long_cycle=([2, 3, 4, 5, 1],),
    all_there_but_the_last=([2, 1, 3, 9],),
    zero_before_all=([0, 1, 2],),
    zero_takes_no_place=([0, 2, 2, 1],),
    negative_ones_point_at_the_end=([-1, 4, 2, 1, -2],),
    all_negative=([-3, -1, -2],),
    all_too_large=([7, 8, 9],),
    one_is_missing=([3, 2, 4],),
    one_twice=([1, 1],),
    repeats_before_the_gap=([1, 1, 2, 2, 4],),
    repeats_of_the_last=([3, 3, 1, 2, 3],),
    largest_that_has_a_place=([2, 3, 1, 5, 5],),
    one_more_than_the_places=([1, 2, 4],),
    gaps_in_plenty=([5, 3, 1],),
    one_swap_is_not_enough=([4, 3, 1, 5, 2, -7],),
    far_ones=([FAR, -FAR, 1],),
    far_ones_that_end_in_the_same_bits=([2**power + 1 for power in range(3, 30)],),
)


@random_cases
def test_random(st):
    """Numbers about 1 to n, and shuffled 1 to n with one or two written over by a stranger or a repeat."""
    at_will = st.lists(st.integers(-2, 8), max_size=9)

    def nearly_all(n):
        change = st.tuples(st.integers(0, n - 1), st.sampled_from([0, -1, 1, n, n + 1, n + 2, -FAR, FAR]))
        return st.tuples(st.permutations(list(range(1, n + 1))), st.lists(change, max_size=2)).map(
            lambda it: [dict(it[1]).get(i, num) for i, num in enumerate(it[0])]
        )

    return st.tuples(at_will | st.integers(1, 9).flatmap(nearly_all))


def workload(n):
    """Shuffled with a few strangers in place of the last, so that every search is long; and all in one cycle."""
    nums = [*range(1, n - 8), *range(-4, 5)]
    random.Random(n).shuffle(nums)
    return {"shuffled": (nums,), "one cycle": ([*range(2, n + 1), 1],)}
