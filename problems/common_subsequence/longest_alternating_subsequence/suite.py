"""Hidden suite of longest_alternating_subsequence."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    return len(nums) <= 300_000 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Find for each index the longest that ends there with a step up, and with a step down."""
    up, down = [], []
    for i, num in enumerate(nums):
        up.append(1 + max([down[j] for j in range(i) if nums[j] < num], default=0))
        down.append(1 + max([up[j] for j in range(i) if nums[j] > num], default=0))
    return max(up + down, default=0)


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
    up_first=([1, 3, 2, 4],),
    down_first=([3, 1, 4, 2],),
    up_first_from_a_negative=([-5, -2, -9],),
    down_first_from_a_negative=([-2, -5, 1],),
    one_peak=([1, 2, 3, 2, 1],),
    one_valley=([3, 2, 1, 2, 3],),
    plateau_on_the_way_up=([1, 2, 2, 3],),
    plateau_on_the_way_down=([3, 2, 2, 1],),
    plateau_on_a_peak=([1, 5, 5, 2],),
    plateau_in_a_valley=([5, 1, 1, 4],),
    equal_at_the_start_then_up=([2, 2, 5],),
    equal_at_the_start_then_down=([2, 2, 1],),
    equal_at_the_start_then_both=([2, 2, 5, 1],),
    equal_at_the_end=([1, 5, 2, 2],),
    last_element_must_be_replaced=([1, 5, 7, 6],),
    last_element_must_be_replaced_downward=([7, 5, 1, 2],),
    climbs_in_small_steps=([1, 3, 2, 4, 3, 5],),
    returns_to_the_first_element=([3, 5, 3, 5, 3],),
    returns_to_the_first_element_at_once=([3, 3, 4, 3, 3, 4],),
    alternating_signs=([1, -1, 1, -1],),
    ascending_through_zero=([-1, 0, 1],),
    all_negative=([-1, -3, -2, -4],),
    signs_that_mislead=([-1, 2, 3, -4, -5, 6],),
    zeros_between=([0, 1, 0, 0, -1, 0],),
    turns_at_zero=([5, 0, 5, 0, 0, 5],),
    mirrored_values=([3, -3, 3, -4, 4],),
    smallest_and_largest=([-LIMIT, LIMIT, -LIMIT, LIMIT],),
    largest_and_smallest=([LIMIT, -LIMIT, LIMIT],),
    largest_differences=([-LIMIT, LIMIT, LIMIT - 1, -LIMIT],),
    equal_in_single_precision=([LIMIT - 1, LIMIT, LIMIT - 1, LIMIT],),
    equal_modulo_16_bits=([1, 65_537, 1, 65_537],),
    above_a_million=([1_000_000, 1_000_001, 1_000_000],),
    below_minus_a_million=([-1_000_001, -1_000_000, -1_000_001],),
    long_plateau_on_a_peak=([1, *[2] * 400, 1],),
    long_plateau_on_the_way=([1, *[2] * 1_200, 3, 1],),
    long_rise_then_down_and_up=([*range(1_200), 5, 9],),
    long_fall_then_up_and_down=([*range(1_200, 0, -1), 5, 3],),
    far_fall_after_each_long_rise=([i % 400 for i in range(2_000)],),
    long_zigzag=([i % 2 for i in range(1_500)],),
    long_zigzag_of_distinct_elements=([i * (-1) ** i for i in range(1_500)],),
)


@exhaustive_cases(count=7_000)
def test_exhaustive(small):
    """Short lists of four numbers, longer ones of three, and all orders of up to seven numbers."""
    four = small.lists([0, 1, -1, 2], most=6)
    three = small.lists([1, 2, 3], least=7, most=7)
    return (small.either(four, three, small.lists(range(1, 8), most=6, distinct=True)),)


@random_cases
def test_random(st):
    """Middle sizes: few and many values, long plateaus, rises and falls, zigzags, numbers at the limits."""
    few = st.lists(st.integers(0, 3), min_size=10, max_size=60)
    many = st.lists(st.integers(-LIMIT, LIMIT), min_size=10, max_size=60)
    close = st.lists(st.integers(LIMIT - 2, LIMIT) | st.integers(-LIMIT, 2 - LIMIT), min_size=8, max_size=40)

    def walk(steps):
        nums = [0]
        for count, step in steps:
            nums += [nums[-1] + step * i for i in range(1, count + 1)]
        return nums

    lengths = st.integers(1, 4) | st.integers(20, 70)
    runs = st.lists(st.tuples(lengths, st.integers(-2, 2)), min_size=2, max_size=6).map(walk)
    short_runs = st.lists(st.tuples(st.integers(1, 3), st.integers(-1, 1)), min_size=10, max_size=30).map(
        walk
    )
    return st.tuples(few | many | close | runs | short_runs)


def workload(n):
    """A rise and a fall; a fall and a rise; turns nearly everywhere; equal elements; random plateaus and waves."""
    rng = random.Random(n)
    rise = list(range(LIMIT - n, LIMIT - n // 10))
    zigzag = [rng.randint(1, 9_999) * (-1) ** i for i in range(n)]
    zigzag[n // 2] = zigzag[n // 2 - 1]
    plateaus = [num for num in rng.choices(range(-3, 4), k=n) for _ in range(rng.randint(1, 4))][:n]
    waves = [i % 2_000 if i % 4_000 < 2_000 else -(i % 2_000) for i in range(n)]
    return {
        "a rise and a fall": (rise + rise[: n - len(rise)][::-1],),
        "a fall and a rise": ([-num for num in rise] + [-num for num in rise[: n - len(rise)][::-1]],),
        "turns everywhere": (zigzag,),
        "equal elements and turns": ([5] * (n - 6) + [4, 5, 5, 6, 3, 4],),
        "plateaus and waves": (plateaus[: n // 2] + waves[: n // 2],),
    }
