"""Hidden suite of staircase."""

from math import comb

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(steps):
    return 0 <= steps <= 10_000


def expected(steps):
    """For each number of threes and twos, choose which jumps they are."""
    total = 0
    for threes in range(steps // 3 + 1):
        for twos in range((steps - 3 * threes) // 2 + 1):
            jumps = steps - 2 * threes - twos
            total += comb(jumps, threes) * comb(jumps - threes, twos)
    return total


test_edges = edge_cases(
    no_steps=(0,),
    one_step=(1,),
    two_steps=(2,),
    three_steps_at_once=(3,),
    order_counts=(4,),
    five_steps=(5,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All staircases for which even a recursion without a memo is fast."""
    return (range(16),)


@random_cases(count=12)
def test_random(st):
    """Counts beyond all floats and machine integers; a recursion over the smallest one needs a memo."""
    return st.tuples(st.integers(60, 300))


def workload(n):
    """The longest staircases, and those whose binary digits are all set or all but the first zero."""
    power = 2 ** (n.bit_length() - 1)
    return {
        "longest": (n,),
        "longest but one": (n - 1,),
        "power of two": (power,),
        "below a power of two": (power - 1,),
        "middle": (n // 2 + 1,),
    }
