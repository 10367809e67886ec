"""Hidden suite of evaluate_postfix."""

import random
import re
from fractions import Fraction

from judge.suite import edge_cases, exhaustive_cases, random_cases

MOST = 10**9
MOST_RESULT = 10**18
OPERATORS = ("+", "-", "*", "/")


def computed(left, operator, right):
    """Compute exactly with fractions."""
    if operator == "+":
        return left + right
    if operator == "-":
        return left - right
    if operator == "*":
        return left * right
    return int(Fraction(left, right))


def values(tokens):
    """Yield the values left of each token and at the end; raise the first error."""
    left = []
    for token in tokens:
        yield left
        if token in OPERATORS:
            if len(left) < 2:
                raise ValueError(token)
            left[-2:] = [computed(left[-2], token, left[-1])]
        else:
            left.append(int(token))
    yield left


def valid(tokens):
    if len(tokens) > 240_000 or not all(token in OPERATORS or is_integer(token) for token in tokens):
        return False
    try:
        return all(not left or abs(left[-1]) <= MOST_RESULT for left in values(tokens))
    except (ValueError, ZeroDivisionError):
        return True


def is_integer(token):
    return re.fullmatch("0|-?[1-9][0-9]{0,9}", token) is not None and abs(int(token)) <= MOST


def expected(tokens):
    """Evaluate step by step with fractions."""
    for left in values(tokens):
        pass
    if len(left) != 1:
        raise ValueError(left)
    return left[0]


def expression(text):
    return (text.split(),)


test_edges = edge_cases(
    empty=([],),
    one_integer=expression("5"),
    one_negative_integer=expression("-5"),
    zero=expression("0"),
    one_operator=expression("-"),
    sum_of_two=expression("3 4 +"),
    order_of_a_difference=expression("3 10 -"),
    order_of_a_quotient=expression("3 10 /"),
    operands_first=expression("1 2 3 4 - - -"),
    from_left_to_right=expression("1 2 - 3 - 4 -"),
    both_operands_are_expressions=expression("8 3 - 2 5 - *"),
    quotient_negative_dividend=expression("-7 2 /"),
    quotient_negative_divisor=expression("7 -2 /"),
    quotient_both_negative=expression("-7 -2 /"),
    quotient_of_a_negative_result=expression("3 10 - 2 /"),
    exact_negative_quotient=expression("-6 3 /"),
    exact_quotient_by_a_negative=expression("6 -3 /"),
    exact_quotient_of_negatives=expression("-6 -3 /"),
    quotient_between_minus_one_and_zero=expression("-1 2 /"),
    quotient_between_zero_and_one=expression("1 1000000000 /"),
    zero_divided=expression("0 -5 /"),
    too_fine_for_float64=expression("1000000000 1000000000 * 1 - 1000000000 /"),
    negative_too_fine_for_float64=expression("-1000000000 1000000000 * 1 + 1000000000 /"),
    quotient_beyond_float64=expression("999999999 1000000000 * 7 + 3 /"),
    product_at_the_limit=expression("1000000000 1000000000 *"),
    product_at_the_lower_limit=expression("-1000000000 1000000000 *"),
    beyond_32_bits=expression("65536 65536 * 1 - 2 *"),
    difference_of_negatives=expression("-3 -10 -"),
    minus_of_a_negative=expression("3 -4 -"),
    product_of_negatives=expression("-3 -4 *"),
    operator_without_operands_at_the_start=expression("+ 1 2"),
    operator_with_one_operand=expression("1 -"),
    operator_too_early=expression("1 + 2"),
    operator_too_early_then_enough=expression("1 - 2 3"),
    division_with_one_operand_zero=expression("0 /"),
    one_operator_too_many=expression("1 2 + -"),
    two_values_left=expression("1 2"),
    two_values_left_of_three=expression("1 2 3 +"),
    value_left_below=expression("5 3 4 *"),
    value_left_on_top=expression("3 4 * 5"),
    zeros_left=expression("0 0"),
    divided_by_zero=expression("1 0 /"),
    zero_by_zero=expression("0 0 /"),
    divided_by_a_computed_zero=expression("6 2 2 - /"),
    divided_by_a_truncated_zero=expression("6 1 2 / /"),
    zero_times_a_division_by_zero=expression("0 5 0 / *"),
    division_by_zero_before_a_missing_operand=expression("1 0 / + +"),
    missing_operand_before_a_division_by_zero=expression("+ 1 0 /"),
    division_by_zero_before_values_left=expression("1 2 0 /"),
    division_by_zero_of_the_first_of_two=expression("1 0 / 2"),
    zero_as_dividend_and_value=expression("0 4 + 0 -"),
    token_like_an_index=expression("2 1 0 - -"),
    nested_both_ways=expression("4 13 5 / + 2 9 3 - * -"),
    more_than_256_values=(["1"] * 400 + ["-"] * 399,),
    more_than_1000_left_to_right=(["7"] + ["3", "-", "2", "*", "9", "/"] * 400,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two operands of every sign with each operator, then all short lists of a few tokens, well-formed or not."""
    numbers = ["7", "-7", "2", "-2", "1", "-1", "0", "6"]
    pairs = small.built(lambda *tokens: list(tokens), numbers, numbers, OPERATORS)
    return (
        small.either(pairs, small.lists(["3", "0", "-2", "/", "-"], most=5), small.lists(["2", "1", "-"])),
    )


@random_cases(count=400)
def test_random(st):
    """Well-formed expressions of up to 40 operands, small or large, some with a token removed, added or changed."""
    small = st.integers(-9, 9)
    large = st.integers(-MOST, MOST) | st.sampled_from([MOST, -MOST, 0])
    operands = st.lists(small, min_size=2, max_size=40) | st.lists(small | large, min_size=2, max_size=12)

    def woven_of(numbers):
        count = len(numbers)
        choices = st.lists(st.sampled_from("+-*/-/"), min_size=count, max_size=count)
        early = st.lists(st.booleans(), min_size=2 * count, max_size=2 * count)
        spoiled = (
            st.none() | st.none() | st.tuples(st.integers(0, 2), st.integers(0, 80), st.sampled_from("+-/0"))
        )
        return st.tuples(choices, early, spoiled).map(
            lambda drawn: (spoil(woven(numbers, *drawn[:2]), drawn[2]),)
        )

    return operands.flatmap(woven_of)


def woven(numbers, operators, early):
    """Put each operator after some number, early or at the end, so that the expression is well-formed and valid.

    A divisor of 0 counts as 1 here, since what follows it does not matter.
    """
    tokens, left = [], []
    operators, early = list(operators), list(early)

    def operate():
        operator = operators.pop()
        right = left.pop()
        while (
            abs(result := computed(left[-1], operator, 1 if operator == "/" and not right else right))
            > MOST_RESULT
        ):
            operator = {"*": "-", "-": "+", "+": "/"}[operator]
        left[-1] = result
        tokens.append(operator)

    for number in numbers:
        tokens.append(str(number))
        left.append(number)
        while len(left) > 1 and early and early.pop():
            operate()
    while len(left) > 1:
        operate()
    return tokens


def spoil(tokens, how):
    """Remove, add or replace a token, unless the expression is invalid then."""
    if how is None:
        return tokens
    kind, index, token = how
    index %= len(tokens)
    changed = [*tokens[:index], *([token] * (kind > 0)), *tokens[index + (kind != 1) :]]
    return changed if valid(changed) else tokens


def workload(n):
    """From left to right; equal operands first; nested at random; a value left in the end; a late division by zero."""
    rng = random.Random(n)
    half = n // 2
    numbers = [
        rng.choice([rng.randint(1, 9), -rng.randint(1, 9), rng.randint(-MOST, MOST) or 5])
        for _ in range(half)
    ]
    operators = [rng.choice("+-+-*/") for _ in range(half)]
    left_to_right = woven(numbers, operators, [True] * n)
    nested = woven(numbers, rng.choices("+-+-*", k=half), [rng.random() < 0.5 for _ in range(n)])
    return {
        "from left to right": (left_to_right,),
        "equal operands first": (["8"] * half + rng.choices("+-", k=half - 1),),
        "nested": (nested,),
        "a value left": (["8", *nested[: n - 1]],),
        "a late division by zero": ([*left_to_right[: n - 3], "0", "/"],),
    }
