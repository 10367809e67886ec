"""Hidden suite of count_palindromic_substrings."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

SIZES = (26, 31, 32, 52, 62, 64, 97, 127, 128, 256, 1_000, 1_009, 1_024, 4_096, 10_007, 65_536)
"""Sizes of tables that are too small for all characters."""
BASES = (26, 27, 29, 31, 33, 37, 53, 101, 127, 128, 131, 137, 256, 257)
"""Bases of polynomial hashes that are too small for all characters."""


def valid(text):
    return len(text) <= 1_000


def expected(text):
    """Compare every substring with its reverse."""
    parts = (text[start:end] for start in range(len(text)) for end in range(start + 1, len(text) + 1))
    return sum(part == part[::-1] for part in parts)


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


test_edges = edge_cases(
    empty_string=("",),
    one_character=("x",),
    two_distinct_characters=("xy",),
    two_equal_characters=("xx",),
    occurrences_counted_separately=("abab",),
    even_length=("xabbay",),
    at_the_start=("abcbaxyz",),
    at_the_end=("xyzabcba",),
    even_at_the_start=("abbaxy",),
    even_at_the_end=("xyabba",),
    nested_palindromes=("abcdcba",),
    odd_and_even_at_the_same_character=("aabaaab",),
    overlapping_palindromes=("babcbabcbaccba",),
    equal_ends_only=("abca",),
    runs_of_lengths_2_to_5=("aabbbaaaabbbbbaa",),
    later_end_after_a_failure=("abcacba",),
    case_matters=("xAbBay",),
    spaces_and_punctuation_count=("a, b a",),
    surrounding_whitespace_counts=("\n x \n",),
    line_breaks_count=("ab\nba\r\n",),
    carriage_returns_and_tabs_count=("\r\n\t\n\r",),
    each_punctuation_mark_counts=(".|^$@*_*@$^|.",),
    invisible_characters_count=("\ufeffa\u200db\ufe0fb\u200da\ufeff",),
    null_characters_count=("\0a\0b\0",),
    hash_signs_count=("a#b##b#c",),
    digits_and_letters=("x10a01y",),
    combining_accent_is_a_character=("e\u0301e",),
    composed_and_decomposed_differ=("\u00e9ae\u0301",),
    compatible_characters_differ=("\ufb01xfi \u2460y1",),
    case_folding_to_two_characters=("\u00dfss",),
    non_ascii_characters=("éλéλλ",),
    case_matters_beyond_ascii=("aAéÉ\u03bb\u039b",),
    characters_beyond_16_bits=("\U0001f600a\U0001f601a\U0001f600",),
    characters_with_a_shared_utf16_half=("\U0001f600\U0001f601\U0001f602",),
    equal_low_byte=("a\u0161\u0261",),
    equal_low_16_bits=("\uf600\U0001f600",),
    equal_modulo_the_size_of_a_table=(
        "".join(chr(5_000 * k) + chr(5_000 * k + size) for k, size in enumerate(SIZES, 12)),
    ),
    equal_hashes_of_small_bases=("".join(map(equal_hashes, BASES)),),
    collisions_of_hashes_that_wrap=(thue_morse(1_000),),
    collisions_of_hashes_in_other_characters=(thue_morse(999, "\u03bb", "\u4e00")[::-1],),
    one_run_of_999=("a" * 999 + "b",),
    more_than_256_distinct_characters=(numbered(1_000),),
    long_palindrome_of_distinct_characters=("a" + numbered(490) + numbered(490)[::-1] + "bcdefgh",),
    long_odd_palindrome=(numbered(300) + "a" + numbered(300)[::-1],),
    two_long_palindromes=(numbered(240) + numbered(241)[::-1] + "a" * 480,),
    exactly_65536=("a" * 361 + numbered(195),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters, longer ones of two, and short ones of characters that are used as marks."""
    letters = small.strings("abc", most=7)
    marks = small.strings("a!%&*+-~?_<>[]{}", most=2)
    return (small.either(letters, small.strings("ab", least=8), marks, small.strings("a^$#@|\0", most=3)),)


@random_cases
def test_random(st):
    """Strings of middle length over a few characters: mixed, in runs, or palindromes side by side."""
    some = st.lists(st.sampled_from("abcA #\n^$") | st.characters(), min_size=2, max_size=6, unique=True)

    def texts(alphabet):
        char = st.sampled_from(alphabet)
        mixed = st.lists(char, min_size=12, max_size=80)
        runs = st.lists(st.tuples(char, st.integers(1, 9)), min_size=4, max_size=12).map(
            lambda runs: [character for character, length in runs for _ in range(length)]
        )
        palindrome = st.tuples(st.lists(char, min_size=2, max_size=15), st.integers(0, 1)).map(
            lambda drawn: drawn[0] + drawn[0][::-1][drawn[1] :]
        )
        several = st.lists(palindrome | st.lists(char, max_size=5), min_size=3, max_size=6).map(
            lambda parts: [character for part in parts for character in part]
        )
        return st.tuples((mixed | runs | several).map("".join))

    return some.flatmap(texts)


def workload(n):
    """One character; and shorter ones, since a memo over all pairs does the same work where centers do little."""
    rng = random.Random(n)
    short = 2 * n // 5
    half = "".join(rng.choices("ab\U0001f600", k=short // 2 - 5))
    return {
        "one character": ("a" * n,),
        "two runs": ("a" * (short // 2) + "b" * (short // 2),),
        "long palindrome": ("cd" + half + half[::-1] + "dcabcdef",),
        "two characters at random": ("".join(rng.choices("ab", k=short)),),
        "three characters in a cycle": ("abc" * (short // 3),),
    }
