"""Hidden suite of subsets."""

import random

from judge.suite import any_order_deep, edge_cases, exhaustive_cases, random_cases

compare = any_order_deep
LIMIT = 1_000_000


def valid(nums):
    return len(nums) == len(set(nums)) <= 15 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Use the bits of each number from 0 to 2^n - 1 as choices."""
    return [[num for i, num in enumerate(nums) if mask >> i & 1] for mask in range(2 ** len(nums))]


test_edges = edge_cases(
    empty_list=([],),
    non_contiguous_subset=([1, 2, 3],),
    descending=([3, 2, 1],),
    negatives_and_zero=([-1, 1, 0],),
    equal_hashes_of_minus_1_and_minus_2=([-1, -2],),
    equal_subset_sums=([1, 4, 2, 3, 0],),
    equal_joined_digits=([1, 11, 111],),
    both_limits=([LIMIT, -LIMIT],),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Distinct numbers around zero, in every order."""
    return (small.lists([2, 0, -1, 1, 3, -2, 11], distinct=True),)


@random_cases(count=40)
def test_random(st):
    """Six or seven numbers of all sizes in any order."""
    num = st.integers(-9, 9) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    return st.tuples(st.lists(num, unique=True, min_size=6, max_size=7))


def workload(n):
    """Distinct numbers, unsorted and descending; 2^n subsets are large enough."""
    rng = random.Random(n)
    return {
        "unsorted": (rng.sample(range(-LIMIT, LIMIT), n),),
        "descending": (sorted(rng.sample(range(-1_000, 1_000), n), reverse=True),),
    }
