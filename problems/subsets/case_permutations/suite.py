"""Hidden suite of case_permutations."""

import random
import string
from itertools import product

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

SMALL, CAPITAL, DIGITS = string.ascii_lowercase, string.ascii_uppercase, string.digits

compare = any_order


def valid(text):
    return 1 <= len(text) <= 16 and all(char in SMALL + CAPITAL + DIGITS for char in text)


def expected(text):
    """Choose small or capital at every position, and let a set throw out what digits repeat."""
    rows = product([str.lower, str.upper], repeat=len(text))
    return sorted({"".join(way(char) for way, char in zip(row, text, strict=True)) for row in rows})


test_edges = edge_cases(
    digits_only=("1230",),
    ends_of_the_alphabet=("az",),
    ends_of_the_capitals=("AZ",),
    same_letter_in_both_cases=("aAa",),
    digit_after_each_letter=("a1b2c3",),
    same_digit_twice=("5e5e",),
    letters_like_digits=("lO0I1o",),
    five_letters=("judge",),
    sixteen_digits=("0123456789012345",),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Letters in both cases, with digits before, between and behind."""
    return (small.strings("aZ0b"),)


@random_cases(count=60)
def test_random(st):
    """Six or seven characters of all, or up to fifteen that are ten digits with few letters between."""
    wide = st.text(SMALL + CAPITAL + DIGITS, min_size=6, max_size=7)
    letters = st.lists(st.sampled_from(SMALL + CAPITAL), min_size=1, max_size=5)
    sparse = letters.flatmap(lambda some: st.permutations([*some, *DIGITS])).map("".join)
    return st.tuples(wide | sparse)


def workload(n):
    """Letters throughout, in both cases or all the same: 2^n strings are work enough."""
    rng = random.Random(n)
    return {
        "all letters": ("".join(rng.choice(SMALL + CAPITAL) for _ in range(n)),),
        "one letter throughout": ("q" * n,),
        "digits on both sides": ("7" + "".join(rng.sample(SMALL, n - 2)) + "0",),
    }
