"""Hidden suite of min_difference_element."""

from itertools import pairwise

from judge.suite import counted, edge_cases, random_cases, sorted_lists


def valid(nums, key):
    return (
        1 <= len(nums) <= 200_000
        and all(num <= after for num, after in pairwise(nums))
        and all(abs(num) <= 1_000_000_000 for num in (nums[0], nums[-1], key))
    )


def expected(nums, key):
    return min((abs(num - key), num) for num in nums)[1]


test_edges = edge_cases(
    one_smaller=counted([3], 9),
    one_equal=counted([3], 3),
    one_greater=counted([3], -9),
    first_of_two_is_nearer=counted([3, 9], 5),
    second_of_two_is_nearer=counted([3, 9], 7),
    tie_of_two=counted([3, 9], 6),
    tie_about_zero=counted([-4, 4], 0),
    tie_of_negatives=counted([-9, -3], -6),
    just_past_half_way_of_negatives=counted([-8, -3], -5),
    just_before_half_way_of_negatives=counted([-8, -3], -6),
    tie_at_the_end=counted([1, 2, 3, 9, 13], 11),
    tie_at_the_front=counted([1, 5, 20, 30, 40], 3),
    tie_beside_repeats=counted([1, 1, 5, 5], 3),
    below_all=counted([3, 5, 9], -100),
    above_all=counted([3, 5, 9], 100),
    just_above_all=counted([3, 5, 9], 10),
    first_is_the_key=counted([3, 5, 9], 3),
    last_is_the_key=counted([3, 5, 9], 9),
    middle_is_the_key=counted([3, 5, 9], 5),
    nearer_from_below=counted([10, 20, 30, 40], 31),
    nearer_from_above=counted([10, 20, 30, 40], 29),
    negatives=counted([-30, -20, -10], -14),
    all_equal=counted([7, 7, 7, 7], 3),
    repeats_below_the_key=counted([2, 2, 2, 2, 2, 9], 8),
    repeats_above_the_key=counted([2, 9, 9, 9, 9, 9], 3),
    far_apart=counted([-1_000_000_000, 1_000_000_000], 0),
    number_and_not_position=counted([50, 60, 70], 61),
)


@random_cases
def test_random(st):
    """Numbers with gaps and repeats, even ones so that odd keys often tie; keys half way, and beyond both ends."""

    def keys(nums):
        half_way = [(num + after + more) // 2 for num, after in pairwise(nums) for more in (0, 1)]
        return st.integers(-16, 16) | st.sampled_from(half_way or nums)

    even = sorted_lists(st, st.integers(-6, 6).map(lambda half: 2 * half), min_size=1, max_size=9)
    odd_too = sorted_lists(st, st.integers(-15, 9), min_size=1, max_size=5)
    return (even | odd_too).flatmap(lambda nums: keys(nums).map(lambda key: counted(nums, key)))


def workload(n):
    """A tie near the end, a key beyond it, one far from both neighbours, sizes that say nothing of places."""
    rising = range(-2 * n, 2 * n, 4)
    return {
        "tie near the end": counted(rising, 2 * n - 6),
        "above all": counted(rising, 3 * n),
        "nearer from below": counted(rising, -1),
        "wide gaps": counted(range(0, 4_000 * n, 4_000), 2_000 * n - 1_999),
        "all equal": counted([1] * n, 2),
        "uneven": counted([*range(n - 1), 1_000_000_000], n // 2),
    }
