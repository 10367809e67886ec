"""Hidden suite of remove_duplicates."""

from itertools import pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000

in_place = True


def valid(nums):
    return (
        1 <= len(nums) <= 300_000
        and all(abs(num) <= FAR for num in nums)
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
    one_reading=([5],),
    no_repeats=([1, 2, 3, 4],),
    all_the_same=([7] * 6,),
    four_in_a_row=([2, 2, 2, 2, 9],),
    begins_with_zero=([0, 0, 1],),
    begins_with_minus_one=([-1, -1, 4],),
    sets_are_not_sorted=([-3, -1, 2, 64, 1000],),
    large_numbers_side_by_side=([16_777_216, 16_777_217],),
    far_apart_by_a_power_of_two=([0, 65_536],),
    extremes=([-FAR, -FAR, FAR],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Runs of all lengths about zero; and of two values, where they grow long."""
    return (
        small.either(small.lists(range(-2, 4), 8, ascending=True), small.lists([0, 1], 60, ascending=True)),
    )


@random_cases
def test_random(st):
    """Runs of up to eight of any readings, many of them one apart."""
    reading = st.integers(-9, 9) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR - 1])
    step = st.sampled_from([0, 0, 1, 65_536])
    runs = st.lists(st.tuples(reading, st.integers(1, 8), step), min_size=1, max_size=12)

    def laid_out(runs):
        nums = [min(num + step, FAR) for num, length, step in runs for step in [0] * length + [step]]
        return (sorted(nums),)

    return runs.map(laid_out)


def workload(n):
    """Every number twice, runs longer and longer, all different, all the same, and one run between others."""
    heavy = [*range(-n // 4, 0), *[0] * (n // 2)]
    return {
        "pairs": ([i // 2 * 6_000 - FAR for i in range(n)],),
        "runs_of_all_lengths": ([int((2 * i) ** 0.5) for i in range(n)],),
        "all_different": ([6_000 * (i - n // 2) + i % 2 for i in range(n)],),
        "all_the_same": ([FAR] * n,),
        "one_long_run": (heavy + list(range(1, n - len(heavy) + 1)),),
    }
