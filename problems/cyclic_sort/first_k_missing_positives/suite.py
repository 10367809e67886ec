"""Hidden suite of first_k_missing_positives."""

import random
from itertools import count, islice

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums, k):
    return 1 <= len(nums) <= 150_000 and all(-LIMIT <= num <= LIMIT for num in nums) and 1 <= k <= 150_000


def expected(nums, k):
    """Search for 1, 2, 3 and so on."""
    return list(islice((number for number in count(1) if number not in nums), k))


test_edges = edge_cases(
    only_negative_numbers=([-1, -5], 3),
    none_missing_up_to_n=([2, 3, 4, 5, 1], 2),
    k_missing_up_to_n=([1, 5, 5, 3, 1], 2),
    k_minus_1_missing_up_to_n=([1, 5, 5, 3, 1], 3),
    more_than_k_missing_up_to_n=([9, 9, 9, 9, 9], 3),
    numbers_above_n_occur=([4, 5, 6], 5),
    every_second_number_occurs=([2, 4, 6, 8], 6),
    number_below_the_last_answer_occurs=([1, 2, 3, 7], 4),
    number_above_the_last_answer_occurs=([1, 2, 3, 8], 4),
    largest_and_smallest_values=([LIMIT, -LIMIT, 2, LIMIT], 3),
    negative_numbers_as_indices=([-1, 4, 2, 1, -2], 3),
    one_swap_per_index_is_not_enough=([4, 3, 1, 5, 2, -7], 3),
    set_is_not_sorted=([1, 3, 4, 5, 6, 7, 8], 12),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few numbers near zero with duplicates, distinct ones in every order, and long lists of 2 and 3."""
    return small.either(
        small.together(small.lists([-1, 0, 1, 2, 3, 5], 3, 1), range(1, 5)),
        small.together(small.lists(range(1, 7), 4, 1, distinct=True), [1, 3, 5]),
        small.together(small.lists([2, 3], 8, 1), [1, 2, 3]),
    )


@random_cases
def test_random(st):
    """Numbers from about 1 to n and slightly above; k near the number of those missing up to n, or far above it."""

    def lists(n):
        few = st.lists(st.integers(-2, 2 * n), min_size=n, max_size=n)
        dense = st.permutations(list(range(1, n + 3))).map(lambda order: order[:n])
        above = st.lists(st.integers(n, n + n // 2 + 2), min_size=n, max_size=n)
        wide = st.lists(
            st.integers(1, n) | st.integers(-LIMIT, LIMIT) | st.just(LIMIT), min_size=n, max_size=n
        )
        return few | dense | above | wide

    return st.tuples(st.integers(4, 40).flatmap(lists), st.integers(1, 40) | st.integers(1, 4) | st.just(300))


def workload(n):
    """Descending even numbers; half of them above n, shuffled in blocks; one cycle; all equal; ascending."""
    half = n // 2
    nums = [*range(1, half + 1), *range(n + 1, n + half + 1)]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "descending": (list(range(2 * n, 0, -2)), n // 2),
        "half_of_them_above_n": (nums, n),
        "one_cycle": ([*range(2, n + 1), 1], n),
        "all_equal": ([half] * n, n // 2),
        "k_is_1": ([*range(1, half + 1), *range(half + 2, n + 2)], 1),
    }
