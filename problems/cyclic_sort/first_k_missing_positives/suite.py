"""Hidden suite of first_k_missing_positives."""

import random
from itertools import count, islice

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(nums, k):
    return 1 <= len(nums) <= 150_000 and all(-FAR <= num <= FAR for num in nums) and 1 <= k <= 150_000


def expected(nums, k):
    """Look for 1, 2, 3 and so on."""
    return list(islice((number for number in count(1) if number not in nums), k))


test_edges = edge_cases(
    only_negative=([-1, -5], 3),
    all_there_in_a_long_cycle=([2, 3, 4, 5, 1], 2),
    exactly_those_that_are_missing=([1, 5, 5, 3, 1], 2),
    one_more_than_are_missing=([1, 5, 5, 3, 1], 3),
    fewer_than_are_missing=([9, 9, 9, 9, 9], 3),
    next_ones_are_taken=([4, 5, 6], 5),
    every_other_one_is_taken=([2, 4, 6, 8], 6),
    taken_at_the_last_answer=([1, 2, 3, 7], 4),
    taken_beyond_the_last_answer=([1, 2, 3, 8], 4),
    strangers_far_away=([FAR, -FAR, 2, FAR], 3),
    negative_ones_point_at_the_end=([-1, 4, 2, 1, -2], 3),
    one_swap_is_not_enough=([4, 3, 1, 5, 2, -7], 3),
    sets_are_not_sorted=([1, 3, 4, 5, 6, 7, 8], 12),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few numbers about zero with repeats, different ones in every order, and long lists of 2 and 3."""
    return small.either(
        small.together(small.lists([-1, 0, 1, 2, 3, 5], 3, 1), range(1, 5)),
        small.together(small.lists(range(1, 7), 4, 1, distinct=True), [1, 3, 5]),
        small.together(small.lists([2, 3], 8, 1), [1, 2, 3]),
    )


@random_cases
def test_random(st):
    """Numbers about 1 to n and a little above; k about the number of those that are missing up to n, or far above."""

    def lists(n):
        few = st.lists(st.integers(-2, 2 * n), min_size=n, max_size=n)
        dense = st.permutations(list(range(1, n + 3))).map(lambda order: order[:n])
        above = st.lists(st.integers(n, n + n // 2 + 2), min_size=n, max_size=n)
        far = st.lists(st.integers(1, n) | st.integers(-FAR, FAR) | st.just(FAR), min_size=n, max_size=n)
        return few | dense | above | far

    return st.tuples(st.integers(4, 40).flatmap(lists), st.integers(1, 40) | st.integers(1, 4) | st.just(300))


def workload(n):
    """Falling, every other one; half of them too large, shuffled in blocks; one cycle; all the same; rising."""
    half = n // 2
    nums = [*range(1, half + 1), *range(n + 1, n + half + 1)]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "falling": (list(range(2 * n, 0, -2)), n // 2),
        "half_of_them_taken": (nums, n),
        "one_cycle": ([*range(2, n + 1), 1], n),
        "all_the_same": ([half] * n, n // 2),
        "one_wanted": ([*range(1, half + 1), *range(half + 2, n + 2)], 1),
    }
