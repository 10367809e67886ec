"""Hidden suite of longest_k_distinct."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, k):
    return 1 <= len(text) <= 400_000 and 0 <= k <= 400_000


def expected(text, k):
    """Extend from every index while there are at most k distinct characters."""
    best = 0
    for start in range(len(text)):
        seen = set()
        for end, character in enumerate(text[start:], start + 1):
            seen.add(character)
            if len(seen) > k:
                break
            best = max(best, end - start)
    return best


test_edges = edge_cases(
    k_is_0=("aab", 0),
    k_exceeds_distinct_characters=("abcab", 9),
    k_is_1_longest_run=("abbbaab", 1),
    first_character_stays=("abaaccc", 2),
    rarest_character_used_last=("abbbacccaa", 2),
    many_characters_leave_at_once=("aaaaabcc", 2),
    case_matters=("aAaAbB", 2),
    spaces_count=("a a b", 2),
    non_ascii_characters=("éèéλéλ", 2),
    characters_beyond_16_bits=("\U0001f600\U0001f601\U0001f600\U0001f602", 2),
    null_character=("\0a\0b", 2),
    combining_accent=("e\u0301e", 1),
    characters_with_equal_low_byte=("a\u0161\u0261", 1),
    characters_with_equal_low_16_bits=("\uf600\U0001f600", 1),
    more_than_256_of_one_character=("a" * 300 + "bc" + "b" * 299 + "ad", 2),
    more_than_256_distinct_characters=("".join(map(chr, range(200, 700))) * 2, 400),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters with every k, and shorter ones of four letters."""
    four = small.together(small.strings("abcd", most=5, least=1), (2, 3))
    return small.either(small.together(small.strings("abc", least=1), range(5)), four)


@random_cases
def test_random(st):
    """Strings of middle length over a few characters from anywhere, mixed or in runs; k up to their number."""
    alphabet = st.lists(st.sampled_from("abA é") | st.characters(), min_size=2, max_size=8, unique=True)

    def texts(alphabet):
        char = st.sampled_from(alphabet)
        mixed = st.lists(char, min_size=15, max_size=60)
        runs = st.lists(st.tuples(char, st.integers(1, 9)), min_size=4, max_size=14).map(
            lambda runs: [character for character, length in runs for _ in range(length)]
        )
        return st.tuples((mixed | runs).map("".join), st.integers(1, len(alphabet)))

    return alphabet.flatmap(texts)


def workload(n):
    """Two characters that leave at the end, thousands repeated at random or in order, two halves, and three runs."""
    draw = random.Random(n)
    distinct = [chr(0x10000 + i) for i in range(n // 2)]
    mixed = "".join(draw.choices(distinct[: n // 8], k=n))
    halves = "".join(draw.choices("abcde", k=n // 2)) + "".join(draw.choices("vwxyz", k=n - n // 2))
    return {
        "all leave at the end": ("\U0001f600\U0001f601" * (n // 2 - 1) + "c", 2),
        "random characters": (mixed, n // 16),
        "many distinct characters": ("".join(distinct * 2), len(distinct) - 1),
        "two halves": (halves, 5),
        "three runs": ("a" * (n // 2) + "b" * (n // 3) + "c" * (n // 6), 1),
    }
