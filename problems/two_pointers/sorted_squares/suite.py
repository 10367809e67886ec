"""Hidden suite of sorted_squares."""

from itertools import pairwise

from judge.suite import edge_cases, random_cases, sorted_lists


def valid(nums):
    return (
        len(nums) <= 200_000
        and all(abs(num) <= 1_000_000_000 for num in nums)
        and all(left <= right for left, right in pairwise(nums))
    )


def expected(nums):
    """Square everything and sort."""
    return sorted(num * num for num in nums)


test_edges = edge_cases(
    no_posts=([],),
    one_negative=([-4],),
    one_zero=([0],),
    one_positive=([4],),
    no_negative=([0, 1, 2, 3],),
    all_positive=([2, 3, 5],),
    all_negative=([-5, -3, -2],),
    none_positive=([-3, -1, 0],),
    mirrored=([-2, -1, 0, 1, 2],),
    mirrored_without_zero=([-2, -1, 1, 2],),
    same_square_from_both_sides=([-3, 3],),
    repeats_on_one_side=([-3, -3, -3, 1],),
    repeats_on_both_sides=([-2, -2, 2, 2],),
    many_zeros=([-1, 0, 0, 0, 1],),
    left_run_much_longer=([-9, -8, -7, -6, 1],),
    right_run_much_longer=([-1, 6, 7, 8, 9],),
    one_square_between_and_a_long_right_run=([-5, 1, 6, 7, 8, 9],),
    one_square_between_and_a_long_left_run=([-9, -8, -7, -6, -1, 5],),
    interleaved=([-7, -5, -3, 2, 4, 6],),
    smallest_is_negative=([-9, -1, 4, 10],),
    too_large_for_floats=([-999_999_999, -94_906_267, 94_906_267, 1_000_000_000],),
)


@random_cases
def test_random(st):
    """Short lists about zero with ties across it, of one sign, and huge ones where floats round."""
    near = sorted_lists(st, st.integers(-6, 6))
    signed = sorted_lists(st, st.integers(1, 5), max_size=6)
    huge = sorted_lists(st, st.integers(-1_000_000_000, 1_000_000_000), max_size=6)
    return st.tuples(near | near | signed | signed.map(lambda nums: [-num for num in reversed(nums)]) | huge)


def workload(n):
    """Both runs equally long and interleaved: every insertion moves much, every search goes far."""
    return ([3 * (i - n // 2) + (i < n // 2) for i in range(n)],)
