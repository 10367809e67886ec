"""Hidden suite of target_sum."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 10_000


def valid(nums, target):
    return (
        1 <= len(nums) <= 100
        and all(num >= 0 for num in nums)
        and sum(nums) <= 6_000
        and -LIMIT <= target <= LIMIT
    )


def expected(nums, target):
    """Count the sign assignments for each sum, number by number."""
    counts = Counter([0])
    for num in nums:
        plus = Counter({total + num: ways for total, ways in counts.items()})
        counts = plus + Counter({total - num: ways for total, ways in counts.items()})
    return counts[target]


test_edges = edge_cases(
    no_number_left_out=([5], 0),
    zeros_only=([0, 0, 0], 0),
    zeros_first=([0, 0, 7], 7),
    zeros_last_and_negative_target=([7, 0, 0], -7),
    all_plus=([1, 2, 4], 7),
    all_minus=([1, 2, 4], -7),
    target_one_above_the_total=([1, 2, 4], 8),
    target_two_above_the_total=([1, 2, 4], 9),
    target_two_below_the_smallest_sum=([1, 2, 4], -9),
    target_far_below_the_smallest_sum=([1, 1], -LIMIT),
    target_far_below_with_a_large_total=([2_000, 1], -LIMIT),
    target_above_5000=([5_000, 0, 1], 5_001),
    sums_10000_apart=([5_000, 0, 1], -5_001),
    wrong_parity_and_negative_target=([1, 2, 4], -2),
    every_number_needs_a_sign=([5, 1, 1], 5),
    largest_total=([6_000], -6_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few numbers with zeros and duplicates in every order, and longer ascending lists; all targets near 0."""
    mixed = small.together(small.lists([1, 0, 3, 2], most=4, least=1), range(-5, 6))
    ascending = small.together(small.lists([0, 1, 2, 5], least=1, ascending=True), range(-2, 4))
    return small.either(mixed, ascending)


@random_cases(count=150)
def test_random(st):
    """Up to thirteen numbers with zeros and duplicates, of all sizes; the target is mostly one that can be reached."""
    nums = st.lists(st.integers(0, 4) | st.integers(0, 9), min_size=1, max_size=13)
    far = st.lists(st.integers(0, 9) | st.integers(0, 700), min_size=1, max_size=8)

    def with_target(drawn):
        signs = st.lists(st.sampled_from([1, -1]), min_size=len(drawn), max_size=len(drawn))
        given = signs.map(lambda row: sum(sign * num for sign, num in zip(row, drawn)))
        return st.tuples(
            st.just(drawn), given | given | given | st.integers(-15, 15) | st.integers(-LIMIT, LIMIT)
        )

    return (nums | nums | far).flatmap(with_target)


def workload(n):
    """Multiples of 3 with far more than 2 to the 64 assignments; equal ones; zeros; and a target far below 0."""
    rng = random.Random(n)
    nums = [3 * rng.randint(4, 30) for _ in range(n)]
    zeros = [0] * (n // 2) + [rng.randint(50, 100) for _ in range(n // 2)]
    return {
        "multiples of 3": (nums, 3 * (sum(nums) % 2)),
        "all equal": ([59] * n, -118),
        "31 equal": ([2] * 31, 2),
        "half are zeros": (zeros, 500 + sum(zeros) % 2),
        "target far below 0": (nums, -sum(nums) + 2 * sum(sorted(nums)[:10])),
    }
