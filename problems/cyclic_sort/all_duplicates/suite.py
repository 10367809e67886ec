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
    only_one=([1],),
    nothing_twice_in_a_long_cycle=([2, 3, 4, 5, 6, 1],),
    at_both_ends=([3, 1, 2, 3],),
    all_twice=([1, 3, 5, 1, 5, 3],),
    all_twice_in_a_row=([2, 2, 4, 4, 6, 6],),
    largest_numbers_twice=([6, 5, 4, 4, 5, 6],),
    smallest_numbers_twice=([1, 2, 3, 1, 2, 3],),
    copy_in_the_way=([4, 3, 2, 7, 8, 2, 3, 1],),
    two_second_copies_in_a_cycle=([3, 4, 4, 3],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All tables of up to five stickers, and few different ones for six."""
    return (small.either(small.lists(range(1, 6), 5), small.lists([6, 1, 2, 5], 6, 6)),)


@random_cases
def test_random(st):
    """Stickers of a double album in any order, of the whole of it or of its first, last or middle half."""

    def lists(n):
        albums = [
            range(1, n + 1),
            range(1, n // 2 + 2),
            range(n - n // 2, n + 1),
            range(n // 4, n * 3 // 4 + 2),
        ]
        doubles = [[v for v in album for _ in (1, 2) if 1 <= v <= n] for album in albums]
        return st.sampled_from(doubles).flatmap(st.permutations).map(lambda order: order[:n])

    return st.tuples(st.integers(6, 60).flatmap(lists))


def workload(n):
    """Falling, the last one again; half of the numbers twice, shuffled in blocks; one chain; up and down."""
    nums = [2 * (i // 2) + 1 for i in range(n)]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "falling": ([*range(n, 1, -1), 2],),
        "half_of_them_twice": (nums,),
        "one_chain": ([*range(2, n + 1), n],),
        "up_and_down": ([*range(1, n // 2 + 1), *range(n // 2, 0, -1)],),
    }
