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
    tie_about_zero=counted([-4, 4], 0),
    just_past_half_way_of_negatives=counted([-8, -3], -5),
    just_before_half_way_of_negatives=counted([-8, -3], -6),
    tie_at_the_end=counted([1, 2, 3, 9, 13], 11),
    tie_at_the_front=counted([1, 5, 20, 30, 40], 3),
    below_all=counted([3, 5, 9], -100),
    above_all=counted([3, 5, 9], 100),
    number_and_not_position=counted([50, 60, 70], 61),
    far_apart_and_tied=counted([-MOST, MOST], 0),
    far_apart_and_nearly_tied=counted([-MOST, MOST - 1], 0),
    at_the_upper_limit=counted([0, MOST - 1], MOST),
    as_far_off_as_can_be=counted([-MOST, 2 - MOST], MOST),
)


@exhaustive_cases
def test_exhaustive(small):
    """Repeats and ties, and keys in the list, between its numbers and beyond both ends."""
    return small.lists([-4, -1, 0, 2], least=1, ascending=True), range(-6, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers, near 0 or anywhere, and keys half way between two, beside it, in the list and beyond."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])

    def keys(nums):
        half_way = [(num + after) // 2 for num, after in pairwise(nums)]
        return st.tuples(st.sampled_from([*nums, *half_way, *half_way]), st.integers(-1, 1)).map(sum) | number

    lists = st.integers(1, 60).flatmap(lambda n: sorted_lists(st, number, n, n))
    return lists.flatmap(lambda nums: keys(nums).map(lambda key: counted(nums, min(max(key, -MOST), MOST))))


def workload(n):
    """A key near the end, one beyond it, one far from both neighbours, equal sizes and uneven ones."""
    rising = range(-2 * n, 2 * n, 4)
    return {
        "last but one": counted(rising, 2 * n - 9),
        "above all": counted(rising, 3 * n),
        "tie in wide gaps": counted(range(0, 4_000 * n, 4_000), 2_000 * n - 2_000),
        "all equal": counted([1] * n, 2),
        "uneven": counted([*range(n - 1), MOST], n // 2),
    }
