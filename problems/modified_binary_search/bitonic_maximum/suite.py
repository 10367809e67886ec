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


def bitonic(up, down, maximum=10_000):
    """Increase `up` times to the maximum and decrease `down` times after it."""
    return counted([*range(maximum - up, maximum), *range(maximum, maximum - down - 1, -1)])


test_edges = edge_cases(
    one_negative_element=counted([-4]),
    two_increasing=counted([3, 9]),
    two_decreasing=counted([9, 3]),
    equal_elements_in_both_parts=counted([1, 5, 8, 5, 1]),
    all_negative=counted([-9, -3, -8]),
    all_near_the_lower_limit=counted([-MOST, -MOST + 9, -MOST + 5]),
    maximum_is_zero=counted([-9, 0, -8, -10]),
    upper_limit_then_lower_limit=counted([1, 2, 3, 4, MOST, -MOST]),
    maximum_is_lower_limit=counted([-MOST]),
    increasing_from_lower_to_upper_limit=counted([-MOST, MOST - 2, MOST - 1, MOST]),
    decreasing_from_upper_to_lower_limit=counted([MOST, MOST - 1, MOST - 2, -MOST]),
    many_increasing=bitonic(2_000, 0),
    many_decreasing=bitonic(0, 2_000),
    maximum_second_to_last=bitonic(1_999, 1),
    maximum_at_index_1=bitonic(1, 1_999),
)


@exhaustive_cases
def test_exhaustive(small):
    """All bitonic lists of a few values, also with one short part."""
    up, down = (small.lists(range(-4, 2), ascending=True, distinct=True) for _ in range(2))
    return (small.built(lambda up, maximum, down: [*up, maximum, *down[::-1]], up, [-3, 0, 2], down),)


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

    def joined(values, sides):
        *others, top = sorted(values)
        up = [value for value, side in zip(others, sides, strict=False) if side <= 0]
        down = [value for value, side in zip(others, sides, strict=False) if side >= 0]
        return counted([*up, top, *reversed(down)])

    return st.integers(1, 60).flatmap(values_and_sides).map(lambda drawn: joined(*drawn))


def workload(n):
    """The maximum at several indices."""
    return {
        "maximum near the end": bitonic(n - 3, 2),
        "maximum near the start": bitonic(1, n - 2),
        "maximum at one third": bitonic(n // 3, n - n // 3 - 1),
        "increasing": bitonic(n - 1, 0),
    }
