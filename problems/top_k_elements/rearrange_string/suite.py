"""Hidden suite of rearrange_string."""

import random
from collections import Counter
from itertools import pairwise
from string import ascii_lowercase

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text):
    return 1 <= len(text) <= 40_000 and all("a" <= character <= "z" for character in text)


def check(call):
    (text,) = call.args
    if not call.answer:
        # A character with count c needs c - 1 others in between; then all other characters fit in too.
        possible = 2 * max(Counter(text).values()) <= len(text) + 1
        return "a valid order exists" if possible else None
    if sorted(call.answer) != sorted(text):
        return "the answer must have the characters of the string, each as often"
    for index, (character, following) in enumerate(pairwise(call.answer)):
        if character == following:
            return f"{character!r} is at index {index} and at index {index + 1}"
    return None


test_edges = edge_cases(
    even_length_count_above_half=("aaabbb" + "aa",),
    half_is_last_in_the_alphabet=("abczzz",),
    just_possible_last_in_the_alphabet=("abczzzz",),
    just_impossible_last_in_the_alphabet=("abczzzzz",),
    most_frequent_at_the_end=("abcdeffff",),
    two_most_frequent_characters=("aaabbbc",),
    same_character_at_even_and_odd_indices=("abbbcc",),
    descending_counts=("aaaabbbccd",),
    already_valid=("abcabc",),
    whole_alphabet_twice=("abcdefghijklmnopqrstuvwxyz" * 2,),
    whole_alphabet_and_a_frequent_character=("abcdefghijklmnopqrstuvwxyz" + "m" * 26,),
    counts_beyond_256=("a" * 300 + "b" * 299 + "c" * 2,),
    just_impossible_beyond_256=("a" * 302 + "b" * 300,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three characters in every order, and all counts of four characters."""
    bags = small.built("".join, small.lists("zamb", least=1, ascending=True))
    return (small.either(small.strings("abc", least=1), bags),)


@random_cases
def test_random(st):
    """One character at about half of the indices, early or late in the alphabet; and any few characters or all."""
    others = st.text("abcxyz", min_size=8, max_size=30)
    about_half = st.tuples(st.sampled_from("amz"), others, st.integers(-1, 2)).flatmap(
        lambda it: st.permutations(it[0] * (len(it[1]) + it[2] - 2 * it[1].count(it[0])) + it[1]).map("".join)
    )
    free = st.text("abcd", min_size=12, max_size=60) | st.text(ascii_lowercase, min_size=12, max_size=60)
    return st.tuples(about_half | about_half | free)


def workload(n):
    """All characters, descending counts; one at every second index or one too many; few characters; a long run."""
    rng = random.Random(n)
    many = rng.choices(ascii_lowercase, weights=range(26, 0, -1), k=n)
    half = ["q"] * (n // 2) + rng.choices(ascii_lowercase.replace("q", ""), k=n - n // 2)
    rng.shuffle(half)
    few = rng.choices("abc", weights=[5, 4, 2], k=n)
    return {
        "many characters": ("".join(many),),
        "half equal": ("".join(half),),
        "one too many": ("ba" * (n // 2 - 1) + "bb",),
        "few characters": ("".join(few),),
        "long run": ("a" * (n * 3 // 4) + "b" * (n // 4),),
    }
