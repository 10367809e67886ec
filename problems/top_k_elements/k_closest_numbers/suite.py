"""Hidden suite of k_closest_numbers."""

from itertools import pairwise

from judge.suite import Counted, edge_cases, random_cases, sorted_lists


def valid(nums, k, x):
    return (
        1 <= k <= len(nums) <= 100_000
        and all(one <= other for one, other in pairwise(nums))
        and all(abs(num) <= 1_000_000_000 for num in (nums[0], nums[-1], x))
    )


def expected(nums, k, x):
    """Sort all by how close they are, smaller ones first on a tie."""
    return sorted(sorted(nums, key=lambda num: (abs(num - x), num))[:k])


def counted(nums, k, x):
    """Make the arguments, with the reads that the spec allows."""
    nums = list(nums)
    return Counted.logarithmic(nums, more=4 * k), k, x


LONG = range(0, 20_000, 4)

test_edges = edge_cases(
    one_number=counted([5], 1, 9),
    all_numbers=counted([1, 4, 9], 3, 5),
    all_numbers_and_x_beyond=counted([1, 4, 9], 3, -50),
    x_is_there=counted([1, 4, 9, 12], 1, 9),
    x_is_between=counted([1, 4, 9, 12], 1, 8),
    x_before_all=counted([3, 4, 9, 12], 2, 0),
    x_behind_all=counted([3, 4, 9, 12], 2, 50),
    x_is_the_first=counted([3, 4, 9, 12], 3, 3),
    x_is_the_last=counted([3, 4, 9, 12], 3, 12),
    smaller_wins_a_tie=counted([1, 4, 6, 9], 1, 5),
    smaller_wins_a_tie_about_x=counted([2, 5, 8], 2, 5),
    tie_at_the_outer_end=counted([1, 4, 5, 6, 9], 4, 5),
    ascending_not_by_closeness=counted([1, 5, 6, 7, 20], 3, 7),
    larger_is_closer=counted([1, 6, 7, 8], 3, 7),
    closest_all_on_the_left=counted([1, 7, 8, 9, 100], 3, 10),
    closest_all_on_the_right=counted([1, 20, 21, 22], 3, 19),
    repeats_of_x=counted([2, 3, 3, 3, 3, 4], 3, 3),
    repeats_beside_x=counted([1, 4, 4, 4, 6], 3, 5),
    repeats_on_both_sides=counted([4, 4, 4, 6, 6, 6], 4, 5),
    long_plateau_before_x=counted([1, 1, 1, 1, 1, 1, 1, 9, 10], 2, 9),
    long_plateau_behind_x=counted([1, 1, 2, 2, 2, 2, 2, 3, 3], 3, 3),
    all_equal=counted([7] * 5, 2, 7),
    negative_and_zero=counted([-9, -4, 0, 4, 9], 2, -2),
    long_list_in_the_middle=counted(LONG, 3, 9_998),
    long_list_at_the_front=counted(LONG, 2, -1),
    long_list_at_the_end=counted(LONG, 2, 30_000),
    long_list_all_equal=counted([3] * 5_000, 2, 4),
    long_list_with_a_plateau=counted([0] * 2_000 + [5] * 3_000 + [9], 2, 9),
    long_list_of_far_numbers=counted([*range(-2_500, 2_500), 1_000_000], 3, 900_000),
    many_wanted_all_on_the_right=counted([-5_000, *range(1_000)], 400, 0),
    many_wanted_all_on_the_left=counted([*range(1_000), 5_000], 400, 999),
    many_wanted_on_both_sides=counted(range(1_000), 400, 500),
    greatest_numbers=counted([-1_000_000_000, 0, 1_000_000_000], 1, 1_000_000_000),
)


@random_cases(count=300)
def test_random(st):
    """Short lists with repeats and gaps, every k, and x on, between, and beyond the numbers."""
    values = st.integers(-4, 6) | st.integers(-25, 25)
    return sorted_lists(st, values, min_size=1, max_size=11).flatmap(
        lambda nums: st.tuples(
            st.just(nums), st.integers(1, len(nums)), st.integers(-5, 8) | st.integers(-28, 28)
        ).map(lambda drawn: counted(*drawn))
    )


def workload(n):
    """A long list with x in the middle, and with x beyond its end."""
    nums = range(-n, 2 * n, 3)
    return {"middle": counted(nums, 40, n // 2), "end": counted(nums, 40, 3 * n)}
