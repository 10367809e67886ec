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
    tie_of_overlapping_windows=("aba", "ab"),
    tie_not_broken_alphabetically=("baxab", "ab"),
    too_few_of_one_character=("abc", "aab"),
    surplus_character_inside=("abbc", "abc"),
    surplus_character_leaves_first=("babac", "abc"),
    surplus_leaves_between_others=("axaxbc", "abc"),
    newline_and_hash_sign=("x\n#\0x", "#\n"),
    shorter_window_later=("axxxbaxb", "ab"),
    window_in_pattern_order_is_longer=("bcaxxbxc", "abc"),
    other_characters_at_both_ends=("xxabxx", "ab"),
    more_than_256_of_one_character=("xb" + "a" * 299 + "cab" + "a" * 301 + "x", "b" + "a" * 300),
    more_than_256_distinct_characters=(
        "ab" + "".join(map(chr, range(200, 600))) * 2,
        "".join(map(chr, range(200, 600))),
    ),
    case_matters=("aAbB", "AB"),
    spaces_count=("a  b c", "b "),
    space_at_the_end_of_the_window=("xa b", "a "),
    characters_beyond_16_bits=("x\U0001f601\U0001f600y", "\U0001f600\U0001f601"),
    characters_with_equal_low_byte=("\u0161ab", "ab"),
    characters_with_equal_low_16_bits=("\uf600x\U0001f600", "x\U0001f600"),
    null_character=("a\0b\0", "\0\0"),
    combining_accent=("\u00e9e\u0301", "e\u0301"),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters, and longer ones of two, with every multiset of these letters as the pattern."""
    two = small.together(
        small.strings("ba", least=1), small.built("".join, small.lists("ab", least=1, ascending=True))
    )
    patterns = small.built("".join, small.lists("abc", most=3, least=1, ascending=True))
    return small.either(small.together(small.strings("acb", most=5, least=2), patterns), two)


@random_cases
def test_random(st):
    """Longer strings of few characters from anywhere, with patterns drawn from them: ties are common."""
    alphabet = st.lists(st.sampled_from("abcBA é😀") | st.characters(), min_size=2, max_size=8, unique=True)

    def texts_and_patterns(text):
        picked = st.lists(st.sampled_from(text), min_size=1, max_size=4) | st.permutations(text[:12])
        return st.tuples(st.just(text), picked.map("".join))

    texts = alphabet.flatmap(
        lambda alphabet: st.lists(st.sampled_from(alphabet), min_size=12, max_size=40).map("".join)
    )
    free = st.tuples(texts, st.text("abcB ", min_size=1, max_size=3))
    return texts.flatmap(texts_and_patterns) | texts.flatmap(texts_and_patterns) | free


def workload(n):
    """Windows of half the string or more, of thousands of distinct characters, of few, and of mostly one."""
    draw = random.Random(n)
    size = n // 2
    few = "".join(draw.choices("abcd", k=n))
    distinct = [chr(0x20000 + i) for i in range(n * 3 // 4)]
    others = draw.choices(distinct, k=n - len(distinct))
    run = "b" * (n // 8) + "a" * (n * 3 // 4) + "b" * (n - n // 8 - n * 3 // 4)
    return {
        "many distinct characters": ("".join(others[::2] + distinct + others[1::2]), "".join(distinct)),
        "many distinct, descending": ("".join(others + distinct[::-1]), "".join(draw.sample(distinct, size))),
        "few distinct characters": (few, "".join(draw.choices("abcd", k=size))),
        "long run": (run, "b" + "a" * (n // 2)),
        "same character at both ends": ("x" + few[n // 8 + 3 :] + "y" + few[: n // 8] + "x", "xyb"),
    }
