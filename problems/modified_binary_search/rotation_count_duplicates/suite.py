"""Hidden suite of rotation_count_duplicates."""

from collections import Counter
from itertools import pairwise
from math import log2

from judge.suite import Counted, edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(nums):
    drops = sum(num > after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= MOST for num in nums)


def expected(nums):
    """Turn the sorted ring until it is the one that was given."""
    row, count = sorted(nums), 0
    while row != list(nums):
        row, count = row[-1:] + row[:-1], count + 1
    return count


def counted(nums):
    """Make the argument, with the reads that the spec allows."""
    nums = list(nums)
    most = max(Counter(nums).values())
    return (Counted(nums, allowed=int((20 + 4 * most) * log2(len(nums) + 1) + 20)),)


def turned(nums, places):
    """Turn an ascending list to the right."""
    nums = list(nums)
    return counted(nums[len(nums) - places :] + nums[: len(nums) - places])


test_edges = edge_cases(
    all_equal=counted([5, 5, 5, 5, 5]),
    smallest_at_both_ends=counted([1, 1, 2, 1]),
    greatest_once_at_the_end=counted([3, 3, 3, 1, 3]),
    equal_ends_of_a_middle_number=counted([4, 6, 9, 1, 2, 4]),
    turned_by_all_but_one=counted([2, 2, 2, 2, 1]),
    repeats_of_the_smallest=counted([8, 9, 2, 2, 2, 2, 3]),
    zeros_and_negatives=counted([0, 0, -2, -2, 0]),
    limits=counted([MOST - 1, MOST, -MOST, -MOST, 1 - MOST, MOST - 1]),
    neighbours_at_the_limit=counted([MOST, MOST - 1, MOST, MOST]),
    long_and_few_repeats=turned([i // 2 for i in range(3_000)], 1_001),
    long_with_equal_ends=turned([*range(3_000), *[3_000] * 6], 3),
    smaller_far_from_the_ends=counted([*[7] * 1_000, *[-7] * 2, *[7] * 90]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of lists of three numbers, and of longer ones of two."""
    lists = small.lists([-1, 0, 2], least=1, most=11, ascending=True)
    lists = small.either(lists, small.lists([0, 2], least=12, most=18, ascending=True))
    return (small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(18)),)


@random_cases(count=300)
def test_random(st):
    """Runs of numbers near 0 or anywhere, up to 60 in all, turned by any number of places."""
    number = st.integers(-9, 9) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    run = st.tuples(number, st.integers(1, 3) | st.sampled_from([1, 40]))
    runs = st.lists(run, min_size=1, max_size=3) | st.lists(run, min_size=12, max_size=12)
    lists = runs.map(lambda runs: sorted([num for num, times in runs for _ in range(times)][:60]))
    return st.tuples(lists, st.integers(0, 59)).map(lambda drawn: turned(drawn[0], drawn[1] % len(drawn[0])))


def workload(n):
    """No repeats, pairs, equal ends, runs, and the worst case, a list of equals with one other among them."""
    flat = [1] * (n // 5_000)
    return {
        "no repeats": turned(range(n), n - 6),
        "pairs": turned([i // 2 for i in range(n)], n // 5),
        "equal ends": turned([*range(n - 40), *[n] * 40], 20),
        "runs, not turned": turned([i // 50 for i in range(n)], 0),
        "one smaller": counted([*flat, 0, *flat, *flat]),
    }
