"""Hidden suite of count_unique_bsts."""

from math import comb

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 1 <= n <= 1000


def expected(n):
    """Count the lattice paths that stay on one side of the diagonal: all paths minus the reflected ones."""
    return comb(2 * n, n) - comb(2 * n, n + 1)


test_edges = edge_cases(
    two_values=(2,),
    three_values=(3,),
    nine_values=(9,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All sizes for which even a recursion without a memo is fast."""
    return (range(1, 12),)


@random_cases(count=2)
def test_random(st):
    """Two larger sizes; large numbers are in the workload."""
    return st.tuples(st.integers(12, 13))


def workload(n):
    """Large numbers, with n up to 850, so that a memoized recursion stays below Python's recursion limit."""
    return {
        "beyond floats": (31,),
        "beyond 64 bits": (36,),
        "sixty digits": (n // 10,),
        "middle": (n // 2 + 1,),
        "largest": (n * 17 // 20,),
    }
