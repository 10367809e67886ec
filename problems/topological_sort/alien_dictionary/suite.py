"""Hidden suite of alien_dictionary."""

import random
from itertools import pairwise
from string import ascii_lowercase

from judge.suite import edge_cases, random_cases


def valid(words):
    return len(words) <= 20_000 and all(
        1 <= len(word) <= 30 and all("a" <= letter <= "z" for letter in word) for word in words
    )


def in_order(words, alphabet):
    """Tell whether the words are sorted under an alphabet: spelled in our letters, it is our order."""
    spelled = [word.translate(str.maketrans(alphabet, ascii_lowercase[: len(alphabet)])) for word in words]
    return spelled == sorted(spelled)


def some_alphabet(words):
    """Sort the letters by how many must stand before each, which is an alphabet if there is any."""
    before = {letter: set() for letter in "".join(words)}
    for one, two in pairwise(words):
        for letter, other in zip(one, two):
            if letter != other:
                before[other].add(letter)
                break
    for middle in before:  # Warshall: what stands before a letter stands before all that the letter is before
        for letter in before:
            if middle in before[letter]:
                before[letter] |= before[middle]
    alphabet = "".join(sorted(before, key=lambda letter: len(before[letter])))
    return alphabet if in_order(words, alphabet) else ""


def check(call):
    words, letters = call.args[0], set("".join(call.args[0]))
    if call.answer:
        if sorted(call.answer) != sorted(letters):
            return "the answer must hold every letter of the words exactly once, and no other"
        if not in_order(words, call.answer):
            return f"the words are not sorted under {call.answer!r}"
    elif solution := some_alphabet(words):
        return f"there is an alphabet that explains the order, such as {solution!r}"
    return None


test_edges = edge_cases(
    no_words=([],),
    one_word=(["banana"],),
    one_letter=(["z"],),
    same_word_again=(["ba", "ba", "ab"],),
    shorter_word_first=(["ab", "abc"],),
    word_before_its_beginning=(["abc", "ab"],),
    word_before_its_first_letter=(["abcd", "a"],),
    beginning_and_contradiction=(["ba", "b", "ab"],),
    beginning_returns_later=(["ab", "abc", "ab"],),
    circle_of_two=(["a", "b", "a"],),
    circle_of_three=(["a", "b", "c", "a"],),
    circle_behind_a_free_letter=(["xa", "xb", "xa"],),
    circle_told_by_later_letters=(["aa", "ab", "ba", "bb", "cb", "ca"],),
    only_the_first_difference_counts=(["ab", "ba"],),
    later_differences_would_contradict=(["abc", "bca", "cab"],),
    fact_stated_twice=(["ca", "cb", "da", "db"],),
    letters_without_facts=(["xyz", "xyw"],),
    letters_behind_the_last_difference=(["aq", "br", "cs"],),
    falling_in_our_alphabet=(["z", "y", "x"],),
    two_ways_to_one_letter=(["ax", "ay", "bx", "bz", "cy", "cw", "dz", "dw"],),
    all_letters=(list("qwertyuiopasdfghjklzxcvbnm"),),
)


@random_cases(count=300)
def test_random(st):
    """Words sorted under some alphabet, as they are or with one word moved, and words in any order."""

    def in_order_or_nearly(alphabet):
        words = st.lists(st.text(alphabet, min_size=1, max_size=4), max_size=8)
        in_order = words.map(lambda words: sorted(words, key=lambda word: [*map(alphabet.index, word)]))
        moved = st.tuples(in_order, st.integers(0, 7)).map(lambda drawn: move_to_the_end(*drawn))
        return in_order | moved

    def move_to_the_end(words, place):
        return words[:place] + words[place + 1 :] + words[place : place + 1]

    alphabets = st.sampled_from(["ab", "ba", "cab", "dbca", "aecbd", "fdbeca"])
    at_will = st.lists(st.text("abc", min_size=1, max_size=3), max_size=4)
    return st.tuples(alphabets.flatmap(in_order_or_nearly) | at_will)


def workload(n):
    """Words with long beginnings in common: once in order, once with a last word that contradicts."""
    rng = random.Random(n)
    alphabet = rng.sample("abcdefghijklmnopqrstuvwxyz", 26)
    stems = ["".join(rng.choices(alphabet, k=20)) for _ in range(1 + n // 500)]
    words = [rng.choice(stems) + "".join(rng.choices(alphabet, k=rng.randint(3, 10))) for _ in range(n - 1)]
    words.sort(key=lambda word: [alphabet.index(letter) for letter in word])
    return {"in order": (words + [words[-1]],), "last word contradicts": (words + [alphabet[0]],)}
