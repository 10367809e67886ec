"""Hidden suite of longest_unique_substring."""

import random
from itertools import chain

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text):
    return len(text) <= 200_000


def expected(text):
    """Go from every place to the first repeat."""
    best = 0
    for start in range(len(text)):
        end = start
        while end < len(text) and text[end] not in text[start:end]:
            end += 1
        best = max(best, end - start)
    return best


test_edges = edge_cases(
    one_space=(" ",),
    start_must_not_go_back=("abba",),
    start_must_not_go_back_far=("abcdeecba",),
    window_lives_on_after_a_repeat=("dvdf",),
    repeat_at_the_start_of_the_window=("aabac",),
    longest_is_last=("aababcd",),
    case_matters=("aAbB",),
    spaces_count=("a b c",),
    line_ends_count=("a\nb\rc\td",),
    digits_and_signs=("1-1+2",),
    low_bytes_are_equal=("a\u0161\u0261b",),
    low_16_bits_are_equal=("\uf600\U0001f600a",),
    low_17_bits_are_equal=("\u4e00\U00024e00a",),
    bytes_of_a_character_repeat=("\u0101\u0102\u0103",),
    beyond_16_bits=("\U0001f600\U0001f601\U0001f602\U0001f600",),
    ligature_is_one_character=("\ufb01fi",),
    wide_and_raised_forms_differ=("A\uff212\u00b2",),
    sharp_s_is_one_character=("ßs",),
    accents_that_combine=("e\u0301o\u0301",),
    composed_and_apart=("\u00e9e",),
    null_character=("a\0b\0c",),
    longer_than_256=("".join(map(chr, range(400, 1400))) + "".join(map(chr, range(900, 1900))),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Four kinds, the empty text included."""
    return (small.strings("abcd"),)


@random_cases
def test_random(st):
    """Texts of middle length over characters from anywhere: mixed, there and back, and pieces without a repeat."""

    def texts(kinds):
        mixed = st.lists(st.sampled_from(kinds), min_size=12, max_size=60)
        there_and_back = mixed.map(lambda text: text[:30] + text[29::-1])
        piece = st.permutations(kinds).flatmap(lambda p: st.integers(1, len(p)).map(lambda size: p[:size]))
        pieces = st.lists(piece, min_size=2, max_size=6).map(lambda parts: [*chain.from_iterable(parts)])
        return (mixed | there_and_back | pieces).map("".join)

    kind = st.sampled_from("abA é") | st.characters()
    return st.tuples(st.lists(kind, min_size=3, max_size=16, unique=True).flatmap(texts))


def workload(n):
    """A repeat at last, half as many kinds once more in order or backwards, and fewer kinds by chance."""
    kinds = [chr(0x10000 + i) for i in range(n - 1)]
    random.Random(n).shuffle(kinds)
    ring = kinds[: n // 2]
    return {
        "repeat at last": ("".join(kinds) + kinds[-1],),
        "twice in order": ("".join(ring * 2),),
        "there and back": ("".join(ring + ring[::-1]),),
        "by chance": ("".join(random.Random(n).choices(ring[: n // 20], k=n)),),
    }
