"""Hidden suite of subarrays_product_less."""

import random
from math import prod

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000

compare = any_order


def valid(nums, target):
    if not 1 <= len(nums) <= 600 or not all(1 <= num <= 1000 for num in nums) or not 1 <= target <= LIMIT:
        return False
    count = 0
    for start in range(len(nums)):
        product = 1
        for length, num in enumerate(nums[start:], 1):
            product *= num
            if product >= target:
                break
            count += length
    return count <= 1_000_000


def expected(nums, target):
    """Multiply every subarray from scratch."""
    subarrays = [nums[i:j] for i in range(len(nums)) for j in range(i + 1, len(nums) + 1)]
    return [subarray for subarray in subarrays if prod(subarray) < target]


test_edges = edge_cases(
    single_element_equals_target=([5], 5),
    target_is_one=([1, 1, 2], 1),
    ones_before_a_large_value=([1, 1, 9, 1], 9),
    all_but_the_whole_list=([2, 3, 4], 24),
    no_subarray=([7, 8, 9], 7),
    large_value_in_the_middle=([2, 3, 50, 2, 3], 10),
    two_large_values_in_a_row=([2, 60, 70, 2, 2], 10),
    several_elements_leave_at_once=([2, 2, 2, 2, 9, 1], 17),
    equal_subarrays_at_two_indices=([2, 3, 9, 2, 3], 10),
    order_within_a_subarray=([3, 1, 2], 100),
    product_one_below_a_large_target=([1000, 999, 1000], 999_000_001),
    product_equals_a_large_target=([1000, 999, 1000], 999_000_000),
    product_equals_target_in_a_long_list=([7] * 30, 343),
    product_of_all_overflows_floats=([1000] * 110, 1001),
    product_just_below_the_limit=([1000, 999, 998, 997, 3, 7, 11, 13], 999_999_999),
)


@exhaustive_cases
def test_exhaustive(small):
    """Lists of 1, 2 and 3 with targets near their products, and long lists of 1 and 2."""
    return small.either(
        small.together(small.lists([2, 1, 3], 5, 1), [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13]),
        small.together(small.lists([1, 2], 9, 6), [4]),
    )


@random_cases
def test_random(st):
    """Factors with many ones, and targets that are products of neighbors or one more, where less and equal differ."""

    def on_a_product(drawn):
        nums, start, length, beside = drawn
        product = prod(nums[start % len(nums) :][:length])
        return nums, min(product + beside, LIMIT)

    factor = st.sampled_from([1, 1, 2, 2, 3, 4, 5, 7, 30])
    any_factor = factor | st.integers(1, 1000) | st.sampled_from([999, 1000])
    nums = st.lists(factor, min_size=10, max_size=50) | st.lists(any_factor, min_size=10, max_size=50)
    length = st.integers(1, 4) | st.integers(1, 20)
    return st.tuples(nums, st.integers(0, 49), length, st.sampled_from([0, 0, 1])).map(on_a_product)


def workload(n):
    """Small factors and the largest target, so that subarrays are long; many ones; factors at the limit."""
    rng = random.Random(n)
    ones = ([1] * min(n, 170) + [1000] * n)[:n]
    return {
        "small_factors": ([rng.randint(1, 3) for _ in range(n)], LIMIT),
        "many_ones": (ones, 1000),
        "large_factors": ([1000 - i % 3 for i in range(n)], LIMIT),
        "ascending": ([1 + i * 999 // n for i in range(n)], LIMIT // 2),
    }
