"""Hidden suite of min_difference_element."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases, sorted_lists

MOST = 1_000_000_000


def valid(nums, key):
    return (
        1 <= len(nums) <= 200_000
        and all(num <= after for num, after in pairwise(nums))
        and all(abs(num) <= MOST for num in (nums[0], nums[-1], key))
    )


def expected(nums, key):
    return min((abs(num - key), num) for num in nums)[1]


test_edges = edge_cases(
    tie_around_zero=counted([-4, 4], 0),
    above_midpoint_of_negatives=counted([-8, -3], -5),
    below_midpoint_of_negatives=counted([-8, -3], -6),
    tie_at_the_end=counted([1, 2, 3, 9, 13], 11),
    tie_at_the_start=counted([1, 5, 20, 30, 40], 3),
    key_below_all=counted([3, 5, 9], -100),
    key_above_all=counted([3, 5, 9], 100),
    element_and_not_index=counted([50, 60, 70], 61),
    tie_between_the_limits=counted([-MOST, MOST], 0),
    near_tie_between_the_limits=counted([-MOST, MOST - 1], 0),
    key_at_upper_limit=counted([0, MOST - 1], MOST),
    largest_difference=counted([-MOST, 2 - MOST], MOST),
)


@exhaustive_cases
def test_exhaustive(small):
    """Duplicates and ties, and keys in the list, between its elements and outside its range."""
    return small.lists([-4, -1, 0, 2], least=1, ascending=True), range(-6, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers, near 0 or anywhere, and keys at or next to an element or a midpoint of two, or anywhere."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])

    def keys(nums):
        midpoints = [(num + after) // 2 for num, after in pairwise(nums)]
        return (
            st.tuples(st.sampled_from([*nums, *midpoints, *midpoints]), st.integers(-1, 1)).map(sum) | number
        )

    lists = st.integers(1, 60).flatmap(lambda n: sorted_lists(st, number, n, n))
    return lists.flatmap(lambda nums: keys(nums).map(lambda key: counted(nums, min(max(key, -MOST), MOST))))


def workload(n):
    """A key near the end, one above all, one far from both neighbors, all elements equal, uneven gaps."""
    ascending = range(-2 * n, 2 * n, 4)
    return {
        "answer is second to last": counted(ascending, 2 * n - 9),
        "key above all": counted(ascending, 3 * n),
        "tie in wide gaps": counted(range(0, 4_000 * n, 4_000), 2_000 * n - 2_000),
        "all equal": counted([1] * n, 2),
        "uneven gaps": counted([*range(n - 1), MOST], n // 2),
    }
