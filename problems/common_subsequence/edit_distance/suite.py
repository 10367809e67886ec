"""Hidden suite of edit_distance."""

import random
from functools import cache

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 220
DISTINCT = "".join(map(chr, range(0x4E00, 0x4E00 + 2 * LIMIT)))


def valid(first, second):
    return len(first) <= LIMIT and len(second) <= LIMIT


def expected(first, second):
    """Try all three edits at each pair of prefixes, also where the last characters are equal."""

    @cache
    def distance(i, j):
        if not i or not j:
            return i + j
        last = 0 if first[i - 1] == second[j - 1] else 1
        return min(distance(i - 1, j - 1) + last, distance(i - 1, j) + 1, distance(i, j - 1) + 1)

    return distance(len(first), len(second))


test_edges = edge_cases(
    both_empty=("", ""),
    first_empty=("", "abc"),
    second_empty=("abc", ""),
    equal_strings=("abca", "abca"),
    one_replacement=("abc", "adc"),
    one_insertion_at_the_front=("bcd", "abcd"),
    one_deletion_at_the_end=("abcd", "abc"),
    swap_of_neighbors=("abcd", "acbd"),
    rotation=("abcdef", "bcdefa"),
    reversed_string=("abcde", "edcba"),
    nothing_in_common=("abc", "defgh"),
    prefix_and_suffix_overlap=("aba", "ababa"),
    run_of_one_character_shortened=("aaaaa", "aaa"),
    second_inside_first=("xxabcxx", "abc"),
    case_matters=("ABC", "abc"),
    spaces_count=(" a b ", "ab"),
    newline_hash_sign_and_null=("a\n#\0", "a"),
    composed_accent=("\u00e9a", "e\u0301a"),
    same_character_in_two_ways=("\u212b", "\u00c5"),
    one_character_of_four_bytes=("a\U0001f600b", "ab"),
    replaced_by_a_longer_character=("a\u00e9b", "a\U0001f600b"),
    equal_low_byte=("\u0161\u0162", "ab"),
    equal_low_16_bits=("\U0001f600\U00010061", "\uf600a"),
    letters_of_three_cases=("\u01c4\u01c5\u01c6", "\u01c6\u01c5\u01c4"),
    sharp_s=("stra\u00dfe", "strasse"),
    indices_1_and_11=("abcdefghijklm", "xa"),
    more_than_64_characters=("ab" * 33 + "c", "ba" * 33 + "d"),
    every_twentieth_character=(DISTINCT[:LIMIT:20], DISTINCT[:LIMIT]),
    suffix_of_the_longest_string=(DISTINCT[LIMIT - 20 : LIMIT], DISTINCT[:LIMIT]),
    longest_string_and_its_suffix=(DISTINCT[:LIMIT], DISTINCT[LIMIT - 20 : LIMIT]),
    long_shift_the_other_way=(DISTINCT[109 : 109 + LIMIT], DISTINCT[:LIMIT]),
    distance_beyond_127=(DISTINCT[:150], DISTINCT[150:290]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Both strings of three letters, up to three of each, and longer ones of two letters."""
    three = small.together(small.strings("acb", most=4), small.strings("abc", most=3))
    return small.either(three, small.together(small.strings("ab"), small.strings("ba")))


@random_cases
def test_random(st):
    """A string and what a few edits make of it, of few characters or of all; and strings that are independent."""
    alphabet = st.lists(st.sampled_from("abAB é😀") | st.characters(), min_size=2, max_size=6, unique=True)

    def edited(drawn):
        alphabet, picked, edits = drawn
        first = [alphabet[i % len(alphabet)] for i in picked]
        second = first[:]
        for kind, place, i in edits:
            place %= len(second) + 1
            character = [alphabet[i % len(alphabet)]]
            if kind == 0:
                second[place:place] = character
            elif kind == 1:
                second[place : place + 1] = character
            elif kind == 2:
                del second[place : place + i]
            elif kind == 3:
                second[place : place + 2] = second[place : place + 2][::-1]
            else:
                second = second[place:] + second[:place]
        return "".join(first), "".join(second)

    edit = st.tuples(st.integers(0, 4), st.integers(0, 40), st.integers(0, 5))
    number = st.integers(0, 5)
    close = st.tuples(
        alphabet, st.lists(number, min_size=12, max_size=40), st.lists(edit, min_size=1, max_size=12)
    )
    free = st.tuples(st.text("ab", min_size=8, max_size=30), st.text("abc", min_size=8, max_size=30))
    return close.map(edited) | close.map(edited) | free


def workload(n):
    """Few letters; shifts by nearly half the length, of distinct characters and of few; a short string; few edits."""
    rng = random.Random(n)
    first, second = ("".join(rng.choices("abcd", k=n)) for _ in range(2))
    shift = max(0, n // 2 - 1)
    return {
        "few letters": (first, second),
        "long shift": (DISTINCT[:n], DISTINCT[shift : shift + n]),
        "front moved to the end": (first, first[shift:] + first[:shift]),
        "much shorter": (first, DISTINCT[: n // 4] + first[n // 8 : n // 2]),
        "nearly equal": (second, second[1 : n // 2] + "e" + second[n // 2 :]),
    }
