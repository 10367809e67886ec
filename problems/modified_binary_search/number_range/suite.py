"""Hidden suite of number_range."""

from itertools import pairwise

from judge.suite import counted, edge_cases, random_cases, sorted_lists


def valid(nums, key):
    return (
        len(nums) <= 200_000
        and all(num <= after for num, after in pairwise(nums))
        and all(abs(num) <= 1_000_000_000 for num in (*nums[:1], *nums[-1:], key))
    )


def expected(nums, key):
    places = [i for i, num in enumerate(nums) if num == key] or [-1]
    return [places[0], places[-1]]


test_edges = edge_cases(
    empty=counted([], 3),
    one_and_it_is_the_key=counted([3], 3),
    one_smaller=counted([3], 4),
    one_greater=counted([3], 2),
    two_equal=counted([3, 3], 3),
    two_equal_not_the_key=counted([3, 3], 4),
    first_of_two=counted([3, 9], 3),
    second_of_two=counted([3, 9], 9),
    between_two=counted([3, 9], 5),
    between_two_of_a_gap_of_one=counted([3, 5], 4),
    before_all=counted([3, 5, 9], 1),
    behind_all=counted([3, 5, 9], 10),
    all_equal=counted([4, 4, 4, 4, 4], 4),
    repeats_at_the_front=counted([1, 1, 1, 2, 3], 1),
    repeats_at_the_end=counted([1, 2, 3, 3, 3], 3),
    once_between_repeats=counted([1, 1, 2, 3, 3], 2),
    neighbour_value_follows=counted([4, 5, 5, 6, 6, 6], 5),
    zero=counted([-1, 0, 0, 1], 0),
    negatives=counted([-9, -7, -7, -4], -7),
    greatest=counted([-1_000_000_000, 1_000_000_000, 1_000_000_000], 1_000_000_000),
    least=counted([-1_000_000_000, -1_000_000_000, 1_000_000_000], -1_000_000_000),
    fills_a_long_list=counted([5] * 3_000, 5),
    begins_in_the_middle=counted([*range(-1_500, 0), *[5] * 1_500], 5),
)


@random_cases
def test_random(st):
    """Few values, so that long runs are common, and a key that is there as often as not."""
    return sorted_lists(st, st.integers(-3, 3), max_size=12).flatmap(
        lambda nums: st.integers(-4, 4).map(lambda key: counted(nums, key))
    )


def workload(n):
    """The key fills the list, or most of it, or is there once, in even steps and uneven ones, or not at all."""
    rising = range(-n, n, 2)
    return {
        "all equal": counted([1] * n, 1),
        "all but the ends": counted([0, *[1] * (n - 2), 2], 1),
        "once": counted(rising, n - 6),
        "missing": counted(rising, n - 5),
        "uneven": counted([*range(n - 1), 1_000_000_000], n // 2),
    }
