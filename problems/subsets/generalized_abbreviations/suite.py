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
    """Replace letters by dots in every way, and then each run of dots by its length."""
    patterns = map("".join, product(*[(letter, ".") for letter in word]))
    return [re.sub(r"\.+", lambda run: str(len(run[0])), pattern) for pattern in patterns]


test_edges = edge_cases(
    one_letter=("a",),
    adjacent_letters_make_one_number=("ab",),
    run_at_both_ends=("abc",),
    up_to_three_runs=("abcdef",),
    all_letters_equal=("aaaa",),
    palindrome=("level",),
    nine_letters=("wonderful",),
    ten_letters=("dictionary",),
    eleven_letters=("combination",),
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
    """A word of few distinct letters, and one repeated letter: 2^n abbreviations are large enough."""
    return {
        "few distinct letters": ("".join(random.Random(n).choices("aeinrst", k=n)),),
        "one repeated letter": ("z" * n,),
    }
