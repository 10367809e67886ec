"""Hidden suite of search_rotated_duplicates."""

from collections import Counter
from itertools import pairwise
from math import log2

from judge.suite import Counted, edge_cases, exhaustive_cases, position_complaint, random_cases

LIMIT = 1_000_000_000


def valid(nums, key):
    drops = sum(num > after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= LIMIT for num in (*nums, key))


check = position_complaint


def counted(nums, key):
    """Make the arguments, with the reads that the spec allows."""
    nums = list(nums)
    most = max(Counter(nums).values())
    return Counted(nums, allowed=int((20 + 4 * most) * log2(len(nums) + 1) + 20)), key


def equal_ends(n, copies, key):
    """Make a list of even numbers from 0 with so many copies of the largest at each end."""
    return counted([2 * n] * copies + list(range(0, 2 * n, 2)) + [2 * n] * copies, key)


test_edges = edge_cases(
    two_elements_rotated=counted([9, 3], 9),
    one_larger_element=counted([4, 4, 4, 4, 4, 9, 4, 4], 9),
    one_larger_element_in_a_long_run=counted([*[4] * 50, 9, *[4] * 20], 9),
    smaller_elements_in_a_long_run=counted([*[4] * 1_500, *[-9] * 2, *[4] * 300], -9),
    key_at_both_ends_only=counted([3, 5, 7, 1, 3], 3),
    missing_key_with_equal_ends=counted([3, 5, 1, 3, 3], 4),
    duplicates_before_the_drop=counted([9, 9, 9, 1, 5], 5),
    key_is_zero=counted([2, 2, -6, -1, 0, 0], 0),
    largest_and_smallest_at_the_drop=counted([LIMIT - 1, LIMIT, LIMIT, -LIMIT, -LIMIT, 1 - LIMIT], LIMIT),
    largest_at_the_ends=counted([LIMIT, -LIMIT, LIMIT - 1, LIMIT], -LIMIT),
    few_equal_at_the_ends_key_near=equal_ends(3_000, 3, 2),
    few_equal_at_the_ends_key_far=equal_ends(3_000, 3, 5_998),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of lists of three values, and of longer ones of two; keys in the list and others."""
    three = small.lists([-1, 0, 2], least=1, most=6, ascending=True)
    lists = small.either(three, small.lists([0, 2], least=7, ascending=True))
    return small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(12)), range(-2, 4)


@random_cases(count=300)
def test_random(st):
    """Runs of numbers near 0 or anywhere, up to 60 in all, rotated, and a key that is one of them, or one off."""
    number = st.integers(-9, 9) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    run = st.tuples(number, st.integers(1, 3) | st.sampled_from([1, 40]))
    runs = st.lists(run, min_size=1, max_size=3) | st.lists(run, min_size=12, max_size=12)
    lists = runs.map(lambda runs: sorted([num for num, times in runs for _ in range(times)][:60]))
    return st.tuples(lists, st.integers(0, 59), st.integers(0, 59), st.integers(-1, 1) | st.just(0)).map(
        lambda parts: rotated(*parts)
    )


def rotated(nums, places, index, offset):
    """Rotate a list; the key is near the element at some index."""
    places %= len(nums)
    return counted(nums[places:] + nums[:places], min(max(nums[index % len(nums)] + offset, -LIMIT), LIMIT))


def workload(n):
    """No duplicates, a large gap, equal ends, runs, and the worst case: all elements are equal except one."""
    flat = [1] * (n // 5_000)
    return {
        "no duplicates": counted([*range(n // 3, n), *range(n // 3)], n // 3 - 2),
        "large gap": counted([*range(n // 3, n - 1), LIMIT, *range(n // 3)], n // 2),
        "equal ends": equal_ends(n - 40, 20, n // 2 * 2 - 2),
        "runs": counted([*(i // 50 for i in range(n // 7, n)), *(i // 50 for i in range(n // 7))], 3),
        "one larger element": counted([*flat, 2, *flat, *flat], 2),
    }
