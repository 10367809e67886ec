"""Hidden suite of rotation_count."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases, rotated_lists

MOST = 1_000_000_000


def valid(nums):
    drops = sum(num >= after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= MOST for num in nums)


def expected(nums):
    """Rotate the sorted list to the right until it equals `nums`."""
    current, count = sorted(nums), 0
    while current != list(nums):
        current, count = current[-1:] + current[:-1], count + 1
    return count


def rotated(n, places):
    """Rotate n ascending numbers from -5 on to the right by `places`."""
    nums = list(range(-5, n - 5))
    return counted(nums[n - places :] + nums[: n - places])


test_edges = edge_cases(
    one_element=counted([5]),
    two_rotated=counted([9, 3]),
    all_negative=counted([-2, -1, -9, -7, -5]),
    smallest_is_zero=counted([4, 8, 0, 2]),
    uneven_gaps=counted([1_000_000, MOST, -MOST, 0, 1]),
    adjacent_values_at_upper_limit=counted([MOST - 1, MOST, MOST - 3, MOST - 2]),
    adjacent_values_at_lower_limit=counted([2 - MOST, 3 - MOST, -MOST, 1 - MOST]),
    many_not_rotated=rotated(2_000, 0),
    many_rotated_by_1=rotated(2_000, 1),
    many_rotated_by_all_but_1=rotated(2_000, 1_999),
    many_rotated_by_half=rotated(2_000, 1_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of all lists of up to nine numbers, with gaps."""
    lists = small.lists(range(-4, 5), least=1, ascending=True, distinct=True)
    return (small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(9)),)


@random_cases
def test_random(st):
    """Up to 60 numbers, near 0 or anywhere, rotated by any number of places."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    return st.integers(1, 60).flatmap(lambda n: rotated_lists(st, number, n, n)).map(counted)


def workload(n):
    """Rotated far, by one place, and not at all."""
    return {
        "rotated by one third": rotated(n, n // 3),
        "rotated by n - 5": rotated(n, n - 5),
        "rotated by 1": rotated(n, 1),
        "not rotated": rotated(n, 0),
    }
