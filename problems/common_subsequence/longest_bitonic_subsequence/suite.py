"""Hidden suite of longest_bitonic_subsequence."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    return len(nums) <= 100_000 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Find the longest that ends at each index while it increases, and at all."""
    increasing, ending = [], []
    for i, num in enumerate(nums):
        increasing.append(1 + max([increasing[j] for j in range(i) if nums[j] < num], default=0))
        ending.append(max(increasing[i], 1 + max([ending[j] for j in range(i) if nums[j] > num], default=0)))
    return max(ending, default=0)


test_edges = edge_cases(
    empty=([],),
    one_element=([5],),
    one_element_zero=([0],),
    one_negative_element=([-5],),
    two_ascending=([1, 2],),
    two_descending=([2, 1],),
    two_equal=([2, 2],),
    all_equal=([7, 7, 7, 7],),
    ascending=([1, 2, 3, 4],),
    descending=([4, 3, 2, 1],),
    mountain=([1, 2, 3, 2, 1],),
    mountain_with_two_peaks_alike=([1, 2, 3, 3, 2, 1],),
    mountain_with_a_second_peak_behind_a_dip=([1, 3, 2, 3, 1],),
    valley=([3, 2, 1, 2, 3],),
    valley_of_distinct_elements=([6, 4, 1, 2, 3, 5],),
    valley_deep_in_the_middle=([5, 6, 0, 8, 7],),
    peak_at_the_start=([9, 1, 2, 8, 5, 4, 3],),
    peak_at_the_end=([8, 1, 5, 2, 3, 9],),
    peak_is_not_the_largest=([1, 2, 3, 2, 1, 9],),
    largest_element_first=([9, 1, 2, 3, 2, 1],),
    peak_is_not_the_end_of_the_longest_rise=([1, 2, 3, 4, 0, 3, 2, 1, -1],),
    peak_is_not_the_start_of_the_longest_fall=([1, 2, 3, 1, 9, 4, 3, 2, 0],),
    peak_has_neither_the_longest_rise_nor_the_longest_fall=([0, 3, 1, 2, 3, 1, 0, 4],),
    longest_rise_after_the_longest_fall=([9, 8, 7, 1, 2, 3],),
    longest_fall_in_front_and_behind=([5, 4, 3, 9, 2, 1],),
    peaks_tied=([1, 5, 2, 5, 1, 4],),
    second_of_two_largest=([3, 9, 1, 2, 9, 8, 7],),
    first_of_two_largest=([1, 2, 9, 8, 3, 9, 5],),
    equal_before_the_peak=([1, 2, 2, 3, 1],),
    equal_behind_the_peak=([1, 3, 2, 2, 1],),
    equal_on_both_sides=([2, 2, 3, 2, 2],),
    equal_at_the_peak_only=([1, 1],),
    duplicates_far_apart=([1, 4, 1, 5, 1, 4, 1],),
    later_duplicate_needed=([3, 1, 2, 3, 2, 1],),
    earlier_duplicate_needed=([3, 2, 1, 3],),
    large_element_early=([1, 90, 2, 3, 4, 3, 2],),
    small_element_late=([5, 6, 7, 1, 6, 5],),
    replaced_in_the_middle=([1, 5, 9, 3, 4, 5, 2],),
    all_negative=([-3, -1, -2, -4],),
    through_zero=([-1, 0, 1, 0, -1],),
    mirrored_values=([-3, 2, -1, 3, -2, 1],),
    smallest_and_largest=([-LIMIT, LIMIT, -LIMIT],),
    largest_and_smallest=([LIMIT, -LIMIT, LIMIT],),
    only_smallest_numbers=([-LIMIT, -LIMIT],),
    only_largest_numbers=([LIMIT, LIMIT],),
    near_the_limits=([-LIMIT, -LIMIT + 1, 0, LIMIT - 1, LIMIT, LIMIT - 1, -LIMIT],),
    equal_in_single_precision=([LIMIT - 2, LIMIT - 1, LIMIT, LIMIT - 1, LIMIT - 2],),
    equal_modulo_16_bits=([1, 65_537, 131_073, 65_537, 1],),
    decreasing_modulo_16_bits=([3, 65_538, 131_073, 65_538, 3],),
    above_a_million=([1_000_000, 1_000_002, 1_000_001],),
    below_minus_a_million=([-1_000_002, -1_000_000, -1_000_001],),
    long_mountain_with_dips=([i * 2 - 9 * (i % 3 == 0) for i in [*range(400), *range(400, 0, -1)]],),
    far_from_its_neighbors=([*range(60), *[0] * 300, 70, *[99] * 300, *range(60, 0, -1)],),
)


@exhaustive_cases(count=7_000)
def test_exhaustive(small):
    """Short lists of four numbers, longer ones of three, and all orders of up to seven numbers."""
    four = small.lists([0, 2, -1, 1], most=6)
    three = small.lists([1, 2, 3], least=7, most=7)
    return (small.either(four, three, small.lists(range(7, 0, -1), most=6, distinct=True)),)


@random_cases
def test_random(st):
    """Middle sizes: few and many values, mountains with noise, sawteeth, numbers at the limits and close together."""
    few = st.lists(st.integers(0, 6), min_size=10, max_size=60)
    many = st.lists(st.integers(-LIMIT, LIMIT), min_size=10, max_size=60)
    close = st.lists(
        st.integers(LIMIT - 12, LIMIT) | st.integers(-LIMIT, 12 - LIMIT), min_size=8, max_size=40
    )
    some = st.lists(st.integers(-40, 40), min_size=10, max_size=45)

    def mountain(drawn):
        up, down, swaps = drawn
        nums = sorted(up) + sorted(down, reverse=True)
        for i, j in swaps:
            nums[i % len(nums)], nums[j % len(nums)] = nums[j % len(nums)], nums[i % len(nums)]
        return nums

    swaps = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=8)
    sawteeth = st.tuples(st.integers(2, 9), st.integers(2, 9), st.integers(-3, 3), st.integers(-2, 2)).map(
        lambda it: [it[2] * block + it[3] * i for block in range(it[0]) for i in range(it[1])]
    )
    return st.tuples(few | many | close | st.tuples(some, some, swaps).map(mountain) | sawteeth | some)


def workload(n):
    """A mountain; a valley; random; blocks that go down as they climb, and back; a long run and few values."""
    rng = random.Random(n)
    half = n // 2
    up = sorted(rng.sample(range(-LIMIT, LIMIT), half))
    down = sorted(rng.sample(range(-LIMIT, LIMIT), n - half), reverse=True)
    size = 400
    blocks = [1_000 * (i // size) - i % size for i in range(half)]
    values = sorted(rng.sample(range(-LIMIT, LIMIT), 300))
    few = [LIMIT // 3] * (n * 3 // 4) + rng.choices(values, k=n - n * 3 // 4)
    return {
        "mountain": (up + down,),
        "valley": (down + up,),
        "random": (rng.choices(rng.sample(range(-LIMIT, LIMIT), 3_000), k=n),),
        "blocks": (blocks + blocks[::-1],),
        "long run and few values": (few,),
    }
