"""Hidden suite of k_closest_numbers."""

from itertools import pairwise

from judge.suite import Counted, edge_cases, exhaustive_cases, random_cases, sorted_lists

LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k, x):
    return (
        1 <= k <= len(nums) <= 100_000
        and all(one <= other for one, other in pairwise(nums))
        and all(LOW <= num <= HIGH for num in (nums[0], nums[-1], x))
    )


def expected(nums, k, x):
    """Sort all by distance, smaller ones first on a tie."""
    return sorted(sorted(nums, key=lambda num: (abs(num - x), num))[:k])


def counted(nums, k, x):
    """Make the arguments, with the reads that the spec allows."""
    nums = list(nums)
    return Counted.logarithmic(nums, more=8 * k), k, x


LONG = range(0, 20_000, 4)

test_edges = edge_cases(
    k_is_length_x_below_all=counted([1, 4, 9], 3, -50),
    tie_smaller_number_wins=counted([1, 4, 6, 9], 1, 5),
    tie_on_both_sides_of_x=counted([2, 5, 8], 2, 5),
    tie_at_the_cut=counted([1, 4, 5, 6, 9], 4, 5),
    ascending_not_by_distance=counted([1, 5, 6, 7, 20], 3, 7),
    duplicates_beside_x=counted([1, 4, 4, 4, 6], 3, 5),
    duplicates_on_both_sides=counted([4, 4, 4, 6, 6, 6], 4, 5),
    many_duplicates_before_x=counted([1, 1, 1, 1, 1, 1, 1, 9, 10], 2, 9),
    many_duplicates_around_x=counted([1, 1, 2, 2, 2, 2, 2, 3, 3], 3, 3),
    long_list_x_in_the_middle=counted(LONG, 3, 9_998),
    long_list_x_below_all=counted(LONG, 2, -1),
    long_list_x_above_all=counted(LONG, 2, 30_000),
    long_list_all_equal=counted([3] * 5_000, 2, 4),
    long_list_with_many_duplicates=counted([0] * 2_000 + [5] * 3_000 + [9], 2, 9),
    long_list_with_a_large_gap=counted([*range(-2_500, 2_500), 1_000_000], 3, 900_000),
    large_k_all_on_the_right=counted([-5_000, *range(1_000)], 400, 0),
    large_k_all_on_the_left=counted([*range(1_000), 5_000], 400, 999),
    large_k_on_both_sides=counted(range(1_000), 400, 500),
    very_large_k=counted(range(3_000), 1_500, 2_000),
    values_at_the_limits=counted([LOW, 0, HIGH], 1, HIGH),
    largest_distances=counted([LOW, LOW, HIGH, HIGH], 3, HIGH),
    distances_too_fine_for_float32=counted([-16_777_217, 16_777_216], 1, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Lists with duplicates and gaps, every k, and x on, between and beyond the numbers."""
    return small.lists([-2, -1, 0, 1, 4], ascending=True), range(1, 7), range(-3, 6)


@random_cases
def test_random(st):
    """Longer lists of close numbers and of any, every k, and x on, between and beyond the numbers."""
    values = st.integers(-9, 9) | st.integers(-60, 60) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])

    def with_k_and_x(nums):
        middles = [(one + other) // 2 for one, other in pairwise(nums)]
        x = st.sampled_from(nums + middles) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
        return st.tuples(st.just(nums), st.integers(1, len(nums)), x)

    lists = sorted_lists(st, values, min_size=12, max_size=60)
    return lists.flatmap(with_k_and_x).map(lambda drawn: counted(*drawn))


def workload(n):
    """A long list with x in the middle and above all, mostly equal numbers, and growing gaps."""
    nums = range(-n, 2 * n, 3)
    equal = [7] * (n - n // 8) + [9 + i // 2 for i in range(n // 8)]
    squares = [i * i // 10 for i in range(n)]
    return {
        "x in the middle": counted(nums, 40, n // 2),
        "x above all": counted(nums, 40, 3 * n),
        "mostly equal": counted(equal, 400, 100),
        "growing gaps": counted(squares, 200, 400_000_000),
    }
