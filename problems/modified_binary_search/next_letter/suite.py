"""Hidden suite of next_letter."""

from itertools import pairwise
from string import ascii_lowercase

from judge.suite import counted, edge_cases, random_cases, sorted_lists


def valid(letters, key):
    return (
        1 <= len(letters) <= 200_000
        and all(len(letter) == 1 and letter in ascii_lowercase for letter in {*letters, key})
        and all(letter <= after for letter, after in pairwise(letters))
    )


def expected(letters, key):
    return min({letter for letter in letters if letter > key} or set(letters))


test_edges = edge_cases(
    one_smaller=counted("c", "d"),
    one_equal=counted("c", "c"),
    one_greater=counted("c", "b"),
    first_of_two=counted("ce", "c"),
    second_of_two=counted("ce", "e"),
    between_two=counted("ce", "d"),
    before_two=counted("ce", "a"),
    behind_two=counted("ce", "z"),
    all_equal_to_the_key=counted("kkkk", "k"),
    all_equal_and_smaller=counted("kkkk", "m"),
    all_equal_and_greater=counted("kkkk", "j"),
    repeats_of_the_key=counted("bbbbe", "b"),
    repeats_of_the_key_at_the_end=counted("abeee", "e"),
    repeats_of_the_answer=counted("abeeee", "c"),
    alphabet_has_a_gap=counted("acx", "c"),
    ring_does_not_begin_at_a=counted("gkz", "z"),
    whole_alphabet=counted(ascii_lowercase, "m"),
    last_of_the_alphabet=counted(ascii_lowercase, "z"),
    last_letter_is_the_answer=counted("abcdefgz", "g"),
    key_fills_the_list=counted("m" * 3_000, "m"),
    key_fills_all_but_the_end=counted("m" * 3_000 + "n", "m"),
)


@random_cases
def test_random(st):
    """Few letters, so that repeats are common, and a key from among them or beside."""
    return sorted_lists(st, st.sampled_from("bcdfgx"), min_size=1, max_size=9).flatmap(
        lambda letters: st.sampled_from("abcdefghxyz").map(lambda key: counted(letters, key))
    )


def workload(n):
    """The key fills most of the list, or all of it, or is not there."""
    return {
        "one other letter": counted("f" * (n - 1) + "h", "f"),
        "no other letter": counted("f" * n, "f"),
        "in the middle": counted(sorted("abcdefhijkpqrstxyz"[i % 18] for i in range(n)), "l"),
    }
