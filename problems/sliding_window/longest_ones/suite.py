"""Hidden suite of longest_ones."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(bits, k):
    return 1 <= len(bits) <= 750_000 and all(bit in (0, 1) for bit in bits) and 0 <= k <= len(bits)


def expected(bits, k):
    """Count the zeros of every subarray."""
    indices = range(len(bits) + 1)
    return max(j - i for i in indices for j in indices[i:] if bits[i:j].count(0) <= k)


test_edges = edge_cases(
    one_zero_and_no_flips=([0], 0),
    all_zeros_with_too_few_flips=([0, 0, 0, 0], 3),
    all_ones=([1, 1, 1], 1),
    more_flips_than_zeros=([1, 0, 1, 0], 4),
    flip_joins_two_runs=([1, 1, 0, 1, 1, 1, 0, 0], 1),
    best_is_last=([1, 0, 0, 1, 0, 1, 1, 1], 1),
    best_excludes_longest_run=([1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1], 1),
    ones_leave_before_the_zero=([1, 1, 1, 0, 0, 1, 1, 1, 1], 1),
    list_does_not_wrap_around=([1, 1, 0, 0, 0, 1, 1], 1),
    more_than_256_zeros=([0, 1, 1] * 300 + [0, 0], 299),
    runs_of_more_than_256_ones=([1] * 300 + [0] + [1] * 300 + [0, 1], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list, and every k from 0 to 5."""
    return small.lists([1, 0], least=1), range(6)


@random_cases(count=100)
def test_random(st):
    """Lists of middle length, mostly zeros or ones or in runs, and k from 0 to the length."""
    bit = st.sampled_from([0, 1])
    zeros, ones = st.sampled_from([0, 0, 0, 0, 1]), st.sampled_from([1, 1, 1, 1, 0])
    mixed = [st.lists(each, min_size=12, max_size=50) for each in (bit, zeros, ones)]
    runs = st.lists(st.integers(0, 9), min_size=2, max_size=9).map(
        lambda runs: "0".join("1" * n for n in runs)
    )
    lists = st.one_of(*mixed) | runs.map(lambda run: [int(bit) for bit in run or "0"])
    return lists.flatmap(lambda bits: st.tuples(st.just(bits), st.integers(0, 4) | st.integers(0, len(bits))))


def workload(n):
    """Long windows of mostly zeros, of half zeros and of mostly ones; and long runs without a flip."""
    rng = random.Random(n)
    even = rng.choices([0, 1], k=n)
    runs = [
        bit for size in [n * 3 // 4, *rng.choices(range(1, 1_900), k=n // 2_000)] for bit in [1] * size + [0]
    ]
    return {
        "mostly zeros": (rng.choices([0, 1], [49, 1], k=n), n // 2),
        "half zeros": (even, n // 4),
        "mostly ones": (rng.choices([0, 1], [1, 999], k=n), 20),
        "runs without a flip": ((runs + even)[:n], 0),
    }
