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
    """Cut each stretch that is long enough into words, and sort them."""
    size, whole = len(words[0]), len(words[0]) * len(words)

    def pieces(start):
        return sorted(text[i : i + size] for i in range(start, start + whole, size))

    return [start for start in range(len(text) - whole + 1) if pieces(start) == sorted(words)]


test_edges = edge_cases(
    text_too_short=("abc", ["ab", "bc"]),
    one_word_of_one_character=("aba", ["a"]),
    three_words_in_any_order=("ccaabbaacc", ["aa", "bb", "cc"]),
    same_word_twice_but_text_has_it_once=("abcdab", ["ab", "ab", "cd"]),
    text_has_the_other_word_twice=("ababcd", ["ab", "cd", "cd"]),
    words_differ_in_the_middle=("axbayb", ["axb", "axb"]),
    surplus_then_right=("abcdabefcd", ["ab", "cd", "ef"]),
    surplus_word_leaves_more_than_one=("cdabefabcd", ["ab", "ef", "cd"]),
    piece_between=("abxxcdab", ["ab", "cd"]),
    begins_off_the_grid=("xabcdxxabcd", ["ab", "cd"]),
    cuts_come_out_of_order=("xabcdcdab", ["ab", "cd"]),
    overlapping_by_less_than_a_word=("abababab", ["aba", "bab"]),
    characters_fit_but_words_do_not=("acbd", ["ab", "cd"]),
    given_order_only_is_too_little=("cdab", ["ab", "cd"]),
    last_piece_is_cut_short=("abc", ["ab"]),
    repeats_in_the_middle=("wordgoodgoodgoodbestword", ["word", "good", "best", "good"]),
    words_differ_at_the_end=("y" * 19 + "a" + "y" * 19 + "b", ["y" * 19 + "b", "y" * 19 + "a"]),
    same_word_beyond_256=("ab" * 301 + "cd", ["ab"] * 300 + ["cd"]),
    case_matters=("abAB", ["ab", "ab"]),
    spaces_count=("a b ab", ["a ", "b "]),
    beyond_16_bits=("\U0001f600x\U0001f600", ["\U0001f600x"]),
    low_16_bits_are_equal=("\uf600x\U0001f600x", ["\U0001f600x"]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Texts of two letters with every box of two or three short words, and of three letters in short ones."""
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
    """Boxes of some words with repeats; texts in which they lie several times, or almost, off the grid too."""

    def boxes(known):
        word = st.sampled_from(known)
        return st.tuples(
            st.just(word), st.lists(word, min_size=1, max_size=4) | st.lists(word, max_size=9, min_size=4)
        )

    def texts(drawn):
        word, words = drawn
        laid, some = st.permutations(words), st.lists(word, max_size=2)
        exact = st.tuples(st.text("abx", max_size=2).map(list), laid, some, laid, some, laid).map(
            lambda parts: [*chain(*parts)]
        )
        loose = st.lists(word | word | st.sampled_from("abx"), min_size=8, max_size=30)
        return st.tuples((exact | exact | loose).map("".join), st.just(words))

    known = st.sampled_from([["ab", "ba", "aa"], ["aba", "bab", "abb"], ["ab", "Ab", "aB"], ["a", "b", "c"]])
    known |= st.sampled_from([["é😀", "😀é", "é😁"], ["y" * 17 + "abc", "y" * 17 + "abd", "y" * 20]])
    known |= st.integers(1, 3).flatmap(
        lambda size: st.lists(st.text(min_size=size, max_size=size), min_size=2, max_size=4, unique=True)
    )
    return known.flatmap(boxes).flatmap(texts)


def workload(n):
    """Every stretch is made of the words; nearly, but of one word too many; few words by chance; thousands of places.

    In the ring, whose length is odd, each word begins at a place of its own, so each stretch has all of them.
    """
    draw = random.Random(n)
    length = n // 5 - 1
    ring = "".join(draw.choices(ascii_letters, k=length))
    words = [(ring + ring)[i : i + 2] for i in range(length)]
    few = "".join(draw.choices("ab", k=n))
    kinds = [chr(0x4E00 + i) + chr(0x20000 - i) for i in range(n // 8)]
    return {
        "ring": ((ring * 4)[: n * 3 // 5], words),
        "one letter": ("a" * (n - 3) + "aab", ["aaaa"] * (n // 20) + ["aaab"]),
        "few words": (few, draw.choices(["aa", "ab", "ba", "bb"], k=6)),
        "many words": ("".join(kinds[: n // 16] * 2 + kinds * 2)[:n], kinds[: n // 8]),
        "one word": (few, ["abba"]),
    }
