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


def flood(up, down, key):
    """Rise by twos from 0 to the crest at `up`, and fall by threes behind it."""
    return counted([*range(0, 2 * up, 2), *range(2 * up, 2 * up - 3 * down - 1, -3)], key)


test_edges = edge_cases(
    second_of_two_down=counted([9, 3], 3),
    crest_is_the_key=counted([1, 5, 9, 4, 2], 9),
    crest_is_second_of_a_high_fall=counted([1, 9, 6, 5, 4], 9),
    crest_is_last_but_one_of_a_high_rise=counted([4, 5, 6, 9, 1], 9),
    ends_are_equal=counted([1, 5, 9, 5, 1], 1),
    in_the_short_way_up=counted([1, 5, 9, 8, 7, 6, 4, 3], 1),
    in_the_short_way_down=counted([1, 2, 3, 5, 6, 8, 9, 4], 4),
    zero=counted([-3, -1, 2, 0, -2], 0),
    limits_up=counted([MOST - 2, MOST - 1, MOST, -MOST], MOST - 1),
    limits_down=counted([-MOST, MOST, MOST - 1, MOST - 2], MOST - 2),
    end_of_a_long_fall=flood(0, 2_000, -6_000),
    start_of_a_long_rise=flood(2_000, 1, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Lopsided floods too, with levels that come up twice, and keys on and between the levels and beyond them."""
    up, down = (small.lists(range(-2, 3), ascending=True, distinct=True) for _ in range(2))
    return small.built(lambda up, crest, down: [*up, crest, *down[::-1]], up, [0, 3], down), range(-3, 5)


@random_cases
def test_random(st):
    """Up to 60 levels near 0 or anywhere, each on one side or on both: at will, all alike, or all but one."""
    level = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    side = st.sampled_from([-1, 0, 1])

    def floods(n):
        alike = st.tuples(side, side, st.integers(0, n - 1)).map(
            lambda drawn: [drawn[i == drawn[2]] for i in range(n)]
        )
        sides = st.lists(side, min_size=n, max_size=n) | alike
        return st.tuples(st.lists(level, min_size=n, max_size=n, unique=True), sides)

    def flood_and_key(levels, sides, near):
        *others, top = sorted(levels)
        up = [level for level, side in zip(others, sides, strict=False) if side <= 0]
        down = [level for level, side in zip(others, sides, strict=False) if side >= 0]
        nums = [*up, top, *reversed(down)]
        return counted(nums, min(max(nums[near[0] % len(nums)] + near[1], -MOST), MOST))

    near = st.tuples(st.integers(0, 120), st.integers(-1, 1) | st.just(0))
    return st.tuples(st.integers(1, 60).flatmap(floods), near).map(
        lambda drawn: flood_and_key(*drawn[0], drawn[1])
    )


def workload(n):
    """The key in either part, near the ends, and nowhere; and levels that say nothing of their places."""
    return {
        "at the end": flood(n // 3, n - n // 3 - 1, 2 * (n // 3) - 3 * (n - n // 3 - 2)),
        "near the start": flood(n - n // 5, n // 5 - 1, 2),
        "nowhere": flood(n // 2, n - n // 2 - 1, 1),
        "only up": flood(n - 1, 0, 2 * n - 6),
        "uneven": counted([*range(n - 2), MOST, -MOST], n // 2),
    }
