"""Hidden suite of rearrange_string."""

import random
from collections import Counter
from itertools import pairwise
from string import ascii_lowercase

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text):
    return 1 <= len(text) <= 40_000 and all("a" <= letter <= "z" for letter in text)


def check(call):
    (text,) = call.args
    if not call.answer:
        # Whoever occurs c times needs c - 1 others in between; with these, every other letter fits in too.
        possible = 2 * max(Counter(text).values()) <= len(text) + 1
        return "there is an order without equal neighbours" if possible else None
    if sorted(call.answer) != sorted(text):
        return "the answer must have the letters of the text, each as often"
    for place, (letter, following) in enumerate(pairwise(call.answer)):
        if letter == following:
            return f"{letter!r} stands at position {place} and at position {place + 1}"
    return None


test_edges = edge_cases(
    even_and_one_more_than_half=("aaabbb" + "aa",),
    half_of_it_late_in_the_alphabet=("abczzz",),
    just_possible_late_in_the_alphabet=("abczzzz",),
    just_impossible_late_in_the_alphabet=("abczzzzz",),
    most_frequent_at_the_end=("abcdeffff",),
    two_frequent_ones=("aaabbbc",),
    seam_between_even_and_odd=("abbbcc",),
    falling_counts=("aaaabbbccd",),
    fine_as_it_is=("abcabc",),
    whole_alphabet=("abcdefghijklmnopqrstuvwxyz" * 2,),
    whole_alphabet_and_one_letter=("abcdefghijklmnopqrstuvwxyz" + "m" * 26,),
    counts_beyond_256=("a" * 300 + "b" * 299 + "c" * 2,),
    just_impossible_beyond_256=("a" * 302 + "b" * 300,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three letters in every order, and counts of four letters in every division."""
    bags = small.built("".join, small.lists("zamb", least=1, ascending=True))
    return (small.either(small.strings("abc", least=1), bags),)


@random_cases
def test_random(st):
    """One letter with about half of the places, early or late in the alphabet; and few letters or all at will."""
    others = st.text("abcxyz", min_size=8, max_size=30)
    about_half = st.tuples(st.sampled_from("amz"), others, st.integers(-1, 2)).flatmap(
        lambda it: st.permutations(it[0] * (len(it[1]) + it[2] - 2 * it[1].count(it[0])) + it[1]).map("".join)
    )
    free = st.text("abcd", min_size=12, max_size=60) | st.text(ascii_lowercase, min_size=12, max_size=60)
    return st.tuples(about_half | about_half | free)


def workload(n):
    """All letters in falling counts; one letter in every second place or one too many; few letters; a long run."""
    rng = random.Random(n)
    many = rng.choices(ascii_lowercase, weights=range(26, 0, -1), k=n)
    half = ["q"] * (n // 2) + rng.choices(ascii_lowercase.replace("q", ""), k=n - n // 2)
    rng.shuffle(half)
    few = rng.choices("abc", weights=[5, 4, 2], k=n)
    return {
        "many": ("".join(many),),
        "half": ("".join(half),),
        "one too many": ("ba" * (n // 2 - 1) + "bb",),
        "few": ("".join(few),),
        "long run": ("a" * (n * 3 // 4) + "b" * (n // 4),),
    }
