"""Hidden suite of equal_subset_partition."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return 1 <= len(nums) <= 100 and all(num >= 1 for num in nums) and sum(nums) <= 10_000


def expected(nums):
    """Collect all differences that dealing out the numbers can make."""
    gaps = {0}
    for num in nums:
        gaps = {abs(gap + side * num) for gap in gaps for side in (-1, 1)}
    return 0 in gaps


test_edges = edge_cases(
    one_pair=([7, 7],),
    odd_sum_that_halves_when_rounded=([2, 3],),
    even_sum_impossible=([1, 2, 5],),
    one_equals_all_others=([2, 9, 3, 4],),
    number_would_serve_twice=([1, 1, 4],),
    twins_on_one_side=([3, 3, 6],),
    deal_to_the_side_behind=([3, 3, 2, 2, 2],),
    greatest_first_overfills=([8, 7, 6, 5, 4],),
    no_single_cut=([1, 5, 3, 3],),
    parts_of_different_length=([1, 1, 1, 1, 4],),
    all_even_half_odd=([2, 2, 2],),
    open_sum_comes_back_with_more_left=([2, 5, 5, 7, 3, 2, 2],),
    last_equals_very_many_others=([37, 41, 43, 47, 53] * 18 + [3_978],),
    whole_sum_in_one_number=([10_000],),
    greatest_pair=([5_000, 5_000],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists of many values, and lists of three values in every order."""
    ascending = small.lists([1, 2, 3, 4, 6, 7, 9], most=7, least=1, ascending=True)
    return (small.either(ascending, small.lists([5, 2, 1], least=1)),)


@random_cases
def test_random(st):
    """Up to twelve numbers, or twenty to forty, mostly made even by one more; great ones that balance in one way."""
    nums = st.lists(st.integers(1, 9), min_size=1, max_size=12) | st.lists(
        st.integers(5, 14) | st.integers(1, 800), min_size=5, max_size=12
    )
    long = st.lists(st.integers(1, 30) | st.integers(150, 250), min_size=20, max_size=40)
    planted = st.lists(
        st.tuples(st.integers(50, 700), st.sampled_from([1, -1])), min_size=8, max_size=11
    ).map(lambda drawn: [*(num for num, _ in drawn), abs(sum(num * side for num, side in drawn)) or 2])
    even = (nums | long).map(lambda drawn: [*drawn, 1] if sum(drawn) % 2 else drawn)
    return st.tuples(even | even | planted | planted | nums)


def workload(n):
    """Even numbers whose half is odd; equal ones; one too many of three kinds; and what greed misses."""
    rng = random.Random(n)
    nums = [2 * rng.randint(20, 75) for _ in range(n)]
    if sum(nums) % 4 == 0:
        nums[0] += 2
    pairs = [3 * rng.randint(20, 35) for _ in range((n - 5) // 2)]
    return {
        "even numbers whose half is odd": (nums,),
        "thirty-one equal": ([2] * 31,),
        "all equal": ([98] * (n - 1),),
        "pairs of threefold numbers and one pair less": (pairs + pairs + [3, 1, 1, 1],),
        "pairs and five that greed deals out badly": (sorted(pairs + pairs + [57, 57, 38, 38, 38]),),
    }
