"""Hidden suite of sum_between_kth."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nums, k1, k2):
    return 1 <= k1 < k2 <= len(nums) <= 100_000 and all(LOW <= num <= HIGH for num in nums)


def expected(nums, k1, k2):
    """Give each number its rank, and add those with ranks in between."""
    ranked = enumerate(sorted(nums), 1)
    return sum(num for rank, num in ranked if k1 < rank < k2)


test_edges = edge_cases(
    adjacent_ranks=([9, 2, 7, 4], 2, 3),
    all_but_smallest_and_largest=([9, 2, 7, 4, 6], 1, 5),
    ranks_in_the_middle=([9, 2, 7, 4, 12, 1], 3, 5),
    duplicates_of_the_k1_smallest=([1, 1, 1, 5, 9], 1, 4),
    duplicates_of_the_k2_smallest=([1, 5, 9, 9, 9], 1, 4),
    duplicates_below_take_ranks=([1, 1, 1, 2, 3, 4], 3, 6),
    heap_order_is_not_sorted_order=([1, 5, 2, 6, 7, 3, 4], 2, 6),
    sum_is_zero=([-9, -2, 2, 9], 1, 4),
    largest_values=([HIGH] * 4, 1, 4),
    smallest_values=([LOW] * 5, 1, 5),
    too_fine_for_float32=([16_777_217, 16_777_216, 16_777_218], 1, 3),
)


@exhaustive_cases
def test_exhaustive(small):
    """Four values in every order, two values in longer lists, and every pair of ranks."""
    nums = small.either(small.lists([1, 0, -1, 5], most=5), small.lists([2, -1]))
    return small.together(nums, range(1, 8), range(2, 9))


@random_cases
def test_random(st):
    """Longer lists of few values and of any, so that duplicates are at both ranks, and every pair of ranks."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    nums = st.lists(num, min_size=15, max_size=60)
    return nums.flatmap(
        lambda nums: st.tuples(
            st.just(nums), st.lists(st.integers(1, len(nums)), min_size=2, max_size=2, unique=True)
        ).map(lambda drawn: (drawn[0], *sorted(drawn[1])))
    )


def workload(n):
    """Ranks a quarter of the list apart, in descending, ascending, shuffled and mostly equal numbers."""
    rng = random.Random(n)
    descending = [HIGH - i * 9_973 for i in range(n)]
    shuffled = [rng.randint(LOW, HIGH) for _ in range(n)]
    equal = [7] * (n * 3 // 4) + [rng.randint(LOW, 9) for _ in range(n - n * 3 // 4)]
    return {
        "descending": (descending, n // 4, n // 2),
        "ascending, then smaller ones": (
            descending[: n * 3 // 4][::-1] + descending[n * 3 // 4 :],
            n // 4,
            n // 2,
        ),
        "shuffled": (shuffled, n // 4, n // 2),
        "mostly equal": (equal, n // 8, n // 2),
    }
