"""Hidden suite of evaluate_expression."""

import random
import re

from judge.suite import any_order, edge_cases, random_cases

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
    one_digit=("7",),
    zero_alone=("0",),
    three_digits_alone=("105",),
    one_plus=("2+3",),
    one_minus=("3-5",),
    one_times=("4*6",),
    two_digits=("12+34",),
    three_digits_between=("1-100*2",),
    same_result_twice=("1+2+3",),
    same_results_of_a_part=("1+1+1*2",),
    minus_of_a_difference=("5-2-1",),
    minus_of_a_sum=("9-4+3",),
    minus_then_times=("2-3*4",),
    times_before_minus=("2*3-4",),
    times_on_both_sides=("2*1+3*5",),
    cut_in_the_middle=("1-2-3-4",),
    same_operator_throughout=("2-2-2-2-2",),
    same_part_twice=("3-1*3-1",),
    same_numbers_between_other_signs=("1-2*1+2",),
    same_characters_in_another_order=("1-2*2-1",),
    result_of_zero=("2-2*7",),
    zeros=("0*0-0",),
    zero_in_front=("0-8*9",),
    times_zero=("7+3*0",),
    digits_with_zeros=("10*20-100",),
    two_longer_parts=("1-2*3-4+5",),
    six_operators=("2*3-4*5+6*7-8",),
    large=("999*999*999*999",),
    larger_than_64_bits=("999*999*999*999*999*999*999-1",),
)


@random_cases(count=150)
def test_random(st):
    """Up to five operators between small numbers, where results repeat, or between numbers of up to three digits."""
    small = st.integers(0, 3)
    wide = st.integers(0, 12) | st.sampled_from([10, 99, 100, 101, 999])

    def expressions(numbers, max_size):
        tails = st.lists(st.tuples(st.sampled_from("+-*"), numbers), max_size=max_size)
        return st.tuples(numbers, tails).map(
            lambda it: str(it[0]) + "".join(f"{operator}{number}" for operator, number in it[1])
        )

    return st.tuples(expressions(small, 5) | expressions(wide, 5) | expressions(small | wide, 3))


def workload(n):
    """Many operators; the numbers are small, the results are not."""
    rng = random.Random(n)
    return (str(rng.randint(2, 19)) + "".join(f"{rng.choice('+-*')}{rng.randint(2, 19)}" for _ in range(n)),)
