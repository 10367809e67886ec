"""Hidden suite of missing_number."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums):
    return len(nums) <= 150_000 and len(set(nums)) == len(nums) and all(0 <= num <= len(nums) for num in nums)


def expected(nums):
    """Strike out of 0 to n all that is there."""
    (missing,) = set(range(len(nums) + 1)) - set(nums)
    return missing


test_edges = edge_cases(
    no_number=([],),
    only_zero=([0],),
    only_one=([1],),
    zero_is_missing=([3, 1, 2],),
    last_is_missing=([1, 2, 0],),
    last_is_missing_in_order=([0, 1, 2, 3],),
    last_but_one_is_missing=([0, 1, 2, 4],),
    middle_of_a_sorted_list=([0, 1, 3, 4],),
    falling_order=([5, 4, 2, 1, 0],),
    zero_is_missing_in_falling_order=([4, 3, 2, 1],),
    largest_at_the_front=([4, 0, 3, 1],),
    one_swap_is_not_enough=([1, 2, 3, 5, 0],),
    long_cycle=([6, 0, 1, 2, 3, 4],),
    longest_chain_to_the_missing_one=([1, 2, 3, 4, 5, 6],),
    three_passes_are_not_enough=([10, 6, 5, 8, 9, 3, 0, 1, 4, 7],),
    more_than_one_digit=([10, 9, 8, 6, 5, 4, 3, 2, 1, 0],),
)


@random_cases
def test_random(st):
    """Permutations of 0 to n without one; the first and the last are missing more often than by chance."""

    def without_one(n):
        missing = st.sampled_from([0, n]) | st.integers(0, n)
        return missing.flatmap(lambda gone: st.permutations([v for v in range(n + 1) if v != gone]))

    return st.tuples(st.integers(0, 9).flatmap(without_one))


def workload(n):
    """Shuffled, with the last but one missing, so that a search for each is long; and one cycle of all but the last."""
    nums = [*range(n - 1), n]
    random.Random(n).shuffle(nums)
    return {"shuffled": (nums,), "one cycle": ([*range(1, n), 0],)}
