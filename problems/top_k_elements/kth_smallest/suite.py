"""Hidden suite of kth_smallest."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k):
    return 1 <= k <= len(nums) <= 450_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k):
    """Find the number with fewer than k smaller ones and at least k that are smaller or equal."""
    for num in nums:
        smaller = sum(other < num for other in nums)
        if smaller < k <= smaller + nums.count(num):
            return num
    return None


test_edges = edge_cases(
    smallest_last=([9, 8, 7, 6, 5], 2),
    ascending=([1, 2, 3, 4, 5, 6], 2),
    heap_list_is_not_sorted=([1, 5, 2, 6, 7, 3, 4], 4),
    duplicate_of_the_smallest=([1, 1, 2], 2),
    compared_as_numbers_not_strings=([100, 9, 20, 3], 3),
    long_periodic_list=([50, *range(9)] * 150, 700),
    long_list_with_different_halves=([9, 2] * 300 + [1, 3] * 300, 500),
    largest_and_smallest_values=([HIGH, LOW, HIGH - 1], 3),
    equal_as_float32=([16_777_217, 16_777_218, 16_777_216], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values, so that most lists have duplicates, and every k."""
    return small.lists([0, 1, -1]), range(1, 8)


@random_cases
def test_random(st):
    """Longer lists of few distinct values and of any values, with the limits among them, and every k."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    nums = st.lists(num, min_size=20, max_size=60)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """Descending numbers, all of which enter the heap; a small k of very many, nearly all equal or sorted.

    And a k of about n / 2 and close to n. A quickselect with a fixed pivot must pass: no list is sorted as a whole,
    or has many duplicates at index k - 1 of the sorted list.
    """
    rng = random.Random(n)
    numbers = [LOW] * 2_000 + [rng.randint(LOW, HIGH) for _ in range(n // 3)]
    mixed = rng.choices(range(n), k=n // 64)
    few_distinct = rng.choices([HIGH, 7, 7, -1], k=n // 6 - 100) + list(range(LOW, LOW + 100))
    rng.shuffle(few_distinct)
    ascending = range(n * 1_000, n * 1_000 + n * 6 // 5, 2)
    descending = range(ascending[n * 3 // 10] - 1, ascending[0], -2)
    varied = rng.choices(range(LOW, HIGH, HIGH // 999), k=n // 3 - 100) + list(range(HIGH - 99, HIGH + 1))
    rng.shuffle(varied)
    return {
        "descending": (mixed + list(range(n // 16, 0, -1)) + mixed[::-1], n // 32),
        "small k, mostly equal": (few_distinct + [7] * (n * 5 // 6), 10),
        "small k, ascending then descending": (
            [*ascending, *rng.choices(ascending, k=n // 10), *descending],
            10,
        ),
        "k in the middle": (numbers, n // 6),
        "k close to n": (varied, n // 3 - 9),
    }
