"""Hidden suite of longest_common_substring."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

SEPARATORS = "#$|\0\1 \n,_-~\uffff\U0010ffff"
THUE_MORSE = "".join("ab"[i.bit_count() % 2] for i in range(128))
OPPOSITE = THUE_MORSE.translate({97: 98, 98: 97})  # has the same value with any odd base, modulo 2**32
AROUND = "".join(map(chr, range(0x4E00, 0x4E00 + 140)))

LARGE_BASES = [
    *range(220, 280),
    331,
    911,
    997,
    1_000,
    1_009,
    9_973,
    10_007,
    65_521,
    65_536,
    65_599,
    131_071,
    1_000_003,
]


def colliding(bases, match):
    """Return strings in which windows of two have equal polynomial values, those of `ba`, with each of the bases."""
    pairs = "".join("a" + chr(ord("a") + base) for base in bases)
    return pairs + match + (pairs if match else ""), "\u4e00ba\u4e00"


def long_pair(seed, least, most):
    """Return two strings with a block in common; without it the other one has `least` to `most` characters."""
    rng = random.Random(seed)
    characters = rng.choice(["ab", "aab", "abcd", "".join(map(chr, rng.sample(range(32, 0xD000), 30)))])
    one = "".join(rng.choices(characters, k=rng.randint(200, 440)))
    other = "".join(rng.choices(characters, k=rng.randint(least, most)))
    size, start = rng.randint(5, 300), rng.randint(0, 140)
    cut = rng.randint(0, len(other))
    other = (other[:cut] + one[start : start + size] + other[cut:])[-440:]
    return (one, other) if seed % 2 else (other, one)


def one_long(seed):
    """Return a pair for the random test, whose calls have 2 s in all: a memo takes 10 times as long as the array."""
    return long_pair(seed, 20, 140)


def valid(first, second):
    return len(first) <= 440 and len(second) <= 440


def expected(first, second):
    """Search for all substrings of one string in the other, longest first."""
    for size in range(min(len(first), len(second)), 0, -1):
        if any(first[start : start + size] in second for start in range(len(first) - size + 1)):
            return size
    return 0


test_edges = edge_cases(
    both_empty=("", ""),
    first_empty=("", "a"),
    second_empty=("a", ""),
    no_common_character=("ab", "cd"),
    equal_strings=("abcab", "abcab"),
    equal_strings_of_the_largest_size=("ab" * 220, "ab" * 220),
    first_inside_second=("bcb", "abcba"),
    second_inside_first=("xyabyx", "yaby"),
    only_first_and_last_character=("abcde", "exxa"),
    only_last_and_first_character=("exxa", "abcde"),
    no_character_skipped=("abcd", "axbxcxd"),
    longest_at_the_end_of_both=("xxaaab", "yaaab"),
    longest_at_the_start_of_both=("aaabx", "aaabyy"),
    longest_in_the_middle=("xxabcyy", "zabcz"),
    longest_before_a_shorter_one=("abcd_ab", "abcd-ab"),
    second_occurrence_is_longer=("abcd", "abxabcd"),
    third_occurrence_is_longer=("xabcdx", "ab.abc.abcd"),
    match_overlaps_a_failed_one=("aaab", "xaab"),
    match_starts_inside_another=("abcabdabcabc", "bcabc.abcabd"),
    one_long_run=("a" * 9, "a" * 6 + "b" + "a" * 7),
    permutation_is_no_substring=("abc", "cba"),
    repeated_only_in_first=("abcabc", "ax"),
    indices_1_and_11_joined=("a" * 12 + "b", "b" + "a" * 12),
    case_matters=("AbC", "aBc"),
    case_matters_beyond_ascii=("\u00c4\u03a9\u0416", "\u00e4\u03c9\u0436"),
    spaces_matter=("a b", "ab"),
    only_spaces=("   ", "  "),
    spaces_between=("ab c d ef", "xb c d e"),
    spaces_at_both_ends=(" ab ", "  ab "),
    line_breaks_are_characters=("a\r\nb", "a\nb"),
    null_characters=("a\0b", "\0b\0"),
    equal_sums=("ad", "bc"),
    collisions_with_small_bases=colliding(range(2, 212), ""),
    collisions_with_large_bases=colliding(LARGE_BASES, ""),
    collisions_with_small_bases_hide_a_match=colliding(range(2, 102), "ba"),
    collisions_with_middle_bases_hide_a_match=colliding(range(102, 202), "ba"),
    collisions_with_large_bases_hide_a_match=colliding(LARGE_BASES, "ba"),
    zero_with_any_base=("\0\0\0", "\0"),
    equal_modulo_32_bits=(
        AROUND[:60] + THUE_MORSE + AROUND[60:],
        "z" * 20 + AROUND[:60] + OPPOSITE + AROUND[60:],
    ),
    equal_low_5_and_7_bits=("a\u00e1", "A{"),
    equal_low_8_bits=("a\u0161", "\u0161\u0261"),
    equal_low_16_bits=("\uf600", "\U0001f600"),
    surrogate_pair_shares_a_half=("\U0001f600", "\U0001f601"),
    bytes_shared_in_utf_8=("\u0101", "\u0102"),
    accents_not_composed=("e\u0301", "\u00e9"),
    same_combining_accent=("e\u0301", "o\u0301"),
    ligature_is_one_character=("\ufb01", "fi"),
    sharp_s_is_one_character=("\u00df", "ss"),
    full_width_differs=("\uff21", "A"),
    beyond_16_bits=("x\U0001f600\U0001f601", "\U0001f600\U0001f601y"),
    joined_by_hash_sign=("ab", "ab#ab"),
    joined_by_dollar_sign=("ab", "ab$ab"),
    joined_by_null=("ab", "ab\0ab"),
    joined_by_bar=("ab", "ab|ab"),
    longer_than_255=("x" + "ab" * 140, "y" + "ab" * 130 + "z"),
    frequent_characters_in_a_long_string=("b" + "a" * 50 + "b", "abb" * 60 + "a" * 40 + "bab"),
    two_of_the_longest=("ab" * 220, "ba" * 220),
    **{f"two_long_strings_{seed}": long_pair(seed, 200, 440) for seed in range(16)},
)


@exhaustive_cases(count=6_000)
def test_exhaustive(small):
    """Strings of two characters, and shorter ones of three and of five."""
    three = small.together(small.strings("abc", most=4), small.strings("abc", most=3))
    many = small.together(small.strings("abcde", most=3), small.strings("abc", most=2))
    return small.either(small.together(small.strings("ab"), small.strings("ab")), three, many)


@random_cases
def test_random(st):
    """Few characters, blocks in common at any index and nearly equal ones, separators between copies, long strings."""
    character = st.sampled_from("abcA é#") | st.characters()
    alphabet = st.lists(character, min_size=2, max_size=6, unique=True)

    def blocks(characters):
        text = st.lists(st.sampled_from(characters), max_size=30).map("".join)

        def strings(parts):
            a, b, c, d, block, cut = parts
            changed = block[:cut] + characters[0] + block[cut + 1 :]
            return st.sampled_from(
                [(a + block + b, c + block + d), (a + block + b + changed, c + changed + d)]
            )

        return st.tuples(text, text, text, text, text, st.integers(0, 30)).flatmap(strings)

    def few(characters):
        text = st.lists(st.sampled_from(characters), min_size=12, max_size=60).map("".join)
        return st.tuples(text, text)

    def joined(drawn):
        text, separator, start, end = drawn
        other = text[start:] + separator + text[:end]
        return (text, other) if start % 2 else (other, text)

    copies = st.tuples(
        st.text("ab", min_size=1, max_size=12),
        st.sampled_from(SEPARATORS) | character,
        st.integers(0, 5),
        st.integers(0, 12),
    )

    small = alphabet.flatmap(few) | alphabet.flatmap(blocks)
    return small | small | copies.map(joined) | st.integers(0, 10**6).map(one_long)


def workload(n):
    """One character only; no common character; a period of two; a long block; two characters at random."""
    rng = random.Random(n)
    distinct = [chr(0x4E00 + i) for i in range(2 * n)]
    rng.shuffle(distinct)
    block = "".join(distinct[: n * 3 // 5])
    rest = distinct[n:]
    return {
        "one character": ("a" * n, "a" * (n - 1) + "b"),
        "no common character": ("".join(distinct[:n]), "".join(distinct[n:])),
        "period of two": ("ab" * (n // 2), "ba" * (n // 4) + "b" + "ab" * (n // 4 - 1)),
        "long block": (
            "".join(rest[: n // 10]) + block,
            block + "".join(rest[: n // 10]) + "".join(rest[n // 5 : n // 2]),
        ),
        "two characters at random": (
            "".join(rng.choices("ab", k=n)),
            "".join(rng.choices("ab", k=n)),
        ),
    }
