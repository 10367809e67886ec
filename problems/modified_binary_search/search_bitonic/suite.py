"""Hidden suite of search_bitonic."""

from itertools import pairwise

from judge.suite import bitonic_lists, counted, edge_cases, position_complaint, random_cases


def valid(nums, key):
    rises = [num < after for num, after in pairwise(nums)]
    return (
        len(nums) <= 200_000
        and all(num != after for num, after in pairwise(nums))
        and rises == sorted(rises, reverse=True)
        and all(abs(num) <= 1_000_000_000 for num in (*nums, key))
    )


check = position_complaint


def flood(up, down, key):
    """Rise by twos from 0 to the crest at `up`, and fall by threes behind it."""
    return counted([*range(0, 2 * up, 2), *range(2 * up, 2 * up - 3 * down - 1, -3)], key)


test_edges = edge_cases(
    empty=counted([], 3),
    one_and_it_is_the_key=counted([3], 3),
    one_smaller=counted([3], 4),
    one_greater=counted([3], 2),
    first_of_two_up=counted([3, 9], 3),
    second_of_two_up=counted([3, 9], 9),
    first_of_two_down=counted([9, 3], 9),
    second_of_two_down=counted([9, 3], 3),
    between_two_down=counted([9, 3], 5),
    crest_is_the_key=counted([1, 5, 9, 4, 2], 9),
    crest_is_last=counted([1, 5, 9], 9),
    crest_is_second_of_a_high_fall=counted([1, 9, 6, 5, 4], 9),
    crest_is_last_but_one_of_a_high_rise=counted([4, 5, 6, 9, 1], 9),
    crest_is_first=counted([9, 5, 1], 9),
    first_is_the_key=counted([1, 5, 9, 4, 2], 1),
    last_is_the_key=counted([1, 5, 9, 4, 0], 0),
    before_the_crest=counted([1, 5, 9, 4, 2], 5),
    behind_the_crest=counted([1, 5, 9, 4, 2], 4),
    on_both_sides=counted([1, 5, 9, 5, 1], 5),
    ends_are_equal=counted([1, 5, 9, 5, 1], 1),
    above_the_crest=counted([1, 5, 9, 4, 2], 10),
    below_both_ends=counted([1, 5, 9, 4, 2], 0),
    between_levels=counted([1, 5, 9, 4, 2], 3),
    in_the_short_way_up=counted([1, 5, 9, 8, 7, 6, 4, 3], 1),
    in_the_short_way_down=counted([1, 2, 3, 5, 6, 8, 9, 4], 4),
    zero=counted([-3, -1, 2, 0, -2], 0),
    extremes=counted([0, 1_000_000_000, -1_000_000_000], -1_000_000_000),
    end_of_a_long_fall=flood(0, 2_000, -6_000),
    start_of_a_long_rise=flood(2_000, 1, 0),
)


@random_cases(count=300)
def test_random(st):
    """Levels of which many come up twice, and a key that is there as often as not."""
    return bitonic_lists(st, st.integers(-9, 9)).flatmap(
        lambda nums: (st.sampled_from(nums) | st.integers(-11, 12)).map(lambda key: counted(nums, key))
    )


def workload(n):
    """The key in either part, near the ends, and nowhere; and levels that say nothing of their places."""
    return {
        "at the end": flood(n // 3, n - n // 3 - 1, 2 * (n // 3) - 3 * (n - n // 3 - 2)),
        "near the start": flood(n - n // 5, n // 5 - 1, 2),
        "nowhere": flood(n // 2, n - n // 2 - 1, 1),
        "only up": flood(n - 1, 0, 2 * n - 6),
        "uneven": counted([*range(n - 2), 1_000_000_000, -1_000_000_000], n // 2),
    }
