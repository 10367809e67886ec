"""Hidden suite of search_rotated."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases, rotated_lists

MOST = 1_000_000_000


def valid(nums, key):
    drops = sum(num >= after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= MOST for num in (*nums, key))


def expected(nums, key):
    return nums.index(key) if key in nums else -1


def turned(n, places, key):
    """Rotate the even numbers from 0 by so many places."""
    return counted([*range(2 * (n - places), 2 * n, 2), *range(0, 2 * (n - places), 2)], key)


test_edges = edge_cases(
    second_of_two_rotated=counted([9, 3], 3),
    last_of_three_behind_the_drop=counted([9, 3, 7], 7),
    greatest_is_the_key=counted([5, 7, 9, 1, 3], 9),
    smallest_is_the_key=counted([5, 7, 9, 1, 3], 1),
    in_the_gap_of_the_ends=counted([5, 7, 9, 1, 3], 4),
    not_rotated=counted([1, 3, 5, 7, 9], 7),
    rotated_by_all_but_one=counted([3, 5, 7, 9, 1], 1),
    zero=counted([2, 4, -6, -1, 0], 0),
    limits_meet_at_the_drop=counted([MOST - 2, MOST - 1, MOST, -MOST, 1 - MOST], MOST - 1),
    least_behind_the_drop=counted([MOST - 2, MOST - 1, MOST, -MOST, 1 - MOST], -MOST),
    long_before_the_drop=turned(2_000, 700, 3_998),
    long_behind_the_drop=turned(2_000, 1_300, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of lists with gaps, and keys in the list, in its gaps and beyond all numbers."""
    lists = small.lists(range(-3, 4), least=1, ascending=True, distinct=True)
    return small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(7)), range(-4, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers, near 0 or anywhere, rotated, and a key that is one of them, or one off."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    lists = st.integers(1, 60).flatmap(lambda n: rotated_lists(st, number, n, n))
    return lists.flatmap(
        lambda nums: st.tuples(st.sampled_from(nums), st.integers(-1, 1) | st.just(0)).map(
            lambda near: counted(nums, min(max(sum(near), -MOST), MOST))
        )
    )


def workload(n):
    """The key on either side of the drop, in no cell, in a list not rotated, and in one with a huge gap."""
    return {
        "before the drop": turned(n, n // 3, 2 * n - 2),
        "behind the drop": turned(n, n // 5, 2 * (n - n // 5) - 4),
        "missing": turned(n, n // 2, n + 1),
        "not rotated": turned(n, 0, 2 * n - 6),
        "uneven": counted([*range(n // 3, n - 1), MOST, *range(n // 3)], n // 2),
    }
