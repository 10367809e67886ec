"""Hidden suite of subset_sum."""

import random
from itertools import combinations

from judge.suite import edge_cases, random_cases


def valid(nums, target):
    return len(nums) <= 100 and all(1 <= num <= 1_000_000 for num in nums) and 0 <= target <= 5_000


def expected(nums, target):
    """Add up every choice of numbers."""
    return any(sum(some) == target for size in range(len(nums) + 1) for some in combinations(nums, size))


test_edges = edge_cases(
    nothing_for_nothing=([], 0),
    nothing_for_something=([], 3),
    target_zero=([4, 5], 0),
    one_number_exactly=([6], 6),
    one_number_too_small=([5], 6),
    one_number_too_great=([7], 6),
    number_would_serve_twice=([3, 7], 6),
    number_would_serve_thrice=([2, 9], 6),
    twins_together=([3, 7, 3], 6),
    triplets_together=([2, 2, 2, 9], 6),
    all_of_them=([3, 1, 8], 12),
    one_more_than_all=([3, 1, 8], 13),
    no_neighbours=([4, 7, 1, 8], 12),
    first_and_last=([5, 1, 1, 6], 11),
    all_but_the_middle=([5, 3, 6], 11),
    greatest_first_fails=([9, 6, 5, 2], 13),
    smallest_first_fails=([1, 2, 10], 12),
    three_are_needed=([3, 5, 9], 17),
    gap_between_sums=([2, 4, 8], 7),
    one_less_than_the_smallest=([4, 6], 3),
    too_great_in_the_middle=([2, 1_000_000, 3], 5),
    open_sum_comes_back_with_more_left=([1, 3, 2, 9], 5),
    open_sum_comes_back_after_failing=([1, 1, 2], 4),
    greatest_target=([2_500, 1, 2_499], 5_000),
    one_number_is_the_greatest_target=([5_000], 5_000),
)


@random_cases(count=300)
def test_random(st):
    """Small numbers, or larger ones far apart, and a target that is the sum of some of them, near it, or anything."""
    small = st.lists(st.integers(1, 9), max_size=8) | st.lists(st.integers(5, 20), min_size=3, max_size=8)
    nums = small | st.lists(st.integers(20, 60), min_size=6, max_size=8)

    def with_target(drawn):
        some = st.lists(st.booleans(), min_size=len(drawn), max_size=len(drawn)).map(
            lambda taken: sum(num for num, take in zip(drawn, taken) if take)
        )
        near = st.tuples(some, st.integers(-1, 1)).map(lambda it: max(0, it[0] + it[1]))
        return st.tuples(st.just(drawn), near | some | st.integers(0, 40))

    return nums.flatmap(with_target)


def workload(n):
    """Even numbers and an odd target: nothing is ever found, so nothing ends early."""
    rng = random.Random(n)
    return [2 * rng.randint(20, 75) for _ in range(n)], 50 * n - 1
