"""Hidden suite of palindromic_partitioning."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

SIZES = (26, 31, 32, 52, 62, 64, 97, 127, 128, 256, 1_000, 1_009, 1_024, 4_096, 10_007, 65_536)
"""Sizes of tables that are too small for all characters."""
BASES = (26, 27, 29, 31, 33, 37, 53, 101, 127, 128, 131, 137, 256, 257)
"""Bases of polynomial hashes that are too small for all characters."""


def valid(text):
    return 1 <= len(text) <= 1_000


def expected(text):
    """Try every palindrome at the end of each prefix, compared with its reverse."""
    parts = [0]
    for end in range(1, len(text) + 1):
        parts.append(
            min(parts[start] + 1 for start in range(end) if text[start:end] == text[start:end][::-1])
        )
    return parts[-1] - 1


def numbered(count, start=0x4E00):
    """Return a string of distinct characters."""
    return "".join(map(chr, range(start, start + count)))


def equal_hashes(base):
    """Return four distinct characters that have the same polynomial hash in both directions."""
    first, second = 20_000 + 9 * base, 66_000 + 500 * base
    return chr(first + base) + chr(second) + chr(second + base * base + base + 1) + chr(first)


def thue_morse(count, zero="a", one="b"):
    """Return the start of a string on which polynomial hashes collide that wrap at a power of two."""
    return "".join(one if index.bit_count() % 2 else zero for index in range(count))


def palindromes_in_a_row(count, seed):
    """Return a string of palindromes of 5 to 120 characters, of which the last one is cut off."""
    rng = random.Random(seed)
    row = ""
    while len(row) < count:
        half = "".join(rng.choices("ab\U0001f600", k=rng.randint(3, 60)))
        row += half + half[::-1][rng.randint(0, 1) :]
    return row[:count]


test_edges = edge_cases(
    one_character=("x",),
    two_distinct_characters=("xy",),
    two_equal_characters=("xx",),
    whole_string=("step on no pets",),
    no_palindromes=("abcdefgh",),
    longest_prefix_is_wrong=("aab" + "ab",),
    longest_suffix_is_wrong=("ba" + "baa",),
    longest_palindrome_is_wrong=("abacdc" + "xyyx" + "cdc" + "aba",),
    cut_inside_a_run=("aaba",),
    cut_inside_a_run_twice=("abaabaaab",),
    cut_in_the_middle_of_a_run=("a" * 20 + "b" + "a" * 40,),
    cut_in_the_middle_of_a_long_run=("a" * 240 + "b" + "a" * 480 + "ca",),
    even_parts=("abbacddc",),
    odd_and_even_parts=("aabaaabcc",),
    long_part_first=("abcdedcbaxy",),
    long_part_last=("xyabcdedcba",),
    part_inside_a_longer_palindrome=("abcbabcbad",),
    equal_ends_only=("abca",),
    more_cuts_than_two=("noonlevelabbaradarxyx",),
    case_matters=("xAbBay",),
    spaces_and_punctuation_count=("a, b a",),
    surrounding_whitespace_counts=("\n x \n",),
    line_breaks_count=("ab\nba\r\n",),
    carriage_returns_and_tabs_count=("\r\n\t\n\rx",),
    tabs_count=("a\t",),
    each_punctuation_mark_counts=(".|^$@*_#!?",),
    marks_at_the_start_and_the_end=("^a^$b$",),
    invisible_characters_count=("\ufeffa\u200db\ufe0fc",),
    null_characters_count=("\0a\0b\0",),
    hash_signs_count=("a#b##b#c",),
    digits_and_letters=("x10a01y",),
    combining_accent_is_a_character=("e\u0301e",),
    composed_and_decomposed_differ=("\u00e9ae\u0301",),
    compatible_characters_differ=("\ufb01xfi \u2460y1",),
    case_folding_to_two_characters=("\u00dfss",),
    non_ascii_characters=("éλéλλ",),
    characters_beyond_16_bits=("\U0001f600a\U0001f601a\U0001f600",),
    characters_with_a_shared_utf16_half=("\U0001f600\U0001f601\U0001f602",),
    equal_low_byte=("a\u0161\u0261",),
    equal_low_16_bits=("\uf600\U0001f600",),
    equal_modulo_the_size_of_a_table=(
        "".join(chr(5_000 * k) + chr(5_000 * k + size) for k, size in enumerate(SIZES, 12)),
    ),
    equal_hashes_of_small_bases=("".join(map(equal_hashes, BASES)),),
    collisions_of_hashes_that_wrap=(thue_morse(512) + "c",),
    one_run_of_999=("a" * 999 + "b",),
    most_cuts=(numbered(1_000),),
    exactly_256_parts=(numbered(255) + "a" * 300,),
    long_palindrome_of_distinct_characters=("a" + numbered(490) + numbered(490)[::-1] + "bcdefgh",),
    many_palindromes_in_a_row=(palindromes_in_a_row(1_000, 1),),
    many_overlaps=("aabab" * 200,),
    two_long_palindromes=(numbered(240) + numbered(241)[::-1] + "a" * 480,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters, and longer ones of two."""
    return (small.either(small.strings("abc", most=7, least=1), small.strings("ab", least=8)),)


@random_cases
def test_random(st):
    """Strings of middle length over a few characters: mixed, in runs, or palindromes side by side."""
    some = st.lists(st.sampled_from("abcA #\n^$") | st.characters(), min_size=2, max_size=4, unique=True)

    def texts(alphabet):
        char = st.sampled_from(alphabet)
        mixed = st.lists(char, min_size=12, max_size=80)
        runs = st.lists(st.tuples(char, st.integers(1, 9)), min_size=4, max_size=12).map(
            lambda runs: [character for character, length in runs for _ in range(length)]
        )
        palindrome = st.tuples(st.lists(char, min_size=2, max_size=9), st.integers(0, 1)).map(
            lambda drawn: drawn[0] + drawn[0][::-1][drawn[1] :]
        )
        several = st.lists(palindrome | st.lists(char, max_size=3), min_size=3, max_size=7).map(
            lambda parts: [character for part in parts for character in part]
        )
        return st.tuples((mixed | runs | several).map("".join))

    return some.flatmap(texts)


def workload(n):
    """One character with another at the end; and shorter ones, on which a split of each range is too slow as well."""
    short = n // 2
    rng = random.Random(n)
    return {
        "one character, another at the end": ("a" * (n - 1) + "b",),
        "three characters in a cycle": (("abc" * short)[:short],),
        "two characters at random": ("".join(rng.choices("ab", k=short)),),
        "palindromes in a row": (palindromes_in_a_row(short, short),),
        "two palindromes that overlap, again and again": (("aabab" * short)[:short],),
    }
