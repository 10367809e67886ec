"""Hidden suite of top_k_frequent_numbers."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k):
    return 1 <= k <= len(nums) <= 100_000 and k <= len(set(nums)) and all(LOW <= num <= HIGH for num in nums)


def check(call):
    nums, k = call.args
    counts = Counter(nums)
    if len(call.answer) != k:
        return f"expected {k} distinct numbers"
    chosen = set()
    for num in call.answer:
        if num not in counts:
            return f"{num} is not in the input"
        if num in chosen:
            return f"{num} occurs twice"
        chosen.add(num)
    rarest = min(call.answer, key=lambda num: counts[num])
    for num, count in counts.items():
        if num not in chosen and count > counts[rarest]:
            return f"{num} occurs {count} times, {rarest} only {counts[rarest]} times"
    return None


test_edges = edge_cases(
    two_tied_both_returned=([5, 5, 6, 6, 1], 2),
    three_tied_all_returned=([5, 5, 6, 6, 8, 8, 1], 3),
    longest_run_is_not_most_frequent=([3, 3, 3, 1, 2, 1, 2, 1, 2, 1], 1),
    most_frequent_appears_late=([1, 1, 2, 2, 3, 3, 3], 1),
    sign_differs=([4, -4, 4, -4, 3, 3, 3], 1),
    heap_order_is_not_sorted_order=([1] * 7 + [2] * 3 + [3] * 6 + [4] * 2 + [5] + [6] * 5 + [7] * 4, 4),
    counts_of_two_digits=([1] * 11 + [2] * 9 + [3] * 2, 1),
    counts_beyond_256=([1, 2, 3] * 300 + [4] * 299, 3),
    values_at_the_limits=([HIGH, LOW, LOW], 1),
    largest_value_is_most_frequent=([HIGH, LOW, HIGH], 1),
    too_fine_for_float32=([16_777_217, 16_777_216, 16_777_217], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Four numbers in every order, two numbers in longer lists, and every k."""
    return small.together(small.either(small.lists([0, 1, -1, 5]), small.lists([1, 0])), range(1, 5))


@random_cases
def test_random(st):
    """Few distinct numbers in longer lists, with every k, so that counts tie at the cut."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    pool = st.lists(num, min_size=2, max_size=12, unique=True)
    nums = pool.flatmap(lambda pool: st.lists(st.sampled_from(pool), min_size=15, max_size=60))
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(set(nums)))))


def workload(n):
    """Very many numbers once or twice, ascending and descending, with a large k; and one number mostly."""
    rng = random.Random(n)
    pool = [LOW + i * 9_973 for i in range(n * 3 // 4)]
    again = rng.sample(pool, n - len(pool))
    return {
        "many numbers": (again + pool, n // 3),
        "many numbers descending": (pool[::-1] + again, n // 3),
        "one number 65,536 times": (
            [*pool[: n // 5], *[7] * (1 << (n.bit_length() - 1)), *again[: n // 20]],
            1_000,
        ),
    }
