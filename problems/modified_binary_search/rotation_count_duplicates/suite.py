"""Hidden suite of rotation_count_duplicates."""

from collections import Counter
from itertools import pairwise
from math import log2

from judge.suite import Counted, edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    drops = sum(num > after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= LIMIT for num in nums)


def expected(nums):
    """Rotate the sorted list until it equals `nums`."""
    candidate, count = sorted(nums), 0
    while candidate != list(nums):
        candidate, count = candidate[-1:] + candidate[:-1], count + 1
    return count


def counted(nums):
    """Make the argument, with the reads that the spec allows."""
    nums = list(nums)
    most = max(Counter(nums).values())
    return (Counted(nums, allowed=int((20 + 4 * most) * log2(len(nums) + 1) + 20)),)


def rotated(nums, places):
    """Rotate an ascending list to the right."""
    nums = list(nums)
    return counted(nums[len(nums) - places :] + nums[: len(nums) - places])


test_edges = edge_cases(
    all_equal=counted([5, 5, 5, 5, 5]),
    smallest_at_both_ends=counted([1, 1, 2, 1]),
    largest_once_at_the_end=counted([3, 3, 3, 1, 3]),
    middle_value_at_both_ends=counted([4, 6, 9, 1, 2, 4]),
    rotated_by_n_minus_1=counted([2, 2, 2, 2, 1]),
    duplicates_of_the_smallest=counted([8, 9, 2, 2, 2, 2, 3]),
    zeros_and_negatives=counted([0, 0, -2, -2, 0]),
    largest_and_smallest_values=counted([LIMIT - 1, LIMIT, -LIMIT, -LIMIT, 1 - LIMIT, LIMIT - 1]),
    adjacent_values_at_the_limit=counted([LIMIT, LIMIT - 1, LIMIT, LIMIT]),
    long_with_few_duplicates=rotated([i // 2 for i in range(3_000)], 1_001),
    long_with_equal_ends=rotated([*range(3_000), *[3_000] * 6], 3),
    smaller_elements_far_from_the_ends=counted([*[7] * 1_000, *[-7] * 2, *[7] * 90]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of lists of three values, and of longer ones of two."""
    lists = small.lists([-1, 0, 2], least=1, most=11, ascending=True)
    lists = small.either(lists, small.lists([0, 2], least=12, most=18, ascending=True))
    return (small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(18)),)


@random_cases(count=150)
def test_random(st):
    """Runs of numbers near 0 or anywhere, up to 60 in all, rotated by any number of places."""
    number = st.integers(-9, 9) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    run = st.tuples(number, st.integers(1, 3) | st.sampled_from([1, 40]))
    runs = st.lists(run, min_size=1, max_size=3) | st.lists(run, min_size=12, max_size=12)
    lists = runs.map(lambda runs: sorted([num for num, times in runs for _ in range(times)][:60]))
    return st.tuples(lists, st.integers(0, 59)).map(lambda parts: rotated(parts[0], parts[1] % len(parts[0])))


def workload(n):
    """No duplicates, pairs, equal ends, runs, and the worst case: all elements are equal except one."""
    flat = [1] * (n // 5_000)
    return {
        "no duplicates": rotated(range(n), n - 6),
        "pairs": rotated([i // 2 for i in range(n)], n // 5),
        "equal ends": rotated([*range(n - 40), *[n] * 40], 20),
        "runs, not rotated": rotated([i // 50 for i in range(n)], 0),
        "one smaller element": counted([*flat, 0, *flat, *flat]),
    }
