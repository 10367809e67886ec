"""Hidden suite of max_distinct_elements."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k):
    return 0 <= k <= len(nums) and 1 <= len(nums) <= 100_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k):
    """Decide for each value how many copies to remove: the most unique values for each number of removals."""
    most = [0] + [-1] * k
    for count in Counter(nums).values():
        most = [
            max(
                most[removed - gone] + (count - gone == 1) if most[removed - gone] >= 0 else -1
                for gone in range(min(count, removed) + 1)
            )
            for removed in range(k + 1)
        ]
    return most[k]


test_edges = edge_cases(
    k_is_zero=([1, 1, 2, 3, 3, 3], 0),
    remove_all_elements=([1, 1, 2], 3),
    all_unique_and_k_positive=([1, 2, 3, 4], 3),
    k_exactly_enough=([1, 1, 2, 2, 2], 3),
    k_one_short=([1, 1, 2, 2, 2], 2),
    k_one_too_many=([1, 1, 2, 2, 2], 4),
    rest_removed_from_duplicates=([8, 8, 8, 8, 6, 7], 2),
    lowest_counts_first=([1, 1, 1, 1, 2, 2, 3, 3], 2),
    one_copy_stays=([1, 1, 2, 2, 3, 3], 3),
    two_low_counts_beat_a_high_count=([9, 9, 9, 4, 4, 5, 5], 2),
    counts_of_two_digits=([1] * 11 + [2] * 9 + [3] * 10, 17),
    values_at_the_limits=([HIGH, LOW, HIGH, 5], 1),
    largest_value_alone=([HIGH], 0),
    smallest_value_alone=([LOW], 0),
    too_fine_for_float32=([16_777_217, 16_777_216], 0),
    differ_in_one_high_bit=([7, *(7 + 2**bit for bit in range(3, 29))], 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """All counts of up to four numbers, lists of two numbers in any order, and every k."""
    divided = small.lists([0, 1, -1, 5], ascending=True)
    return small.together(small.either(divided, small.lists([0, -1], most=8)), range(14))


@random_cases
def test_random(st):
    """Few distinct numbers, mostly two or three copies or far more, and every k."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    count = st.integers(1, 3) | st.integers(1, 12)
    parts = st.lists(st.tuples(num, count), min_size=3, max_size=12)
    nums = parts.map(lambda parts: [num for num, count in parts for _ in range(count)]).flatmap(
        st.permutations
    )
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(0, len(nums))))


def workload(n):
    """Very many numbers once or twice, ascending and descending; counts of all sizes; one number mostly."""
    rng = random.Random(n)
    pool = [LOW + i * 9_973 for i in range(n * 3 // 4)]
    again = rng.choices(pool, k=n - len(pool))
    sizes = [i for i in range(int((2 * n) ** 0.5)) for _ in range(i)]
    rng.shuffle(sizes)
    return {
        "many numbers": (again + pool, n // 8),
        "many numbers descending": (pool[::-1] + again, n // 3),
        "counts of all sizes": (sizes, n // 3),
        "one number mostly": ([*pool[: n // 10], *[7] * (n * 3 // 4), *again[: n // 10]], n // 2),
    }
