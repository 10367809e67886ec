"""Hidden suite of contains_permutation."""

import random
from string import ascii_lowercase

from judge.suite import carrying_windows, edge_cases, exhaustive_cases, random_cases


def valid(text, pattern):
    letters = set(ascii_lowercase)
    return 1 <= len(text) <= 40_000 and 1 <= len(pattern) <= 40_000 and set(text + pattern) <= letters


def expected(text, pattern):
    """Sort every substring as long as the pattern."""
    size = len(pattern)
    return any(sorted(text[i : i + size]) == sorted(pattern) for i in range(len(text) - size + 1))


test_edges = edge_cases(
    text_too_short_the_other_way_round=("ab", "xabx"),
    neither_order=("xbcax", "abc"),
    first_window=("bacxxx", "abc"),
    last_window=("xxxbac", "abc"),
    window_starts_after_a_repeat=("abcabb", "abb"),
    foreign_character_between=("abxc", "abc"),
    each_half_alone=("abab", "aabb"),
    run_across_the_seam=("aabbaa", "aaab"),
    sums_are_the_same=("adad", "bc"),
    products_are_the_same=("bb", "ad"),
    sums_and_products_are_the_same=("bbi", "aff"),
    sums_squares_and_cubes_are_the_same=("bcjk", "aehl"),
    sums_and_sets_are_the_same=("aabcc", "abbbc"),
    pairs_cancel=("aabb", "ccdd"),
    ends_of_the_alphabet=("azza", "zaz"),
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
    """Texts of few letters or of all, and patterns that are a shuffled piece of them, most with one letter changed."""
    text = st.text("aabc", min_size=20, max_size=60) | st.text("ab", min_size=20, max_size=60)
    text |= st.text(ascii_lowercase, min_size=20, max_size=60)

    def pieces(text):
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(2, 8) | st.integers(2, 40))
        piece = ends.flatmap(lambda it: st.permutations(text[it[0] : it[0] + it[1]]).map("".join))
        changed = st.tuples(piece, st.sampled_from(text)).map(lambda it: it[0][1:] + it[1])
        return st.tuples(st.just(text), piece | changed | changed)

    return text.flatmap(pieces)


def workload(n):
    """Long patterns that only the last window fits, or none; a long run; a short pattern; one window."""
    draw = random.Random(n)
    size = n // 2
    few = "z" + "".join(draw.choices("abcd", k=n - 1))
    last = "".join(draw.choices(ascii_lowercase[:25], k=n - 1)) + "z"
    run = "b" * (n // 8) + "a" * (n * 3 // 4) + "c" * (n - n // 8 - n * 3 // 4)
    return {
        "none": (few, "a" * (size // 3) + "".join(draw.choices("bcd", k=size - size // 3 - 1)) + "z"),
        "last window": (last, "".join(sorted(last[-size:]))),
        "long run": (run, "a" * (n * 3 // 4) + "bc" * (n // 16)),
        "short pattern": (few[1:], "aabbccddz"),
        "one window": (last, last[::-1]),
    }
