"""Hidden suite of rotation_count."""

from itertools import pairwise

from judge.suite import counted, edge_cases, random_cases, rotated_lists


def valid(nums):
    drops = sum(num >= after for num, after in pairwise([*nums, *nums[:1]]))
    return len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= 1_000_000_000 for num in nums)


def expected(nums):
    """Turn the sorted row until it is the one that was given."""
    row, count = sorted(nums), 0
    while row != list(nums):
        row, count = row[-1:] + row[:-1], count + 1
    return count


def turned(n, places):
    """Turn the numbers from -5 on by so many places."""
    row = list(range(-5, n - 5))
    return counted(row[n - places :] + row[: n - places])


test_edges = edge_cases(
    empty=counted([]),
    one=counted([5]),
    two_not_turned=counted([3, 9]),
    two_turned=counted([9, 3]),
    three_not_turned=counted([1, 3, 9]),
    three_turned_by_one=counted([9, 1, 3]),
    three_turned_by_two=counted([3, 9, 1]),
    four_turned_by_one=counted([9, 1, 3, 5]),
    four_turned_by_three=counted([3, 5, 9, 1]),
    five_turned_by_two=counted([7, 9, 1, 3, 5]),
    five_turned_by_three=counted([5, 7, 9, 1, 3]),
    negatives=counted([-2, -1, -9, -7, -5]),
    zero_is_the_smallest=counted([4, 8, 0, 2]),
    zero_is_the_greatest=counted([-4, 0, -8, -6]),
    uneven_steps=counted([1_000_000, 1_000_000_000, -1_000_000_000, 0, 1]),
    long_and_not_turned=turned(2_000, 0),
    long_and_turned_by_one=turned(2_000, 1),
    long_and_turned_by_all_but_one=turned(2_000, 1_999),
    long_and_turned_by_half=turned(2_000, 1_000),
)


@random_cases
def test_random(st):
    """Short rows, turned by any number of places."""
    return rotated_lists(st, st.integers(-20, 20), min_size=0, max_size=9).map(counted)


def workload(n):
    """Turned far, hardly, and not at all."""
    return {
        "by a third": turned(n, n // 3),
        "by all but five": turned(n, n - 5),
        "by one": turned(n, 1),
        "not turned": turned(n, 0),
    }
