"""Hidden suite of corrupt_pair."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


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
    two_numbers_last_missing=([1, 1],),
    two_numbers_first_missing=([2, 2],),
    first_missing_and_last_twice=([3, 2, 3],),
    last_missing_and_first_twice=([4, 1, 3, 2, 1],),
    missing_follows_duplicate=([1, 2, 2, 4, 5],),
    missing_follows_duplicate_unsorted=([7, 2, 6, 4, 5, 2, 1],),
    missing_far_below_duplicate=([7, 1, 6, 3, 4, 5, 6],),
    duplicates_at_both_ends=([3, 1, 2, 5, 3],),
    one_swap_per_index_is_not_enough=([2, 3, 4, 6, 6, 1],),
    long_cycle_after_the_duplicates=([3, 3, 4, 5, 6, 2],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All lists of up to five numbers, and many of six."""
    return (small.lists(range(1, 7), 6, 2),)


@random_cases
def test_random(st):
    """Permutations with one number overwritten by another; 1 and n are common."""

    def lists(n):
        number = st.sampled_from([1, n]) | st.integers(1, n)
        pair = st.tuples(number, number).filter(lambda it: it[0] != it[1])
        numbers = pair.map(lambda it: [it[0] if v == it[1] else v for v in range(1, n + 1)])
        return numbers | numbers.flatmap(st.permutations).map(list)

    return st.tuples(st.integers(6, 60).flatmap(lists))


def workload(n):
    """Descending; shuffled in blocks with n missing; one chain; and duplicate and missing far apart."""
    nums = [*range(1, n), n - 1]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "descending": ([*range(n, 1, -1), 2],),
        "shuffled": (nums,),
        "one_chain": ([*range(2, n + 1), n],),
        "duplicate_and_missing_far_apart": ([*range(1, n), n // 3],),
    }
