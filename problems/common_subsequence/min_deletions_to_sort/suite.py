"""Hidden suite of min_deletions_to_sort."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LEAST, MOST = -(2**31), 2**31 - 1


def valid(nums):
    return len(nums) <= 50_000 and all(LEAST <= num <= MOST for num in nums)


def expected(nums):
    """Keep the longest ascending subsequence, found by comparing each element with all before it."""
    longest = []
    for i, num in enumerate(nums):
        longest.append(1 + max([0] + [longest[j] for j in range(i) if nums[j] < num]))
    return len(nums) - max([0, *longest])


test_edges = edge_cases(
    empty=([],),
    one_element=([5],),
    ascending=([-3, 0, 2, 7],),
    descending=([7, 2, 0, -3],),
    two_equal=([4, 4],),
    all_equal=([0] * 6,),
    equal_elements_apart=([1, 3, 2, 3, 4, 3],),
    second_of_two_equal_elements_stays=([2, 1, 2],),
    first_of_two_equal_elements_stays=([2, 3, 2],),
    equal_neighbors_in_ascending_order=([1, 1, 2, 2, 3, 3],),
    one_descent_two_deletions=([5, 6, 1, 2],),
    large_element_first=([9, 1, 2, 3],),
    small_element_last=([4, 5, 6, 1],),
    large_element_in_the_middle=([1, 9, 2, 3],),
    small_element_in_the_middle=([4, 5, 1, 6],),
    not_the_longest_run=([1, 2, 3, 0, 4, 1, 5, 2, 6],),
    both_greedy_ways_fail=([1, 9, 2, 3, 0, 4],),
    ends_before_the_end=([3, 4, 5, 1, 2],),
    list_of_last_elements_is_no_subsequence=([3, 5, 6, 1, 4],),
    negative_numbers=([-1, -5, -4, -2, -3],),
    minus_one_and_minus_two=([-2, -1, -2, -1],),
    zero_between=([-1, 0, 1, 0, -1],),
    limits=([LEAST, MOST, LEAST, 0, MOST],),
    largest_numbers=([MOST - 2, MOST - 1, MOST],),
    smallest_numbers=([LEAST, LEAST + 1, LEAST + 2],),
    neighbors_beyond_24_bits=([2**24, 2**24 + 1, 2**24 + 2, 2**24 + 3],),
    neighbors_beyond_a_billion=([10**9 - 1, 10**9, 10**9 + 1],),
    difference_beyond_32_bits=([-2_000_000_000, 2_000_000_000, 2_000_000_001],),
    ascending_beyond_256=([*range(200, 600), 300],),
    each_element_257_times=([8, 3] * 257,),
    run_of_more_than_1000=([0, *[5] * 1_100, 6],),
    start_1_500_elements_back=([1, *range(3_000, 1_500, -1), 2, 3, 4],),
    end_1_500_elements_before_the_last=([5, 6, 7, 8, *range(1_500, 0, -1)],),
)


@exhaustive_cases(count=6_000)
def test_exhaustive(small):
    """Lists of three values, and permutations of up to six."""
    return (small.either(small.lists([1, -1, 0]), small.lists([2, 0, 5, 1, 4, 3], distinct=True)),)


@random_cases
def test_random(st):
    """Middle sizes: few values, roughly ascending, all distinct, and numbers up to the limits."""
    few = st.lists(st.integers(-3, 3), min_size=10, max_size=60)
    noise = st.lists(st.integers(-8, 8), min_size=15, max_size=80)
    rough = noise.map(lambda noise: [i // 2 + by for i, by in enumerate(noise)])
    distinct = st.permutations(range(30)).map(list)
    ends = st.integers(LEAST, LEAST + 3) | st.integers(MOST - 3, MOST) | st.integers(-1, 1)
    wide = st.lists(st.integers(LEAST, MOST) | ends, min_size=8, max_size=50)
    return st.tuples(few | rough | distinct | wide)


def workload(n):
    """Half ascending, then smaller ones; roughly ascending; random; ascending blocks; few values, and all ascending."""
    rng = random.Random(n)
    half = n // 2
    step = 4_000_000_000 // (half + 1)
    ascending = [LEAST + step * i for i in range(half)]
    block = max(1, round(n**0.5))
    few = sorted((rng.randint(-(n // 100), n // 100) for _ in range(half)), reverse=True)
    return {
        "half ascending, then smaller ones": (
            ascending + [rng.choice(ascending[: half // 2 + 1]) + rng.randint(0, 1) for _ in range(n - half)],
        ),
        "roughly ascending": ([i // 3 + rng.randint(-50, 50) for i in range(n)],),
        "random": ([rng.randint(LEAST, MOST) for _ in range(n)],),
        "blocks": ([(i % block) * 9 - i // block for i in range(n)],),
        "few values descending, then ascending": (few + [*range(-5, n - half - 5)],),
    }
