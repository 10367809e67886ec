"""Hidden suite of evaluate_expression."""

import random
import re

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order


def valid(expression):
    return re.fullmatch(r"(0|[1-9]\d{0,2})([-+*](0|[1-9]\d{0,2})){0,11}", expression, re.ASCII) is not None


def expected(expression):
    """Bracket neighbours until one text is left, in every order; a set throws out equal texts, not results."""
    rows = {tuple(re.split(r"([-+*])", expression))}
    for _ in range(len(min(rows)) // 2):
        rows = {
            (*row[: i - 1], f"({row[i - 1]}{row[i]}{row[i + 1]})", *row[i + 2 :])
            for row in rows
            for i in range(1, len(row), 2)
        }
    return [eval(text) for (text,) in rows]


test_edges = edge_cases(
    zero_alone=("0",),
    three_digits_alone=("105",),
    three_digits_between=("1-100*2",),
    same_result_twice=("1+2+3",),
    minus_of_a_difference=("5-2-1",),
    minus_then_times=("2-3*4",),
    times_on_both_sides=("2*1+3*5",),
    same_operator_throughout=("2-2-2-2-2",),
    same_part_twice=("3-1*3-1",),
    same_numbers_between_other_signs=("1-2*1+2",),
    same_characters_in_another_order=("1-2*2-1",),
    zeros=("0*0-0",),
    digits_with_zeros=("10*20-100",),
    six_operators=("2*3-4*5+6*7-8",),
    larger_than_64_bits=("999*999*999*999*999*999*999-1",),
)


@exhaustive_cases(count=1_600)
def test_exhaustive(small):
    """All small expressions of a zero, a one and longer numbers, and longer ones of few parts."""

    def expressions(firsts, parts, most=None):
        return small.built(lambda first, rest: first + "".join(rest), firsts, small.lists(parts, most))

    parts = ["-1", "*1", "+1", "-0", "*0", "+0", "-13"]
    return (
        small.either(expressions(["2", "0", "105"], parts, 3), expressions(["3"], ["-1", "*2", "+12"], 5)),
    )


@random_cases(count=60)
def test_random(st):
    """Four to six operators between small numbers, where results repeat, or numbers of up to three digits."""
    small = st.integers(0, 3)
    wide = st.integers(0, 999) | st.sampled_from([0, 9, 10, 99, 100, 101, 999])

    def expressions(numbers):
        tails = st.lists(st.tuples(st.sampled_from("+-*"), numbers), min_size=4, max_size=6)
        return st.tuples(numbers, tails).map(
            lambda it: str(it[0]) + "".join(f"{operator}{number}" for operator, number in it[1])
        )

    return st.tuples(expressions(small) | expressions(wide) | expressions(small | wide))


def workload(n):
    """Many operators of all kinds; differences, of which many are equal; and products that grow large."""
    rng = random.Random(n)

    def expression(operators, low, high, less=0):
        numbers = [str(rng.randint(low, high)) for _ in range(n + 1 - less)]
        return (numbers[0] + "".join(rng.choice(operators) + number for number in numbers[1:]),)

    return {
        "all operators": expression("+-*", 2, 19),
        "differences": expression("-", 0, 9),
        "long numbers": expression("**-", 900, 999, less=1),
    }
