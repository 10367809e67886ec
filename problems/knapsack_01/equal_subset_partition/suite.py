"""Hidden suite of equal_subset_partition."""

import random
from itertools import product

from judge.suite import edge_cases, random_cases


def valid(nums):
    return len(nums) <= 100 and all(num >= 1 for num in nums) and sum(nums) <= 10_000


def expected(nums):
    """Give every number to one side or the other."""
    return any(
        sum(side * num for side, num in zip(sides, nums)) == 0 for sides in product([-1, 1], repeat=len(nums))
    )


test_edges = edge_cases(
    no_numbers=([],),
    one_number=([2],),
    one_pair=([7, 7],),
    two_different=([1, 3],),
    odd_sum_that_halves_when_rounded=([2, 3],),
    odd_sum=([1, 1, 1],),
    even_sum_impossible=([1, 2, 5],),
    one_equals_all_others=([2, 9, 3, 4],),
    one_exceeds_all_others=([2, 11, 4, 1],),
    number_would_serve_twice=([1, 1, 4],),
    twins_on_both_sides=([4, 4, 3, 3],),
    twins_on_one_side=([3, 3, 6],),
    deal_to_the_side_behind=([3, 3, 2, 2, 2],),
    greatest_first_overfills=([8, 7, 6, 5, 4],),
    no_single_cut=([1, 5, 3, 3],),
    parts_of_different_length=([1, 1, 1, 1, 4],),
    pairs_have_no_equals=([3, 5, 6, 8],),
    all_even_half_odd=([2, 2, 2],),
    open_sum_comes_back_with_more_left=([2, 5, 5, 7, 3, 2, 2],),
    open_sum_comes_back_after_failing=([1, 3, 3, 1, 4],),
    whole_sum_in_one_number=([10_000],),
    greatest_pair=([5_000, 5_000],),
)


@random_cases(count=300)
def test_random(st):
    """Up to eight small numbers, mostly made even by one more: both answers are frequent."""
    nums = st.lists(st.integers(1, 9), max_size=8) | st.lists(st.integers(5, 14), min_size=4, max_size=8)
    even = nums.map(lambda drawn: [*drawn, 1] if sum(drawn) % 2 else drawn)
    return st.tuples(even | even | nums)


def workload(n):
    """Even numbers whose half is odd: nothing is ever found, so nothing ends early."""
    rng = random.Random(n)
    nums = [2 * rng.randint(20, 75) for _ in range(n)]
    if sum(nums) % 4 == 0:
        nums[0] += 2
    return (nums,)
