"""Hidden suite of bitonic_maximum."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(nums):
    rises = [num < after for num, after in pairwise(nums)]
    return (
        1 <= len(nums) <= 200_000
        and all(num != after for num, after in pairwise(nums))
        and rises == sorted(rises, reverse=True)
        and all(abs(num) <= MOST for num in nums)
    )


def expected(nums):
    return max(nums)


def walk(up, down, summit=10_000):
    """Rise `up` times to the summit and fall `down` times from there."""
    return counted([*range(summit - up, summit), *range(summit, summit - down - 1, -1)])


test_edges = edge_cases(
    one_negative=counted([-4]),
    two_up=counted([3, 9]),
    two_down=counted([9, 3]),
    same_height_both_ways=counted([1, 5, 8, 5, 1]),
    all_negative=counted([-9, -3, -8]),
    zero_is_the_summit=counted([-9, 0, -8, -10]),
    steep_way_down=counted([1, 2, 3, 4, MOST, -MOST]),
    summit_at_the_lower_limit=counted([-MOST]),
    limits_up=counted([-MOST, MOST - 2, MOST - 1, MOST]),
    limits_down=counted([MOST, MOST - 1, MOST - 2, -MOST]),
    long_way_up=walk(2_000, 0),
    long_way_down=walk(0, 2_000),
    summit_before_the_end=walk(1_999, 1),
    summit_after_the_start=walk(1, 1_999),
)


@exhaustive_cases
def test_exhaustive(small):
    """All walks over a few heights, lopsided ones too: the summit is one above them all."""
    up, down = (small.lists(range(-4, 2), ascending=True, distinct=True) for _ in range(2))
    return (small.built(lambda up, summit, down: [*up, summit, *down[::-1]], up, [-3, 0, 2], down),)


@random_cases
def test_random(st):
    """Up to 60 heights near the sea or anywhere, each on one side or on both: at will, all alike, or all but one."""
    height = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    side = st.sampled_from([-1, 0, 1])

    def walks(n):
        alike = st.tuples(side, side, st.integers(0, n - 1)).map(
            lambda drawn: [drawn[i == drawn[2]] for i in range(n)]
        )
        sides = st.lists(side, min_size=n, max_size=n) | alike
        return st.tuples(st.lists(height, min_size=n, max_size=n, unique=True), sides)

    def walked(heights, sides):
        *others, top = sorted(heights)
        up = [height for height, side in zip(others, sides, strict=False) if side <= 0]
        down = [height for height, side in zip(others, sides, strict=False) if side >= 0]
        return counted([*up, top, *reversed(down)])

    return st.integers(1, 60).flatmap(walks).map(lambda drawn: walked(*drawn))


def workload(n):
    """The summit in several places."""
    return {
        "near the end": walk(n - 3, 2),
        "near the start": walk(1, n - 2),
        "at a third": walk(n // 3, n - n // 3 - 1),
        "only up": walk(n - 1, 0),
    }
