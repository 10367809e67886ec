"""Hidden suite of subsets_with_duplicates."""

import random

from judge.suite import any_order_deep, edge_cases, exhaustive_cases, random_cases

compare = any_order_deep
LIMIT = 1_000_000


def valid(nums):
    return len(nums) <= 16 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Choose the indices in every way, and let a set remove the duplicates."""
    nums = sorted(nums)
    choices = range(2 ** len(nums))
    found = {tuple(num for i, num in enumerate(nums) if choice >> i & 1) for choice in choices}
    return [list(subset) for subset in found]


test_edges = edge_cases(
    empty_list=([],),
    twelve_equal_and_one_greater=([3] * 12 + [8],),
    twelve_equal_and_one_smaller=([3] * 12 + [-8],),
    all_distinct_descending=([3, 2, 1],),
    two_alternating_pairs=([1, 2, 1, 2],),
    three_equal_not_adjacent=([5, 3, 5, 3, 5],),
    equal_subset_sums=([1, 4, 2, 3],),
    equal_subset_sums_with_duplicates=([2, 2, 1, 3, 0],),
    duplicate_zeros=([0, 0, 3],),
    negatives_and_zero=([-1, 1, -1, 0],),
    equal_joined_digits=([1, 11, 1, 11, 111],),
    duplicates_of_the_limit=([LIMIT, -LIMIT, LIMIT],),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Every list of three values, with duplicates that are adjacent or not."""
    return (small.lists([1, 0, -1]),)


@random_cases(count=60)
def test_random(st):
    """Seven or eight numbers of few values, or six of all sizes of which some are drawn twice."""
    num = st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    few = st.lists(num, unique=True, min_size=2, max_size=3).flatmap(
        lambda some: st.lists(st.sampled_from(some), min_size=7, max_size=8)
    )
    some = st.lists(st.integers(-3, 3) | num, min_size=3, max_size=4)
    paired = some.flatmap(lambda nums: st.permutations([*nums, *nums[:2]]))
    return st.tuples(few | paired)


def workload(n):
    """Almost all distinct, with two equal elements far apart; shorter, pairs, and one value that is half.

    Those are shorter because they have few subsets: making all 2^n choices takes many times the model solution's work.
    """
    rng = random.Random(n)
    distinct = rng.sample(range(-LIMIT, LIMIT), n)
    distinct[-1] = distinct[0]
    half = max(1, (n - 2) // 2)
    pairs = [*range(half), *range(half)]
    rng.shuffle(pairs)
    return {
        "almost all distinct": (distinct,),
        "pairs": (pairs,),
        "one value is half": (sorted([7] * half + rng.sample(range(8, 1_000), half)),),
    }
