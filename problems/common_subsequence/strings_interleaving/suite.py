"""Hidden suite of strings_interleaving."""

import random
from functools import cache

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 220
LETTERS = "".join(map(chr, range(0x4E00, 0x4E00 + 2 * LIMIT)))

FIRST, SECOND = f"a{LETTERS[: LIMIT - 2]}z", f"a{LETTERS[LIMIT:-2]}z"
"""With the same character at the start and at the end, and no other one in common."""


def valid(first, second, merged):
    return len(first) <= LIMIT and len(second) <= LIMIT and len(merged) <= 2 * LIMIT


def expected(first, second, merged):
    """Try both strings for each character of merged, and require that all three end together."""

    @cache
    def fits(i, j):
        if i + j == len(merged):
            return i == len(first) and j == len(second)
        return (first[i : i + 1] == merged[i + j] and fits(i + 1, j)) or (
            second[j : j + 1] == merged[i + j] and fits(i, j + 1)
        )

    return fits(0, 0)


def shuffled(first, second, owners):
    """Interleave two strings: take from the first where an owner is true, and the other's rest at the end."""
    one, other, merged = list(first[::-1]), list(second[::-1]), []
    for owner in owners:
        part = one if owner and one else other
        if part:
            merged.append(part.pop())
    return "".join(merged + one[::-1] + other[::-1])


test_edges = edge_cases(
    all_empty=("", "", ""),
    merged_empty=("a", "", ""),
    first_empty=("", "ab", "ab"),
    second_empty=("ab", "", "ab"),
    first_empty_other_order=("", "ab", "ba"),
    both_empty_merged_not=("", "", "a"),
    merged_too_short=("ab", "cd", "acb"),
    merged_too_long=("ab", "cd", "acbdd"),
    merged_has_one_character_more_in_the_middle=("ab", "cd", "axcbd"),
    one_behind_the_other=("abc", "def", "defabc"),
    first_in_the_middle=("ab", "cd", "cabd"),
    other_character_of_the_same_count=("ab", "cd", "abce"),
    both_used_for_the_same_character=("ab", "ac", "acba"),
    equal_strings=("ab", "ab", "abba"),
    equal_strings_twice=("abc", "abc", "aabbcc"),
    one_letter=("aaa", "aa", "aaaaa"),
    first_preferred_fails_late=("aab", "aac", "aacaab"),
    both_preferences_fail=("aabcc", "dbbca", "aadbbcbcac"),
    swapped_pair=("aabcc", "dbbca", "aadbbbaccc"),
    second_reversed=("ab", "cd", "adcb"),
    sums_of_codes_agree=("ad", "xyz", "bcxyz"),
    equal_sums_in_second=("x", "adx", "bcxx"),
    case_matters=("A", "b", "ab"),
    spaces_count=("a ", "b", "ab "),
    spaces_missing=(" a", "b", "ab"),
    newline_hash_sign_and_null=("\n#", "\0", "#\0\n"),
    null_character_in_the_wrong_place=("a\0", "b", "\0ab"),
    newline_in_the_wrong_place=("a\n", "b", "\nab"),
    hash_sign_in_the_wrong_place=("a#", "b", "#ab"),
    accent_apart=("cafe", "\u0301", "cafe\u0301"),
    composed_accent=("e", "\u0301", "\u00e9"),
    same_character_in_two_ways=("a\u212b", "b", "ab\u00c5"),
    equal_low_byte=("\u0161", "b", "ab"),
    equal_low_16_bits=("\U0001f600", "b", "\uf600b"),
    characters_beyond_16_bits=("\U0001f600\U0001f601", "\U0001f601", "\U0001f601\U0001f600\U0001f601"),
    characters_beyond_16_bits_swapped=("\U0001f600\U0001f601", "b", "\U0001f601\U0001f600b"),
    distinct_characters=(
        LETTERS[:LIMIT],
        LETTERS[LIMIT:],
        shuffled(LETTERS[:LIMIT], LETTERS[LIMIT:], [0, 1] * 250),
    ),
    twelve_of_the_other_string_first=("aaaaaabbaba", "aaaaaababaaab", "aaaaaababaaabaaaaaabbaba"),
    second_before_first=(FIRST, SECOND, SECOND + FIRST),
    first_before_second=(FIRST, SECOND, FIRST + SECOND),
    ways_are_a_power_of_two=("ab" * 110, "ac" * 110, "aabc" * 110),
    ways_are_a_multiple_of_256=("a" * 219, "a" * 37, "a" * 256),
    all_of_first_early=("a" * 110 + "b" + "a" * 109, "a" * 220, "a" * 110 + "b" + "a" * 329),
    all_of_second_early=("a" * 110 + "b" + "a" * 109, "a" * 220, "a" * 330 + "b" + "a" * 109),
    last_two_swapped=(
        LETTERS[:150],
        LETTERS[150:300],
        LETTERS[:148] + LETTERS[150:300] + LETTERS[149:147:-1],
    ),
    first_two_swapped=(LETTERS[:150], LETTERS[150:300], LETTERS[1::-1] + LETTERS[150:300] + LETTERS[2:150]),
)


@exhaustive_cases(count=9_000)
def test_exhaustive(small):
    """All strings of two letters with all merged strings of the right length, and some of other lengths."""
    lengths = [(i, j, i + j) for i in range(6) for j in range(6)]
    others = [
        (i, j, i + j + more) for i in range(3) for j in range(3) for more in (-1, 1) if i + j + more >= 0
    ]
    return small.either(
        *(small.together(*(small.strings("ab", size, size) for size in sizes)) for sizes in lengths + others)
    )


@random_cases(count=300)
def test_random(st):
    """Interleavings of few characters or many, most with a small change; nearly equal strings one behind the other."""
    characters = st.sampled_from("abcA é😀") | st.characters()
    alphabet = st.lists(characters, min_size=1, max_size=4, unique=True)

    def made(drawn):
        alphabet, first, second, owners, (kind, place, other) = drawn
        first = "".join(alphabet[i % len(alphabet)] for i in first)
        second = "".join(alphabet[i % len(alphabet)] for i in second)
        merged = list(shuffled(first, second, owners))
        place, other = place % len(merged), other % len(merged)
        if kind in (1, 2):
            other = (place + 1) % len(merged) if kind == 1 else other
            merged[place], merged[other] = merged[other], merged[place]
        elif kind == 3:
            merged.insert(other, merged.pop(place))
        elif kind == 4:
            merged[place] = merged[other]
        elif kind == 5:
            merged[place : place + 1] = [merged[other]] * (other % 3)
        return first, second, "".join(merged)

    def behind(drawn):
        first, place, piece, swapped = drawn
        second = first[:place] + piece + first[place:]
        return (second, first, second + first) if swapped else (first, second, second + first)

    numbers = st.lists(st.integers(0, 3), min_size=4, max_size=30)
    pieces = st.lists(st.tuples(st.booleans(), st.integers(1, 6)), min_size=10, max_size=20)
    owners = st.lists(st.booleans(), min_size=20, max_size=60)
    owners |= pieces.map(lambda runs: [owner for owner, size in runs for _ in range(size)])
    change = st.tuples(st.sampled_from([0, 0, 1, 1, 2, 3, 3, 4, 5]), st.integers(0, 59), st.integers(0, 59))
    mixed = st.tuples(alphabet, numbers, numbers, owners, change).map(made)
    few = st.text("aaab", min_size=11, max_size=30)
    close = st.tuples(few, st.integers(0, 20), st.text("ab", min_size=1, max_size=4), st.booleans())
    return mixed | mixed | close.map(behind)


def workload(n):
    """One letter with others at either end; few letters, as they are and with a change; a short string."""
    rng = random.Random(n)
    first, second = ("".join(rng.choices("aab", k=n)) for _ in range(2))
    owners = [rng.random() < 0.5 for _ in range(2 * n)]
    merged = shuffled(first, second, owners)
    half = len(merged) // 2
    changed = merged[:half] + merged[half + 9 : half : -1] + merged[half] + merged[half + 10 :]
    run = "a" * max(0, n - 1)
    mixed = shuffled(second, first[: n // 2], [rng.random() < 0.8 for _ in range(2 * n)])
    return {
        "last characters in the wrong place": (run + "b", run + "c", run + run[2:] + "bcaa"),
        "first characters in the wrong place": ("b" + run, "c" + run, "aacb" + run + run[2:]),
        "few letters": (first, second, merged),
        "few letters, ten of them reversed": (first, second, changed),
        "much shorter": (first[: n // 2], second, mixed),
    }
