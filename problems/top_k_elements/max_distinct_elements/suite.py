"""Hidden suite of max_distinct_elements."""

import random
from itertools import combinations

from judge.suite import edge_cases, random_cases


def valid(nums, k):
    return 0 <= k <= len(nums) <= 100_000 and all(abs(num) <= 1_000_000_000 for num in nums)


def expected(nums, k):
    """Try everything that can be left."""
    return max(sum(left.count(num) == 1 for num in left) for left in combinations(nums, len(nums) - k))


test_edges = edge_cases(
    nothing=([], 0),
    one_card_stays=([5], 0),
    one_card_goes=([5], 1),
    nothing_to_give=([1, 1, 2, 3, 3, 3], 0),
    everything_must_go=([1, 1, 2], 3),
    all_unique_and_some_must_go=([1, 2, 3, 4], 3),
    exactly_enough=([1, 1, 2, 2, 2], 3),
    one_short=([1, 1, 2, 2, 2], 2),
    one_too_many=([1, 1, 2, 2, 2], 4),
    only_one_number=([4, 4, 4, 4], 3),
    only_one_number_and_too_few_go=([4, 4, 4, 4], 2),
    rest_is_taken_from_what_stays_double=([8, 8, 8, 8, 6, 7], 2),
    cheapest_first=([1, 1, 1, 1, 2, 2, 3, 3], 2),
    cheapest_come_last=([1, 1, 1, 2, 2, 2, 3, 3], 3),
    costs_one_less_than_the_count=([1, 1, 2, 2, 3, 3], 3),
    two_cheap_beat_one_dear=([9, 9, 9, 4, 4, 5, 5], 2),
    unique_ones_are_not_touched=([1, 2, 3, 5, 5, 5, 5], 2),
    rest_after_the_last_double=([1, 1, 2, 3], 2),
    negative_and_zero=([0, 0, -1, -1, 1], 1),
    greatest_numbers=([1_000_000_000, -1_000_000_000, 1_000_000_000, 5], 1),
    greatest_number_alone=([1_000_000_000], 0),
    least_number_alone=([-1_000_000_000], 0),
)


@random_cases(count=300)
def test_random(st):
    """Few different numbers, in twos and threes mostly, and every k."""
    nums = st.lists(st.sampled_from([1, 2, 3, -1, 0]), max_size=9)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(0, len(nums))))


def workload(n):
    """Each of n / 3 numbers two to four times, and cards to give that make about half of them unique."""
    rng = random.Random(n)
    nums = list(range(n // 3)) * 2
    nums += rng.choices(range(n // 3), k=n - len(nums))
    rng.shuffle(nums)
    return nums, n // 4
