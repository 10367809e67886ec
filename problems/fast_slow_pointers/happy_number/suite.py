"""Hidden suite of happy_number."""

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 1 <= n <= 10**18


def expected(n):
    """Pull the lever until a number is shown again."""
    shown = []
    while n not in shown:
        shown.append(n)
        n = sum(int(digit) ** 2 for digit in str(n))
    return 1 in shown


test_edges = edge_cases(
    one=(1,),
    two_never_comes_again=(2,),
    four_comes_again=(4,),
    seven_wins=(7,),
    twice_the_same_digit=(44,),
    wins_at_once=(1000,),
    zeros_between=(1003,),
    rises_first=(28,),
    leads_to_seven=(1112,),
    six_steps=(356,),
    seven_steps=(78_999,),
    beyond_32_bits=(2**32 + 1,),
    rounded_by_a_float=(2**53 + 1,),
    logarithm_rounded_up=(10**18 - 3,),
    greatest_but_one=(10**18 - 1,),
    greatest=(10**18,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every number up to 5,000."""
    return (range(1, 5_001),)


@random_cases(count=400)
def test_random(st):
    """Numbers of every length, few digits in any order, and long ways to 1."""
    of_any_length = st.integers(4, 18).flatmap(lambda digits: st.integers(10 ** (digits - 1), 10**digits - 1))
    few_digits = st.lists(st.sampled_from("0123"), max_size=16).map(lambda them: int("1" + "".join(them)))
    below_a_power = st.tuples(st.integers(4, 18), st.integers(1, 99)).map(lambda it: 10 ** it[0] - it[1])
    long_ways = st.permutations("78999").map(lambda them: int("".join(them)))
    return st.tuples(of_any_length | few_digits | below_a_power | long_ways)


def workload(n):
    """A long number that wins late, one that loses, and one that never comes again: all over in no time."""
    return {
        "wins": (int("78999".ljust(n, "0")),),
        "loses": (10**n - 1,),
        "never_comes_again": (2,),
    }
