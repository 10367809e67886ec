"""Hidden suite of number_range."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(nums, key):
    return (
        len(nums) <= 200_000
        and all(num <= after for num, after in pairwise(nums))
        and all(abs(num) <= MOST for num in (*nums[:1], *nums[-1:], key))
    )


def expected(nums, key):
    indices = [i for i, num in enumerate(nums) if num == key] or [-1]
    return [indices[0], indices[-1]]


test_edges = edge_cases(
    empty_list=counted([], 3),
    two_equal_to_key=counted([3, 3], 3),
    key_missing_between_two=counted([3, 5], 4),
    one_occurrence_between_duplicates=counted([1, 1, 2, 3, 3], 2),
    key_plus_one_follows=counted([4, 5, 5, 6, 6, 6], 5),
    key_at_upper_limit=counted([-MOST, MOST - 1, MOST, MOST], MOST),
    key_at_lower_limit=counted([-MOST, -MOST, 1 - MOST, MOST], -MOST),
    key_beside_upper_limit=counted([MOST - 2, MOST - 1, MOST - 1, MOST], MOST - 1),
    all_equal_to_key=counted([5] * 3_000, 5),
    key_fills_second_half=counted([*range(-1_500, 0), *[5] * 1_500], 5),
)


@exhaustive_cases
def test_exhaustive(small):
    """Duplicates, and keys in the list, between its elements and outside its range."""
    return small.lists([-1, 0, 1, 3], ascending=True), range(-2, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers in long runs, near 0 or anywhere, and a key that is equal to one of them, or differs by 1."""
    number = st.integers(-9, 9) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    runs = st.lists(st.tuples(number, st.integers(1, 2) | st.integers(1, 20)), min_size=1, max_size=12)
    lists = runs.map(lambda runs: sorted(num for num, times in runs for _ in range(times))[:60])
    return lists.flatmap(
        lambda nums: st.tuples(
            st.sampled_from([nums[0], *nums, nums[-1]]), st.integers(-1, 1) | st.just(0)
        ).map(lambda near: counted(nums, min(max(sum(near), -MOST), MOST)))
    )


def workload(n):
    """The key fills the list or most of it, occurs once, with even or uneven gaps, or is missing."""
    ascending = range(-n, n, 2)
    return {
        "all equal": counted([1] * n, 1),
        "all equal but the ends": counted([0, *[1] * (n - 3), 2, 2], 1),
        "one occurrence": counted(ascending, n - 2),
        "key missing": counted(ascending, n - 5),
        "uneven gaps": counted([*range(n - 1), MOST], n // 2),
    }
