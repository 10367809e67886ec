"""Hidden suite of find_anagrams."""

import random
from string import ascii_lowercase

from judge.suite import carrying_windows, edge_cases, exhaustive_cases, random_cases


def valid(text, pattern):
    letters = set(ascii_lowercase)
    return 1 <= len(text) <= 40_000 and 1 <= len(pattern) <= 40_000 and set(text + pattern) <= letters


def expected(text, pattern):
    """Sort every stretch as long as the pattern."""
    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if sorted(text[i : i + size]) == sorted(pattern)]


test_edges = edge_cases(
    text_too_short_the_other_way_round=("ab", "xabx"),
    only_window_is_another_order=("cab", "abc"),
    side_by_side=("abcbca", "abc"),
    first_and_last=("abxxxba", "ab"),
    same_anagram_again=("baxba", "ab"),
    pattern_itself_among_others=("acbabc", "abc"),
    foreign_letter_between=("abxcab", "abc"),
    letters_run_through_all_orders=("abcabcab", "abc"),
    sums_are_the_same=("adbcad", "bc"),
    products_are_the_same=("bb", "ad"),
    sums_and_products_are_the_same=("bbi", "aff"),
    sums_squares_and_cubes_are_the_same=("bcjk", "aehl"),
    sums_and_sets_are_the_same=("aabcc", "abbbc"),
    pairs_cancel=("aabbccdd", "ccdd"),
    ends_of_the_alphabet=("azza", "za"),
    counts_read_side_by_side=("a" + "b" * 11, "b" + "a" * 11),
    counts_beyond_four_bits=carrying_windows(16),
    counts_beyond_a_byte=carrying_windows(256),
)


@exhaustive_cases(count=7_000)
def test_exhaustive(small):
    """Texts of two letters with every bag of these, and three letters in shorter texts."""
    bags = small.built("".join, small.lists("ab", least=2, ascending=True))
    three = small.together(small.strings("abc", most=4, least=1), small.strings("abc", most=2, least=1))
    return small.either(three, small.together(small.strings("ab", least=1), bags))


@random_cases
def test_random(st):
    """Texts of few letters or of all, and patterns that are a shuffled piece of them, some with one letter changed."""
    text = st.text("aab", min_size=20, max_size=60) | st.text("abcz", min_size=20, max_size=60)
    text |= st.text(ascii_lowercase, min_size=20, max_size=60)

    def pieces(text):
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 4) | st.integers(1, 40))
        piece = ends.flatmap(lambda it: st.permutations(text[it[0] : it[0] + it[1]]).map("".join))
        changed = st.tuples(piece, st.sampled_from(text)).map(lambda it: it[0][1:] + it[1])
        return st.tuples(st.just(text), piece | piece | changed)

    return text.flatmap(pieces)


def workload(n):
    """All letters in a ring, and a pattern of many rounds; letters by chance, a long run, and a short pattern."""
    draw = random.Random(n)
    ring = ("".join(draw.sample(ascii_lowercase, 26)) * (n // 26 + 1))[:n]
    few = "".join(draw.choices("aaab", k=n))
    run = "b" * (n // 8) + "a" * (n * 3 // 4) + "b" * (n - n // 8 - n * 3 // 4)
    return {
        "ring": (ring, ascii_lowercase * max(1, n // 52)),
        "two letters": (few, "".join(sorted(few[n // 3 : n // 3 + n // 2]))),
        "long run": (run, "a" * (n // 2) + "b" * (n // 16)),
        "short pattern": (few, "abaa"),
        "pattern as long as the text": (few, few[::-1]),
    }
