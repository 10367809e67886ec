"""Hidden suite of k_largest_pairs."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

LIMIT = 1_000_000_000


def valid(first, second, k):
    return (
        all(1 <= len(nums) <= 20_000 and nums == sorted(nums, reverse=True) for nums in (first, second))
        and all(-LIMIT <= num <= LIMIT for num in first + second)
        and 1 <= k <= min(20_000, len(first) * len(second))
    )


def check(call):
    first, second, k = call.args
    if any(len(pair) != 2 for pair in call.answer):
        return "each pair must hold two numbers"
    if len(call.answer) != k:
        return f"expected {k} pair{'s' * (k > 1)}"
    first_counts, second_counts = Counter(first), Counter(second)
    for (a, b), times in Counter(map(tuple, call.answer)).items():
        if times > first_counts[a] * second_counts[b]:
            return (
                f"[{a}, {b}] occurs {times} times, but exists only {first_counts[a] * second_counts[b]} times"
            )
    # (i + 1) * (j + 1) - 1 other pairs are at least as good as (i, j): pairs with more than k - 1 are not needed.
    candidates = (a + b for i, a in enumerate(first[:k]) for b in second[: k // (i + 1)])
    if sorted((a + b for a, b in call.answer), reverse=True) != sorted(candidates, reverse=True)[:k]:
        return "a pair with a larger sum is missing"
    return None


test_edges = edge_cases(
    k_is_all_pairs=([5, 3], [2, 1], 4),
    one_of_first_in_all_pairs=([100, 2, 1], [9, 8, 7, 6, 5], 5),
    one_of_second_in_all_pairs=([9, 8, 7, 6, 5], [100, 2, 1], 5),
    returns_to_a_skipped_pair=([10, 9, 1], [10, 8, 7], 5),
    pair_reached_by_two_paths=([10, 9, 8], [10, 9, 8], 6),
    equal_indices_are_not_best=([9, 2, 1], [8, 7, 6], 3),
    duplicates_in_both_lists=([3, 3], [2, 2], 3),
    tie_at_the_cut=([9, 7, 5], [4, 2, 0], 2),
    order_within_the_pair=([1, 0], [9, 8], 2),
    smallest_possible_sum=([-LIMIT], [-LIMIT], 1),
    all_smallest_values=([-LIMIT, -LIMIT], [-LIMIT, -LIMIT], 4),
    largest_and_smallest_values=([LIMIT, -LIMIT], [LIMIT, -LIMIT], 2),
    too_precise_for_float32=([16_777_217, 16_777_216], [0], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Lists of few values, with duplicates and equal sums, and every k up to all pairs."""
    descending = small.lists([2, 1, 0, -2], least=1, ascending=True)
    return descending, descending, range(1, 26)


@random_cases
def test_random(st):
    """Lists of up to 30 numbers, close together, far apart or at the limits, sometimes one of them short, and any k."""
    value = (
        st.integers(-9, 9)
        | st.integers(-1000, 1000)
        | st.integers(-LIMIT, LIMIT)
        | st.sampled_from([-LIMIT, LIMIT])
    )
    narrow = st.integers(-15, 15)

    def descending(values, least, most):
        return sorted_lists(st, values, min_size=least, max_size=most).map(lambda nums: nums[::-1])

    long = descending(value, 12, 30) | descending(narrow, 12, 30)
    both = (
        st.tuples(long, long)
        | st.tuples(descending(value, 1, 3), long)
        | st.tuples(long, descending(value, 1, 3))
    )
    return both.flatmap(
        lambda two: st.tuples(
            *map(st.just, two), st.integers(1, 40) | st.integers(1, len(two[0]) * len(two[1]))
        ).map(lambda drawn: (*drawn[:2], min(drawn[2], len(drawn[0]) * len(drawn[1]))))
    )


def workload(n):
    """Random numbers; one element that is in all of the best pairs, in either list; a short list and a long one.

    Few sums tie with the k-th largest: a heap of the k best that continues at equal sums must pass.
    """
    rng = random.Random(n)
    first, second = (sorted((rng.randint(-LIMIT, LIMIT) for _ in range(n)), reverse=True) for _ in range(2))
    one_large, others = [LIMIT, *[0] * (n - 1)], list(range(n, 0, -1))
    return {
        "random numbers": (first, second, n),
        "one large number in first": (one_large, others, n),
        "one large number in second": (others, one_large, n),
        "short and long": (first[: n // 100 : n // 400], second, n),
    }
