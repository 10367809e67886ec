"""Hidden suite of max_sum_subarray."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums, k):
    return 1 <= k <= len(nums) <= 300_000 and all(abs(num) <= 1_000_000 for num in nums)


def expected(nums, k):
    """Add up every window."""
    return max(sum(nums[i : i + k]) for i in range(len(nums) - k + 1))


test_edges = edge_cases(
    one_number=([-7], 1),
    one_window=([-2, 5, -4], 3),
    single_hours=([3, -1, 8, 2], 1),
    first_window_is_best=([9, 8, 1, 2, 3], 2),
    last_window_is_best=([1, 2, 3, 8, 9], 2),
    every_window_is_a_loss=([-4, -3, -2, -6], 2),
    every_window_is_nothing=([0, 0, 0], 2),
    best_is_worse_than_each_number=([-1, -1, -1], 2),
    fewer_would_be_more=([5, -9, 5, -9], 2),
    more_would_be_more=([1, 2, 3, 4], 2),
    largest_lie_apart=([7, 0, 0, 7, 1, 1], 2),
    best_lies_across_a_cut=([0, 6, 6, 0], 2),
    a_loss_to_pass_through=([4, -1, 4, 0, 0, 2], 3),
    good_end_that_is_too_short=([-5, -5, -5, 9], 3),
    extremes=([-1_000_000, 1_000_000, 1_000_000, -1_000_000], 2),
    average_is_a_fraction=([1, 10, 9, 9, 8, 8, 9, 8, 2], 7),
    deeper_than_any_number=([-1_000_000] * 4, 3),
    deeper_than_32_bits=([-1_000_000] * 2600, 2500),
)


@random_cases
def test_random(st):
    """Short lists, often all negative, with windows from one number to the whole list."""
    mixed = st.lists(st.integers(-6, 6), min_size=1, max_size=10)
    losses = st.lists(st.integers(-9, -1), min_size=1, max_size=6)
    return (mixed | losses).flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """A window of half the list: adding up each anew costs the most."""
    draw = random.Random(n)
    return [draw.randint(-1_000_000, 1_000_000) for _ in range(n)], max(1, n // 2)
