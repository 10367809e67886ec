"""Hidden suite of first_k_missing_positives."""

import random
from itertools import count, islice

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(nums, k):
    return len(nums) <= 100_000 and all(-FAR <= num <= FAR for num in nums) and 0 <= k <= 100_000


def expected(nums, k):
    """Look for 1, 2, 3 and so on."""
    return list(islice((number for number in count(1) if number not in nums), k))


test_edges = edge_cases(
    no_number=([], 3),
    no_number_and_nobody=([], 0),
    nobody=([2, 4], 0),
    one_person=([1, 2, 4], 1),
    only_zero=([0], 2),
    only_negative=([-1, -5], 3),
    all_there=([3, 1, 2], 2),
    all_there_in_a_long_cycle=([2, 3, 4, 5, 1], 2),
    exactly_those_that_are_missing=([1, 5, 5, 3, 1], 2),
    one_more_than_are_missing=([1, 5, 5, 3, 1], 3),
    fewer_than_are_missing=([9, 9, 9, 9, 9], 3),
    next_ones_are_taken=([4, 5, 6], 5),
    every_other_one_is_taken=([2, 4, 6, 8], 6),
    taken_just_above_the_end=([1, 2, 4], 3),
    taken_at_the_last_answer=([1, 2, 3, 7], 4),
    taken_beyond_the_last_answer=([1, 2, 3, 8], 4),
    taken_twice_above_the_end=([5, 5, 1, 6], 4),
    taken_number_at_the_back=([1, 2, 3, 5], 2),
    strangers_far_away=([FAR, -FAR, 2, FAR], 3),
    repeats_of_the_last=([3, 3, 1, 2, 3], 3),
    negative_ones_point_at_the_end=([-1, 4, 2, 1, -2], 3),
    one_swap_is_not_enough=([4, 3, 1, 5, 2, -7], 3),
    sets_are_not_sorted=([1, 3, 4, 5, 6, 7, 8], 12),
)


@random_cases
def test_random(st):
    """Numbers about 1 to n and a little above; k about the number of those that are missing up to n."""
    few = st.lists(st.integers(-1, 14), max_size=9)
    dense = st.permutations(list(range(1, 10))).flatmap(
        lambda order: st.integers(0, 9).map(lambda size: order[:size])
    )
    above = st.integers(0, 6).flatmap(
        lambda n: st.lists(st.integers(max(n, 1), n + 6), min_size=n, max_size=n)
    )
    return st.tuples(few | dense | above, st.integers(0, 9))


def workload(n):
    """Shuffled, the upper half too large by n / 2, so that half of what is tried is there; and all in one cycle."""
    half = n // 2
    nums = [*range(1, half + 1), *range(n + 1, n + half + 1)]
    random.Random(n).shuffle(nums)
    return {"half of them taken": (nums, n), "one cycle": ([*range(2, n + 1), 1], n)}
