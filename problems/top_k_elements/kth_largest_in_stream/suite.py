"""Hidden suite of kth_largest_in_stream."""

import random

from judge.suite import edge_cases, random_cases, script


class Model:
    """Sorts all numbers at each add."""

    def __init__(self, nums, k):
        self.nums = list(nums)
        self.k = k

    def add(self, num):
        self.nums.append(num)
        return sorted(self.nums, reverse=True)[self.k - 1]


def valid(init, operations):
    nums, k = init
    numbers = [*nums, *(num for _, num in operations)]
    return (
        1 <= k <= 40_000
        and k - 1 <= len(nums) <= 40_000
        and len(operations) <= 40_000
        and all(abs(num) <= 1_000_000_000 for num in numbers)
    )


def adds(nums, k, *added):
    """Begin with the numbers and add the others one by one."""
    return script((nums, k), *(("add", num) for num in added))


test_edges = edge_cases(
    nothing_at_first=adds([], 1, 5, 3, 9, 9, 7),
    one_missing_at_first=adds([4, 9], 3, 1, 2, 5, 10),
    first_add_is_the_smallest=adds([4, 9], 3, 0),
    first_add_is_the_largest=adds([4, 9], 3, 20),
    exactly_k_at_first=adds([4, 9], 2, 5, 3),
    many_more_than_k_at_first=adds([5, 1, 9, 3, 7, 8, 2], 2, 4, 8, 10),
    many_at_first_rising=adds([1, 2, 3, 4, 5, 6], 3, 0, 7, 7),
    many_at_first_falling=adds([6, 5, 4, 3, 2, 1], 3, 0, 7, 7),
    largest_wanted=adds([3, 1], 1, 2, 4, 3),
    k_is_the_count_at_each_step=adds([5, 3], 3, 4),
    small_ones_change_nothing=adds([10, 20, 30], 2, 1, 2, 3),
    equal_to_the_threshold=adds([10, 20, 20], 2, 20, 20, 21, 21),
    repeats_take_places=adds([8, 8], 3, 8, 9, 9, 9),
    all_equal=adds([4, 4, 4], 2, 4, 4),
    zeros=adds([0], 1, 0, -1, 0),
    all_negative=adds([-5, -3], 2, -4, -1, -9),
    rising=adds([], 1, 1, 2, 3, 4),
    rising_past_a_heap=adds([1, 2, 3], 3, 4, 5, 6, 7, 8),
    greatest_numbers=adds([1_000_000_000], 2, -1_000_000_000, 1_000_000_000),
)


@random_cases
def test_random(st):
    """Few values, beginnings of k - 1 numbers and of many more, and adds about the threshold."""
    num = st.integers(-3, 4) | st.integers(-30, 30)
    nums = st.lists(num, max_size=9)
    begun = nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums) + 1)))
    added = st.lists(num, min_size=1, max_size=8)
    return st.tuples(begun, added).map(lambda drawn: adds(*drawn[0], *drawn[1]))


def workload(n):
    """Half the numbers at first, the other half added; k in the middle, once in any order and once rising."""
    half = n // 2
    nums = random.Random(n).choices(range(-n, n), k=n)
    return {
        "any order": adds(nums[:half], half // 2, *nums[half:]),
        "rising": adds(list(range(half)), half, *range(half, n)),
    }
