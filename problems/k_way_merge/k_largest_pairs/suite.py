"""Hidden suite of k_largest_pairs."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

FAR = 1_000_000_000


def valid(first, second, k):
    return (
        all(1 <= len(nums) <= 20_000 and nums == sorted(nums, reverse=True) for nums in (first, second))
        and all(-FAR <= num <= FAR for num in first + second)
        and 1 <= k <= min(20_000, len(first) * len(second))
    )


def check(call):
    first, second, k = call.args
    if any(len(pair) != 2 for pair in call.answer):
        return "each pair must hold two numbers"
    if len(call.answer) != k:
        return f"there must be {k} pair{'s' * (k > 1)}"
    here, there = Counter(first), Counter(second)
    for (a, b), times in Counter(map(tuple, call.answer)).items():
        if times > here[a] * there[b]:
            return f"[{a}, {b}] is there {times} times, but can be made {here[a] * there[b]} times"
    # A pair (i, j) has (i + 1)(j + 1) - 1 others before it as good: those beyond k are not needed.
    near = (a + b for i, a in enumerate(first[:k]) for b in second[: k // (i + 1)])
    if sorted((a + b for a, b in call.answer), reverse=True) != sorted(near, reverse=True)[:k]:
        return "these are not the largest sums"
    return None


test_edges = edge_cases(
    exactly_all=([5, 3], [2, 1], 4),
    all_with_the_first_of_first=([100, 2, 1], [9, 8, 7, 6, 5], 5),
    all_with_the_first_of_second=([9, 8, 7, 6, 5], [100, 2, 1], 5),
    comes_back_to_what_was_left=([10, 9, 1], [10, 8, 7], 5),
    reached_by_two_ways=([10, 9, 8], [10, 9, 8], 6),
    counterparts_are_not_best=([9, 2, 1], [8, 7, 6], 3),
    equal_in_both=([3, 3], [2, 2], 3),
    equal_sums_at_the_end=([9, 7, 5], [4, 2, 0], 2),
    order_within_the_pair=([1, 0], [9, 8], 2),
    lowest_sum=([-FAR], [-FAR], 1),
    all_at_the_lower_limit=([-FAR, -FAR], [-FAR, -FAR], 4),
    farthest=([FAR, -FAR], [FAR, -FAR], 2),
    too_fine_for_float32=([16_777_217, 16_777_216], [0], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Lists of few values, which repeat and make equal sums, and every k up to all pairs."""
    falling = small.lists([2, 1, 0, -2], least=1, ascending=True)
    return falling, falling, range(1, 26)


@random_cases
def test_random(st):
    """Lists of up to 30, narrow, wide or at the limits, one of them short at times, and any k."""
    value = (
        st.integers(-9, 9) | st.integers(-1000, 1000) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    )
    narrow = st.integers(-15, 15)

    def falling(values, least, most):
        return sorted_lists(st, values, min_size=least, max_size=most).map(lambda nums: nums[::-1])

    long = falling(value, 12, 30) | falling(narrow, 12, 30)
    both = (
        st.tuples(long, long) | st.tuples(falling(value, 1, 3), long) | st.tuples(long, falling(value, 1, 3))
    )
    return both.flatmap(
        lambda two: st.tuples(
            *map(st.just, two), st.integers(1, 40) | st.integers(1, len(two[0]) * len(two[1]))
        ).map(lambda drawn: (*drawn[:2], min(drawn[2], len(drawn[0]) * len(drawn[1]))))
    )


def workload(n):
    """Steps of any size; one who is in all of the best pairs, in either list; a long list and a short one.

    Few sums are equal about place k: a heap of the k best that goes on among equal ones must pass.
    """
    rng = random.Random(n)
    first, second = (sorted((rng.randint(-FAR, FAR) for _ in range(n)), reverse=True) for _ in range(2))
    favourite, others = [FAR, *[0] * (n - 1)], list(range(n, 0, -1))
    return {
        "steps of any size": (first, second, n),
        "best of first": (favourite, others, n),
        "best of second": (others, favourite, n),
        "short and long": (first[: n // 100 : n // 400], second, n),
    }
