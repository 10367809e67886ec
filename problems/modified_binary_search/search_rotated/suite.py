"""Hidden suite of search_rotated."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases, rotated_lists

MOST = 1_000_000_000


def valid(nums, key):
    drops = sum(num >= after for num, after in pairwise([*nums, *nums[:1]]))
    return 1 <= len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= MOST for num in (*nums, key))


def expected(nums, key):
    return nums.index(key) if key in nums else -1


def rotated(n, places, key):
    """Rotate the n even numbers from 0 on to the right by `places`."""
    return counted([*range(2 * (n - places), 2 * n, 2), *range(0, 2 * (n - places), 2)], key)


test_edges = edge_cases(
    second_of_two_rotated=counted([9, 3], 3),
    last_of_three_after_the_drop=counted([9, 3, 7], 7),
    key_is_the_greatest=counted([5, 7, 9, 1, 3], 9),
    key_is_the_smallest=counted([5, 7, 9, 1, 3], 1),
    key_missing_between_the_ends=counted([5, 7, 9, 1, 3], 4),
    not_rotated=counted([1, 3, 5, 7, 9], 7),
    rotated_by_all_but_1=counted([3, 5, 7, 9, 1], 1),
    key_is_zero=counted([2, 4, -6, -1, 0], 0),
    key_beside_upper_limit=counted([MOST - 2, MOST - 1, MOST, -MOST, 1 - MOST], MOST - 1),
    key_is_lower_limit_after_the_drop=counted([MOST - 2, MOST - 1, MOST, -MOST, 1 - MOST], -MOST),
    key_before_the_drop_of_many=rotated(2_000, 700, 3_998),
    key_after_the_drop_of_many=rotated(2_000, 1_300, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """All rotations of lists with gaps, and keys in the list, in its gaps and outside its range."""
    lists = small.lists(range(-3, 4), least=1, ascending=True, distinct=True)
    return small.built(lambda nums, places: nums[places:] + nums[:places], lists, range(7)), range(-4, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers, near 0 or anywhere, rotated, and a key that is equal to one of them, or differs by 1."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    lists = st.integers(1, 60).flatmap(lambda n: rotated_lists(st, number, n, n))
    return lists.flatmap(
        lambda nums: st.tuples(st.sampled_from(nums), st.integers(-1, 1) | st.just(0)).map(
            lambda near: counted(nums, min(max(sum(near), -MOST), MOST))
        )
    )


def workload(n):
    """The key on either side of the drop, missing, in a list not rotated, and in one with a huge gap."""
    return {
        "key before the drop": rotated(n, n // 3, 2 * n - 2),
        "key after the drop": rotated(n, n // 5, 2 * (n - n // 5) - 4),
        "key missing": rotated(n, n // 2, n + 1),
        "not rotated": rotated(n, 0, 2 * n - 6),
        "uneven gaps": counted([*range(n // 3, n - 1), MOST, *range(n // 3)], n // 2),
    }
