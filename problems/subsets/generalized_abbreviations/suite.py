"""Hidden suite of generalized_abbreviations."""

import random
import re
import string
from itertools import product

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order


def valid(word):
    return 1 <= len(word) <= 16 and all(letter in string.ascii_lowercase for letter in word)


def expected(word):
    """Put a dot for each letter that is left out, in every way, and then a number for each run of dots."""
    rows = map("".join, product(*[(letter, ".") for letter in word]))
    return [re.sub(r"\.+", lambda run: str(len(run[0])), row) for row in rows]


test_edges = edge_cases(
    one_letter=("a",),
    numbers_never_meet=("ab",),
    gap_on_both_sides=("abc",),
    three_gaps=("abcdef",),
    same_letter_throughout=("aaaa",),
    reads_the_same_backwards=("level",),
    nine_left_out=("wonderful",),
    ten_left_out=("dictionary",),
    eleven_left_out=("combination",),
    eleven_equal_letters=("eeeeeeeeeee",),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """Words of three letters, the last of the alphabet among them."""
    return (small.strings("abz"),)


@random_cases(count=16)
def test_random(st):
    """Words of seven to ten letters, of few or of the whole alphabet."""
    return st.tuples(
        st.text("etaoin", min_size=7, max_size=9) | st.text(string.ascii_lowercase, min_size=7, max_size=10)
    )


def workload(n):
    """A word of few letters, and one letter throughout; 2^n abbreviations are work enough."""
    return {
        "few letters": ("".join(random.Random(n).choices("aeinrst", k=n)),),
        "one letter throughout": ("z" * n,),
    }
