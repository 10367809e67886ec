"""Hidden suite of min_palindrome_deletions."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

SIZES = (26, 31, 32, 52, 62, 64, 97, 127, 128, 256, 1_000, 1_009, 1_024, 4_096, 10_007, 65_536)
"""Sizes of tables that are too small for all characters."""


def valid(text):
    return len(text) <= 450


def expected(text):
    """Keep the fewest deletions for every range of indices, the short ones first."""
    fewest = {}
    for length in range(2, len(text) + 1):
        for left in range(len(text) - length + 1):
            right = left + length - 1
            numbers = [fewest.get((left + 1, right), 0) + 1, fewest.get((left, right - 1), 0) + 1]
            if text[left] == text[right]:
                numbers.append(fewest.get((left + 1, right - 1), 0))
            fewest[left, right] = min(numbers)
    return fewest.get((0, len(text) - 1), 0)


def numbered(count, start=0x4E00):
    """Return a string of distinct characters."""
    return "".join(map(chr, range(start, start + count)))


test_edges = edge_cases(
    empty_string=("",),
    one_character=("x",),
    two_distinct_characters=("xy",),
    two_equal_characters=("xx",),
    already_a_palindrome=("step on no pets",),
    deletion_inside=("abca",),
    deletion_on_both_sides=("xabay",),
    deletion_is_cheaper_than_replacements=("abcdefabcdefx",),
    order_matters=("aaabbbccc",),
    two_equal_characters_are_the_center=("axbbya",),
    center_near_the_end=("abcdefghhg",),
    center_near_the_start=("ghhgabcdef",),
    pair_of_the_ends_deleted=("axyzzyxbbbbbbb",),
    case_matters=("LeveL lEVEl",),
    spaces_and_punctuation_count=(" a, b ,c ",),
    surrounding_whitespace_counts=("\n x\t\n\n",),
    line_breaks_count=("ab\n\nbac\n",),
    carriage_returns_count=("\r\nx\n",),
    tabs_count=("\ta",),
    each_punctuation_mark_counts=("#.|^$@*_",),
    invisible_characters_count=("\ufeffa\u200db\ufe0fc",),
    null_characters_count=("a\0",),
    digits_and_letters=("10a01b",),
    combining_accent_is_a_character=("e\u0301",),
    composed_and_decomposed_differ=("\u00e9ae\u0301",),
    compatible_characters_differ=("\ufb01xfi \u2460y1",),
    case_folding_to_two_characters=("\u00dfas",),
    non_ascii_characters=("éλéλλ",),
    characters_beyond_16_bits=("\U0001f600a\U0001f601a\U0001f600",),
    characters_with_a_shared_utf16_half=("\U0001f600\U0001f601\U0001f602",),
    equal_low_byte=("a\u0161\u0261",),
    equal_low_16_bits=("\uf600\U0001f600",),
    equal_modulo_the_size_of_a_table=(
        "".join(chr(5_000 * k) + chr(5_000 * k + size) for k, size in enumerate(SIZES, 12)),
    ),
    most_deletions=(numbered(450),),
    exactly_256_deletions=(numbered(257),),
    long_palindrome=(numbered(225) + numbered(225)[::-1],),
    long_palindrome_with_one_deletion=(numbered(224) + "a" + numbered(225)[::-1],),
    center_far_from_the_middle=(numbered(300) + "ab" * 60 + "ba" * 15,),
    center_far_on_the_left=("ab" * 60 + "ba" * 15 + numbered(300),),
    two_long_runs=("a" * 220 + "b" * 230,),
    longest_string_of_two_characters=("ab" * 225,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters, and longer ones of two."""
    return (small.either(small.strings("abc", most=7), small.strings("ab", least=8)),)


@random_cases
def test_random(st):
    """Strings of middle length over a few characters: mixed, in runs, or palindromes with characters added."""
    some = st.lists(st.sampled_from("abcA #\n") | st.characters(), min_size=2, max_size=7, unique=True)

    def texts(alphabet):
        char = st.sampled_from(alphabet)
        mixed = st.lists(char, min_size=12, max_size=60)
        runs = st.lists(st.tuples(char, st.integers(1, 7)), min_size=4, max_size=10).map(
            lambda runs: [character for character, length in runs for _ in range(length)]
        )
        half = st.lists(char, min_size=5, max_size=20)
        noise = st.lists(st.tuples(st.integers(0, 60), char), min_size=1, max_size=15)

        def noisy(drawn):
            half, noise, odd = drawn
            made = half + half[::-1][odd:]
            for index, character in noise:
                made.insert(index, character)
            return made

        noisy_palindromes = st.tuples(half, noise, st.integers(0, 1)).map(noisy)
        return st.tuples((mixed | runs | noisy_palindromes).map("".join))

    return some.flatmap(texts)


def workload(n):
    """Distinct characters; four letters; few duplicates; a palindrome with characters added; two halves."""
    rng = random.Random(n)
    wide = numbered(n, 0x10000)
    half = "".join(rng.choices("abcdef", k=n // 3))
    noisy = [*half, *half[::-1], *rng.choices("abcdef", k=n - 2 * len(half))]
    for index in range(2 * len(half), n):
        noisy.insert(rng.randrange(index), noisy.pop(index))
    return {
        "one duplicate among distinct characters": (wide[:-2] + wide[n // 3] + wide[-1],),
        "four letters": ("".join(rng.choices("abcd", k=n)),),
        "few duplicates": ("".join(rng.choices(wide[: n // 2], k=n)),),
        "palindrome with characters added": ("".join(noisy),),
        "two halves without a common character": ("abc" * (n // 6) + "xyz" * (n // 6),),
    }
