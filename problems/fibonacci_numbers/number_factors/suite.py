"""Hidden suite of number_factors."""

from math import comb

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 0 <= n <= 10_000


def expected(n):
    """For each number of fours and threes, choose where in the sum they are."""
    total = 0
    for fours in range(n // 4 + 1):
        for threes in range((n - 4 * fours) // 3 + 1):
            summands = n - 3 * fours - 2 * threes
            total += comb(summands, fours) * comb(summands - fours, threes)
    return total


test_edges = edge_cases(
    zero=(0,),
    one=(1,),
    two_is_no_summand=(2,),
    three_alone=(3,),
    four_alone=(4,),
    order_counts=(5,),
    both_three_and_four=(7,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All numbers for which even a recursion without a memo is fast."""
    return (range(20),)


@random_cases(count=12)
def test_random(st):
    """Counts beyond all floats and machine integers; a recursion over the smallest one needs a memo."""
    return st.tuples(st.integers(60, 400))


def workload(n):
    """The largest numbers, and those whose half has binary digits that are all set, or all but the first zero."""
    power = 2 ** (n.bit_length() - 1)
    return {
        "largest": (n,),
        "largest but one": (n - 1,),
        "power of two": (power,),
        "below a power of two": (power - 1,),
        "middle": (n // 2 + 1,),
    }
