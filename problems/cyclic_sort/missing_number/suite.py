"""Hidden suite of missing_number."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return (
        1 <= len(nums) <= 150_000
        and len(set(nums)) == len(nums)
        and all(0 <= num <= len(nums) for num in nums)
    )


def expected(nums):
    """Strike out of 0 to n all that is there."""
    (missing,) = set(range(len(nums) + 1)) - set(nums)
    return missing


test_edges = edge_cases(
    only_zero=([0],),
    only_one=([1],),
    zero_is_missing=([3, 1, 2],),
    last_is_missing_in_order=([0, 1, 2, 3],),
    last_but_one_is_missing=([0, 1, 2, 4],),
    largest_at_the_front=([4, 0, 3, 1],),
    one_swap_is_not_enough=([1, 2, 3, 5, 0],),
    longest_chain_to_the_missing_one=([1, 2, 3, 4, 5, 6],),
    three_passes_are_not_enough=([10, 6, 5, 8, 9, 3, 0, 1, 4, 7],),
    more_than_one_digit=([10, 9, 8, 6, 5, 4, 3, 2, 1, 0],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to six drawers in every order, each of them missing."""
    return (small.lists(range(7), distinct=True),)


@random_cases
def test_random(st):
    """Permutations of 0 to n without one; the first and the last are missing more often than by chance."""

    def without_one(n):
        missing = st.sampled_from([0, n]) | st.integers(0, n)
        return missing.flatmap(lambda gone: st.permutations([v for v in range(n + 1) if v != gone]).map(list))

    return st.tuples(st.integers(6, 60).flatmap(without_one))


def workload(n):
    """Falling; shuffled in blocks, with the last but one missing; one cycle; and a chain to the missing one."""
    nums = [*range(n - 1), n]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "falling": ([num for num in range(n, -1, -1) if num != n // 2],),
        "shuffled": (nums,),
        "one_cycle": ([*range(1, n), 0],),
        "chain_to_the_missing_one": (list(range(1, n + 1)),),
    }
