"""Hidden suite of case_permutations."""

import random
import string
from itertools import product

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

LOWER, UPPER, DIGITS = string.ascii_lowercase, string.ascii_uppercase, string.digits

compare = any_order


def valid(text):
    return 1 <= len(text) <= 16 and all(char in LOWER + UPPER + DIGITS for char in text)


def expected(text):
    """Choose lowercase or uppercase at every index, and let a set remove the duplicates from digits."""
    choices = product([str.lower, str.upper], repeat=len(text))
    return sorted(
        {"".join(change(char) for change, char in zip(choice, text, strict=True)) for choice in choices}
    )


test_edges = edge_cases(
    digits_only=("1230",),
    letters_a_and_z=("az",),
    uppercase_a_and_z=("AZ",),
    same_letter_in_both_cases=("aAa",),
    digit_after_each_letter=("a1b2c3",),
    same_digit_twice=("5e5e",),
    letters_that_look_like_digits=("lO0I1o",),
    five_letters=("judge",),
    sixteen_digits=("0123456789012345",),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Letters in both cases, with digits before, between and after."""
    return (small.strings("aZ0b"),)


@random_cases(count=60)
def test_random(st):
    """Six or seven characters of all, or up to fifteen that are ten digits with few letters between."""
    wide = st.text(LOWER + UPPER + DIGITS, min_size=6, max_size=7)
    letters = st.lists(st.sampled_from(LOWER + UPPER), min_size=1, max_size=5)
    sparse = letters.flatmap(lambda some: st.permutations([*some, *DIGITS])).map("".join)
    return st.tuples(wide | sparse)


def workload(n):
    """Letters in both cases, one repeated letter, and letters between digits: 2^n strings are large enough."""
    rng = random.Random(n)
    return {
        "all letters": ("".join(rng.choice(LOWER + UPPER) for _ in range(n)),),
        "one repeated letter, the last uppercase": ("q" * (n - 1) + "Q",),
        "digits at both ends": ("7" + "".join(rng.sample(LOWER, n - 2)) + "0",),
    }
