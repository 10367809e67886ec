"""Hidden suite of longest_unique_substring."""

from itertools import chain

from judge.suite import edge_cases, random_cases


def valid(text):
    return len(text) <= 50_000


def expected(text):
    """Look at every substring."""
    places = range(len(text) + 1)
    return max(j - i for i in places for j in places[i:] if len(set(text[i:j])) == j - i)


test_edges = edge_cases(
    no_text=("",),
    one_character=("x",),
    one_space=(" ",),
    all_the_same=("aaaa",),
    all_different=("abcdef",),
    start_must_not_go_back=("abba",),
    start_must_not_go_back_far=("abcdeecba",),
    window_lives_on_after_a_repeat=("dvdf",),
    repeat_of_the_very_first=("abcabcd",),
    first_of_all_comes_twice=("aab",),
    repeat_at_the_start_of_the_window=("aabac",),
    longest_is_first=("abcdaab",),
    longest_is_last=("aababcd",),
    longest_in_the_middle=("aabcdee",),
    more_kinds_than_the_longest=("abacad",),
    case_matters=("aAbB",),
    spaces_count=("a b c",),
    digits_and_signs=("1-1+2",),
    low_bytes_are_equal=("a\u0161\u0261b",),
    low_16_bits_are_equal=("\uf600\U0001f600a",),
    bytes_of_a_character_repeat=("\u0101\u0102\u0103",),
    beyond_16_bits=("\U0001f600\U0001f601\U0001f602\U0001f600",),
    ligature_is_one_character=("\ufb01fi",),
    sharp_s_is_one_character=("ßs",),
    accents_that_combine=("e\u0301o\u0301",),
    composed_and_apart=("\u00e9e",),
    null_character=("a\0b\0c",),
)


@random_cases
def test_random(st):
    """Short texts over few characters, that go to and fro or come in runs, with some from beyond ASCII."""
    characters = "abcdA é\u0161\U0001f600"
    short = st.text("abcd", max_size=12)
    mixed = st.text(characters, max_size=12)
    parts = st.lists(
        st.permutations("abcde").map("".join).flatmap(lambda p: st.integers(1, 5).map(lambda n: p[:n]))
    )
    there_and_back = short.map(lambda text: text + text[::-1])
    joined = parts.map(lambda parts: "".join(parts)[:14])
    return st.tuples(short | mixed | there_and_back | joined)


def workload(n):
    """As many kinds as half of the text, so that every window is long: all in order, and then once more."""
    kinds = n // 2
    return ("".join(map(chr, chain(range(0x10000, 0x10000 + kinds), range(0x10000, 0x10000 + n - kinds)))),)
