"""Hidden suite of missing_number."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return (
        1 <= len(nums) <= 150_000
        and len(set(nums)) == len(nums)
        and all(0 <= num <= len(nums) for num in nums)
    )


def expected(nums):
    """Remove all given numbers from 0 to n."""
    (missing,) = set(range(len(nums) + 1)) - set(nums)
    return missing


test_edges = edge_cases(
    only_zero=([0],),
    only_one=([1],),
    zero_is_missing=([3, 1, 2],),
    largest_is_missing=([0, 1, 2, 3],),
    second_largest_is_missing=([0, 1, 2, 4],),
    largest_is_first=([4, 0, 3, 1],),
    one_swap_per_index_is_not_enough=([1, 2, 3, 5, 0],),
    longest_chain_of_swaps=([1, 2, 3, 4, 5, 6],),
    three_passes_are_not_enough=([10, 6, 5, 8, 9, 3, 0, 1, 4, 7],),
    largest_of_512_is_missing=(list(range(512)),),
    two_digit_numbers=([10, 9, 8, 6, 5, 4, 3, 2, 1, 0],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to six numbers in every order, with each number missing."""
    return (small.lists(range(7), distinct=True),)


@random_cases
def test_random(st):
    """Permutations of 0 to n without one number, which is often 0 or n."""

    def without_one(n):
        missing = st.sampled_from([0, n]) | st.integers(0, n)
        return missing.flatmap(lambda gap: st.permutations([v for v in range(n + 1) if v != gap]).map(list))

    return st.tuples(st.integers(6, 60).flatmap(without_one))


def workload(n):
    """Descending; shuffled in blocks; one cycle; the longest chain of swaps; and sums beyond 32 bits."""
    nums = [*range(n - 1), n]
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "descending": ([num for num in range(n, -1, -1) if num != n // 2],),
        "shuffled": (nums,),
        "one_cycle": ([*range(1, n), 0],),
        "longest_chain_of_swaps": (list(range(1, n + 1)),),
        "power_of_two_is_missing": (list(range(1 << (n.bit_length() - 1))),),
    }
