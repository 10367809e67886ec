"""Hidden suite of search_bitonic."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, position_complaint, random_cases

MOST = 1_000_000_000


def valid(nums, key):
    rises = [num < after for num, after in pairwise(nums)]
    return (
        1 <= len(nums) <= 200_000
        and all(num != after for num, after in pairwise(nums))
        and rises == sorted(rises, reverse=True)
        and all(abs(num) <= MOST for num in (*nums, key))
    )


check = position_complaint


def bitonic(up, down, key):
    """Increase by 2 from 0 to the maximum at index `up`, and decrease by 3 after it."""
    return counted([*range(0, 2 * up, 2), *range(2 * up, 2 * up - 3 * down - 1, -3)], key)


test_edges = edge_cases(
    second_of_two_decreasing=counted([9, 3], 3),
    key_is_the_maximum=counted([1, 5, 9, 4, 2], 9),
    maximum_at_index_1=counted([1, 9, 6, 5, 4], 9),
    maximum_second_to_last=counted([4, 5, 6, 9, 1], 9),
    key_at_both_ends=counted([1, 5, 9, 5, 1], 1),
    key_in_short_increasing_part=counted([1, 5, 9, 8, 7, 6, 4, 3], 1),
    key_in_short_decreasing_part=counted([1, 2, 3, 5, 6, 8, 9, 4], 4),
    key_is_zero=counted([-3, -1, 2, 0, -2], 0),
    increasing_to_upper_limit=counted([MOST - 2, MOST - 1, MOST, -MOST], MOST - 1),
    decreasing_from_upper_limit=counted([-MOST, MOST, MOST - 1, MOST - 2], MOST - 2),
    key_at_end_of_many_decreasing=bitonic(0, 2_000, -6_000),
    key_at_start_of_many_increasing=bitonic(2_000, 1, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Bitonic lists, also with a short part or values in both; keys in the list, in its gaps and outside its range."""
    up, down = (small.lists(range(-2, 3), ascending=True, distinct=True) for _ in range(2))
    return small.built(lambda up, maximum, down: [*up, maximum, *down[::-1]], up, [0, 3], down), range(-3, 5)


@random_cases
def test_random(st):
    """Up to 60 values near 0 or anywhere, each in one part or in both: at random, all alike, or all but one."""
    value = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    side = st.sampled_from([-1, 0, 1])

    def values_and_sides(n):
        alike = st.tuples(side, side, st.integers(0, n - 1)).map(
            lambda drawn: [drawn[i == drawn[2]] for i in range(n)]
        )
        sides = st.lists(side, min_size=n, max_size=n) | alike
        return st.tuples(st.lists(value, min_size=n, max_size=n, unique=True), sides)

    def joined(values, sides, near):
        *others, top = sorted(values)
        up = [value for value, side in zip(others, sides, strict=False) if side <= 0]
        down = [value for value, side in zip(others, sides, strict=False) if side >= 0]
        nums = [*up, top, *reversed(down)]
        return counted(nums, min(max(nums[near[0] % len(nums)] + near[1], -MOST), MOST))

    near = st.tuples(st.integers(0, 120), st.integers(-1, 1) | st.just(0))
    return st.tuples(st.integers(1, 60).flatmap(values_and_sides), near).map(
        lambda drawn: joined(*drawn[0], drawn[1])
    )


def workload(n):
    """The key in either part, near the ends, and missing; and a list with one huge gap."""
    return {
        "key at the end": bitonic(n // 3, n - n // 3 - 1, 2 * (n // 3) - 3 * (n - n // 3 - 2)),
        "key near the start": bitonic(n - n // 5, n // 5 - 1, 2),
        "key missing": bitonic(n // 2, n - n // 2 - 1, 1),
        "increasing": bitonic(n - 1, 0, 2 * n - 6),
        "uneven gaps": counted([*range(n - 2), MOST, -MOST], n // 2),
    }
