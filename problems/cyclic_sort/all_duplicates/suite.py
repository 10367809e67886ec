"""Hidden suite of all_duplicates."""

import random
from collections import Counter

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order


def valid(nums):
    return (
        1 <= len(nums) <= 150_000
        and all(1 <= num <= len(nums) for num in nums)
        and max(Counter(nums).values()) <= 2
    )


def expected(nums):
    """Count each number."""
    return [number for number in range(1, len(nums) + 1) if nums.count(number) == 2]


test_edges = edge_cases(
    one_number=([1],),
    no_duplicates_one_long_cycle=([2, 3, 4, 5, 6, 1],),
    duplicates_at_both_ends=([3, 1, 2, 3],),
    every_number_twice=([1, 3, 5, 1, 5, 3],),
    duplicates_adjacent=([2, 2, 4, 4, 6, 6],),
    largest_numbers_twice=([6, 5, 4, 4, 5, 6],),
    smallest_numbers_twice=([1, 2, 3, 1, 2, 3],),
    swap_meets_a_duplicate=([4, 3, 2, 7, 8, 2, 3, 1],),
    two_duplicates_in_a_cycle=([3, 4, 4, 3],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All lists of up to five numbers, and few distinct numbers in lists of six."""
    return (small.either(small.lists(range(1, 6), 5), small.lists([6, 1, 2, 5], 6, 6)),)


@random_cases
def test_random(st):
    """A shuffled choice from two copies of each number from 1 to n, or of the first, last or middle half of them."""

    def lists(n):
        ranges = [
            range(1, n + 1),
            range(1, n // 2 + 2),
            range(n - n // 2, n + 1),
            range(n // 4, n * 3 // 4 + 2),
        ]
        doubles = [[v for v in numbers for _ in (1, 2) if 1 <= v <= n] for numbers in ranges]
        return st.sampled_from(doubles).flatmap(st.permutations).map(lambda order: order[:n])

    return st.tuples(st.integers(6, 60).flatmap(lists))


def workload(n):
    """Descending with one duplicate; half of the numbers twice, in shuffled blocks; one chain; up and down."""
    nums = [2 * (i // 2) + 1 for i in range(n)]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "descending": ([*range(n, 1, -1), 2],),
        "half_of_them_twice": (nums,),
        "one_chain": ([*range(2, n + 1), n],),
        "ascending_then_descending": ([*range(1, n // 2 + 1), *range(n // 2, 0, -1)],),
    }
