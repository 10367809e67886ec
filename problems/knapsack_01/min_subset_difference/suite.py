"""Hidden suite of min_subset_difference."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return 1 <= len(nums) <= 100 and all(num >= 1 for num in nums) and sum(nums) <= 10_000


def expected(nums):
    """Collect all differences between the sums of the two subsets."""
    differences = {0}
    for num in nums:
        differences = {abs(difference + sign * num) for difference in differences for sign in (-1, 1)}
    return min(differences)


test_edges = edge_cases(
    one_number=([7],),
    two_equal_numbers=([4, 4],),
    one_exceeds_the_sum_of_the_others=([20, 3, 4],),
    one_equals_the_sum_of_the_others=([3, 9, 4, 2],),
    even_total_without_an_equal_split=([1, 1, 6],),
    odd_total_with_difference_3=([3, 6, 6],),
    no_element_used_twice=([1, 5, 10],),
    largest_first_fails=([5, 5, 4, 3, 3],),
    differencing_fails=([8, 7, 6, 5, 4],),
    not_a_prefix_and_a_suffix=([1, 5, 3, 3],),
    closest_sum_is_below_half=([7, 7, 7, 6],),
    last_equals_the_sum_of_90_others=([37, 41, 43, 47, 53] * 18 + [3_978],),
    largest_total_in_one_number=([10_000],),
    largest_total_split_equally=([2_000, 1_000, 4_000, 3_000],),
    largest_total_with_a_small_difference=([3_334, 3_333, 3_333],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists of many values, and lists of three values in every order."""
    ascending = small.lists([1, 2, 3, 5, 6, 7, 9], most=7, least=1, ascending=True)
    return (small.either(ascending, small.lists([5, 2, 1], least=1)),)


@random_cases
def test_random(st):
    """Nine to forty numbers: small ones, pairs and five where greedy fails, and a large one among small ones."""
    small = st.lists(st.integers(1, 30), min_size=20, max_size=40)
    wide = st.lists(st.integers(1, 1_000), min_size=9, max_size=14).filter(lambda nums: sum(nums) <= 10_000)
    spread = st.lists(st.sampled_from([3, 6, 15, 21, 100, 101]), min_size=9, max_size=14)
    pairs = st.lists(st.integers(40, 60), min_size=8, max_size=16)
    factor = st.sampled_from([9, 10, 11])
    greedy = st.tuples(pairs, factor).map(
        lambda it: [*it[0], *(it[1] * num for num in (3, 3, 2, 2, 2)), *reversed(it[0])]
    )
    large = st.tuples(small, st.integers(500, 2_000)).map(lambda it: [*it[0], it[1]])
    return st.tuples(small | wide | wide | spread | greedy | large)


def workload(n):
    """Numbers whose parity does not decide: equal ones, nearly equal ones, and pairs with others."""
    rng = random.Random(n)
    nums = [2 * rng.randint(20, 75) for _ in range(n)]
    if sum(nums) % 4 == 0:
        nums[0] += 2
    pairs = [3 * rng.randint(20, 35) for _ in range((n - 5) // 2)]
    return {
        "even numbers whose half is odd": (nums,),
        "31 equal": ([2] * 31,),
        "all equal": ([99] * (n - 1),),
        "nearly equal": ([100] * 41 + [101] * 20 + [99] * 20,),
        "pairs and five where greedy fails": (sorted(pairs + pairs + [57, 57, 38, 38, 38]),),
    }
