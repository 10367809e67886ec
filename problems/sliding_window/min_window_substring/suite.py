"""Hidden suite of min_window_substring."""

import random
from collections import Counter

from judge.suite import edge_cases, random_cases


def valid(text, pattern):
    return len(text) <= 25_000 and 1 <= len(pattern) <= 25_000


def expected(text, pattern):
    """Try the lengths from the shortest on, and each from left to right."""
    for size in range(len(pattern), len(text) + 1):
        for start in range(len(text) - size + 1):
            if Counter(pattern) <= Counter(text[start : start + size]):
                return text[start : start + size]
    return ""


test_edges = edge_cases(
    no_text=("", "a"),
    one_character_found=("xax", "a"),
    one_character_missing=("xyz", "a"),
    text_is_the_pattern=("abc", "abc"),
    text_is_the_pattern_backwards=("cba", "abc"),
    whole_text_is_needed=("axxb", "ab"),
    whole_text_with_some_to_spare=("abcad", "da"),
    first_window=("abxxaxb", "ab"),
    last_window=("axxbxab", "ab"),
    window_in_the_middle=("axxbaxxb", "ab"),
    leftmost_of_two=("abxba", "ab"),
    leftmost_of_overlapping=("aba", "ab"),
    leftmost_of_longer_ones=("axbyaxb", "ab"),
    leftmost_is_not_first_in_order=("baxab", "ab"),
    multiplicity_counts=("abcaab", "aab"),
    multiplicity_cannot_be_had=("abc", "aab"),
    pattern_longer_than_text=("a", "aa"),
    more_than_needed_inside=("abbba", "aab"),
    more_than_exactly_is_fine=("abbc", "abc"),
    surplus_at_the_left_end=("aaab", "ab"),
    surplus_within=("abba", "aa"),
    spare_one_leaves_first=("babac", "abc"),
    spare_one_leaves_among_foreign_ones=("axaxbc", "abc"),
    shorter_one_comes_later=("axxxbaxb", "ab"),
    shorter_one_comes_earlier=("axbaxxb", "ab"),
    any_order=("xcxaxb", "abc"),
    order_would_be_longer=("bcaxxbxc", "abc"),
    all_the_same=("aaaa", "aa"),
    foreign_at_both_ends=("xxabxx", "ab"),
    case_matters=("aAbB", "AB"),
    spaces_count=("a  b c", "b "),
    blank_at_the_end_of_the_window=("xa b", "a "),
    beyond_16_bits=("x\U0001f601\U0001f600y", "\U0001f600\U0001f601"),
    low_bytes_are_equal=("\u0161ab", "ab"),
    low_16_bits_are_equal=("\uf600x\U0001f600", "x\U0001f600"),
    accents_that_combine=("\u00e9e\u0301", "e\u0301"),
)


@random_cases
def test_random(st):
    """Texts of few letters, and patterns drawn from the letters of the text with repeats: ties are common."""
    text = st.text("aabcx", min_size=4, max_size=12) | st.text("ab", min_size=3, max_size=10)

    def pieces(text):
        picked = st.lists(st.sampled_from(text), min_size=1, max_size=4).map("".join)
        return st.tuples(st.just(text), picked)

    free = st.tuples(st.text("abcB ", max_size=10), st.text("abcB ", min_size=1, max_size=3))
    return text.flatmap(pieces) | text.flatmap(pieces) | free


def workload(n):
    """Windows of half the text: of few kinds, and of thousands of kinds."""
    draw = random.Random(n)
    size = n // 2
    few = "".join(draw.choices("abcd", k=n))
    kinds = [chr(0x4E00 + i) for i in range(n // 4)]
    rounds = "".join("".join(draw.sample(kinds, len(kinds))) for _ in range(4))
    return {
        "few kinds": (few, "".join(draw.choices("abcd", k=size))),
        "many kinds": (rounds, "".join(draw.sample(kinds, len(kinds)))),
    }
