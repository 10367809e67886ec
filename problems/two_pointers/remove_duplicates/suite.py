"""Hidden suite of remove_duplicates."""

from itertools import pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000

in_place = True


def valid(nums):
    return (
        1 <= len(nums) <= 300_000
        and all(abs(num) <= LIMIT for num in nums)
        and all(left <= right for left, right in pairwise(nums))
    )


def expected(nums):
    """Return the count and the values that must be at the front."""
    distinct = sorted(set(nums))
    return len(distinct), distinct


def outcome(call):
    """Return the count with the front: the slice alone would accept a count that is too large or negative."""
    return call.answer, call.after[0][: max(call.answer, 0)]


test_edges = edge_cases(
    single_element=([5],),
    no_duplicates=([1, 2, 3, 4],),
    all_equal=([7] * 6,),
    four_copies=([2, 2, 2, 2, 9],),
    first_value_is_zero=([0, 0, 1],),
    first_value_is_minus_one=([-1, -1, 4],),
    set_order_is_not_sorted=([-3, -1, 2, 64, 1000],),
    too_fine_for_float32=([16_777_216, 16_777_217],),
    difference_of_65536=([0, 65_536],),
    values_at_the_limits=([-LIMIT, -LIMIT, LIMIT],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Runs of all lengths around zero; and of two values, where they grow long."""
    return (
        small.either(small.lists(range(-2, 4), 8, ascending=True), small.lists([0, 1], 60, ascending=True)),
    )


@random_cases
def test_random(st):
    """Runs of up to eight equal numbers, many of them one apart."""
    number = st.integers(-9, 9) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT - 1])
    step = st.sampled_from([0, 0, 1, 65_536])
    runs = st.lists(st.tuples(number, st.integers(1, 8), step), min_size=1, max_size=12)

    def to_list(runs):
        nums = [min(num + step, LIMIT) for num, length, step in runs for step in [0] * length + [step]]
        return (sorted(nums),)

    return runs.map(to_list)


def workload(n):
    """Every number twice, runs longer and longer, all distinct, all equal, and one long run between others."""
    heavy = [*range(-n // 4, 0), *[0] * (n // 2)]
    return {
        "pairs": ([i // 2 * 6_000 - LIMIT for i in range(n)],),
        "runs_of_all_lengths": ([int((2 * i) ** 0.5) for i in range(n)],),
        "all_distinct": ([6_000 * (i - n // 2) + i % 2 for i in range(n)],),
        "all_equal": ([LIMIT] * n,),
        "one_long_run": (heavy + list(range(1, n - len(heavy) + 1)),),
    }
