"""Hidden suite of equal_subset_partition."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return 1 <= len(nums) <= 100 and all(num >= 1 for num in nums) and sum(nums) <= 10_000


def expected(nums):
    """Collect all differences between the sums of the two subsets."""
    differences = {0}
    for num in nums:
        differences = {abs(difference + sign * num) for difference in differences for sign in (-1, 1)}
    return 0 in differences


test_edges = edge_cases(
    two_equal_numbers=([7, 7],),
    odd_total=([2, 3],),
    even_total_without_a_split=([1, 2, 5],),
    one_equals_the_sum_of_the_others=([2, 9, 3, 4],),
    no_element_used_twice=([1, 1, 4],),
    duplicates_in_the_same_subset=([3, 3, 6],),
    greedy_balancing_fails=([3, 3, 2, 2, 2],),
    largest_first_fails=([8, 7, 6, 5, 4],),
    not_a_prefix_and_a_suffix=([1, 5, 3, 3],),
    subsets_of_different_sizes=([1, 1, 1, 1, 4],),
    even_numbers_with_an_odd_half=([2, 2, 2],),
    same_missing_sum_at_two_indices=([2, 5, 5, 7, 3, 2, 2],),
    last_equals_the_sum_of_90_others=([37, 41, 43, 47, 53] * 18 + [3_978],),
    single_number_with_the_largest_total=([10_000],),
    two_largest_values=([5_000, 5_000],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists of many values, and lists of three values in every order."""
    ascending = small.lists([1, 2, 3, 4, 6, 7, 9], most=7, least=1, ascending=True)
    return (small.either(ascending, small.lists([5, 2, 1], least=1)),)


@random_cases
def test_random(st):
    """Up to twelve numbers, or twenty to forty, mostly with an even total; large ones with a known split."""
    nums = st.lists(st.integers(1, 9), min_size=1, max_size=12) | st.lists(
        st.integers(5, 14) | st.integers(1, 800), min_size=5, max_size=12
    )
    long = st.lists(st.integers(1, 30) | st.integers(150, 250), min_size=20, max_size=40)
    planted = st.lists(
        st.tuples(st.integers(50, 700), st.sampled_from([1, -1])), min_size=8, max_size=11
    ).map(lambda drawn: [*(num for num, _ in drawn), abs(sum(num * sign for num, sign in drawn)) or 2])
    even = (nums | long).map(lambda drawn: [*drawn, 1] if sum(drawn) % 2 else drawn)
    return st.tuples(even | even | planted | planted | nums)


def workload(n):
    """Even numbers whose half is odd; equal ones; multiples of 3 with few others; and one where greedy fails."""
    rng = random.Random(n)
    nums = [2 * rng.randint(20, 75) for _ in range(n)]
    if sum(nums) % 4 == 0:
        nums[0] += 2
    pairs = [3 * rng.randint(20, 35) for _ in range((n - 5) // 2)]
    return {
        "even numbers whose half is odd": (nums,),
        "31 equal": ([2] * 31,),
        "all equal": ([98] * (n - 1),),
        "pairs of multiples of 3, and 3, 1, 1, 1": (pairs + pairs + [3, 1, 1, 1],),
        "pairs and five where greedy fails": (sorted(pairs + pairs + [57, 57, 38, 38, 38]),),
    }
