"""Hidden suite of contains_permutation."""

import random

from judge.suite import carrying_windows, edge_cases, random_cases


def valid(text, pattern):
    return len(text) <= 30_000 and 1 <= len(pattern) <= 30_000


def expected(text, pattern):
    """Sort every substring as long as the pattern."""
    size = len(pattern)
    return any(sorted(text[i : i + size]) == sorted(pattern) for i in range(len(text) - size + 1))


test_edges = edge_cases(
    no_text=("", "a"),
    text_too_short=("ab", "aab"),
    text_too_short_the_other_way_round=("ab", "xabx"),
    one_character_found=("xya", "a"),
    one_character_missing=("xyz", "a"),
    pattern_itself=("abc", "abc"),
    pattern_backwards=("cba", "abc"),
    neither_order=("xbcax", "abc"),
    only_window_fails=("abd", "abc"),
    first_window=("bacxxx", "abc"),
    last_window=("xxxbac", "abc"),
    window_in_the_middle=("xxbacxx", "abc"),
    one_too_many_before=("aab", "ab"),
    one_too_many_within=("abaab", "aabb"),
    window_starts_after_a_repeat=("abcabb", "abb"),
    character_comes_twice_in_a_row=("eidbaooo", "abo"),
    foreign_character_between=("abxc", "abc"),
    all_there_but_apart=("a-b-c", "abc"),
    set_is_the_same=("abb", "aab"),
    set_and_length_are_the_same=("aabbb", "abbbb"),
    each_half_alone=("abab", "aabb"),
    more_kinds_in_the_pattern=("aaaa", "aab"),
    more_of_each_in_the_text=("aabbcc", "abc"),
    sums_are_the_same=("adad", "bc"),
    sums_and_products_are_the_same=("\x01\x06\x06", "\x02\x02\x09"),
    sums_and_squares_are_the_same=("bcg", "aef"),
    sums_and_sets_are_the_same=("aabcc", "abbbc"),
    pairs_cancel=("aabb", "ccdd"),
    case_matters=("AbC", "abc"),
    spaces_count=("a b", "ab"),
    blank_at_the_end=("ba", "ab "),
    beyond_16_bits=("x\U0001f601\U0001f600", "\U0001f600\U0001f601"),
    low_bytes_are_equal=("\u0161b", "ab"),
    low_16_bits_are_equal=("x\uf600", "\U0001f600"),
    counts_beyond_four_bits=carrying_windows(16),
    counts_beyond_a_byte=carrying_windows(256),
    accents_that_combine=("e\u0301", "\u00e9"),
)


@random_cases
def test_random(st):
    """Texts of few letters, and patterns that are a shuffled piece of them, most with one letter changed."""
    text = st.text("aabc", max_size=12)
    free = st.tuples(text, st.text("abcd", min_size=1, max_size=4))

    def pieces(text):
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(2, 5))
        piece = ends.flatmap(lambda it: st.permutations(text[it[0] : it[0] + it[1]]).map("".join))
        changed = st.tuples(piece, st.sampled_from("abc")).map(lambda it: it[0][1:] + it[1])
        return st.tuples(st.just(text), piece | changed | changed)

    return st.text("aabcB", min_size=4, max_size=12).flatmap(pieces) | free


def workload(n):
    """Long patterns with a character that only the text's first window has, of few kinds and of thousands."""
    draw = random.Random(n)
    size = n // 2
    few = "z" + "".join(draw.choices("abcd", k=n - 1))
    kinds = [chr(0x4E00 + i) for i in range(n // 4)]
    draw.shuffle(kinds)
    many = "z" + ("".join(kinds) * 5)[: n - 1]
    return {
        "few kinds": (few, "a" * (size // 3) + "".join(draw.choices("bcd", k=size - size // 3 - 1)) + "z"),
        "many kinds": (many, "".join(kinds[1:]) + "z"),
    }
