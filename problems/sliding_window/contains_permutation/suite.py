"""Hidden suite of contains_permutation."""

import random
from string import ascii_lowercase

from judge.suite import carrying_windows, edge_cases, exhaustive_cases, random_cases


def valid(text, pattern):
    letters = set(ascii_lowercase)
    return 1 <= len(text) <= 40_000 and 1 <= len(pattern) <= 40_000 and set(text + pattern) <= letters


def expected(text, pattern):
    """Sort every substring of the pattern's length."""
    size = len(pattern)
    return any(sorted(text[i : i + size]) == sorted(pattern) for i in range(len(text) - size + 1))


test_edges = edge_cases(
    text_shorter_than_pattern=("ab", "xabx"),
    neither_pattern_nor_its_reverse=("xbcax", "abc"),
    permutation_in_first_window=("bacxxx", "abc"),
    permutation_in_last_window=("xxxbac", "abc"),
    window_starts_after_duplicate=("abcabb", "abb"),
    other_character_between=("abxc", "abc"),
    equal_characters_not_adjacent=("abab", "aabb"),
    match_only_if_wrapping_around=("aabbaa", "aaab"),
    equal_character_sums=("adad", "bc"),
    equal_character_products=("bb", "ad"),
    equal_sums_and_products=("bbi", "aff"),
    equal_sums_squares_and_cubes=("bcjk", "aehl"),
    equal_sums_and_sets=("aabcc", "abbbc"),
    pairs_cancel_in_xor=("aabb", "ccdd"),
    letters_a_and_z=("azza", "zaz"),
    counts_1_and_11_joined=("a" + "b" * 11, "b" + "a" * 11),
    nearly_equal_sums_of_logarithms=("joouy", "grrtz"),
    **{f"counts_beyond_{bits}_bits": ("b" * (2**bits + 1), "a" * 2**bits + "c") for bits in range(4, 16)},
    **{f"counts_above_{bits}_bits": carrying_windows(2**bits) for bits in (4, 8)},
)


@exhaustive_cases(count=7_000)
def test_exhaustive(small):
    """Strings of two letters with every multiset of them as the pattern, and shorter ones of three letters."""
    patterns = small.built("".join, small.lists("ab", least=2, ascending=True))
    three = small.together(small.strings("abc", most=4, least=1), small.strings("abc", most=2, least=1))
    return small.either(three, small.together(small.strings("ab", least=1), patterns))


@random_cases
def test_random(st):
    """Strings of few letters or of all, and shuffled substrings of them as patterns, most with one letter changed."""
    text = st.text("aabc", min_size=20, max_size=60) | st.text("ab", min_size=20, max_size=60)
    text |= st.text(ascii_lowercase, min_size=20, max_size=60)

    def texts_and_patterns(text):
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(2, 8) | st.integers(2, 40))
        part = ends.flatmap(lambda it: st.permutations(text[it[0] : it[0] + it[1]]).map("".join))
        changed = st.tuples(part, st.sampled_from(text)).map(lambda it: it[0][1:] + it[1])
        return st.tuples(st.just(text), part | changed | changed)

    return text.flatmap(texts_and_patterns)


def workload(n):
    """Long patterns that match only the last window, or none; a long run; a short pattern; one window."""
    draw = random.Random(n)
    size = n // 2
    few = "z" + "".join(draw.choices("abcd", k=n - 1))
    last = "".join(draw.choices(ascii_lowercase[:25], k=n - 1)) + "z"
    run = "b" * (n // 8) + "a" * (n * 3 // 4) + "c" * (n - n // 8 - n * 3 // 4)
    return {
        "no permutation": (
            few,
            "a" * (size // 3) + "".join(draw.choices("bcd", k=size - size // 3 - 1)) + "z",
        ),
        "permutation in last window": (last, "".join(sorted(last[-size:]))),
        "long run": (run, "a" * (n * 3 // 4) + "bc" * (n // 16)),
        "short pattern": (few[1:], "aabbccddz"),
        "one window": (last, last[::-1]),
    }
