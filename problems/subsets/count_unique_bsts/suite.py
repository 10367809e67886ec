"""Hidden suite of count_unique_bsts."""

from math import comb

from judge.suite import edge_cases, random_cases


def valid(n):
    return 0 <= n <= 1000


def expected(n):
    """Take the paths of n steps each way that stay on one side: all of them less the reflected ones."""
    return comb(2 * n, n) - comb(2 * n, n + 1)


test_edges = edge_cases(
    empty_tree=(0,),
    one_value=(1,),
    root_and_child=(2,),
    full_tree_in_the_middle=(3,),
    four_values=(4,),
    five_values=(5,),
    six_values=(6,),
    nine_values=(9,),
)


@random_cases(count=20)
def test_random(st):
    """Small sizes, even and odd; what goes wrong with long numbers only is seen in the workload."""
    return st.tuples(st.integers(0, 10))


def workload(n):
    """Numbers beyond floats and machine words that can still be read, and the longest."""
    return {"sixty_digits": (n // 10,), "largest": (n,)}
