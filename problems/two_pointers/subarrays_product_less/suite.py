"""Hidden suite of subarrays_product_less."""

import random
from math import prod

from judge.suite import any_order, edge_cases, random_cases

compare = any_order


def valid(nums, target):
    if len(nums) > 600 or not all(1 <= num <= 1000 for num in nums) or not 0 <= target <= 1_000_000_000:
        return False
    held = 0
    for start in range(len(nums)):
        product = 1
        for length, num in enumerate(nums[start:], 1):
            product *= num
            if product >= target:
                break
            held += length
    return held <= 1_000_000


def expected(nums, target):
    """Multiply every stretch from scratch."""
    stretches = [nums[i:j] for i in range(len(nums)) for j in range(i + 1, len(nums) + 1)]
    return [stretch for stretch in stretches if prod(stretch) < target]


test_edges = edge_cases(
    no_lenses=([], 5),
    one_below=([4], 5),
    one_exactly=([5], 5),
    one_above=([6], 5),
    target_zero=([1, 2, 1], 0),
    target_one=([1, 1, 2], 1),
    target_two=([1, 1, 2, 1], 2),
    all_ones=([1] * 5, 3),
    ones_before_too_much=([1, 1, 9, 1], 9),
    ones_at_both_ends=([1, 2, 3, 1], 7),
    everything=([2, 3, 4], 25),
    everything_but_the_whole=([2, 3, 4], 24),
    nothing=([7, 8, 9], 7),
    single_numbers_only=([4, 5, 6], 20),
    too_much_in_the_middle=([2, 3, 50, 2, 3], 10),
    too_much_at_the_start=([50, 2, 3], 10),
    too_much_at_the_end=([2, 3, 50], 10),
    two_in_a_row_too_much=([2, 60, 70, 2, 2], 10),
    several_leave_at_once=([2, 2, 2, 2, 9, 1], 17),
    same_stretch_at_two_places=([2, 3, 9, 2, 3], 10),
    same_forwards_and_backwards=([2, 1, 2, 1, 2], 5),
    order_within_a_stretch=([3, 1, 2], 100),
    not_a_stretch_with_a_gap=([2, 100, 3], 10),
    one_below_a_large_target=([1000, 999, 1000], 999_000_001),
    exactly_a_large_target=([1000, 999, 1000], 999_000_000),
    exactly_the_target_in_a_long_row=([7] * 30, 343),
    all_together_beyond_floats=([1000] * 110, 1001),
    several_large_factors=([1000, 999, 998, 997, 3, 7, 11, 13], 999_999_999),
)


@random_cases
def test_random(st):
    """Small factors with many ones, and targets that are products, where less and equal differ."""
    lenses = st.lists(st.sampled_from([1, 1, 2, 2, 3, 4, 5, 7, 30]), max_size=9)
    on_a_product = lenses.filter(bool).flatmap(
        lambda nums: st.tuples(
            st.just(nums),
            st.tuples(st.integers(0, len(nums)), st.integers(0, len(nums))).map(
                lambda ends: prod(nums[min(ends) : max(ends)])
            ),
        )
    )
    return st.tuples(lenses, st.integers(0, 70)) | on_a_product


def workload(n):
    """Small factors and the largest target: windows of some forty, where every stretch is long to multiply."""
    rng = random.Random(n)
    return [rng.randint(1, 3) for _ in range(n)], 1_000_000_000
