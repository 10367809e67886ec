"""Hidden suite of infix_to_postfix."""

import random
import re
from itertools import accumulate

from judge.suite import edge_cases, exhaustive_cases, random_cases

OPERATORS = "+-*/^"
LEVELS = ("^", "*/", "+-")
SIGNS = {*OPERATORS, "(", ")"}
MOST_OPEN = 20_000


def valid(tokens):
    return 1 <= len(tokens) <= 400_000 and all(map(is_token, tokens)) and is_well_formed(tokens)


def is_token(token):
    return token in SIGNS or (len(token) <= 100 and re.fullmatch(r"-?\w[\w.]*", token) is not None)


def is_well_formed(tokens):
    """Return whether all but the matching of the parentheses is in order."""
    operand_is_due = True
    for token in tokens:
        kind = "operator" if token in {*OPERATORS} else token if token in SIGNS else "operand"
        if operand_is_due != (kind in ("operand", "(")):
            return False
        if kind in ("operand", "operator"):
            operand_is_due = not operand_is_due
    opened = accumulate((token == "(") - (token == ")") for token in tokens)
    return not operand_is_due and max(opened) <= MOST_OPEN


def expected(tokens):
    """Replace the innermost parentheses by the postfix of what is in them, until there are none."""
    items = [token if token in SIGNS else [token] for token in tokens]
    while ")" in items:
        end = items.index(")")
        start = max((i for i in range(end) if items[i] == "("), default=None)
        if start is None:
            raise ValueError(tokens)
        items[start : end + 1] = [applied(items[start + 1 : end])]
    if "(" in items:
        raise ValueError(tokens)
    return applied(items)


def applied(items):
    """Join operands and operators without parentheses, level by level."""
    for level in LEVELS:
        while any(isinstance(item, str) and item in level for item in items):
            found = [i for i, item in enumerate(items) if isinstance(item, str) and item in level]
            i = found[-1] if level == "^" else found[0]
            items[i - 1 : i + 2] = [[*items[i - 1], *items[i + 1], items[i]]]
    [postfix] = items
    return postfix


def expression(text):
    return (text.split(),)


test_edges = edge_cases(
    one_operand=expression("a"),
    one_negative_operand=expression("-7"),
    one_operand_in_parentheses=expression("( a )"),
    one_operand_in_many_parentheses=expression("( ( ( a ) ) )"),
    plus=expression("a + b"),
    order_of_the_operands=expression("b - a"),
    left_to_right_minus=expression("a - b - c"),
    left_to_right_plus_then_minus=expression("a + b - c"),
    left_to_right_minus_then_plus=expression("a - b + c"),
    left_to_right_divided=expression("a / b / c"),
    left_to_right_times_then_divided=expression("a * b / c"),
    left_to_right_divided_then_times=expression("a / b * c"),
    right_to_left_power=expression("a ^ b ^ c ^ d"),
    power_in_a_sum=expression("a + b ^ c + d"),
    power_before_times=expression("a ^ b * c"),
    times_before_power=expression("a * b ^ c"),
    power_before_divided=expression("a ^ b / c ^ d"),
    power_before_minus=expression("a ^ b ^ c - d"),
    times_before_plus=expression("a * b + c"),
    plus_before_times=expression("a + b * c"),
    minus_before_divided=expression("a - b / c"),
    times_between_minuses=expression("a - b * c - d"),
    falls_two_levels=expression("a + b * c ^ d - e"),
    falls_one_level_twice=expression("a + b * c ^ d * e - f"),
    rises_and_falls=expression("a ^ b * c + d * e ^ f"),
    all_operators=expression("a + b - c * d / e ^ f"),
    all_operators_reversed=expression("a ^ b / c * d - e + f"),
    parentheses_first=expression("( a + b ) * c"),
    parentheses_last=expression("a * ( b + c )"),
    parentheses_on_the_right_of_minus=expression("a - ( b - c )"),
    parentheses_on_the_left_of_power=expression("( a ^ b ) ^ c"),
    parentheses_that_change_nothing=expression("( a * b ) + ( c )"),
    equal_priorities_behind_a_power=expression("a ^ ( b - c - d )"),
    parentheses_around_everything=expression("( a + b * c )"),
    parentheses_in_a_product=expression("a * ( b + c ) * d"),
    parentheses_behind_a_power=expression("a ^ ( b - c ) ^ d"),
    parentheses_with_several_operators=expression("a / ( b + c * d - e ) / f"),
    nested=expression("a * ( b - ( c + d ) * e ) / f"),
    nested_at_the_start=expression("( ( a + b ) * c - d ) ^ e"),
    nested_at_the_end=expression("a ^ ( b * ( c + ( d - e ) ) )"),
    side_by_side=expression("( a - b ) - ( c - d ) - ( e - f )"),
    low_priority_waits_outside=expression("a + ( b - c )"),
    high_priority_waits_outside=expression("a ^ ( b + c )"),
    never_closed=expression("( a"),
    never_closed_in_the_middle=expression("a + ( b * c"),
    never_closed_at_the_start=expression("( a + ( b * c )"),
    never_closed_twice=expression("( ( a + b"),
    never_opened=expression("a )"),
    never_opened_in_the_middle=expression("a + b ) * c"),
    never_opened_after_a_pair=expression("( a + b ) * c )"),
    never_opened_although_the_counts_agree=expression("a ) + ( b"),
    never_opened_between_pairs=expression("( a ) ) * ( ( b )"),
    never_opened_inside_out=expression("( a + b ) ) - ( c"),
    closed_too_often_then_opened=expression("a ) ) * ( ( b"),
    operands_of_several_characters=expression("alpha * ( beta_2 - gamma )"),
    operands_with_digits=expression("x1 + 1x / 007"),
    numbers=expression("12 - 3.25 * 400"),
    operands_with_a_minus=expression("-5 - -x ^ -2.5 * ( -1 )"),
    operands_with_underscores=expression("_ / __a ^ b_"),
    operands_with_dots=expression("1. + a.b - 2.5.1"),
    operands_that_are_words=expression("and + or * not ^ None"),
    operands_in_other_alphabets=expression("größe * ( π - 数 ) ^ é / Å"),
    operands_that_look_alike=expression("\u212b - \u00c5 * \u03a9 / \u2126"),
    operands_beyond_the_basic_plane=expression("𝒳 + 𝟙 * b"),
    case_matters=expression("x - X * ( Xx )"),
    equal_operands=expression("a - a * a ^ a ^ a"),
    long_operands=(["n" * 100, "*", "-" + "9" * 99, "^", "n" * 99],),
    long_operands_that_differ_at_the_end=(["q" * 99 + "1", "-", "q" * 99 + "2"],),
    many_terms=(["a", *["-", "b", "*", "c"] * 200],),
    many_powers=([*["a", "^"] * 600, "b"],),
    many_parentheses=([*["(", "a", "-"] * 350, "b", *[")"] * 350],),
    many_parentheses_on_the_left=([*["("] * 350, "a", *["/", "b", ")"] * 350],),
    many_parentheses_never_closed=([*["(", "a", "*"] * 350, "b", *[")"] * 349],),
    many_parentheses_never_opened=(["a", *["+", "(", "b", ")"] * 300, ")"],),
)


@exhaustive_cases(count=5_000)
def test_exhaustive(small):
    """Up to four operators of all kinds without parentheses, and up to three with all ways of parentheses."""
    plain = small.built(lambda operators: [*join(operators, "abcde")], small.lists(list(OPERATORS), most=4))
    around = [("", ""), ("(", ""), ("", ")"), ("((", ""), ("", "))"), ("(", ")")]
    steps = [(operator, pair) for operator in "-*^" for pair in around]

    def with_parentheses(first, rest):
        tokens = []
        for name, operator, (opening, closing) in zip(
            "abcd", ["", *[step[0] for step in rest]], [first, *[step[1] for step in rest]]
        ):
            tokens += [*operator, *opening, name, *closing]
        return tokens

    return (small.either(small.built(with_parentheses, around, small.lists(steps, most=3)), plain),)


def join(operators, names):
    yield names[0]
    for operator, name in zip(operators, names[1:]):
        yield operator
        yield name


@random_cases(count=400)
def test_random(st):
    """Up to 60 operands of all kinds with many or few parentheses that match, or of which one is missing or added."""
    name = (
        st.sampled_from("abcdxyzABC")
        | st.integers(-99, 10**9).map(str)
        | st.sampled_from(["größe", "x_1", "-x", "2.5", "-0.5", "_", "Ω", "数", "\u212b"])
    )

    def drawn(operands):
        count = len(operands)
        operators = st.lists(st.sampled_from(OPERATORS + "^"), min_size=count - 1, max_size=count - 1)
        pair = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1))
        pairs = st.lists(pair, max_size=count // 2 + 1)
        spoiled = st.none() | st.none() | st.tuples(st.booleans(), st.integers(0, 200))
        return st.tuples(st.just(operands), operators, pairs, spoiled).map(
            lambda parts: (spoil(grouped(*parts[:3]), parts[3]),)
        )

    few, many = (st.lists(name, min_size=least, max_size=most) for least, most in ((2, 9), (12, 60)))
    return (few | many).flatmap(drawn)


def grouped(operands, operators, pairs):
    """Put parentheses around the operands of each pair, unless they would overlap with others."""
    opening, closing = [0] * len(operands), [0] * len(operands)
    kept = []
    for pair in pairs:
        start, end = sorted(pair)
        if all(not (a < start <= b < end or start < a <= end < b) for a, b in kept):
            kept.append((start, end))
            opening[start] += 1
            closing[end] += 1
    tokens = []
    for i, operand in enumerate(operands):
        tokens += [*["("] * opening[i], operand, *[")"] * closing[i], *operators[i : i + 1]]
    return tokens


def spoil(tokens, how):
    """Remove a parenthesis, or add one, where the expression stays valid otherwise."""
    if how is None:
        return tokens
    removes, place = how
    parentheses = [i for i, token in enumerate(tokens) if token in ("(", ")")]
    if removes and parentheses:
        i = parentheses[place % len(parentheses)]
        return tokens[:i] + tokens[i + 1 :]
    operands = [i for i, token in enumerate(tokens) if token not in SIGNS]
    i = operands[place % len(operands)]
    return [*tokens[:i], "(", *tokens[i:]] if place % 2 else [*tokens[: i + 1], ")", *tokens[i + 1 :]]


def workload(n):
    """From left to right; a chain of powers; many groups; deep on both sides; one parenthesis is never opened."""
    rng = random.Random(n)
    deep = n // 20
    names = [rng.choice(["a", "x_1", "-5", "2.5", "total"]) for _ in range(n)]

    def chain(count, operators):
        tokens = [names[0]]
        for i in range(1, count):
            tokens += [rng.choice(operators), names[i]]
        return tokens

    groups = []
    for i in range(n // 8 - 1):
        inner = [names[i], rng.choice("+-*/^"), names[-i]]
        groups += ["(", *inner, ")", rng.choice("+-*/^"), names[i // 2], rng.choice("+-*/^")]
    left = (
        ["("] * deep + ["a"] + [token for i in range(deep) for token in (rng.choice("+-*/^"), names[i], ")")]
    )
    right = (
        [token for i in range(deep) for token in (names[i], rng.choice("+-*/^"), "(")] + ["b"] + [")"] * deep
    )
    return {
        "left to right": (chain(n // 2, "+-*/*/"),),
        "powers": (chain(n // 4, "^"),),
        "groups": ([*groups, "z"],),
        "deep": ([*left, "-", *right],),
        "never opened": ([*groups, "z", ")"],),
    }
