"""Hidden suite of search_rotated."""

from itertools import pairwise

from judge.suite import counted, edge_cases, random_cases, rotated_lists


def valid(nums, key):
    drops = sum(num >= after for num, after in pairwise([*nums, *nums[:1]]))
    return len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= 1_000_000_000 for num in (*nums, key))


def expected(nums, key):
    return nums.index(key) if key in nums else -1


def turned(n, places, key):
    """Rotate the even numbers from 0 by so many places."""
    return counted([*range(2 * (n - places), 2 * n, 2), *range(0, 2 * (n - places), 2)], key)


test_edges = edge_cases(
    empty=counted([], 3),
    one_and_it_is_the_key=counted([3], 3),
    one_smaller=counted([3], 4),
    one_greater=counted([3], 2),
    first_of_two=counted([3, 9], 3),
    second_of_two=counted([3, 9], 9),
    first_of_two_rotated=counted([9, 3], 9),
    second_of_two_rotated=counted([9, 3], 3),
    between_two_rotated=counted([9, 3], 5),
    above_two_rotated=counted([9, 3], 10),
    below_two_rotated=counted([9, 3], 1),
    last_of_three=counted([7, 9, 3], 3),
    middle_of_three=counted([9, 3, 7], 3),
    last_of_three_behind_the_drop=counted([9, 3, 7], 7),
    first_is_the_key=counted([5, 7, 9, 1, 3], 5),
    last_is_the_key=counted([5, 7, 9, 1, 3], 3),
    greatest_is_the_key=counted([5, 7, 9, 1, 3], 9),
    smallest_is_the_key=counted([5, 7, 9, 1, 3], 1),
    in_the_gap_of_the_ends=counted([5, 7, 9, 1, 3], 4),
    above_all=counted([5, 7, 9, 1, 3], 10),
    below_all=counted([5, 7, 9, 1, 3], 0),
    not_rotated=counted([1, 3, 5, 7, 9], 7),
    rotated_by_one=counted([9, 1, 3, 5, 7], 9),
    rotated_by_all_but_one=counted([3, 5, 7, 9, 1], 1),
    zero=counted([2, 4, -6, -1, 0], 0),
    extremes=counted([1_000_000_000, -1_000_000_000], -1_000_000_000),
    long_before_the_drop=turned(2_000, 700, 3_998),
    long_behind_the_drop=turned(2_000, 1_300, 0),
)


@random_cases(count=300)
def test_random(st):
    """Short lists, rotated by any number of places, and a key that is there as often as not."""
    return rotated_lists(st, st.integers(-9, 9), min_size=0, max_size=9).flatmap(
        lambda nums: (st.sampled_from(nums) | st.integers(-11, 11) if nums else st.just(0)).map(
            lambda key: counted(nums, key)
        )
    )


def workload(n):
    """The key on either side of the drop, in no cell, in a list not rotated, and in one with a huge gap."""
    return {
        "before the drop": turned(n, n // 3, 2 * n - 2),
        "behind the drop": turned(n, n // 5, 2 * (n - n // 5) - 4),
        "missing": turned(n, n // 2, n + 1),
        "not rotated": turned(n, 0, 2 * n - 6),
        "uneven": counted([*range(n // 3, n - 1), 1_000_000_000, *range(n // 3)], n // 2),
    }
