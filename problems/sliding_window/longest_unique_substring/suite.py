"""Hidden suite of longest_unique_substring."""

import random
from itertools import chain

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text):
    return len(text) <= 440_000


def expected(text):
    """Go from every index to the first duplicate."""
    best = 0
    for start in range(len(text)):
        end = start
        while end < len(text) and text[end] not in text[start:end]:
            end += 1
        best = max(best, end - start)
    return best


test_edges = edge_cases(
    one_space=(" ",),
    start_must_not_move_back=("abba",),
    start_must_not_move_far_back=("abcdeecba",),
    window_continues_after_duplicate=("dvdf",),
    duplicate_of_first_in_window=("aabac",),
    longest_is_last=("aababcd",),
    case_matters=("aAbB",),
    spaces_are_characters=("a b c",),
    line_breaks_are_characters=("a\nb\rc\td",),
    digits_and_symbols=("1-1+2",),
    equal_low_8_bits=("a\u0161\u0261b",),
    equal_low_16_bits=("\uf600\U0001f600a",),
    equal_low_17_bits=("\u4e00\U00024e00a",),
    duplicate_bytes_in_utf_8=("\u0101\u0102\u0103",),
    characters_beyond_16_bits=("\U0001f600\U0001f601\U0001f602\U0001f600",),
    ligature_is_one_character=("\ufb01fi",),
    full_width_and_superscript_differ=("A\uff212\u00b2",),
    sharp_s_is_one_character=("ßs",),
    combining_accents=("e\u0301o\u0301",),
    accented_and_plain_differ=("\u00e9e",),
    null_character=("a\0b\0c",),
    more_than_256_distinct=("".join(map(chr, range(400, 1400))) + "".join(map(chr, range(900, 1900))),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Four distinct characters, and the empty string."""
    return (small.strings("abcd"),)


@random_cases
def test_random(st):
    """Strings of middle length over any characters: mixed, forward and backward, and of pieces without a duplicate."""

    def strings(characters):
        mixed = st.lists(st.sampled_from(characters), min_size=12, max_size=60)
        forward_and_backward = mixed.map(lambda text: text[:30] + text[29::-1])
        piece = st.permutations(characters).flatmap(
            lambda p: st.integers(1, len(p)).map(lambda size: p[:size])
        )
        pieces = st.lists(piece, min_size=2, max_size=6).map(lambda parts: [*chain.from_iterable(parts)])
        return (mixed | forward_and_backward | pieces).map("".join)

    character = st.sampled_from("abA é") | st.characters()
    return st.tuples(st.lists(character, min_size=3, max_size=16, unique=True).flatmap(strings))


def workload(n):
    """A duplicate at the end; fewer characters twice, in order or backward; fewer at random; mostly one character.

    Many characters share their low byte, at which a search in a string stops.
    """
    characters = [chr(0x10000 + i // 110 * 256 + i % 110) for i in range(n - 1)]
    block = characters[: n // 8]
    return {
        "duplicate at the end": ("".join(characters[::-2] + characters[1::2]) + characters[-2],),
        "twice in order": ("".join(block * 2),),
        "forward and backward": ("".join(block + block[::-1]),),
        "random": ("".join(random.Random(n).choices(block[: n // 40], k=n // 4)),),
        "mostly one character": (characters[0] * (n // 2) + "".join(characters[: n // 20]),),
    }
