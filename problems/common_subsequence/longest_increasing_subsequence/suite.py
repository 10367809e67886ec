"""Hidden suite of longest_increasing_subsequence."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    return len(nums) <= 120_000 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Find the longest that ends at each index, from all that end before it."""
    ending = []
    for i, num in enumerate(nums):
        ending.append(1 + max([ending[j] for j in range(i) if nums[j] < num], default=0))
    return max(ending, default=0)


test_edges = edge_cases(
    empty=([],),
    one_element=([0],),
    one_negative_element=([-5],),
    ascending=([1, 2, 3, 4],),
    descending=([4, 3, 2, 1],),
    all_equal=([7, 7, 7, 7],),
    equal_neighbors=([1, 2, 2, 3],),
    equal_elements_far_apart=([2, 5, 2, 6, 2, 7],),
    later_duplicate_needed=([3, 1, 2, 3, 4],),
    earlier_duplicate_needed=([1, 2, 3, 0, 2, 1],),
    large_element_early=([1, 90, 2, 3, 4],),
    small_element_late=([5, 6, 7, 1, 2],),
    not_at_the_last_element=([1, 2, 3, 0],),
    two_of_the_longest=([4, 5, 1, 2],),
    replaced_in_the_middle=([1, 5, 9, 3, 4, 5],),
    replaced_at_the_start=([5, 6, 1, 2, 3],),
    last_numbers_are_no_subsequence=([2, 3, 1],),
    next_larger_element_misleads=([1, 8, 2, 9, 3, 4, 5],),
    all_negative=([-3, -1, -2, 0],),
    zero_in_the_middle=([-1, 0, 1, 0, 2],),
    only_smallest_numbers=([-LIMIT, -LIMIT],),
    only_largest_numbers=([LIMIT, LIMIT],),
    smallest_and_largest=([-LIMIT, -LIMIT + 1, 0, LIMIT - 1, LIMIT],),
    largest_first=([LIMIT, -LIMIT, LIMIT - 1, LIMIT],),
    equal_in_single_precision=([LIMIT - 3, LIMIT - 2, LIMIT - 1, LIMIT],),
    differ_by_more_than_31_bits=([-LIMIT, LIMIT, 0, LIMIT],),
    equal_modulo_16_bits=([1, 65_537, 131_073],),
    decreasing_modulo_16_bits=([3, 65_538, 131_073],),
)


@exhaustive_cases(count=7_000)
def test_exhaustive(small):
    """Short lists of four numbers, longer ones of three, and all orders of up to seven numbers."""
    four = small.lists([0, 2, -1, 1], most=6)
    three = small.lists([1, 2, 3], least=7, most=7)
    return (small.either(four, three, small.lists(range(7, 0, -1), most=6, distinct=True)),)


@random_cases
def test_random(st):
    """Middle sizes: few and many values, nearly sorted lists, sawteeth, numbers at the limits and close together."""
    few = st.lists(st.integers(0, 6), min_size=10, max_size=60)
    many = st.lists(st.integers(-LIMIT, LIMIT), min_size=10, max_size=60)
    close = st.lists(
        st.integers(LIMIT - 12, LIMIT) | st.integers(-LIMIT, 12 - LIMIT), min_size=8, max_size=40
    )
    some = st.lists(st.integers(-40, 40), min_size=20, max_size=90)

    def nearly_sorted(drawn):
        nums, swaps = drawn
        nums = sorted(nums)
        for i, j in swaps:
            nums[i % len(nums)], nums[j % len(nums)] = nums[j % len(nums)], nums[i % len(nums)]
        return nums

    swaps = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=8)
    sawteeth = st.tuples(st.integers(2, 9), st.integers(2, 9), st.integers(-3, 3), st.integers(-2, 2)).map(
        lambda it: [it[2] * block + it[3] * i for block in range(it[0]) for i in range(it[1])]
    )
    nums = few | many | close | some | st.tuples(some, swaps).map(nearly_sorted) | sawteeth
    return st.tuples(nums)


def workload(n):
    """Random; ascending; ascending and then within it; descending blocks that ascend; a run in a long list."""
    rng = random.Random(n)
    half = n // 2
    ascending = sorted(rng.sample(range(-LIMIT // 2, LIMIT), n))
    within = rng.choices(range(ascending[half // 4], ascending[half * 3 // 4]), k=n - half)
    size = 40
    blocks = [1_000 * (i // size) - i % size for i in range(n)]
    values = sorted(rng.sample(range(-LIMIT, LIMIT), 300))
    run = [ascending[n // 8]] * (n // 2)
    return {
        "random": (rng.choices(rng.sample(range(-LIMIT, LIMIT), 30_000), k=n),),
        "ascending": (ascending,),
        "ascending and then within it": (ascending[:half] + within,),
        "descending blocks that ascend": (blocks,),
        "long run and few values": (ascending[: n // 4] + run + rng.choices(values, k=n - n // 4 - n // 2),),
    }
