"""Hidden suite of next_letter."""

from itertools import pairwise
from string import ascii_lowercase

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases, sorted_lists


def valid(letters, key):
    return (
        1 <= len(letters) <= 200_000
        and all(len(letter) == 1 and letter in ascii_lowercase for letter in {*letters, key})
        and all(letter <= after for letter, after in pairwise(letters))
    )


def expected(letters, key):
    return min({letter for letter in letters if letter > key} or set(letters))


test_edges = edge_cases(
    key_is_last_of_two=counted("ce", "e"),
    all_equal_to_key=counted("kkkk", "k"),
    all_equal_and_smaller_than_key=counted("kkkk", "m"),
    duplicates_of_key_at_the_end=counted("abeee", "e"),
    next_in_alphabet_missing=counted("acx", "c"),
    wraps_around_to_first_letter=counted("gkz", "z"),
    whole_alphabet=counted(ascii_lowercase, "m"),
    answer_is_last_letter=counted("abcdefgz", "g"),
    many_equal_to_key=counted("m" * 3_000, "m"),
    key_fills_all_but_last=counted("m" * 3_000 + "n", "m"),
)


@exhaustive_cases
def test_exhaustive(small):
    """Duplicates, and keys in the list, between its letters and outside its range."""
    return small.lists("acmz", least=1, ascending=True), "abcmyz"


@random_cases
def test_random(st):
    """Up to 60 letters of the whole alphabet or of a few, and any key."""
    letter = st.sampled_from(ascii_lowercase) | st.sampled_from("ghs")
    return st.integers(1, 60).flatmap(
        lambda n: st.tuples(sorted_lists(st, letter, n, n), st.sampled_from(ascii_lowercase)).map(
            lambda drawn: counted(*drawn)
        )
    )


def workload(n):
    """The key fills most of the list, or all of it, or is missing."""
    return {
        "one letter greater than key": counted("f" * (n - 1) + "h", "f"),
        "all equal to key": counted("f" * n, "f"),
        "key missing in the middle": counted(sorted("abcdefhijkpqrstxyz"[i % 18] for i in range(n)), "l"),
    }
