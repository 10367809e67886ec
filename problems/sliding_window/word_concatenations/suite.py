"""Hidden suite of word_concatenations."""

import random
from itertools import chain

from judge.suite import edge_cases, random_cases


def valid(text, words):
    sizes = {len(word) for word in words}
    return len(text) <= 25_000 and len(words) <= 25_000 and len(sizes) == 1 and 1 <= min(sizes) <= 20


def expected(text, words):
    """Cut each stretch that is long enough into words, and sort them."""
    size, whole = len(words[0]), len(words[0]) * len(words)

    def pieces(start):
        return sorted(text[i : i + size] for i in range(start, start + whole, size))

    return [start for start in range(len(text) - whole + 1) if pieces(start) == sorted(words)]


test_edges = edge_cases(
    no_text=("", ["ab"]),
    text_too_short=("abc", ["ab", "bc"]),
    one_word=("xabab", ["ab"]),
    one_word_of_one_character=("aba", ["a"]),
    words_of_one_character=("abcba", ["a", "b"]),
    text_is_the_words=("abcd", ["cd", "ab"]),
    text_is_one_longer=("xabcd", ["ab", "cd"]),
    nothing=("abxcd", ["ab", "cd"]),
    both_orders=("abcdab", ["ab", "cd"]),
    three_words_in_any_order=("ccaabbaacc", ["aa", "bb", "cc"]),
    same_word_twice=("ababab", ["ab", "ab"]),
    same_word_twice_but_text_has_it_once=("abcdab", ["ab", "ab", "cd"]),
    text_has_the_other_word_twice=("ababcd", ["ab", "cd", "cd"]),
    words_of_the_same_characters=("ababba", ["ab", "ba"]),
    words_differ_in_the_middle=("axbayb", ["axb", "axb"]),
    words_of_the_same_first_character=("abacab", ["ab", "ac"]),
    text_has_a_word_too_often=("ababcd", ["ab", "cd"]),
    surplus_then_right=("abcdabefcd", ["ab", "cd", "ef"]),
    surplus_word_leaves_more_than_one=("cdabefabcd", ["ab", "ef", "cd"]),
    piece_between=("abxxcdab", ["ab", "cd"]),
    begins_off_the_grid=("xabcdxxabcd", ["ab", "cd"]),
    cuts_come_out_of_order=("xabcdcdab", ["ab", "cd"]),
    hits_of_all_cuts=("aaaaaa", ["aa", "aa"]),
    overlapping=("abcdabcd", ["cd", "ab"]),
    overlapping_by_less_than_a_word=("abababab", ["aba", "bab"]),
    characters_fit_but_words_do_not=("acbd", ["ab", "cd"]),
    given_order_only_is_too_little=("cdab", ["ab", "cd"]),
    last_piece_is_cut_short=("abc", ["ab"]),
    last_window=("xxxcdab", ["ab", "cd"]),
    words_overlap_each_other=("aab", ["aa", "ab"]),
    repeats_in_the_middle=("wordgoodgoodgoodbestword", ["word", "good", "best", "good"]),
    case_matters=("abAB", ["ab", "ab"]),
    spaces_count=("a b ab", ["a ", "b "]),
    beyond_16_bits=("\U0001f600x\U0001f600", ["\U0001f600x"]),
)


@random_cases
def test_random(st):
    """Boxes of a few words with repeats; texts in which they lie once or twice, or almost, off the grid too."""

    def boxes(known):
        word = st.sampled_from(known)
        return st.tuples(st.just(word), st.lists(word, min_size=1, max_size=4))

    def texts(drawn):
        word, words = drawn
        laid, some = st.permutations(words), st.lists(word, max_size=2)
        exact = st.tuples(st.text("abx", max_size=2).map(list), laid, some, laid, some).map(
            lambda parts: [*chain(*parts)]
        )
        loose = st.lists(word | word | st.sampled_from("abx"), max_size=8)
        return st.tuples((exact | exact | loose).map("".join), st.just(words))

    known = st.sampled_from([["ab", "ba", "aa"], ["aba", "bab", "abb"], ["ab", "cd", "ef"], ["a", "b", "c"]])
    return known.flatmap(boxes).flatmap(texts)


def workload(n):
    """Boxes of which nearly every stretch is made, but not quite: of few words, and of thousands."""
    draw = random.Random(n)
    few = "".join(draw.choices("ab", k=n))
    kinds = [chr(0x4E00 + i) + chr(0x9000 - i) for i in range(n // 8)]
    many = "".join("".join(draw.sample(kinds, len(kinds))) for _ in range(4))
    return {
        "few words": (few, draw.choices(["aa", "ab", "ba", "bb"], k=n // 8)),
        "many words": (many, kinds),
    }
