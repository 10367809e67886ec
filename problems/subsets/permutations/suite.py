"""Hidden suite of permutations."""

import random

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order
LIMIT = 1_000_000


def valid(nums):
    return 1 <= len(nums) == len(set(nums)) <= 8 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Put each number first, followed by each permutation of the others."""
    if not nums:
        return [[]]
    return [[num, *order] for num in nums for order in expected([other for other in nums if other != num])]


test_edges = edge_cases(
    one_element=([5],),
    single_zero=([0],),
    three_ascending=([1, 2, 3],),
    three_descending=([3, 2, 1],),
    three_unsorted=([2, 3, 1],),
    values_are_indices_unsorted=([2, 0, 1],),
    equal_joined_digits=([1, 11, 111],),
    five_elements=([3, 1, 5, 2, 4],),
    both_limits_and_zero=([LIMIT, 0, -LIMIT],),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """Distinct numbers around zero, in every order."""
    return (small.lists([1, 2, 3, 0, -1, 11], distinct=True),)


@random_cases(count=20)
def test_random(st):
    """Five or six numbers of all sizes in any order."""
    num = st.integers(-6, 6) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    return st.tuples(st.lists(num, unique=True, min_size=5, max_size=6))


def workload(n):
    """Distinct numbers, unsorted and descending; n! permutations are large enough."""
    nums = random.Random(n).sample(range(-LIMIT, LIMIT), n)
    return {"unsorted": (nums,), "descending": (sorted(nums, reverse=True)[1:],)}
