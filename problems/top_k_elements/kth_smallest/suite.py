"""Hidden suite of kth_smallest."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums, k):
    return 1 <= k <= len(nums) <= 100_000 and all(abs(num) <= 1_000_000_000 for num in nums)


def expected(nums, k):
    """Find the number that stands in place k: fewer than k are smaller, and at least k are no greater."""
    for num in nums:
        smaller = sum(other < num for other in nums)
        if smaller < k <= smaller + nums.count(num):
            return num
    return None


test_edges = edge_cases(
    one_number=([7], 1),
    smallest_of_two=([9, 3], 1),
    largest_of_two=([9, 3], 2),
    first_place=([5, 2, 8, 1, 9], 1),
    last_place=([5, 2, 8, 1, 9], 5),
    smallest_comes_last=([9, 8, 7, 6, 5], 2),
    rising=([1, 2, 3, 4, 5, 6], 2),
    falling=([6, 5, 4, 3, 2, 1], 5),
    heap_is_no_sorted_list=([1, 5, 2, 6, 7, 3, 4], 4),
    repeats_take_places=([2, 1, 1, 1, 3], 3),
    second_place_of_the_same=([1, 1, 2], 2),
    last_but_one_of_the_same=([1, 2, 2], 2),
    repeats_at_the_end=([1, 9, 9, 9], 3),
    all_equal=([4, 4, 4, 4], 3),
    zero_is_a_number=([0, 3, -3], 2),
    negative_is_smaller=([-1, -10, 5, 3], 1),
    digits_are_no_text=([100, 9, 20, 3], 3),
    long_list_that_goes_round=([50, *range(9)] * 150, 700),
    long_list_of_two_halves=([9, 2] * 300 + [1, 3] * 300, 500),
    greatest_numbers=([1_000_000_000, -1_000_000_000, 999_999_999], 3),
)


@random_cases(count=300)
def test_random(st):
    """Few values and every k: most lists have repeats, about the k-th place too."""
    nums = st.lists(st.integers(-4, 4) | st.integers(-30, 120), min_size=1, max_size=12)
    nums |= st.lists(st.integers(0, 3), min_size=2, max_size=6)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """The middle place: of shuffled numbers, and of rising and equal ones, which are hard for a quickselect."""
    shuffled = random.Random(n).choices(range(-n, n), k=n)
    return {
        "shuffled": (shuffled, n // 2),
        "rising": (list(range(n)), n // 2),
        "equal": ([7] * n, n // 2),
    }
