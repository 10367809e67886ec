"""Hidden suite of count_subset_sum."""

import random
from itertools import combinations

from judge.suite import edge_cases, random_cases


def valid(nums, target):
    return len(nums) <= 100 and all(1 <= num <= 1_000_000 for num in nums) and 0 <= target <= 3_000


def expected(nums, target):
    """Go through every choice of positions."""
    return sum(sum(some) == target for size in range(len(nums) + 1) for some in combinations(nums, size))


test_edges = edge_cases(
    nothing_for_nothing=([], 0),
    nothing_for_something=([], 2),
    target_zero=([4, 5, 4], 0),
    one_number_exactly=([6], 6),
    one_number_too_small=([3], 6),
    one_number_too_great=([7], 6),
    number_would_serve_twice=([3, 5], 6),
    twins_each_alone=([6, 6], 6),
    two_of_three_equal=([2, 2, 2], 4),
    twins_beside_others=([1, 2, 2, 3], 5),
    several_sizes=([1, 2, 3, 4, 5, 6], 6),
    order_makes_no_new_way=([1, 2, 3], 3),
    ways_that_are_no_neighbours=([4, 1, 3, 2], 6),
    all_of_them=([3, 1, 8], 12),
    all_of_them_equal=([3, 3, 3], 9),
    one_more_than_all=([3, 1, 8], 13),
    too_great_in_the_middle=([2, 1_000_000, 3, 5], 5),
)


@random_cases(count=300)
def test_random(st):
    """Few small numbers with many equals, and a target that some have: counts are mostly over 1."""
    nums = st.lists(st.integers(1, 4), max_size=8) | st.lists(st.integers(1, 9), max_size=8)

    def with_target(drawn):
        return st.tuples(st.just(drawn), st.integers(0, sum(drawn) + 1) | st.integers(0, 12))

    return nums.flatmap(with_target)


def workload(n):
    """Numbers of about the same size, and a target that far more than 2 to the 64 choices have."""
    rng = random.Random(n)
    return [rng.randint(20, 100) for _ in range(n)], 30 * n
