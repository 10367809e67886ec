"""Hidden suite of target_sum."""

import random
from itertools import product

from judge.suite import edge_cases, random_cases


def valid(nums, target):
    return (
        len(nums) <= 100
        and all(num >= 0 for num in nums)
        and sum(nums) <= 6_000
        and -10_000 <= target <= 10_000
    )


def expected(nums, target):
    """Try all signs."""
    signs = product([1, -1], repeat=len(nums))
    return sum(sum(sign * num for sign, num in zip(row, nums)) == target for row in signs)


test_edges = edge_cases(
    no_numbers=([], 0),
    no_numbers_for_something=([], 1),
    no_numbers_for_less_than_nothing=([], -1),
    one_number_up=([5], 5),
    one_number_down=([5], -5),
    one_number_left_out=([5], 0),
    one_zero=([0], 0),
    zeros_only=([0, 0, 0], 0),
    zeros_first=([0, 0, 7], 7),
    zeros_last=([7, 0, 0], 7),
    zeros_last_and_down=([7, 0, 0], -7),
    zeros_at_target_zero=([3, 0, 3, 0], 0),
    all_up=([1, 2, 4], 7),
    all_down=([1, 2, 4], -7),
    just_beyond_reach=([1, 2, 4], 8),
    beyond_reach_by_parity=([1, 2, 4], 9),
    just_below_reach=([1, 2, 4], -8),
    below_reach=([1, 2, 4], -9),
    far_below_reach=([1, 1], -10_000),
    far_below_reach_of_a_long_ride=([2_000, 1], -10_000),
    wrong_parity=([1, 2, 4], 2),
    wrong_parity_below_zero=([1, 2, 4], -2),
    equal_numbers=([2, 2, 2], 2),
    equal_numbers_below_zero=([2, 2, 2, 1], -1),
    leaving_out_would_do=([5, 1, 1], 5),
    negative_target=([1, 2, 3, 4], -4),
    number_would_serve_twice=([3, 9], 6),
)


@random_cases(count=300)
def test_random(st):
    """Few small numbers with zeros and equals; the target is mostly one that some signs give."""
    nums = st.lists(st.integers(0, 4), max_size=7) | st.lists(st.integers(0, 9), max_size=7)

    def with_target(drawn):
        signs = st.lists(st.sampled_from([1, -1]), min_size=len(drawn), max_size=len(drawn))
        given = signs.map(lambda row: sum(sign * num for sign, num in zip(row, drawn)))
        return st.tuples(st.just(drawn), given | given | given | st.integers(-15, 15))

    return nums.flatmap(with_target)


def workload(n):
    """Threefold numbers that cancel each other in far more than 2 to the 64 ways."""
    rng = random.Random(n)
    nums = [3 * rng.randint(4, 30) for _ in range(n)]
    return nums, 3 * (sum(nums) % 2)
