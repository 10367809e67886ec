"""Hidden suite of all_duplicates."""

import random
from collections import Counter

from judge.suite import any_order, edge_cases, random_cases

compare = any_order


def valid(nums):
    return (
        len(nums) <= 80_000
        and all(1 <= num <= len(nums) for num in nums)
        and max(Counter(nums).values(), default=0) <= 2
    )


def expected(nums):
    """Count each number."""
    return [number for number in range(1, len(nums) + 1) if nums.count(number) == 2]


test_edges = edge_cases(
    no_number=([],),
    only_one=([1],),
    nothing_twice=([3, 1, 2],),
    nothing_twice_in_a_long_cycle=([2, 3, 4, 5, 6, 1],),
    smallest_twice=([1, 1],),
    largest_twice=([2, 2],),
    side_by_side=([1, 3, 3, 2],),
    at_both_ends=([3, 1, 2, 3],),
    second_copy_at_home=([2, 2, 3],),
    all_twice=([1, 3, 5, 1, 5, 3],),
    all_twice_in_a_row=([2, 2, 4, 4, 6, 6],),
    largest_numbers_twice=([6, 5, 4, 4, 5, 6],),
    smallest_numbers_twice=([1, 2, 3, 1, 2, 3],),
    one_swap_is_not_enough=([5, 3, 4, 2, 5],),
    copy_in_the_way=([4, 3, 2, 7, 8, 2, 3, 1],),
    two_second_copies_in_a_cycle=([3, 4, 4, 3],),
)


@random_cases
def test_random(st):
    """Stickers of a double album in any order, of the whole of it or of its first, last or middle half."""

    def lists(n):
        albums = [range(1, n + 1), range(1, n // 2 + 2), range(n - n // 2, n + 1)]
        doubles = [[v for v in album for _ in (1, 2) if 1 <= v <= n] for album in albums]
        return st.sampled_from(doubles).flatmap(st.permutations).map(lambda order: order[:n])

    return st.tuples(st.integers(0, 10).flatmap(lists))


def workload(n):
    """A shuffled half of the numbers twice, so that every search is long; all of them in one cycle, and a chain."""
    nums = [2 * (i // 2) + 1 for i in range(n)]
    random.Random(n).shuffle(nums)
    return {
        "half of them twice": (nums,),
        "one cycle": ([*range(2, n + 1), 1],),
        "one chain": ([*range(2, n + 1), n],),
    }
