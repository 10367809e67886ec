"""Hidden suite of subset_sum."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums, target):
    return 1 <= len(nums) <= 100 and all(1 <= num <= 1_000_000 for num in nums) and 1 <= target <= 5_000


def expected(nums, target):
    """Collect the sums of all subsets up to the target."""
    sums = {0}
    for num in nums:
        sums |= {total + num for total in sums if total + num <= target}
    return target in sums


test_edges = edge_cases(
    one_number_equal_to_the_target=([6], 6),
    no_element_used_twice=([3, 7], 6),
    duplicates_used_together=([3, 7, 3], 6),
    all_elements=([3, 1, 8], 12),
    target_one_above_the_total=([3, 1, 8], 13),
    non_adjacent_elements=([4, 7, 1, 8], 12),
    first_and_last_element=([5, 1, 1, 6], 11),
    largest_first_fails=([9, 6, 5, 2], 13),
    three_elements_needed=([3, 5, 9], 17),
    too_large_in_the_middle=([2, 1_000_000, 3, 5], 5),
    equal_to_the_target_modulo_65536=([65_541, 3], 5),
    same_missing_sum_at_two_indices=([1, 3, 2, 9], 5),
    largest_target=([2_500, 1, 2_499], 5_000),
    one_number_equal_to_the_largest_target=([5_000], 5_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """Short lists in every order, and longer ascending ones, with targets up to beyond their sums."""
    mixed = small.together(small.lists([3, 1, 5, 2], most=4, least=1), range(1, 13))
    ascending = small.together(small.lists([2, 4, 7, 9], least=1, ascending=True), range(5, 30, 3))
    return small.either(mixed, ascending)


@random_cases
def test_random(st):
    """Up to twelve numbers of all sizes, some of them far apart, or twenty to forty with many subsets of the sum."""
    short = st.lists(
        st.integers(1, 9) | st.integers(20, 60) | st.integers(1, 1_000_000), min_size=1, max_size=12
    )
    apart = st.lists(st.integers(20, 60), min_size=6, max_size=9) | st.lists(
        st.integers(100, 900), min_size=6, max_size=11
    )
    long = st.lists(st.integers(1, 60), min_size=20, max_size=40)

    def with_target(drawn):
        some = st.lists(st.booleans(), min_size=len(drawn), max_size=len(drawn)).map(
            lambda taken: sum(num for num, take in zip(drawn, taken) if take)
        )
        near = st.tuples(some, st.integers(-1, 1)).map(lambda it: max(1, min(5_000, sum(it))))
        return st.tuples(st.just(drawn), near)

    return (short | apart | apart | long).flatmap(with_target)


def workload(n):
    """Targets that no subset has, or that are reached only at the end, so that no search ends early."""
    rng = random.Random(n)
    even = [2 * rng.randint(20, 75) for _ in range(n)]
    threes = [3 * rng.randint(10, 40) for _ in range(n - 2)]
    mixed = [rng.randint(20, 60) for _ in range(n)]
    return {
        "even numbers and an odd target": (even, 50 * n - 1),
        "two at the end are needed": ([*threes, 1, 4], 2_000),
        "all equal": ([49] * n, 4_850),
        "nearly all are needed": (mixed, sum(mixed) - mixed[0]),
        "the largest is needed and comes last": ([*mixed[1:], 50 * n - 90], 50 * n),
    }
