"""Hidden suite of rearrange_string."""

import random
from collections import Counter
from itertools import pairwise

from judge.suite import edge_cases, random_cases


def valid(text):
    return len(text) <= 60_000 and all("a" <= letter <= "z" for letter in text)


def check(call):
    (text,) = call.args
    if not call.answer:
        # Whoever occurs c times needs c - 1 others in between; with these, every other letter fits in too.
        possible = 2 * max(Counter(text).values(), default=0) <= len(text) + 1
        return "there is an order without equal neighbours" if text and possible else None
    if sorted(call.answer) != sorted(text):
        return "the answer must have the letters of the text, each as often"
    for place, (letter, following) in enumerate(pairwise(call.answer)):
        if letter == following:
            return f"{letter!r} stands at position {place} and at position {place + 1}"
    return None


test_edges = edge_cases(
    empty=("",),
    one_letter=("a",),
    same_letter_twice=("aa",),
    two_letters=("ab",),
    odd_and_just_possible=("aab",),
    odd_and_just_possible_turned=("bba",),
    one_too_many=("aaab",),
    even_and_half=("aabb",),
    even_and_one_more_than_half=("aaabbb" + "aa",),
    half_of_it_late_in_the_alphabet=("abczzz",),
    just_possible_late_in_the_alphabet=("abczzzz",),
    just_impossible_late_in_the_alphabet=("abczzzzz",),
    most_frequent_at_the_end=("abcdeffff",),
    most_frequent_at_the_front=("aaaabcd",),
    two_frequent_ones=("aaabbbc",),
    three_equal_counts=("aabbcc",),
    seam_between_even_and_odd=("abbbcc",),
    seam_with_five=("aabbc",),
    falling_counts=("aaaabbbccd",),
    fine_as_it_is=("abcabc",),
    whole_alphabet=("abcdefghijklmnopqrstuvwxyz" * 2,),
    whole_alphabet_and_one_letter=("abcdefghijklmnopqrstuvwxyz" + "m" * 26,),
)


@random_cases(count=300)
def test_random(st):
    """One letter with about half of the places, early or late in the alphabet; and few letters at will."""
    about_half = st.tuples(st.sampled_from("amz"), st.text("abcxyz", max_size=6), st.integers(-1, 2)).flatmap(
        lambda it: st.permutations(it[0] * max(len(it[1]) + it[2], 0) + it[1]).map("".join)
    )
    return st.tuples(about_half | st.text("abcd", max_size=12))


def workload(n):
    """All letters in falling counts; and one letter that has every second place."""
    rng = random.Random(n)
    letters = "abcdefghijklmnopqrstuvwxyz"
    many = rng.choices(letters, weights=range(26, 0, -1), k=n)
    half = ["q"] * (n // 2) + rng.choices(letters.replace("q", ""), k=n - n // 2)
    rng.shuffle(half)
    return {"many": ("".join(many),), "half": ("".join(half),)}
