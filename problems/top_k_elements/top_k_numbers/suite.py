"""Hidden suite of top_k_numbers."""

import random

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order
LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k):
    return 1 <= k <= len(nums) <= 340_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k):
    """Sort, and cut off the last k."""
    return sorted(nums)[len(nums) - k :]


test_edges = edge_cases(
    largest_come_first=([9, 8, 7, 1, 2, 3], 3),
    largest_come_last=([1, 2, 3, 7, 8, 9], 3),
    first_k_are_no_heap=([9, 1, 8, 5, 6], 3),
    newcomer_beats_the_second_weakest=([5, 3, 4, 8, 9], 3),
    ties_at_the_cut=([4, 9, 4, 4, 1], 3),
    magnitude_is_not_size=([-9, 3, -7, 2], 2),
    digits_are_no_text=([100, 9, 20, 3], 2),
    greatest_numbers=([HIGH, LOW, 0], 2),
    all_as_low_as_can_be=([LOW] * 3, 2),
    too_fine_for_float32=([16_777_217, 16_777_216, 16_777_218], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values, so that ties cross the cut, and every k."""
    return small.lists([0, 1, -1]), range(1, 8)


@random_cases
def test_random(st):
    """Longer lists of few values and of any, the extremes among them, and every k."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    nums = st.lists(num, min_size=20, max_size=60)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """Every number gets onto a long board; a quarter or nearly all are wanted; and few of very many, mostly equal."""
    rng = random.Random(n)
    anything = [rng.choice([LOW, rng.randint(LOW, HIGH)]) for _ in range(n // 3)]
    return {
        "rising": (list(range(n // 8)), n // 16),
        "half": (anything, n // 12),
        "nearly all": ([*range(n // 3, 0, -1), *[n] * 2_000], n // 3 + 1_999),
        "few": (rng.choices([7, 7, 7, *range(LOW, HIGH, HIGH // 9)], k=n), 10),
    }
