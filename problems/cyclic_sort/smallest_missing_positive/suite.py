"""Hidden suite of smallest_missing_positive."""

import random
from itertools import count

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    return 1 <= len(nums) <= 150_000 and all(-LIMIT <= num <= LIMIT for num in nums)


def expected(nums):
    """Search for 1, 2, 3 and so on."""
    return next(number for number in count(1) if number not in nums)


test_edges = edge_cases(
    none_missing_up_to_n=([2, 3, 4, 5, 1],),
    zero_does_not_count=([0, 2, 2, 1],),
    negative_numbers_as_indices=([-1, 4, 2, 1, -2],),
    all_greater_than_n=([7, 8, 9],),
    duplicates_before_the_gap=([1, 1, 2, 2, 4],),
    duplicates_of_the_largest=([3, 3, 1, 2, 3],),
    n_plus_1_occurs=([1, 2, 4],),
    one_swap_per_index_is_not_enough=([4, 3, 1, 5, 2, -7],),
    largest_and_smallest_values=([LIMIT, -LIMIT, 1],),
    large_values_with_equal_last_bits=([2**power + 1 for power in range(3, 30)],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few numbers near zero with duplicates, distinct ones in every order, and long lists of 1 and 2."""
    return (
        small.either(
            small.lists(range(-1, 5), 4, 1),
            small.lists(range(6), 6, 5, distinct=True),
            small.lists([2, 1], 9, 5),
            small.lists([3, 1, 2], 6, 5),
        ),
    )


@random_cases
def test_random(st):
    """Shuffled 1 to n with a few numbers overwritten by duplicates or by numbers out of range; and small numbers."""

    def nearly_all(n):
        out_of_range = st.sampled_from([0, -1, 1, n, n + 1, n + 2, -LIMIT, LIMIT]) | st.integers(
            -LIMIT, LIMIT
        )
        change = st.tuples(st.integers(0, n - 1), out_of_range | st.integers(1, n))
        return st.tuples(st.permutations(list(range(1, n + 1))), st.lists(change, max_size=4)).map(
            lambda it: [dict(it[1]).get(i, num) for i, num in enumerate(it[0])]
        )

    def mixed(n):
        return st.lists(st.integers(-2, n) | st.integers(1, n // 2), min_size=n, max_size=2 * n)

    return st.tuples(st.integers(6, 60).flatmap(nearly_all) | st.integers(5, 20).flatmap(mixed))


def workload(n):
    """Descending; shuffled in blocks with some numbers out of range; one cycle; one number many times; large values."""
    nums = [*range(1, n - 8), *range(-4, 5)][:n]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    mostly_equal = [*range(1, n // 2), *[7] * (n - n // 2)]
    large = sorted(2**16 * (i % 4_000 + 2) + i // 2 for i in range(n // 2))
    return {
        "descending": (list(range(n, 0, -1)),),
        "shuffled": (nums,),
        "one_cycle": ([*range(2, n + 1), 1],),
        "one_number_many_times": (mostly_equal,),
        "large_values": ([*range(1, n // 2), *large],),
    }
