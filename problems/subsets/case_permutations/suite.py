"""Hidden suite of case_permutations."""

import random
import string
from itertools import product

from judge.suite import any_order, edge_cases, random_cases

SMALL, CAPITAL, DIGITS = string.ascii_lowercase, string.ascii_uppercase, string.digits

compare = any_order


def valid(text):
    return len(text) <= 16 and all(char in SMALL + CAPITAL + DIGITS for char in text)


def expected(text):
    """Choose small or capital at every position, and let a set throw out what digits repeat."""
    rows = product([str.lower, str.upper], repeat=len(text))
    return sorted({"".join(way(char) for way, char in zip(row, text, strict=True)) for row in rows})


test_edges = edge_cases(
    empty=("",),
    one_small=("a",),
    one_capital=("A",),
    one_digit=("7",),
    zero=("0",),
    digits_only=("1230",),
    ends_of_the_alphabet=("az",),
    ends_of_the_capitals=("AZ",),
    last_letter_twice=("zZ",),
    capital_in_the_text=("aB",),
    all_capital=("XYZ",),
    same_letter_twice=("aa",),
    same_letter_in_both_cases=("aAa",),
    same_letter_apart=("b1b",),
    digit_in_front=("4u",),
    digit_behind=("u4",),
    digits_between=("p00q",),
    digit_after_each_letter=("a1b2c3",),
    same_digit_twice=("5e5e",),
    every_other_letter=("abcd",),
    letters_like_digits=("lO0I1o",),
    five_letters=("judge",),
)


@random_cases(count=150)
def test_random(st):
    """Up to six characters: few letters in both cases with digits between, or any letters and digits."""
    few = st.text("abAB01", max_size=6)
    letters = st.text("azAZ", max_size=5)
    wide = st.text(SMALL + CAPITAL + DIGITS, max_size=6)
    return st.tuples(few | few | letters | wide)


def workload(n):
    """Letters throughout, in both cases: 2^n strings are work enough."""
    rng = random.Random(n)
    return ("".join(rng.choice(SMALL + CAPITAL) for _ in range(n)),)
