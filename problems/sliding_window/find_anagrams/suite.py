"""Hidden suite of find_anagrams."""

import random
from string import ascii_lowercase

from judge.suite import carrying_windows, edge_cases, exhaustive_cases, random_cases


def valid(text, pattern):
    letters = set(ascii_lowercase)
    return 1 <= len(text) <= 40_000 and 1 <= len(pattern) <= 40_000 and set(text + pattern) <= letters


def expected(text, pattern):
    """Sort every substring of the pattern's length."""
    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if sorted(text[i : i + size]) == sorted(pattern)]


test_edges = edge_cases(
    text_shorter_than_pattern=("ab", "xabx"),
    text_is_one_anagram=("cab", "abc"),
    nearly_equal_sums_of_logarithms=("joouy", "grrtz"),
    adjacent_anagrams=("abcbca", "abc"),
    anagrams_in_first_and_last_window=("abxxxba", "ab"),
    same_anagram_twice=("baxba", "ab"),
    pattern_among_its_anagrams=("acbabc", "abc"),
    other_letter_between=("abxcab", "abc"),
    overlapping_anagrams=("abcabcab", "abc"),
    equal_character_sums=("adbcad", "bc"),
    equal_character_products=("bb", "ad"),
    equal_sums_and_products=("bbi", "aff"),
    equal_sums_squares_and_cubes=("bcjk", "aehl"),
    equal_sums_and_sets=("aabcc", "abbbc"),
    pairs_cancel_in_xor=("aabbccdd", "ccdd"),
    letters_a_and_z=("azza", "za"),
    counts_1_and_11_joined=("a" + "b" * 11, "b" + "a" * 11),
    counts_beyond_4_bits=carrying_windows(16),
    counts_beyond_8_bits=carrying_windows(256),
)


@exhaustive_cases(count=7_000)
def test_exhaustive(small):
    """Strings of two letters with every multiset of them as the pattern, and shorter ones of three letters."""
    patterns = small.built("".join, small.lists("ab", least=2, ascending=True))
    three = small.together(small.strings("abc", most=4, least=1), small.strings("abc", most=2, least=1))
    return small.either(three, small.together(small.strings("ab", least=1), patterns))


@random_cases
def test_random(st):
    """Strings of few letters or of all, and shuffled substrings of them as patterns, some with one letter changed."""
    text = st.text("aab", min_size=20, max_size=60) | st.text("abcz", min_size=20, max_size=60)
    text |= st.text(ascii_lowercase, min_size=20, max_size=60)

    def texts_and_patterns(text):
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 4) | st.integers(1, 40))
        part = ends.flatmap(lambda it: st.permutations(text[it[0] : it[0] + it[1]]).map("".join))
        changed = st.tuples(part, st.sampled_from(text)).map(lambda it: it[0][1:] + it[1])
        return st.tuples(st.just(text), part | part | changed)

    return text.flatmap(texts_and_patterns)


def workload(n):
    """A repeated alphabet with a long pattern; random letters, a long run, and a short pattern."""
    draw = random.Random(n)
    repeated = ("".join(draw.sample(ascii_lowercase, 26)) * (n // 26 + 1))[:n]
    few = "".join(draw.choices("aaab", k=n))
    run = "b" * (n // 8) + "a" * (n * 3 // 4) + "b" * (n - n // 8 - n * 3 // 4)
    return {
        "repeated alphabet": (repeated, ascii_lowercase * max(1, n // 52)),
        "two letters": (few, "".join(sorted(few[n // 3 : n // 3 + n // 2]))),
        "long run": (run, "a" * (n // 2) + "b" * (n // 16)),
        "short pattern": (few, "abaa"),
        "pattern as long as text": (few, few[::-1]),
    }
