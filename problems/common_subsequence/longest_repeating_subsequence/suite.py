"""Hidden suite of longest_repeating_subsequence."""

import random
from functools import cache

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 220
DISTINCT = "".join(map(chr, range(0x4E00, 0x4E00 + LIMIT)))

DRAW = random.Random(LIMIT)


def valid(text):
    return len(text) <= LIMIT


def expected(text):
    """Skip an index of one occurrence or of the other, or pair two where that is allowed."""

    @cache
    def longest(i, j):
        if len(text) in (i, j):
            return 0
        best = max(longest(i + 1, j), longest(i, j + 1))
        if i != j and text[i] == text[j]:
            best = max(best, 1 + longest(i + 1, j + 1))
        return best

    return longest(0, 0)


def woven(string, lead):
    """Interleave a string with itself, where one copy is ahead of the other by `lead` characters."""
    out = []
    for i in range(len(string) + lead):
        out += [string[k] for k in (i, i - lead) if 0 <= k < len(string)]
    return "".join(out)


def roughly_sorted(rng, characters, n, spread):
    """Draw characters and sort them by code, each moved up by less than `spread`."""
    drawn = [
        (ord(character) + rng.uniform(0, spread), character) for character in rng.choices(characters, k=n)
    ]
    return "".join(character for _, character in sorted(drawn))


test_edges = edge_cases(
    empty=("",),
    one_character=("a",),
    no_duplicates=("abcd",),
    one_pair=("aa",),
    three_of_one_character=("aaa",),
    shared_index=("abababab",),
    interleaved=("aabb",),
    one_behind_the_other=("abcabc",),
    nested_pairs=("abcddcba",),
    nested_pairs_with_a_middle=("abcba",),
    pairs_across_the_next_occurrence=("abbabba",),
    distance_changes=("aabcbc",),
    pairs_in_another_order=("abba",),
    not_contiguous=("axbyazbw",),
    neighbors_equal=("abbc",),
    first_and_last_equal=("abcda",),
    case_matters=("aAbB",),
    spaces_count=("a b c ",),
    newline_hash_sign_and_null=("\n#\0\n#\0",),
    newline_twice=("\na\n",),
    hash_sign_twice=("#a#",),
    null_character_twice=("\0a\0",),
    characters_of_16_bits=("éßéß",),
    characters_beyond_16_bits=("\U0001f600\U0001f601\U0001f600\U0001f601",),
    equal_low_byte=("a\u0161b\u0162",),
    equal_low_16_bits=("\uf600a\U0001f600a",),
    composed_accent=("\u00e9e\u0301",),
    accent_twice=("e\u0301a\u0301",),
    same_character_in_two_ways=("\u212ba\u00c5",),
    more_than_64_characters=("ab" * 40,),
    two_letters_between_equal_ends=(DISTINCT[:20] + "".join(DRAW.choices("ab", k=180)) + DISTINCT[:20],),
    roughly_sorted=(roughly_sorted(DRAW, DISTINCT[:60], LIMIT, 30),),
    first_ten_again_at_the_end=(DISTINCT[:210] + DISTINCT[:10],),
    last_twenty_before_all=(DISTINCT[180:200] + DISTINCT[:200],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters up to six, and longer ones of two."""
    return (small.either(small.strings("abc", most=6), small.strings("ab")),)


@random_cases
def test_random(st):
    """Strings of few characters or of all; two copies of a string, interleaved, with other characters between."""
    characters = st.sampled_from("abcA é😀") | st.characters()
    alphabet = st.lists(characters, min_size=2, max_size=6, unique=True)
    few = alphabet.flatmap(lambda it: st.lists(st.sampled_from(it), min_size=8, max_size=36).map("".join))
    other = st.tuples(st.integers(0, 39), st.sampled_from("abcdefgh"))

    def disturbed(drawn):
        string, lead, others = drawn
        out = list(woven("".join(string), lead))
        for place, character in others:
            out.insert(place % (len(out) + 1), character)
        return "".join(out)

    letters = st.lists(st.sampled_from("abcdefgh"), min_size=5, max_size=14)
    twice = st.tuples(letters, st.integers(0, 14), st.lists(other, max_size=8)).map(disturbed)
    return st.tuples(few | twice)


def workload(n):
    """Two letters; many, roughly sorted; nested pairs; the same string twice; copies whose distance changes."""
    rng = random.Random(n)
    half = DISTINCT[: n // 2]
    parts = [half[: n // 4], half[n // 4 :]]
    return {
        "two letters": ("".join(rng.choices("ab", k=n)),),
        "sixty characters, roughly sorted": (roughly_sorted(rng, half[:60], n, 10),),
        "nested pairs": (half + half[::-1],),
        "same string twice": (half + half[: n // 2 - 3] + "".join(rng.choices(half, k=3)),),
        "distance changes": (woven(parts[0], 1) + woven(parts[1], n // 6),),
    }
