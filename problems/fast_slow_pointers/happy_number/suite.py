"""Hidden suite of happy_number."""

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 1 <= n <= 10**18


def expected(n):
    """Replace the number until one occurs again."""
    seen = []
    while n not in seen:
        seen.append(n)
        n = sum(int(digit) ** 2 for digit in str(n))
    return 1 in seen


test_edges = edge_cases(
    one=(1,),
    n_is_not_in_the_cycle=(2,),
    n_is_in_the_cycle=(4,),
    seven_is_happy=(7,),
    duplicate_digit=(44,),
    happy_after_one_step=(1000,),
    zeros_between=(1003,),
    first_step_goes_up=(28,),
    leads_to_seven=(1112,),
    six_steps=(356,),
    seven_steps=(78_999,),
    beyond_32_bits=(2**32 + 1,),
    float_loses_the_last_digit=(2**53 + 1,),
    logarithm_rounds_up=(10**18 - 3,),
    largest_value_minus_one=(10**18 - 1,),
    largest_value=(10**18,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every number up to 5,000."""
    return (range(1, 5_001),)


@random_cases(count=400)
def test_random(st):
    """Numbers of every length, of few distinct digits, just below a power of 10, and with many steps to 1."""
    of_any_length = st.integers(4, 18).flatmap(lambda length: st.integers(10 ** (length - 1), 10**length - 1))
    few_digits = st.lists(st.sampled_from("0123"), max_size=16).map(lambda digits: int("1" + "".join(digits)))
    below_a_power = st.tuples(st.integers(4, 18), st.integers(1, 99)).map(lambda it: 10 ** it[0] - it[1])
    many_steps = st.permutations("78999").map(lambda digits: int("".join(digits)))
    return st.tuples(of_any_length | few_digits | below_a_power | many_steps)


def workload(n):
    """A long number that is happy after many steps, one that is not happy, and one that does not occur again."""
    return {
        "happy": (int("78999".ljust(n, "0")),),
        "not_happy": (10**n - 1,),
        "n_is_not_in_the_cycle": (2,),
    }
