"""Hidden suite of alien_dictionary."""

import random
from itertools import pairwise
from string import ascii_lowercase

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(words):
    return 1 <= len(words) <= 20_000 and all(
        1 <= len(word) <= 30 and all("a" <= character <= "z" for character in word) for word in words
    )


def in_order(words, alphabet):
    """Tell whether the words are sorted under an alphabet: translated to a, b, c, ... they are sorted as strings."""
    spelled = [word.translate(str.maketrans(alphabet, ascii_lowercase[: len(alphabet)])) for word in words]
    return spelled == sorted(spelled)


def some_alphabet(words):
    """Sort the characters by how many must come before each, which is a valid order if there is any."""
    before = {character: set() for character in "".join(words)}
    for one, two in pairwise(words):
        for character, other in zip(one, two):
            if character != other:
                before[other].add(character)
                break
    for middle in before:  # Warshall: what comes before a character comes before all that follow it
        for character in before:
            if middle in before[character]:
                before[character] |= before[middle]
    alphabet = "".join(sorted(before, key=lambda character: len(before[character])))
    return alphabet if in_order(words, alphabet) else ""


def check(call):
    words, characters = call.args[0], set("".join(call.args[0]))
    if call.answer:
        if sorted(call.answer) != sorted(characters):
            return "the answer must contain each character of the words exactly once, and no other"
        if not in_order(words, call.answer):
            return f"the words are not sorted under {call.answer!r}"
    elif solution := some_alphabet(words):
        return f"an order exists, such as {solution!r}"
    return None


test_edges = edge_cases(
    equal_words=(["ba", "ba", "ab"],),
    word_before_its_first_character=(["abcd", "a"],),
    word_before_its_prefix=(["ba", "b", "ab"],),
    prefix_returns_later=(["ab", "abc", "ab"],),
    cycle_of_three=(["a", "b", "c", "a"],),
    cycle_after_a_free_character=(["xa", "xb", "xa"],),
    cycle_from_later_characters=(["aa", "ab", "ba", "bb", "cb", "ca"],),
    only_the_first_difference_counts=(["abc", "bca", "cab"],),
    a_before_b_given_twice=(["ca", "cb", "da", "db"],),
    unconstrained_characters=(["xyz", "xyw"],),
    characters_after_the_first_difference=(["aq", "br", "cs"],),
    two_paths_to_one_character=(["ax", "ay", "bx", "bz", "cy", "cw", "dz", "dw"],),
    all_characters=(list("qwertyuiopasdfghjklzxcvbnm"),),
    chain_given_from_its_end=(["ad", "ac", "ba", "bb", "ca", "db", "dd", "dc"],),
    difference_at_the_last_of_30_characters=(["z" * 29 + "y", "z" * 29 + "x"],),
    prefix_of_length_29_comes_last=(["z" * 30, "z" * 29],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two characters in many words, and three characters in fewer."""
    return (small.lists(small.strings("bac", least=1), least=1),)


@random_cases(count=300)
def test_random(st):
    """Words sorted under some alphabet, with or without one word moved, and words in any order."""
    characters = st.permutations(ascii_lowercase) | st.permutations("ywvqp") | st.permutations("abc")

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

    def move_to_the_end(words, i):
        return words[:i] + words[i + 1 :] + words[i : i + 1]

    at_will = st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=5)
    return st.tuples(characters.flatmap(in_order_or_nearly) | at_will)


def workload(n):
    """Words with long common prefixes; sorted, with a last word that contradicts, and one word only."""
    rng = random.Random(n)
    alphabet = rng.sample("abcdefghijklmnopqrstuvwxyz", 26)
    prefixes = ["".join(rng.choices(alphabet, k=20)) for _ in range(1 + n // 500)]
    words = [
        rng.choice(prefixes) + "".join(rng.choices(alphabet, k=rng.randint(3, 10))) for _ in range(n - 1)
    ]
    words.sort(key=lambda word: [alphabet.index(character) for character in word])
    last = alphabet[-1] * 29
    return {
        "sorted": (words + [words[-1]],),
        "last word contradicts": (words + [alphabet[0]],),
        "equal words and one more character": ([last] * (n - 1) + [last + alphabet[0]],),
    }
