"""Hidden suite of shortest_common_supersequence."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 220


def valid(first, second):
    return len(first) <= 220 and len(second) <= 220


def expected(first, second):
    """Append one character after the other, for all that may come next, until both strings are contained."""
    ends = (len(first), len(second))
    contained = {(0, 0)}  # how many characters of each string
    length = 0
    while ends not in contained:
        following = set()
        for i, j in sorted(contained):
            for char in {*first[i : i + 1], *second[j : j + 1]}:
                following.add((i + (first[i : i + 1] == char), j + (second[j : j + 1] == char)))
        contained = following
        length += 1
    return length


test_edges = edge_cases(
    both_empty=("", ""),
    first_empty=("", "a"),
    second_empty=("a", ""),
    no_common_character=("ab", "cd"),
    equal_strings=("abcab", "abcab"),
    reversed_string=("abcde", "edcba"),
    first_inside_second=("ace", "abcde"),
    second_inside_first=("abcde", "bd"),
    only_first_and_last_character=("abcde", "exxa"),
    greedy_takes_the_last=("abc", "bca"),
    greedy_takes_the_first=("xabcy", "ybcax"),
    ends_do_not_overlap_best=("abca", "abda"),
    rest_of_the_first=("abcd", "a"),
    rest_of_the_second=("a", "abcd"),
    inserted_in_the_middle=("ad", "bc"),
    longest_substring_misleads=("abxcdxabcd", "abcdabxcdx"),
    character_used_once=("aa", "aaa"),
    character_used_once_in_order=("aab", "aba"),
    ends_overlap=("aba", "ababa"),
    ends_overlap_in_one_character=("ab", "abb"),
    last_of_a_row_before_the_first_of_the_next=("ba", "ab"),
    match_at_the_start_of_each_row=("aaa", "ab"),
    match_at_the_end_of_each_row=("aaa", "ba"),
    indices_1_and_11_joined=("b" + "a" * 11, "a" * 11 + "b"),
    case_matters=("AbC", "aBc"),
    spaces_matter=("a b", "ab"),
    spaces_at_both_ends=("  ab ", " ab  "),
    line_breaks_are_characters=("a\r\nb", "\na\nb"),
    null_characters=("a\0b\0", "\0b\0"),
    equal_low_5_and_7_bits=("a\u00e1", "A{"),
    equal_low_8_bits=("a\u0161", "\u0161\u0261"),
    equal_low_16_bits=("\uf600", "\U0001f600"),
    surrogate_pair_shares_a_half=("\U0001f600", "\U0001f601"),
    bytes_shared_in_utf_8=("\u0101", "\u0102"),
    accents_not_composed=("e\u0301", "\u00e9"),
    same_combining_accent=("e\u0301", "o\u0301"),
    canonically_equal=("\u212b", "\u00c5"),
    ligature_is_one_character=("\ufb01", "fi"),
    sharp_s_is_one_character=("\u00df", "ss"),
    full_width_differs=("\uff21", "A"),
    beyond_16_bits=("\U0001f600x\U0001f601", "\U0001f600\U0001f601y"),
)


def at_random(characters, first, second, seed):
    """Return two strings of these lengths."""
    rng = random.Random(seed)
    return "".join(rng.choices(characters, k=first)), "".join(rng.choices(characters, k=second))


def edited(characters, length, edits, moved, seed):
    """Return a string, and a copy with its start moved to the end and with some deletions and insertions."""
    rng = random.Random(seed)
    one = rng.choices(characters, k=length)
    other = one[moved:] + one[:moved]
    for _ in range(edits):
        place = rng.randrange(len(other))
        other[place : place + rng.randrange(2)] = rng.choices(characters, k=rng.randrange(2))
    return "".join(one), "".join(other[:LIMIT])


# Few long ones: a memo that is kept between calls is wasteful, but not wrong.
test_long = edge_cases(
    longer_than_a_machine_word=("ab" * 50, "ba" * 50),
    half_moved_to_the_other_end=("a" * 110 + "b" * 110, "b" * 110 + "a" * 110),
    short_one_in_a_long_one=("xyz", "x" * 99 + "z" * 60 + "y" * 60 + "z"),
    long_one_and_a_short_one=("a" * 60 + "c" * 60 + "b" * 60 + "a" * 40, "bca"),
    short_one_at_the_end=("xyz", "a" * 210 + "xyz"),
    short_one_at_the_start=("xyz", "xyz" + "a" * 210),
    long_one_with_a_short_end=("a" * 210 + "xyz", "xyz"),
    long_one_with_a_short_start=("xyz" + "a" * 210, "xyz"),
    two_characters=at_random("ab", 150, 90, 1),
    one_frequent_character=at_random("aaaab", 120, 130, 2),
    four_characters=at_random("abcd", 110, 201, 3),
    many_characters=at_random(list(map(chr, range(0x3B0, 0x3D0))), 101, 140, 4),
    few_edits=edited("abcd", 180, 6, 0, 5),
    many_edits=edited("abcdefgh", 160, 60, 0, 6),
    moved_and_edited=edited("abc", 200, 20, 70, 7),
    all_distinct_and_moved=edited([chr(i) for i in range(0x4E00, 0x4E00 + 200)], 200, 10, 90, 8),
)


@exhaustive_cases(count=5_000)
def test_exhaustive(small):
    """Strings of two characters, and shorter ones of three and of five."""
    three = small.together(small.strings("abc", most=4), small.strings("abc", most=4))
    many = small.together(small.strings("abcde", most=3), small.strings("abc", most=2))
    return small.either(small.together(small.strings("ab"), small.strings("ab")), three, many)


@random_cases
def test_random(st):
    """Few characters, a short and a long string, strings with edits and a moved start, permutations."""
    character = st.sampled_from("abcA é#") | st.characters()
    alphabet = st.lists(character, min_size=2, max_size=6, unique=True)

    def few(characters):
        text = st.lists(st.sampled_from(characters), min_size=12, max_size=30).map("".join)
        short = st.lists(st.sampled_from(characters), min_size=1, max_size=6).map("".join)
        return st.tuples(text, text) | st.tuples(short, text) | st.tuples(text, short)

    def edited_twice(drawn):
        text, cuts, inserted, moved = drawn
        other = text[moved:] + text[:moved]
        for cut, insertion in zip(sorted(cuts, reverse=True), inserted):
            other = other[:cut] + insertion + other[cut + len(inserted) % 2 :]
        return text, other

    def edits(characters):
        text = st.lists(st.sampled_from(characters), min_size=10, max_size=25).map("".join)
        piece = st.lists(st.sampled_from(characters), max_size=3).map("".join)
        cuts = st.lists(st.integers(0, 25), max_size=4)
        inserted = st.lists(piece, min_size=4, max_size=5)
        return st.tuples(text, cuts, inserted, st.integers(0, 9)).map(edited_twice)

    distinct = st.lists(character, min_size=8, max_size=20, unique=True)
    permuted = distinct.flatmap(lambda it: st.tuples(st.just("".join(it)), st.permutations(it).map("".join)))
    return alphabet.flatmap(few) | alphabet.flatmap(edits) | permuted


def workload(n):
    """One character with a different last one, no common character, two at random, a moved block, four at random."""
    rng = random.Random(n)
    distinct = [chr(0x4E00 + i) for i in range(2 * n)]
    rng.shuffle(distinct)
    cut = n // 2
    moved = distinct[cut:n] + distinct[:cut]
    return {
        "one character": ("a" * (n - 1) + "b", "a" * (n - 1) + "c"),
        "no common character": ("".join(distinct[:n]), "".join(distinct[n:])),
        "two characters at random": ("".join(rng.choices("ab", k=n)), "".join(rng.choices("ab", k=n))),
        "moved block": ("".join(distinct[:n]), "".join(moved)),
        "four characters at random": ("".join(rng.choices("abcd", k=n)), "".join(rng.choices("abcd", k=n))),
    }
