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
    places = [i for i, num in enumerate(nums) if num == key] or [-1]
    return [places[0], places[-1]]


test_edges = edge_cases(
    empty=counted([], 3),
    two_equal=counted([3, 3], 3),
    between_two_of_a_gap_of_one=counted([3, 5], 4),
    once_between_repeats=counted([1, 1, 2, 3, 3], 2),
    neighbour_value_follows=counted([4, 5, 5, 6, 6, 6], 5),
    greatest=counted([-MOST, MOST - 1, MOST, MOST], MOST),
    least=counted([-MOST, -MOST, 1 - MOST, MOST], -MOST),
    beside_the_greatest=counted([MOST - 2, MOST - 1, MOST - 1, MOST], MOST - 1),
    fills_a_long_list=counted([5] * 3_000, 5),
    begins_in_the_middle=counted([*range(-1_500, 0), *[5] * 1_500], 5),
)


@exhaustive_cases
def test_exhaustive(small):
    """Repeats, and keys in the list, between its numbers and beyond both ends."""
    return small.lists([-1, 0, 1, 3], ascending=True), range(-2, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers in long runs, near 0 or anywhere, and a key that is one of them, or one off."""
    number = st.integers(-9, 9) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    runs = st.lists(st.tuples(number, st.integers(1, 2) | st.integers(1, 20)), min_size=1, max_size=12)
    lists = runs.map(lambda runs: sorted(num for num, times in runs for _ in range(times))[:60])
    return lists.flatmap(
        lambda nums: st.tuples(
            st.sampled_from([nums[0], *nums, nums[-1]]), st.integers(-1, 1) | st.just(0)
        ).map(lambda near: counted(nums, min(max(sum(near), -MOST), MOST)))
    )


def workload(n):
    """The key fills the list, or most of it, or is there once, in even steps and uneven ones, or not at all."""
    rising = range(-n, n, 2)
    return {
        "all equal": counted([1] * n, 1),
        "all but the ends": counted([0, *[1] * (n - 3), 2, 2], 1),
        "once": counted(rising, n - 2),
        "missing": counted(rising, n - 5),
        "uneven": counted([*range(n - 1), MOST], n // 2),
    }
