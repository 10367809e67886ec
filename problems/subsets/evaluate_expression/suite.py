"""Hidden suite of evaluate_expression."""

import random
import re

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order


def valid(expression):
    return re.fullmatch(r"(0|[1-9]\d{0,2})([-+*](0|[1-9]\d{0,2})){0,11}", expression, re.ASCII) is not None


def expected(expression):
    """Parenthesize neighbors in every order until one string is left; a set removes equal strings."""
    states = {tuple(re.split(r"([-+*])", expression))}
    for _ in range(len(min(states)) // 2):
        states = {
            (*state[: i - 1], f"({state[i - 1]}{state[i]}{state[i + 1]})", *state[i + 2 :])
            for state in states
            for i in range(1, len(state), 2)
        }
    return [eval(string) for (string,) in states]


test_edges = edge_cases(
    zero_alone=("0",),
    three_digit_number_alone=("105",),
    three_digit_number_between=("1-100*2",),
    duplicate_results=("1+2+3",),
    subtraction_is_not_associative=("5-2-1",),
    subtraction_then_multiplication=("2-3*4",),
    sum_of_two_products=("2*1+3*5",),
    one_operator_four_times=("2-2-2-2-2",),
    equal_subexpressions=("3-1*3-1",),
    equal_numbers_other_operators=("1-2*1+2",),
    same_tokens_in_reverse_order=("1-2*2-1",),
    all_zeros=("0*0-0",),
    numbers_that_end_with_zeros=("10*20-100",),
    six_operators=("2*3-4*5+6*7-8",),
    result_beyond_64_bits=("999*999*999*999*999*999*999-1",),
)


@exhaustive_cases(count=1_600)
def test_exhaustive(small):
    """All small expressions with zeros, ones and longer numbers, and longer ones of a few parts."""

    def expressions(firsts, parts, most=None):
        return small.built(lambda first, rest: first + "".join(rest), firsts, small.lists(parts, most))

    parts = ["-1", "*1", "+1", "-0", "*0", "+0", "-13"]
    return (
        small.either(expressions(["2", "0", "105"], parts, 3), expressions(["3"], ["-1", "*2", "+12"], 5)),
    )


@random_cases(count=60)
def test_random(st):
    """Four to six operators between small numbers, with duplicate results, or numbers of up to three digits."""
    small = st.integers(0, 3)
    wide = st.integers(0, 999) | st.sampled_from([0, 9, 10, 99, 100, 101, 999])

    def expressions(numbers):
        tails = st.lists(st.tuples(st.sampled_from("+-*"), numbers), min_size=4, max_size=6)
        return st.tuples(numbers, tails).map(
            lambda it: str(it[0]) + "".join(f"{operator}{number}" for operator, number in it[1])
        )

    return st.tuples(expressions(small) | expressions(wide) | expressions(small | wide))


def workload(n):
    """Many operators of all three kinds; subtractions with many equal results; and large products."""
    rng = random.Random(n)

    def expression(operators, low, high, less=0):
        numbers = [str(rng.randint(low, high)) for _ in range(n + 1 - less)]
        return (numbers[0] + "".join(rng.choice(operators) + number for number in numbers[1:]),)

    return {
        "all operators": expression("+-*", 2, 19),
        "subtractions only": expression("-", 0, 9),
        "large products": expression("**-", 900, 999, less=1),
    }
