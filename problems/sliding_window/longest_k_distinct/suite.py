"""Hidden suite of longest_k_distinct."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, k):
    return 1 <= len(text) <= 200_000 and 0 <= k <= 200_000


def expected(text, k):
    """Go from every place as far as k kinds allow."""
    best = 0
    for start in range(len(text)):
        kinds = set()
        for end, character in enumerate(text[start:], start + 1):
            kinds.add(character)
            if len(kinds) > k:
                break
            best = max(best, end - start)
    return best


test_edges = edge_cases(
    no_kind=("aab", 0),
    more_kinds_allowed_than_there_are=("abcab", 9),
    one_kind_is_the_longest_run=("abbbaab", 1),
    first_kind_met_stays=("abaaccc", 2),
    rarest_kind_is_used_last=("abbbacccaa", 2),
    many_leave_at_once=("aaaaabcc", 2),
    case_matters=("aAaAbB", 2),
    spaces_count=("a a b", 2),
    beyond_ascii=("éèéλéλ", 2),
    beyond_16_bits=("\U0001f600\U0001f601\U0001f600\U0001f602", 2),
    null_character=("\0a\0b", 2),
    accents_that_combine=("e\u0301e", 1),
    low_bytes_are_equal=("a\u0161\u0261", 1),
    low_16_bits_are_equal=("\uf600\U0001f600", 1),
    more_than_256_of_a_kind=("a" * 300 + "bc" + "b" * 299 + "ad", 2),
    more_than_256_kinds=("".join(map(chr, range(200, 700))) * 2, 400),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three kinds with every k, and four kinds in shorter texts."""
    four = small.together(small.strings("abcd", most=5, least=1), (2, 3))
    return small.either(small.together(small.strings("abc", least=1), range(5)), four)


@random_cases
def test_random(st):
    """Texts of middle length over a few characters from anywhere, evenly mixed or in runs; k about their number."""
    kinds = st.lists(st.sampled_from("abA é") | st.characters(), min_size=2, max_size=8, unique=True)

    def texts(kinds):
        kind = st.sampled_from(kinds)
        mixed = st.lists(kind, min_size=15, max_size=60)
        runs = st.lists(st.tuples(kind, st.integers(1, 9)), min_size=4, max_size=14).map(
            lambda runs: [character for character, length in runs for _ in range(length)]
        )
        return st.tuples((mixed | runs).map("".join), st.integers(1, len(kinds)))

    return kinds.flatmap(texts)


def workload(n):
    """Two kinds of which one leaves at last, thousands in a ring or by chance, two halves, and three runs."""
    draw = random.Random(n)
    ring = [chr(0x10000 + i) for i in range(n // 2)]
    again = "".join(draw.choices(ring[: n // 8], k=n))
    halves = "".join(draw.choices("abcde", k=n // 2)) + "".join(draw.choices("vwxyz", k=n - n // 2))
    return {
        "all leave at last": ("\U0001f600\U0001f601" * (n // 2 - 1) + "c", 2),
        "kinds come back": (again, n // 16),
        "many kinds": ("".join(ring * 2), len(ring) - 1),
        "two halves": (halves, 5),
        "three runs": ("a" * (n // 2) + "b" * (n // 3) + "c" * (n // 6), 1),
    }
