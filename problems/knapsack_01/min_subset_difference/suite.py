"""Hidden suite of min_subset_difference."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return 1 <= len(nums) <= 100 and all(num >= 1 for num in nums) and sum(nums) <= 10_000


def expected(nums):
    """Collect all differences that dealing out the numbers can make."""
    gaps = {0}
    for num in nums:
        gaps = {abs(gap + side * num) for gap in gaps for side in (-1, 1)}
    return min(gaps)


test_edges = edge_cases(
    one_number=([7],),
    one_pair=([4, 4],),
    one_exceeds_all_others=([20, 3, 4],),
    one_equals_all_others=([3, 9, 4, 2],),
    even_sum_splits_unevenly=([1, 1, 6],),
    odd_sum_splits_by_three=([3, 6, 6],),
    number_would_serve_twice=([1, 5, 10],),
    greatest_first_fails=([5, 5, 4, 3, 3],),
    two_greatest_against_each_other=([8, 7, 6, 5, 4],),
    no_single_cut=([1, 5, 3, 3],),
    just_below_half=([7, 7, 7, 6],),
    last_equals_very_many_others=([37, 41, 43, 47, 53] * 18 + [3_978],),
    greatest_sum=([10_000],),
    greatest_sum_halved=([2_000, 1_000, 4_000, 3_000],),
    greatest_sum_split=([3_334, 3_333, 3_333],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists of many values, and lists of three values in every order."""
    ascending = small.lists([1, 2, 3, 5, 6, 7, 9], most=7, least=1, ascending=True)
    return (small.either(ascending, small.lists([5, 2, 1], least=1)),)


@random_cases
def test_random(st):
    """Nine to forty numbers: small ones that balance, pairs beside five where greed fails, and few great ones."""
    small = st.lists(st.integers(1, 30), min_size=20, max_size=40)
    wide = st.lists(st.integers(1, 1_000), min_size=9, max_size=14).filter(lambda nums: sum(nums) <= 10_000)
    spread = st.lists(st.sampled_from([3, 6, 15, 21, 100, 101]), min_size=9, max_size=14)
    pairs = st.lists(st.integers(40, 60), min_size=8, max_size=16)
    factor = st.sampled_from([9, 10, 11])
    greedy = st.tuples(pairs, factor).map(
        lambda it: [*it[0], *(it[1] * num for num in (3, 3, 2, 2, 2)), *reversed(it[0])]
    )
    great = st.tuples(small, st.integers(500, 2_000)).map(lambda it: [*it[0], it[1]])
    return st.tuples(small | wide | wide | spread | greedy | great)


def workload(n):
    """Numbers whose answer is not told by their parity: equal ones, nearly equal ones, and pairs beside others."""
    rng = random.Random(n)
    nums = [2 * rng.randint(20, 75) for _ in range(n)]
    if sum(nums) % 4 == 0:
        nums[0] += 2
    pairs = [3 * rng.randint(20, 35) for _ in range((n - 5) // 2)]
    return {
        "even numbers whose half is odd": (nums,),
        "thirty-one equal": ([2] * 31,),
        "all equal": ([99] * (n - 1),),
        "nearly equal": ([100] * 41 + [101] * 20 + [99] * 20,),
        "pairs and five that greed deals out badly": (sorted(pairs + pairs + [57, 57, 38, 38, 38]),),
    }
