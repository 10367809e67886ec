"""Hidden suite of subsets_with_duplicates."""

import random

from judge.suite import any_order_deep, edge_cases, exhaustive_cases, random_cases

compare = any_order_deep
FAR = 1_000_000


def valid(nums):
    return len(nums) <= 16 and all(-FAR <= num <= FAR for num in nums)


def expected(nums):
    """Make the choices of all positions, and let a set throw out the repeats."""
    nums = sorted(nums)
    choices = range(2 ** len(nums))
    found = {tuple(num for i, num in enumerate(nums) if choice >> i & 1) for choice in choices}
    return [list(subset) for subset in found]


test_edges = edge_cases(
    nothing_to_choose_from=([],),
    twelve_equal_and_a_greater_one=([3] * 12 + [8],),
    twelve_equal_and_a_smaller_one=([3] * 12 + [-8],),
    all_different_and_falling=([3, 2, 1],),
    two_pairs_crossed=([1, 2, 1, 2],),
    three_apart=([5, 3, 5, 3, 5],),
    sums_coincide=([1, 4, 2, 3],),
    sums_coincide_with_repeats=([2, 2, 1, 3, 0],),
    zero_changes_no_sum=([0, 0, 3],),
    negatives=([-1, 1, -1, 0],),
    digits_run_together=([1, 11, 1, 11, 111],),
    extreme_values=([FAR, -FAR, FAR],),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Every list of three values, whose repeats stand together or apart."""
    return (small.lists([1, 0, -1]),)


@random_cases(count=60)
def test_random(st):
    """Seven or eight numbers of few values, or six of all sizes of which some are drawn twice."""
    num = st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    few = st.lists(num, unique=True, min_size=2, max_size=3).flatmap(
        lambda some: st.lists(st.sampled_from(some), min_size=7, max_size=8)
    )
    some = st.lists(st.integers(-3, 3) | num, min_size=3, max_size=4)
    paired = some.flatmap(lambda nums: st.permutations([*nums, *nums[:2]]))
    return st.tuples(few | paired)


def workload(n):
    """Almost all different, with the two that are equal far apart; pairs; and one kind that is half of the list."""
    rng = random.Random(n)
    different = rng.sample(range(-FAR, FAR), n)
    different[-1] = different[0]
    pairs = [num % (n // 2) for num in range(n)]
    rng.shuffle(pairs)
    return {
        "almost all different": (different,),
        "pairs": (pairs,),
        "one kind is half": (sorted([7] * (n // 2) + rng.sample(range(8, 1_000), n - n // 2)),),
    }
