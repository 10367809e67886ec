"""Hidden suite of base10_complement."""

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 0 <= n <= 2**62


def expected(n):
    """Flip each digit of the binary string."""
    return int("".join("01"[digit == "0"] for digit in format(n, "b")), 2)


test_edges = edge_cases(
    zero=(0,),
    power_of_two=(8,),
    trailing_zeros=(0b11100,),
    thirty_one_bits=(2**31 - 1,),
    thirty_two_bits=(2**32 - 2,),
    thirty_three_bits=(2**32,),
    float_loses_the_last_bit=(2**53 + 1,),
    float_rounds_up_to_a_power=(2**54 - 1,),
    sixty_two_ones=(2**62 - 1,),
    sixty_two_bits=(0x2AAAAAAAAAAAAAAA,),
    largest_value=(2**62,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All numbers of up to twelve bits."""
    return (range(5_000),)


@random_cases
def test_random(st):
    """Numbers of every length from 13 bits on, and neighbors of the powers of two."""
    of_any_length = st.integers(12, 61).flatmap(lambda bits: st.integers(2**bits, 2 ** (bits + 1) - 1))
    near_a_power = st.tuples(st.integers(12, 62), st.integers(-2, 2)).map(lambda it: 2 ** it[0] + it[1])
    return st.tuples(of_any_length | near_a_power.map(lambda n: min(n, 2**62)))


def workload(n):
    """A power of two, which has the largest complement of its length."""
    return (2 ** (n - 1),)
