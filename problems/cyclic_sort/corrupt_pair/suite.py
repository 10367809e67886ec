"""Hidden suite of corrupt_pair."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums):
    return (
        2 <= len(nums) <= 150_000
        and all(1 <= num <= len(nums) for num in nums)
        and len(set(nums)) == len(nums) - 1
    )


def expected(nums):
    """Count each number."""
    numbers = range(1, len(nums) + 1)
    return [next(v for v in numbers if nums.count(v) == times) for times in (2, 0)]


test_edges = edge_cases(
    two_volumes=([1, 1],),
    two_volumes_and_the_first_missing=([2, 2],),
    first_missing_and_last_twice=([3, 2, 3],),
    last_missing_and_first_twice=([4, 1, 3, 2, 1],),
    first_missing_and_second_twice=([2, 3, 2, 4],),
    last_missing_and_last_but_one_twice=([1, 2, 3, 3],),
    missing_is_next_to_duplicated=([1, 2, 2, 4, 5],),
    missing_is_before_duplicated=([5, 4, 4, 2, 1],),
    missing_is_far_above=([7, 2, 6, 4, 5, 2, 1],),
    missing_is_far_below=([7, 1, 6, 3, 4, 5, 6],),
    twins_at_both_ends=([3, 1, 2, 5, 3],),
    twins_side_by_side=([5, 1, 3, 3, 2],),
    one_swap_is_not_enough=([2, 3, 4, 6, 6, 1],),
    long_cycle_behind_the_twins=([3, 3, 4, 5, 6, 2],),
)


@random_cases
def test_random(st):
    """Permutations with one number written over by another, the first and the last more than by chance."""

    def lists(n):
        number = st.sampled_from([1, n]) | st.integers(1, n)
        pair = st.tuples(number, number).filter(lambda it: it[0] != it[1])
        return pair.flatmap(lambda it: st.permutations([it[0] if v == it[1] else v for v in range(1, n + 1)]))

    return st.tuples(st.integers(2, 9).flatmap(lists))


def workload(n):
    """Shuffled, with the last numbers in question, so that a search for each is long; and one chain to the last."""
    nums = [*range(1, n), n - 1]
    random.Random(n).shuffle(nums)
    return {"shuffled": (nums,), "one chain": ([*range(2, n + 1), n],)}
