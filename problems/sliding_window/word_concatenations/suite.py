"""Hidden suite of word_concatenations."""

import random
from itertools import chain
from string import ascii_letters

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, words):
    sizes = {len(word) for word in words}
    return (
        1 <= len(text) <= 5_000 and len(sizes) == 1 and 1 <= min(sizes) <= 20 and len("".join(words)) <= 2_000
    )


def expected(text, words):
    """Cut each substring of the total length into pieces, and sort them."""
    size, whole = len(words[0]), len(words[0]) * len(words)

    def pieces(start):
        return sorted(text[i : i + size] for i in range(start, start + whole, size))

    return [start for start in range(len(text) - whole + 1) if pieces(start) == sorted(words)]


test_edges = edge_cases(
    text_shorter_than_words=("abc", ["ab", "bc"]),
    one_word_of_one_character=("aba", ["a"]),
    three_words_in_any_order=("ccaabbaacc", ["aa", "bb", "cc"]),
    duplicate_word_once_in_text=("abcdab", ["ab", "ab", "cd"]),
    wrong_word_twice_in_text=("ababcd", ["ab", "cd", "cd"]),
    piece_differs_in_the_middle=("axbayb", ["axb", "axb"]),
    newline_null_and_hash_sign=("xa\n\0#b", ["\0#", "a\n"]),
    match_after_surplus_word=("abcdabefcd", ["ab", "cd", "ef"]),
    surplus_word_removes_several_pieces=("cdabefabcd", ["ab", "ef", "cd"]),
    other_piece_between_words=("abxxcdab", ["ab", "cd"]),
    matches_at_odd_indices=("xabcdxxabcd", ["ab", "cd"]),
    matches_in_both_orders=("xabcdcdab", ["ab", "cd"]),
    matches_overlap_by_part_of_a_word=("abababab", ["aba", "bab"]),
    same_characters_but_other_words=("acbd", ["ab", "cd"]),
    words_in_reverse_order=("cdab", ["ab", "cd"]),
    last_piece_too_short=("abc", ["ab"]),
    duplicate_words_in_the_middle=("wordgoodgoodgoodbestword", ["word", "good", "best", "good"]),
    words_differ_in_last_character=("y" * 19 + "a" + "y" * 19 + "b", ["y" * 19 + "b", "y" * 19 + "a"]),
    more_than_256_of_one_word=("ab" * 301 + "cd", ["ab"] * 300 + ["cd"]),
    case_matters=("abAB", ["ab", "ab"]),
    spaces_count=("a b ab", ["a ", "b "]),
    characters_beyond_16_bits=("\U0001f600x\U0001f600", ["\U0001f600x"]),
    characters_with_equal_low_16_bits=("\uf600x\U0001f600x", ["\U0001f600x"]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of two letters with every list of two or three short words, and short ones of three letters."""
    ones = small.together(small.strings("ab", least=1), small.lists(["b", "a"], least=1, ascending=True))
    twos = small.together(
        small.strings("ab", least=1), small.lists(["ab", "aa", "ba"], least=1, ascending=True)
    )
    mixed = small.together(
        small.strings("abc", least=4, most=6), [["ab", "c "], ["ca", "ab"], ["c", "a", "c"]]
    )
    return small.either(ones, twos, mixed)


@random_cases
def test_random(st):
    """Words with duplicates; strings with several concatenations of them, or almost, at all offsets."""

    def words_of(known):
        word = st.sampled_from(known)
        return st.tuples(
            st.just(word), st.lists(word, min_size=1, max_size=4) | st.lists(word, max_size=9, min_size=4)
        )

    def texts(drawn):
        word, words = drawn
        shuffled, others = st.permutations(words), st.lists(word, max_size=2)
        exact = st.tuples(
            st.text("abx", max_size=2).map(list), shuffled, others, shuffled, others, shuffled
        ).map(lambda parts: [*chain(*parts)])
        mixed = st.lists(word | word | st.sampled_from("abx"), min_size=8, max_size=30)
        return st.tuples((exact | exact | mixed).map("".join), st.just(words))

    known = st.sampled_from([["ab", "ba", "aa"], ["aba", "bab", "abb"], ["ab", "Ab", "aB"], ["a", "b", "c"]])
    known |= st.sampled_from([["é😀", "😀é", "é😁"], ["y" * 17 + "abc", "y" * 17 + "abd", "y" * 20]])
    known |= st.integers(1, 3).flatmap(
        lambda size: st.lists(st.text(min_size=size, max_size=size), min_size=2, max_size=4, unique=True)
    )
    return known.flatmap(words_of).flatmap(texts)


def workload(n):
    """Every start matches; only the last start matches; random strings of few words; thousands of distinct words.

    The repeated part has an odd length and each word starts at one index of it, so each substring has all of them.
    """
    draw = random.Random(n)
    length = n // 5 - 1
    repeated = "".join(draw.choices(ascii_letters, k=length))
    words = [(repeated + repeated)[i : i + 2] for i in range(length)]
    few = "".join(draw.choices("ab", k=n))
    distinct = [chr(0x4E00 + i) + chr(0x20000 - i) for i in range(n // 8)]
    return {
        "every start matches": ((repeated * 4)[: n * 3 // 5], words),
        "only the last start matches": ("a" * (n - 3) + "aab", ["aaaa"] * (n // 20) + ["aaab"]),
        "few distinct words": (few, draw.choices(["aa", "ab", "ba", "bb"], k=6)),
        "many distinct words": ("".join(distinct[: n // 16] * 2 + distinct * 2)[:n], distinct[: n // 8]),
        "one word": (few, ["abba"]),
    }
