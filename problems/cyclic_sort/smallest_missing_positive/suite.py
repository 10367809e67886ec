"""Hidden suite of smallest_missing_positive."""

import random
from itertools import count

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(nums):
    return 1 <= len(nums) <= 150_000 and all(-FAR <= num <= FAR for num in nums)


def expected(nums):
    """Look for 1, 2, 3 and so on."""
    return next(number for number in count(1) if number not in nums)


test_edges = edge_cases(
    all_there_in_a_long_cycle=([2, 3, 4, 5, 1],),
    zero_takes_no_place=([0, 2, 2, 1],),
    negative_ones_point_at_the_end=([-1, 4, 2, 1, -2],),
    all_too_large=([7, 8, 9],),
    repeats_before_the_gap=([1, 1, 2, 2, 4],),
    repeats_of_the_last=([3, 3, 1, 2, 3],),
    one_more_than_the_places=([1, 2, 4],),
    one_swap_is_not_enough=([4, 3, 1, 5, 2, -7],),
    far_ones=([FAR, -FAR, 1],),
    far_ones_that_end_in_the_same_bits=([2**power + 1 for power in range(3, 30)],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few numbers about zero with repeats, different ones in every order, and long lists of 1 and 2."""
    return (
        small.either(
            small.lists(range(-1, 5), 4, 1),
            small.lists(range(6), 6, 5, distinct=True),
            small.lists([2, 1], 9, 5),
            small.lists([3, 1, 2], 6, 5),
        ),
    )


@random_cases
def test_random(st):
    """Shuffled 1 to n with a few written over by a stranger or a repeat, and the same with numbers far away."""

    def nearly_all(n):
        stranger = st.sampled_from([0, -1, 1, n, n + 1, n + 2, -FAR, FAR]) | st.integers(-FAR, FAR)
        change = st.tuples(st.integers(0, n - 1), stranger | st.integers(1, n))
        return st.tuples(st.permutations(list(range(1, n + 1))), st.lists(change, max_size=4)).map(
            lambda it: [dict(it[1]).get(i, num) for i, num in enumerate(it[0])]
        )

    def mixed(n):
        return st.lists(st.integers(-2, n) | st.integers(1, n // 2), min_size=n, max_size=2 * n)

    return st.tuples(st.integers(6, 60).flatmap(nearly_all) | st.integers(5, 20).flatmap(mixed))


def workload(n):
    """Falling; shuffled in blocks with a few strangers; all in one cycle; one number often; far ones."""
    nums = [*range(1, n - 8), *range(-4, 5)][:n]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    often = [*range(1, n // 2), *[7] * (n - n // 2)]
    far = sorted(2**16 * (i % 4_000 + 2) + i // 2 for i in range(n // 2))
    return {
        "falling": (list(range(n, 0, -1)),),
        "shuffled": (nums,),
        "one_cycle": ([*range(2, n + 1), 1],),
        "one_number_often": (often,),
        "far_ones": ([*range(1, n // 2), *far],),
    }
