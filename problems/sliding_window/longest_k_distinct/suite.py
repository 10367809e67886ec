"""Hidden suite of longest_k_distinct."""

import random

from judge.suite import edge_cases, random_cases


def valid(text, k):
    return len(text) <= 50_000 and 0 <= k <= 50_000


def expected(text, k):
    """Count the kinds of every substring."""
    places = range(len(text) + 1)
    return max(j - i for i in places for j in places[i:] if len(set(text[i:j])) <= k)


test_edges = edge_cases(
    no_text=("", 2),
    no_text_and_no_kind=("", 0),
    no_kind=("aab", 0),
    one_character=("x", 1),
    more_kinds_allowed_than_there_are=("abcab", 9),
    as_many_kinds_as_there_are=("abcab", 3),
    one_kind_is_the_longest_run=("abbbaab", 1),
    every_character_differs=("abcdef", 3),
    first_piece_is_longest=("ababcdc", 2),
    last_piece_is_longest=("cdcbababa", 2),
    longest_in_the_middle=("abcccbcda", 2),
    characters_alternate=("abababab", 2),
    tail_of_the_old_piece_counts=("abbbc", 2),
    first_kind_met_stays=("abaaccc", 2),
    kind_used_last_goes_on=("abcbbbb", 2),
    kind_comes_back=("aabbaacaa", 2),
    three_kinds_alternate=("cababdabd", 3),
    rarest_kind_is_used_last=("abbbacccaa", 2),
    many_leave_at_once=("aaaaabcc", 2),
    case_matters=("aAaAbB", 2),
    spaces_count=("a a b", 2),
    beyond_ascii=("éèéλéλ", 2),
    beyond_16_bits=("\U0001f600\U0001f601\U0001f600\U0001f602", 2),
    accents_that_combine=("e\u0301e", 1),
    low_bytes_are_equal=("a\u0161\u0261", 1),
    low_16_bits_are_equal=("\uf600\U0001f600", 1),
)


@random_cases
def test_random(st):
    """Few kinds in short texts, long runs among them, and k from none to more than there are."""
    short = st.text("abcd", min_size=5, max_size=12) | st.text("abA é", max_size=8)
    runs = st.lists(st.tuples(st.sampled_from("abcd"), st.integers(1, 4)), max_size=7).map(
        lambda runs: "".join(character * length for character, length in runs)
    )
    return st.tuples(short | runs, st.sampled_from([2, 1, 3, 2, 3, 4, 0, 5]))


def workload(n):
    """One text of two halves, within which every piece is good; and one with thousands of kinds to keep."""
    draw = random.Random(n)
    halves = "".join(draw.choices("abcde", k=n // 2)) + "".join(draw.choices("vwxyz", k=n - n // 2))
    kinds = max(2, n // 4)
    many = [chr(0x10000 + i % kinds) for i in range(n)]
    return {"long pieces": (halves, 5), "many kinds": ("".join(many), kinds - 1)}
