"""Hidden suite of find_anagrams."""

import random
from string import ascii_lowercase

from judge.suite import carrying_windows, edge_cases, random_cases


def valid(text, pattern):
    letters = set(ascii_lowercase)
    return len(text) <= 25_000 and 1 <= len(pattern) <= 25_000 and set(text + pattern) <= letters


def expected(text, pattern):
    """Sort every stretch as long as the pattern."""
    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if sorted(text[i : i + size]) == sorted(pattern)]


test_edges = edge_cases(
    no_text=("", "a"),
    text_too_short=("ab", "abc"),
    text_too_short_the_other_way_round=("ab", "xabx"),
    one_letter=("abaa", "a"),
    one_letter_missing=("xyz", "a"),
    pattern_itself=("abc", "abc"),
    only_window_is_another_order=("cab", "abc"),
    only_window_fails=("abd", "abc"),
    overlapping=("ababab", "ab"),
    all_the_same=("aaaaa", "aa"),
    side_by_side=("abcbca", "abc"),
    apart=("abxba", "ab"),
    first_and_last=("abxxxba", "ab"),
    nothing=("aaaa", "ab"),
    same_anagram_again=("baxba", "ab"),
    pattern_itself_among_others=("acbabc", "abc"),
    one_too_many_before=("aab", "ab"),
    one_too_many_after=("abb", "ab"),
    letter_twice=("abbabb", "abb"),
    set_is_the_same=("abbaab", "aab"),
    foreign_letter_between=("abxcab", "abc"),
    letters_run_through_all_orders=("abcabcab", "abc"),
    sums_are_the_same=("adbcad", "bc"),
    products_are_the_same=("bb", "ad"),
    sums_and_products_are_the_same=("bbi", "aff"),
    sums_and_squares_are_the_same=("bcg", "aef"),
    sums_and_sets_are_the_same=("aabcc", "abbbc"),
    pairs_cancel=("aabbccdd", "ccdd"),
    ends_of_the_alphabet=("azza", "za"),
    counts_beyond_four_bits=carrying_windows(16),
    counts_beyond_a_byte=carrying_windows(256),
)


@random_cases
def test_random(st):
    """Texts of few letters, and patterns that are a shuffled piece of them or of pieces side by side."""
    text = st.text("aab", min_size=3, max_size=10) | st.text("abcz", min_size=4, max_size=12)

    def pieces(text):
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 4))
        piece = ends.flatmap(lambda it: st.permutations(text[it[0] : it[0] + it[1]]).map("".join))
        return st.tuples(st.just(text), piece)

    free = st.tuples(st.text("abc", max_size=10), st.text("abc", min_size=1, max_size=4))
    return text.flatmap(pieces) | free


def workload(n):
    """All letters in a ring, and a pattern of many rounds: every window is an anagram of it."""
    ring = random.Random(n).sample(ascii_lowercase, 26)
    return ("".join(ring) * (n // 26 + 1))[:n], ascii_lowercase * max(1, n // 52)
