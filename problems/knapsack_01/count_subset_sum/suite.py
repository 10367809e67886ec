"""Hidden suite of count_subset_sum."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums, target):
    return 1 <= len(nums) <= 100 and all(1 <= num <= 1_000_000 for num in nums) and 1 <= target <= 3_000


def expected(nums, target):
    """Count the subsets for each sum; every number doubles the subsets."""
    counts = Counter([0])
    for num in nums:
        counts += Counter({total + num: times for total, times in counts.items() if total + num <= target})
    return counts[target]


test_edges = edge_cases(
    one_number_equal_to_the_target=([6], 6),
    no_element_used_twice=([3, 5], 6),
    each_duplicate_alone=([6, 6], 6),
    two_of_three_duplicates=([2, 2, 2], 4),
    duplicates_and_other_numbers=([1, 2, 2, 3], 5),
    order_does_not_count=([1, 2, 3], 3),
    non_adjacent_elements=([4, 1, 3, 2], 6),
    all_elements=([3, 1, 8], 12),
    target_one_above_the_total=([3, 1, 8], 13),
    too_large_in_the_middle=([2, 1_000_000, 3, 5], 5),
    counts_beyond_53_bits=([1] * 58, 26),
    equal_to_the_target_modulo_65536=([65_541, 3, 2], 5),
)


@exhaustive_cases
def test_exhaustive(small):
    """Short lists in every order, and longer ascending ones, with targets up to beyond their sums."""
    mixed = small.together(small.lists([3, 1, 5, 2], most=4, least=1), range(1, 13))
    ascending = small.together(small.lists([1, 2, 4, 7], least=1, ascending=True), range(3, 27, 3))
    return small.either(mixed, ascending)


@random_cases
def test_random(st):
    """Up to twelve numbers with many duplicates, or twenty to forty of which a few reach the target."""
    nums = st.lists(st.integers(1, 4) | st.integers(1, 9), min_size=1, max_size=12)
    any_size = st.lists(st.integers(1, 40) | st.integers(1, 1_000_000), min_size=5, max_size=12)
    long = st.tuples(st.lists(st.integers(8, 60), min_size=20, max_size=40), st.integers(8, 60))

    def with_target(drawn):
        some = st.lists(st.booleans(), min_size=len(drawn), max_size=len(drawn)).map(
            lambda taken: max(1, min(3_000, sum(num for num, take in zip(drawn, taken) if take)))
        )
        return st.tuples(st.just(drawn), some | some | st.integers(1, 12))

    return (nums | any_size).flatmap(with_target) | long


def workload(n):
    """Targets that far more than 2 to the 64 subsets have, all equal, and one that needs the last number."""
    rng = random.Random(n)
    return {
        "about the same size": ([rng.randint(20, 100) for _ in range(n)], 30 * n),
        "all equal": ([59] * n, 2_950),
        "31 equal": ([2] * 31, 30),
        "descending, many too large": (
            sorted([rng.randint(1, 90) for _ in range(n - 20)] + [10**6] * 20, reverse=True),
            29 * n,
        ),
        "large and distinct": (rng.sample(range(28 * n, 30 * n + 2), n), 30 * n),
        "one odd number at the end": ([2 * rng.randint(10, 50) for _ in range(n - 1)] + [1], 30 * n - 1),
    }
