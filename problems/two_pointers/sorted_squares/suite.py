"""Hidden suite of sorted_squares."""

from itertools import pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

FAR = 1_000_000_000


def valid(nums):
    return (
        1 <= len(nums) <= 170_000
        and all(abs(num) <= FAR for num in nums)
        and all(left <= right for left, right in pairwise(nums))
    )


def expected(nums):
    """Square everything and sort."""
    return sorted(num * num for num in nums)


test_edges = edge_cases(
    one_zero=([0],),
    none_negative=([0, 1, 2, 3],),
    none_positive=([-3, -1, 0],),
    mirrored=([-2, -1, 0, 1, 2],),
    same_square_from_both_sides=([-3, 3],),
    left_run_much_longer=([-9, -8, -7, -6, 1],),
    one_square_between_and_a_long_right_run=([-5, 1, 6, 7, 8, 9],),
    interleaved=([-7, -5, -3, 2, 4, 6],),
    more_than_one_digit=([-100, -20, -3],),
    too_large_for_floats=([-999_999_999, -94_906_267, 94_906_267, FAR],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists about zero with ties across it; and of two values, where runs grow long."""
    return (
        small.either(
            small.lists(range(-3, 4), 7, ascending=True),
            small.lists([-2, 1], 60, ascending=True),
        ),
    )


@random_cases
def test_random(st):
    """Lists of any numbers, of which some stand there with both signs, and lists of one sign."""
    num = st.integers(-9, 9) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, 1 - FAR, FAR - 1, FAR])
    mirrored = st.tuples(st.lists(num, min_size=10, max_size=40), st.integers(0, 20)).map(
        lambda it: sorted(it[0] + [-num for num in it[0][: it[1]]])
    )
    one_sign = sorted_lists(st, st.integers(1, 5) | st.integers(1, FAR), min_size=10, max_size=40)
    return st.tuples(mirrored | mirrored | one_sign | one_sign.map(lambda nums: [-num for num in nums[::-1]]))


def workload(n):
    """One run of each sign, two that interleave, all the same, and many zeros between few others."""
    zeros = [*range(-n // 8, 0), *[0] * (n // 2)]
    return {
        "all_negative": ([6_000 * i - FAR for i in range(n)],),
        "interleaved": ([3 * (i - n // 2) + (i < n // 2) for i in range(n)],),
        "all_positive": ([i + 1 for i in range(n)],),
        "all_the_same": ([-7] * n,),
        "many_zeros": (zeros + list(range(1, n - len(zeros) + 1)),),
    }
