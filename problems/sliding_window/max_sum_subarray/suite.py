"""Hidden suite of max_sum_subarray."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000, 1_000_000


def valid(nums, k):
    return 1 <= k <= len(nums) <= 440_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k):
    """Add up every window."""
    return max(sum(nums[i : i + k]) for i in range(len(nums) - k + 1))


test_edges = edge_cases(
    one_window=([-2, 5, -4], 3),
    all_sums_negative=([-4, -3, -2, -6], 2),
    best_sum_is_zero=([-1, 0], 1),
    shorter_subarray_has_greater_sum=([5, -9, 5, -9], 2),
    largest_elements_not_adjacent=([7, 0, 0, 7, 1, 1], 2),
    negative_element_in_best_window=([4, -1, 4, 0, 0, 2], 3),
    average_is_not_an_integer=([1, 10, 9, 9, 8, 8, 9, 8, 2], 7),
    largest_and_smallest_values=([LOW, HIGH, HIGH, LOW], 2),
    sum_below_smallest_element=([LOW] * 4, 3),
    sum_below_32_bits=([LOW] * 2600, 2500),
)


@exhaustive_cases
def test_exhaustive(small):
    """Positive, zero and negative elements, and every k."""
    return small.lists([2, 0, -1], least=1), range(1, 9)


@random_cases
def test_random(st):
    """Lists of middle length, some all negative, with windows from one element to the whole list."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    mixed = st.lists(num, min_size=20, max_size=60)
    negative = st.lists(st.integers(LOW, -1), min_size=9, max_size=30)
    return (mixed | negative).flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """Windows of half the list and of a few elements, the smallest sums, and a best sum that changes at each step."""
    rng = random.Random(n)
    nums = rng.choices([LOW, HIGH, *range(-999, 1_000)], k=n)
    return {
        "windows of half the list": (nums, n // 2),
        "short windows": (nums, 20),
        "smallest sums": ([LOW] * (n - 1) + [LOW + 1], n // 3),
        "ascending then descending": ([*range(-n // 2, 0), *range(0, -n // 2, -1)], n // 10),
    }
