"""Hidden suite of remove_duplicates."""

from itertools import pairwise

from judge.suite import edge_cases, random_cases

in_place = True


def valid(nums):
    return (
        len(nums) <= 300_000
        and all(abs(num) <= 1_000_000_000 for num in nums)
        and all(left <= right for left, right in pairwise(nums))
    )


def expected(nums):
    """Give the count with what must stand at the front."""
    different = sorted(set(nums))
    return len(different), different


def outcome(call):
    """Put the count beside the front: a slice alone would forgive a count that is too large or negative."""
    return call.answer, call.after[0][: max(call.answer, 0)]


test_edges = edge_cases(
    empty=([],),
    one_reading=([5],),
    no_repeats=([1, 2, 3, 4],),
    one_pair=([8, 8],),
    all_the_same=([7] * 6,),
    repeats_at_the_start=([1, 1, 1, 2, 3],),
    repeats_at_the_end=([1, 2, 3, 3, 3],),
    three_in_a_row=([1, 2, 2, 2, 3],),
    four_in_a_row=([2, 2, 2, 2, 9],),
    pairs=([1, 1, 2, 2, 3, 3],),
    begins_with_zero=([0, 0, 1],),
    begins_with_minus_one=([-1, -1, 4],),
    around_zero=([-2, -2, -1, 0, 0, 1],),
    sets_are_not_sorted=([-3, -1, 2, 64, 1000],),
    extremes=([-1_000_000_000, -1_000_000_000, 1_000_000_000],),
)


@random_cases
def test_random(st):
    """Few values, so that runs of all lengths appear, about zero or far from it."""
    near = st.lists(st.integers(-3, 3), max_size=12)
    far = st.lists(st.sampled_from([-70_000, -8, 64, 1_000_003]), max_size=8)
    return st.tuples((near | far).map(sorted))


def workload(n):
    """Every number twice: half of them are deleted, and half are kept to be searched."""
    return ([i // 2 for i in range(n)],)
