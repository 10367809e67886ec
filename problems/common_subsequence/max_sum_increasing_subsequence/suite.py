"""Hidden suite of max_sum_increasing_subsequence."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    return 1 <= len(nums) <= 400 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Keep the largest sum of the increasing subsequences, empty ones too, for each last number."""
    sums = {-LIMIT - 1: 0}  # a number before all others stands for the empty one
    answers = []
    for num in nums:
        total = num + max(before for last, before in sums.items() if last < num)
        sums[num] = max(sums.get(num, total), total)
        answers.append(total)
    return max(answers)


test_edges = edge_cases(
    one_element=([7],),
    one_negative_element=([-7],),
    only_zero=([0],),
    only_zeros=([0, 0, 0],),
    zero_beats_negative=([-4, 0],),
    zero_first=([0, -4],),
    all_negative_ascending=([-9, -5, -2],),
    all_negative_descending=([-2, -5, -9],),
    all_negative_largest_in_the_middle=([-5, -2, -9],),
    equal_negative_elements=([-3, -3],),
    negative_before_positive=([-5, 3],),
    positive_before_negative=([3, -5],),
    negative_between_positives=([2, -7, 3],),
    negative_last=([4, -1],),
    largest_element_alone=([1, 2, 9, 3],),
    first_element_alone=([50, 1, 2, 3, 4],),
    last_element_alone=([3, 2, 1, 50],),
    longest_is_not_heaviest=([20, 1, 2, 3, 30],),
    two_longest_with_different_sums=([1, 9, 2, 8],),
    shorter_one_extended=([1, 2, 10, 3, 11],),
    equal_elements=([5, 5, 5],),
    equal_neighbors=([3, 3, 4],),
    later_duplicate_has_more_before_it=([5, 1, 3, 5, 6],),
    earlier_duplicate_has_more_before_it=([4, 5, 1, 5, 6],),
    not_adjacent=([1, 9, 2, 9, 3, 10],),
    nearest_smaller_misleads=([7, 2, 8],),
    largest_smaller_misleads=([3, 4, 5, 6, 1, 7, 5, 8],),
    several_pairs_become_useless=([4, 5, 3, 6, 2, 8, 7, 9],),
    ends_before_a_smaller_last_element=([5, 6, 7, 1],),
    largest_sum_of_three_limits=([LIMIT - 2, LIMIT - 1, LIMIT],),
    smallest_numbers=([-LIMIT, -LIMIT],),
    smallest_and_largest=([-LIMIT, LIMIT],),
    largest_and_smallest=([LIMIT, -LIMIT],),
    one_above_single_precision=([16_777_216, 16_777_217],),
    sum_beyond_31_bits=([LIMIT // 2 + 1, LIMIT // 2 + 2, LIMIT - 1, LIMIT],),
)


@exhaustive_cases(count=7_000)
def test_exhaustive(small):
    """Numbers with negatives and 0, positive ones of which one is heavy, and all orders of five or six numbers."""
    signs = small.lists([2, -1, 0, 1], most=5, least=1)
    heavy = small.lists([1, 2, 3, 7], most=6, least=1)
    orders = small.lists([1, 2, 3, 4, 6, 9], most=6, least=5, distinct=True)
    return (small.either(signs, heavy, orders),)


@random_cases(count=300)
def test_random(st):
    """Middle sizes: few and many values, some heavy, mostly negative ones, nearly sorted lists, the limits."""
    few = st.lists(st.integers(-2, 6), min_size=10, max_size=40)
    positive = st.lists(st.integers(1, 30), min_size=10, max_size=60)
    heavy = st.lists(st.integers(1, 9) | st.integers(1, 9) | st.integers(30, 40), min_size=8, max_size=40)
    negative = st.lists(st.integers(-40, 0) | st.integers(-9, 3), min_size=1, max_size=30)
    many = st.lists(st.integers(-LIMIT, LIMIT), min_size=3, max_size=60)
    close = st.lists(
        st.integers(LIMIT - 12, LIMIT) | st.integers(-LIMIT, 12 - LIMIT), min_size=2, max_size=40
    )
    some = st.lists(st.integers(-10, 60), min_size=15, max_size=60)

    def nearly_sorted(drawn):
        nums, swaps = drawn
        nums = sorted(nums)
        for i, j in swaps:
            nums[i % len(nums)], nums[j % len(nums)] = nums[j % len(nums)], nums[i % len(nums)]
        return nums

    swaps = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), min_size=1, max_size=12)
    nums = few | positive | heavy | negative | many | close | st.tuples(some, swaps).map(nearly_sorted)
    return st.tuples(nums)


def workload(n):
    """Ascending; random; heavy ones early; a smooth rise with equal neighbors and dips; all negative."""
    rng = random.Random(n)
    half = n // 2
    heavy = [rng.randint(1_000_000, 2_000_000) for _ in range(n // 8)]
    light = [rng.randint(1, 9_000) + 20 * i for i in range(n - len(heavy) - 1)]
    return {
        "ascending": (sorted(rng.sample(range(LIMIT // 2, LIMIT), n)),),
        "random": (rng.choices(range(-LIMIT // 9, LIMIT), k=n),),
        "heavy ones early": ([*heavy, *light, LIMIT],),
        "equal neighbors and dips": ([i // 2 * 3 - (i % 7 == 0) * 40 for i in range(n)],),
        "negative, then one that is not": (
            sorted(rng.sample(range(-LIMIT, 0), n - half)) + [0] * (half - 1) + [1],
        ),
    }
