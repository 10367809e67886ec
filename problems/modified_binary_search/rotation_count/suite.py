"""Hidden suite of rotation_count."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases, rotated_lists

MOST = 1_000_000_000


def valid(nums):
    drops = sum(num >= after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= MOST for num in nums)


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
    one=counted([5]),
    two_turned=counted([9, 3]),
    negatives=counted([-2, -1, -9, -7, -5]),
    zero_is_the_smallest=counted([4, 8, 0, 2]),
    uneven_steps=counted([1_000_000, MOST, -MOST, 0, 1]),
    neighbours_at_the_upper_limit=counted([MOST - 1, MOST, MOST - 3, MOST - 2]),
    neighbours_at_the_lower_limit=counted([2 - MOST, 3 - MOST, -MOST, 1 - MOST]),
    long_and_not_turned=turned(2_000, 0),
    long_and_turned_by_one=turned(2_000, 1),
    long_and_turned_by_all_but_one=turned(2_000, 1_999),
    long_and_turned_by_half=turned(2_000, 1_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of all lists of up to nine numbers, with gaps."""
    lists = small.lists(range(-4, 5), least=1, ascending=True, distinct=True)
    return (small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(9)),)


@random_cases
def test_random(st):
    """Up to 60 numbers, near 0 or anywhere, turned by any number of places."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    return st.integers(1, 60).flatmap(lambda n: rotated_lists(st, number, n, n)).map(counted)


def workload(n):
    """Turned far, hardly, and not at all."""
    return {
        "by a third": turned(n, n // 3),
        "by all but five": turned(n, n - 5),
        "by one": turned(n, 1),
        "not turned": turned(n, 0),
    }
