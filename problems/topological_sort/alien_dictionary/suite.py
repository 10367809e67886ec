"""Hidden suite of alien_dictionary."""

import random
from itertools import pairwise
from string import ascii_lowercase

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(words):
    return 1 <= len(words) <= 20_000 and all(
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
    same_word_again=(["ba", "ba", "ab"],),
    word_before_its_first_letter=(["abcd", "a"],),
    beginning_and_contradiction=(["ba", "b", "ab"],),
    beginning_returns_later=(["ab", "abc", "ab"],),
    circle_of_three=(["a", "b", "c", "a"],),
    circle_behind_a_free_letter=(["xa", "xb", "xa"],),
    circle_told_by_later_letters=(["aa", "ab", "ba", "bb", "cb", "ca"],),
    later_differences_would_contradict=(["abc", "bca", "cab"],),
    fact_stated_twice=(["ca", "cb", "da", "db"],),
    letters_without_facts=(["xyz", "xyw"],),
    letters_behind_the_last_difference=(["aq", "br", "cs"],),
    two_paths_to_one_letter=(["ax", "ay", "bx", "bz", "cy", "cw", "dz", "dw"],),
    all_letters=(list("qwertyuiopasdfghjklzxcvbnm"),),
    chain_told_from_its_end=(["ad", "ac", "ba", "bb", "ca", "db", "dd", "dc"],),
    difference_in_the_last_of_thirty_letters=(["z" * 29 + "y", "z" * 29 + "x"],),
    one_letter_less_at_the_end_of_thirty=(["z" * 30, "z" * 29],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two letters in many words, and three letters in fewer."""
    return (small.lists(small.strings("bac", least=1), least=1),)


@random_cases(count=300)
def test_random(st):
    """Words sorted under some alphabet, as they are or with one word moved, and words in any order."""
    letters = st.permutations(ascii_lowercase) | st.permutations("ywvqp") | st.permutations("abc")

    def in_order_or_nearly(drawn):
        alphabet = "".join(drawn)
        word = st.text(alphabet, min_size=1, max_size=4)
        long = st.tuples(st.sampled_from([alphabet[0] * 17, alphabet[:20]]), word).map("".join)
        words = st.lists(word | long, min_size=1, max_size=8) | st.lists(
            word | long, min_size=15, max_size=50
        )
        in_order = words.map(lambda words: sorted(words, key=lambda word: [*map(alphabet.index, word)]))
        moved = st.tuples(in_order, st.integers(0, 49)).map(lambda drawn: move_to_the_end(*drawn))
        return in_order | in_order | moved

    def move_to_the_end(words, place):
        return words[:place] + words[place + 1 :] + words[place : place + 1]

    at_will = st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=5)
    return st.tuples(letters.flatmap(in_order_or_nearly) | at_will)


def workload(n):
    """Words with long beginnings in common; in order, with a last word that contradicts, and one word all along."""
    rng = random.Random(n)
    alphabet = rng.sample("abcdefghijklmnopqrstuvwxyz", 26)
    stems = ["".join(rng.choices(alphabet, k=20)) for _ in range(1 + n // 500)]
    words = [rng.choice(stems) + "".join(rng.choices(alphabet, k=rng.randint(3, 10))) for _ in range(n - 1)]
    words.sort(key=lambda word: [alphabet.index(letter) for letter in word])
    last = alphabet[-1] * 29
    return {
        "in order": (words + [words[-1]],),
        "last word contradicts": (words + [alphabet[0]],),
        "equal words and one more letter": ([last] * (n - 1) + [last + alphabet[0]],),
    }
