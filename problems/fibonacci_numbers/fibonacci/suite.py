"""Hidden suite of fibonacci."""

from math import comb

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 0 <= n <= 10_000


def expected(n):
    """Count the rows of ones and twos with the sum n - 1: choose for each number of twos where they stand."""
    return sum(comb(n - 1 - twos, twos) for twos in range((n + 1) // 2))


test_edges = edge_cases(
    zero=(0,),
    one=(1,),
    two=(2,),
    three=(3,),
    sum_of_unequal_numbers=(7,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All numbers for which even a recursion without a memo is fast."""
    return (range(24),)


@random_cases(count=15)
def test_random(st):
    """Numbers beyond all floats and machine integers; a recursion over the smallest one needs a memo."""
    return st.tuples(st.integers(60, 900))


def workload(n):
    """The largest numbers, and those whose binary digits are all set or all but the first zero."""
    power = 2 ** (n.bit_length() - 1)
    return {
        "largest": (n,),
        "largest but one": (n - 1,),
        "power of two": (power,),
        "below a power of two": (power - 1,),
        "middle": (n // 2 + 1,),
    }
