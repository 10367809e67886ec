"""Hidden suite of top_k_numbers."""

import random

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order
LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k):
    return 1 <= k <= len(nums) <= 340_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k):
    """Sort, and take the last k."""
    return sorted(nums)[len(nums) - k :]


test_edges = edge_cases(
    largest_first=([9, 8, 7, 1, 2, 3], 3),
    largest_last=([1, 2, 3, 7, 8, 9], 3),
    first_k_are_not_a_heap=([9, 1, 8, 5, 6], 3),
    second_smallest_kept_is_replaced=([5, 3, 4, 8, 9], 3),
    ties_at_the_cut=([4, 9, 4, 4, 1], 3),
    negative_with_large_absolute_value=([-9, 3, -7, 2], 2),
    compared_as_numbers_not_strings=([100, 9, 20, 3], 2),
    largest_and_smallest_values=([HIGH, LOW, 0], 2),
    all_smallest_values=([LOW] * 3, 2),
    many_ties_and_k_above_half=([1] * 70, 40),
    valley=([abs(i - 50) for i in range(100)], 25),
    equal_as_float32=([16_777_217, 16_777_216, 16_777_218], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values, so that there are ties at the cut, and every k."""
    return small.lists([0, 1, -1]), range(1, 8)


@random_cases
def test_random(st):
    """Longer lists of few distinct values and of any values, with the limits among them, and every k."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    nums = st.lists(num, min_size=20, max_size=60)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """Ascending numbers, all of which enter a large heap; k of n / 2 and close to n; and a small k of very many."""
    rng = random.Random(n)
    numbers = [rng.choice([*[7] * 9, LOW, rng.randint(LOW, HIGH)]) for _ in range(n // 3)]
    equal = rng.choices([7, *range(LOW, HIGH, HIGH // 9)], k=n // 6) + [7] * (n * 5 // 6)
    ascending = range(n * 1_000, n * 1_000 + n, 2)
    return {
        "ascending": (list(range(n // 8)), n // 16),
        "k is half, mostly equal": (numbers, n // 6),
        "k close to n": ([*range(n // 3, 0, -1), *[n] * 2_000], n // 3 + 1_999),
        "small k, mostly equal": (equal, 10),
        "small k, ascending then descending": ([*ascending, *range(ascending[-1] + 1, ascending[0], -2)], 10),
    }
