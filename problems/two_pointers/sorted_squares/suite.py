"""Hidden suite of sorted_squares."""

from itertools import pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

LIMIT = 1_000_000_000


def valid(nums):
    return (
        1 <= len(nums) <= 340_000
        and all(abs(num) <= LIMIT for num in nums)
        and all(left <= right for left, right in pairwise(nums))
    )


def expected(nums):
    """Square everything and sort."""
    return sorted(num * num for num in nums)


test_edges = edge_cases(
    single_zero=([0],),
    no_negative_values=([0, 1, 2, 3],),
    no_positive_values=([-3, -1, 0],),
    mirrored_values=([-2, -1, 0, 1, 2],),
    same_square_from_both_sides=([-3, 3],),
    mostly_negative=([-9, -8, -7, -6, 1],),
    mostly_positive=([-5, 1, 6, 7, 8, 9],),
    squares_interleave=([-7, -5, -3, 2, 4, 6],),
    squares_of_several_digits=([-100, -20, -3],),
    too_large_for_floats=([-999_999_999, -94_906_267, 94_906_267, LIMIT],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists around zero with equal squares on both sides; and of two values, where runs grow long."""
    return (
        small.either(
            small.lists(range(-3, 4), 7, ascending=True),
            small.lists([-2, 1], 60, ascending=True),
        ),
    )


@random_cases
def test_random(st):
    """Lists of any numbers, some of them with both signs, and lists of one sign."""
    num = (
        st.integers(-9, 9)
        | st.integers(-LIMIT, LIMIT)
        | st.sampled_from([-LIMIT, 1 - LIMIT, LIMIT - 1, LIMIT])
    )
    mirrored = st.tuples(st.lists(num, min_size=10, max_size=40), st.integers(0, 20)).map(
        lambda it: sorted(it[0] + [-num for num in it[0][: it[1]]])
    )
    one_sign = sorted_lists(st, st.integers(1, 5) | st.integers(1, LIMIT), min_size=10, max_size=40)
    return st.tuples(mirrored | mirrored | one_sign | one_sign.map(lambda nums: [-num for num in nums[::-1]]))


def workload(n):
    """One run of each sign, two that interleave, all equal, and many zeros between few others."""
    zeros = [*range(-n // 8, 0), *[0] * (n // 2)]
    return {
        "all_negative": ([2_900 * i - LIMIT for i in range(n)],),
        "interleaved": ([3 * (i - n // 2) + (i < n // 2) for i in range(n)],),
        "all_positive": ([i + 1 for i in range(n)],),
        "all_equal": ([-7] * n,),
        "many_zeros": (zeros + list(range(1, n - len(zeros) + 1)),),
    }
