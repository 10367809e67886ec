"""Hidden suite of max_sum_subarray."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000, 1_000_000


def valid(nums, k):
    return 1 <= k <= len(nums) <= 200_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k):
    """Add up every window."""
    return max(sum(nums[i : i + k]) for i in range(len(nums) - k + 1))


test_edges = edge_cases(
    one_window=([-2, 5, -4], 3),
    every_window_is_a_loss=([-4, -3, -2, -6], 2),
    best_is_nothing=([-1, 0], 1),
    fewer_would_be_more=([5, -9, 5, -9], 2),
    largest_lie_apart=([7, 0, 0, 7, 1, 1], 2),
    a_loss_to_pass_through=([4, -1, 4, 0, 0, 2], 3),
    average_is_a_fraction=([1, 10, 9, 9, 8, 8, 9, 8, 2], 7),
    extremes=([LOW, HIGH, HIGH, LOW], 2),
    deeper_than_any_number=([LOW] * 4, 3),
    deeper_than_32_bits=([LOW] * 2600, 2500),
)


@exhaustive_cases
def test_exhaustive(small):
    """Losses, gains and nothing, and every k."""
    return small.lists([2, 0, -1], least=1), range(1, 9)


@random_cases
def test_random(st):
    """Lists of middle length, some all negative, with windows from one number to the whole list."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    mixed = st.lists(num, min_size=20, max_size=60)
    losses = st.lists(st.integers(LOW, -1), min_size=9, max_size=30)
    return (mixed | losses).flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums))))


def workload(n):
    """Windows of half the list and of a few numbers, sums far from zero, and a best that changes at each step."""
    draw = random.Random(n)
    nums = [draw.randint(LOW, HIGH) for _ in range(n)]
    return {
        "half the list": (nums, n // 2),
        "short windows": (nums, 20),
        "the lowest sums": ([LOW] * (n - 1) + [LOW + 1], n // 3),
        "rising": (list(range(-n // 2, n - n // 2)), n // 10),
    }
