"""Hidden suite of kth_smallest."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k):
    return 1 <= k <= len(nums) <= 300_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k):
    """Find the number that stands in place k: fewer than k are smaller, and at least k are no greater."""
    for num in nums:
        smaller = sum(other < num for other in nums)
        if smaller < k <= smaller + nums.count(num):
            return num
    return None


test_edges = edge_cases(
    smallest_comes_last=([9, 8, 7, 6, 5], 2),
    rising=([1, 2, 3, 4, 5, 6], 2),
    heap_is_no_sorted_list=([1, 5, 2, 6, 7, 3, 4], 4),
    second_place_of_the_same=([1, 1, 2], 2),
    digits_are_no_text=([100, 9, 20, 3], 3),
    long_list_that_goes_round=([50, *range(9)] * 150, 700),
    long_list_of_two_halves=([9, 2] * 300 + [1, 3] * 300, 500),
    greatest_numbers=([HIGH, LOW, HIGH - 1], 3),
    too_fine_for_float32=([16_777_217, 16_777_218, 16_777_216], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values, so that most lists have repeats, and every k."""
    return small.lists([0, 1, -1]), range(1, 8)


@random_cases
def test_random(st):
    """Longer lists of few values and of any, the extremes among them, and every k."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    nums = st.lists(num, min_size=20, max_size=60)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """Ever smaller numbers, all of which get into the heap; first places of very many; middle and last ones.

    No list is in order or has many repeats about place k: a quickselect with a fixed pivot must pass.
    """
    rng = random.Random(n)
    anything = [LOW] * 2_000 + [rng.randint(LOW, HIGH) for _ in range(n // 3)]
    mixed = rng.choices(range(n), k=n // 64)
    often = rng.choices([HIGH, 7, 7, -1], k=n - 100) + list(range(LOW, LOW + 100))
    rng.shuffle(often)
    return {
        "falling": (mixed + list(range(n // 16, 0, -1)) + mixed[::-1], n // 32),
        "first places": (often, 10),
        "middle": (anything, n // 6),
        "last places": (anything[: n // 3], n // 3 - 9),
    }
