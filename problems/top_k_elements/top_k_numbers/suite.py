"""Hidden suite of top_k_numbers."""

import random

from judge.suite import any_order, edge_cases, random_cases

compare = any_order


def valid(nums, k):
    return 1 <= k <= len(nums) <= 100_000 and all(abs(num) <= 1_000_000_000 for num in nums)


def expected(nums, k):
    """Sort, and cut off the last k."""
    return sorted(nums)[len(nums) - k :]


test_edges = edge_cases(
    one_number=([7], 1),
    largest_only=([3, 9, 5], 1),
    all_of_them=([3, 9, 5], 3),
    all_but_one=([3, 9, 5, 1], 3),
    largest_come_first=([9, 8, 7, 1, 2, 3], 3),
    largest_come_last=([1, 2, 3, 7, 8, 9], 3),
    first_k_are_no_heap=([9, 1, 8, 5, 6], 3),
    newcomer_beats_the_second_weakest=([5, 3, 4, 8, 9], 3),
    repeats_have_places=([5, 5, 5, 1, 2], 3),
    ties_at_the_cut=([4, 9, 4, 4, 1], 3),
    largest_repeats_beyond_k=([9, 9, 9, 9, 1], 2),
    all_equal=([4, 4, 4, 4], 2),
    zeros=([0, -1, 0, -2], 2),
    all_negative=([-8, -1, -5, -3], 2),
    magnitude_is_not_size=([-9, 3, -7, 2], 2),
    digits_are_no_text=([100, 9, 20, 3], 2),
    greatest_numbers=([1_000_000_000, -1_000_000_000, 0], 2),
)


@random_cases
def test_random(st):
    """Few values and every k: ties across the cut are common."""
    nums = st.lists(st.integers(-3, 3) | st.integers(-40, 120), min_size=1, max_size=12)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """Half of the numbers are wanted: of shuffled ones, and of rising ones, each of which gets onto the board."""
    shuffled = random.Random(n).choices(range(-n, n), k=n)
    return {"shuffled": (shuffled, n // 2), "rising": (list(range(n)), n // 2)}
