"""Hidden suite of generalized_abbreviations."""

import random
import re
import string
from itertools import product

from judge.suite import any_order, edge_cases, random_cases

compare = any_order


def valid(word):
    return len(word) <= 16 and all(letter in string.ascii_lowercase for letter in word)


def expected(word):
    """Put a dot for each letter that is left out, in every way, and then a number for each run of dots."""
    rows = map("".join, product(*[(letter, ".") for letter in word]))
    return [re.sub(r"\.+", lambda run: str(len(run[0])), row) for row in rows]


test_edges = edge_cases(
    empty=("",),
    one_letter=("a",),
    numbers_never_meet=("ab",),
    gap_on_both_sides=("abc",),
    gap_in_the_middle=("abcd",),
    two_gaps_of_two=("abcde",),
    three_gaps=("abcdef",),
    same_letter_twice=("aa",),
    same_letter_throughout=("aaaa",),
    same_letter_apart=("aba",),
    reads_the_same_backwards=("level",),
    nine_left_out=("wonderful",),
    ten_left_out=("dictionary",),
    eleven_left_out=("combination",),
    eleven_equal_letters=("eeeeeeeeeee",),
)


@random_cases(count=100)
def test_random(st):
    """Short words of few letters, so that letters repeat; a few of ten letters and more."""
    short = st.text("abc", max_size=5)
    some = st.text("etaoin", max_size=7)
    return st.tuples(short | short | some | some | st.text("xyz", min_size=9, max_size=11))


def workload(n):
    """A word of few letters; 2^n abbreviations are work enough."""
    return ("".join(random.Random(n).choices("aeinrst", k=n)),)
