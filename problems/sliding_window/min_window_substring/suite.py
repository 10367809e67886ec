"""Hidden suite of min_window_substring."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, pattern):
    return 1 <= len(text) <= 40_000 and 1 <= len(pattern) <= 40_000


def expected(text, pattern):
    """Try the lengths from the shortest on, and each from left to right."""
    for size in range(len(pattern), len(text) + 1):
        for start in range(len(text) - size + 1):
            if Counter(pattern) <= Counter(text[start : start + size]):
                return text[start : start + size]
    return ""


test_edges = edge_cases(
    window_in_the_middle=("axxbaxxb", "ab"),
    leftmost_of_overlapping=("aba", "ab"),
    leftmost_is_not_first_in_order=("baxab", "ab"),
    multiplicity_cannot_be_had=("abc", "aab"),
    more_than_exactly_is_fine=("abbc", "abc"),
    spare_one_leaves_first=("babac", "abc"),
    spare_one_leaves_among_foreign_ones=("axaxbc", "abc"),
    shorter_one_comes_later=("axxxbaxb", "ab"),
    order_would_be_longer=("bcaxxbxc", "abc"),
    foreign_at_both_ends=("xxabxx", "ab"),
    more_than_256_of_a_kind=("xb" + "a" * 299 + "cab" + "a" * 301 + "x", "b" + "a" * 300),
    more_than_256_kinds=("ab" + "".join(map(chr, range(200, 600))) * 2, "".join(map(chr, range(200, 600)))),
    case_matters=("aAbB", "AB"),
    spaces_count=("a  b c", "b "),
    blank_at_the_end_of_the_window=("xa b", "a "),
    beyond_16_bits=("x\U0001f601\U0001f600y", "\U0001f600\U0001f601"),
    low_bytes_are_equal=("\u0161ab", "ab"),
    low_16_bits_are_equal=("\uf600x\U0001f600", "x\U0001f600"),
    null_character=("a\0b\0", "\0\0"),
    accents_that_combine=("\u00e9e\u0301", "e\u0301"),
)


@exhaustive_cases
def test_exhaustive(small):
    """Texts of three letters, and longer ones of two, with every bag of these letters."""
    two = small.together(
        small.strings("ba", least=1), small.built("".join, small.lists("ab", least=1, ascending=True))
    )
    bags = small.built("".join, small.lists("abc", most=3, least=1, ascending=True))
    return small.either(small.together(small.strings("acb", most=5, least=2), bags), two)


@random_cases
def test_random(st):
    """Longer texts of few characters from anywhere, and patterns drawn from them with repeats: ties are common."""
    kinds = st.lists(st.sampled_from("abcBA é😀") | st.characters(), min_size=2, max_size=8, unique=True)

    def pieces(text):
        picked = st.lists(st.sampled_from(text), min_size=1, max_size=4) | st.permutations(text[:12])
        return st.tuples(st.just(text), picked.map("".join))

    texts = kinds.flatmap(
        lambda kinds: st.lists(st.sampled_from(kinds), min_size=12, max_size=40).map("".join)
    )
    free = st.tuples(texts, st.text("abcB ", min_size=1, max_size=3))
    return texts.flatmap(pieces) | texts.flatmap(pieces) | free


def workload(n):
    """Windows of half the text or more, of thousands of kinds, of few, and of one mostly; and very short ones."""
    draw = random.Random(n)
    size = n // 2
    few = "".join(draw.choices("abcd", k=n))
    kinds = [chr(0x20000 + i) for i in range(n * 3 // 4)]
    again = draw.choices(kinds, k=n - len(kinds))
    run = "b" * (n // 8) + "a" * (n * 3 // 4) + "b" * (n - n // 8 - n * 3 // 4)
    return {
        "many kinds": ("".join(again[::2] + kinds + again[1::2]), "".join(kinds)),
        "many kinds falling": ("".join(again + kinds[::-1]), "".join(draw.sample(kinds, size))),
        "few kinds": (few, "".join(draw.choices("abcd", k=size))),
        "long run": (run, "b" + "a" * (n // 2)),
        "both ends": ("x" + few[n // 8 + 3 :] + "y" + few[: n // 8] + "x", "xyb"),
    }
