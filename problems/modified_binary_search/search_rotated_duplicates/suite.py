"""Hidden suite of search_rotated_duplicates."""

from collections import Counter
from itertools import pairwise
from math import log2

from judge.suite import Counted, edge_cases, exhaustive_cases, position_complaint, random_cases

MOST = 1_000_000_000


def valid(nums, key):
    drops = sum(num > after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= MOST for num in (*nums, key))


check = position_complaint


def counted(nums, key):
    """Make the arguments, with the reads that the spec allows."""
    nums = list(nums)
    most = max(Counter(nums).values())
    return Counted(nums, allowed=int((20 + 4 * most) * log2(len(nums) + 1) + 20)), key


def equal_ends(n, copies, key):
    """Rotate the even numbers from 0 so that the greatest stands so many times at both ends."""
    return counted([2 * n] * copies + list(range(0, 2 * n, 2)) + [2 * n] * copies, key)


test_edges = edge_cases(
    first_of_two_rotated=counted([9, 3], 9),
    odd_one_before_a_run=counted([4, 4, 4, 4, 4, 9, 4, 4], 9),
    odd_one_in_a_long_run=counted([*[4] * 50, 9, *[4] * 20], 9),
    odd_one_in_a_long_run_at_the_right=counted([*[4] * 1_500, *[-9] * 2, *[4] * 300], -9),
    key_at_both_ends_only=counted([3, 5, 7, 1, 3], 3),
    missing_between_equal_ends=counted([3, 5, 1, 3, 3], 4),
    repeats_before_the_drop=counted([9, 9, 9, 1, 5], 5),
    zero=counted([2, 2, -6, -1, 0, 0], 0),
    limits_meet_at_the_drop=counted([MOST - 1, MOST, MOST, -MOST, -MOST, 1 - MOST], MOST),
    limits_at_the_ends=counted([MOST, -MOST, MOST - 1, MOST], -MOST),
    few_equal_at_the_ends=equal_ends(3_000, 3, 2),
    few_equal_at_the_ends_key_far=equal_ends(3_000, 3, 5_998),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of lists of three numbers, and of longer ones of two, and keys in the list and beside."""
    three = small.lists([-1, 0, 2], least=1, most=6, ascending=True)
    lists = small.either(three, small.lists([0, 2], least=7, ascending=True))
    return small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(12)), range(-2, 4)


@random_cases(count=300)
def test_random(st):
    """Runs of numbers near 0 or anywhere, up to 60 in all, rotated, and a key that is one of them, or one off."""
    number = st.integers(-9, 9) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    run = st.tuples(number, st.integers(1, 3) | st.sampled_from([1, 40]))
    runs = st.lists(run, min_size=1, max_size=3) | st.lists(run, min_size=12, max_size=12)
    lists = runs.map(lambda runs: sorted([num for num, times in runs for _ in range(times)][:60]))
    return st.tuples(lists, st.integers(0, 59), st.integers(0, 59), st.integers(-1, 1) | st.just(0)).map(
        lambda drawn: rotated(*drawn)
    )


def rotated(nums, places, at, off):
    """Rotate a list; the key is near the number at some place."""
    places %= len(nums)
    return counted(nums[places:] + nums[:places], min(max(nums[at % len(nums)] + off, -MOST), MOST))


def workload(n):
    """No repeats, a huge gap, equal ends, runs, and the worst case, a list of equals with one other among them."""
    flat = [1] * (n // 5_000)
    return {
        "no repeats": counted([*range(n // 3, n), *range(n // 3)], n // 3 - 2),
        "uneven": counted([*range(n // 3, n - 1), MOST, *range(n // 3)], n // 2),
        "equal ends": equal_ends(n - 40, 20, n // 2 * 2 - 2),
        "runs": counted([*(i // 50 for i in range(n // 7, n)), *(i // 50 for i in range(n // 7))], 3),
        "one other": counted([*flat, 2, *flat, *flat], 2),
    }
