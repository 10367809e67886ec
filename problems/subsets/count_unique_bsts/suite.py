"""Hidden suite of count_unique_bsts."""

from math import comb

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 1 <= n <= 1000


def expected(n):
    """Take the paths of n steps each way that stay on one side: all of them less the reflected ones."""
    return comb(2 * n, n) - comb(2 * n, n + 1)


test_edges = edge_cases(
    root_and_child=(2,),
    full_tree_in_the_middle=(3,),
    nine_values=(9,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All sizes for which even a recursion without a memo is quick."""
    return (range(1, 12),)


@random_cases(count=2)
def test_random(st):
    """Two sizes more; large numbers are seen in the workload."""
    return st.tuples(st.integers(12, 13))


def workload(n):
    """Up to 850 values, so that a memo that asks for 849 first stays below Python's limit; and long numbers."""
    return {
        "beyond_floats": (31,),
        "beyond_64_bits": (36,),
        "sixty_digits": (n // 10,),
        "middle": (n // 2 + 1,),
        "largest": (n * 17 // 20,),
    }
