"""Hidden suite of bitonic_maximum."""

from itertools import pairwise

from judge.suite import bitonic_lists, counted, edge_cases, random_cases


def valid(nums):
    rises = [num < after for num, after in pairwise(nums)]
    return (
        1 <= len(nums) <= 200_000
        and all(num != after for num, after in pairwise(nums))
        and rises == sorted(rises, reverse=True)
        and all(abs(num) <= 1_000_000_000 for num in nums)
    )


def expected(nums):
    return max(nums)


def walk(up, down, summit=10_000):
    """Rise `up` times to the summit and fall `down` times from there."""
    return counted([*range(summit - up, summit), *range(summit, summit - down - 1, -1)])


test_edges = edge_cases(
    one=counted([4]),
    one_negative=counted([-4]),
    two_up=counted([3, 9]),
    two_down=counted([9, 3]),
    three_up=counted([1, 3, 9]),
    three_down=counted([9, 3, 1]),
    three_and_summit_inside=counted([1, 9, 3]),
    four_summit_second=counted([1, 9, 3, 2]),
    four_summit_third=counted([1, 3, 9, 2]),
    five_summit_fourth=counted([1, 2, 3, 9, 5]),
    five_summit_second=counted([5, 9, 3, 2, 1]),
    same_height_both_ways=counted([1, 5, 8, 5, 1]),
    last_is_lowest=counted([7, 8, -5]),
    first_is_lowest=counted([-5, 8, 7]),
    all_negative=counted([-9, -3, -8]),
    zero_is_the_summit=counted([-9, 0, -8, -10]),
    steep_way_down=counted([1, 2, 3, 4, 1_000_000_000, -1_000_000_000]),
    long_way_up=walk(2_000, 0),
    long_way_down=walk(0, 2_000),
    summit_before_the_end=walk(1_999, 1),
    summit_after_the_start=walk(1, 1_999),
    summit_in_the_middle=walk(1_000, 1_000),
)


@random_cases(count=300)
def test_random(st):
    """Short walks, lopsided as often as not, with either part empty now and then."""
    return bitonic_lists(st, st.integers(-9, 9)).map(counted)


def workload(n):
    """The summit in several places."""
    return {
        "near the end": walk(n - 3, 2),
        "near the start": walk(1, n - 2),
        "at a third": walk(n // 3, n - n // 3 - 1),
        "only up": walk(n - 1, 0),
    }
