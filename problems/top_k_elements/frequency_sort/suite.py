"""Hidden suite of frequency_sort."""

import random
from collections import Counter
from itertools import groupby, pairwise

from judge.suite import edge_cases, random_cases


def valid(text):
    return len(text) <= 150_000


def check(call):
    (text,) = call.args
    counts = Counter(text)
    runs = [(character, len(list(run))) for character, run in groupby(call.answer)]
    for character, length in runs:
        if length != counts.get(character, 0):
            return f"{counts.get(character, 0)} of {character!r} belong together, and {length} stand there"
    if len(runs) != len(counts) or len(call.answer) != len(text):
        return f"{len(text)} characters, {len(counts)} different ones, must be there once each"
    for (character, length), (following, longer) in pairwise(runs):
        if longer > length:
            return f"{following!r} is more frequent than {character!r} and must stand before it"
    return None


test_edges = edge_cases(
    empty=("",),
    one_character=("x",),
    one_character_often=("xxxx",),
    all_different=("dcab",),
    interleaved_ties=("abab",),
    ties_that_touch_others=("cabcabdd",),
    sorted_already=("aaabbc",),
    sorted_the_wrong_way=("abbccc",),
    most_frequent_is_last_in_the_alphabet=("zazbz",),
    most_frequent_is_first_in_the_alphabet=("bacaa",),
    capitals_are_their_own=("aAaAB",),
    case_decides=("AaaAAb",),
    spaces_count=("a b c",),
    spaces_at_both_ends=("  ab ",),
    line_ends_count=("a\n\nb\n",),
    digits=("2332333",),
    more_than_nine=("a" * 11 + "b" * 2 + "c" * 10,),
    other_scripts=("éaéßaé",),
    rare_one_has_a_large_number=("aaa😀😀",),
    large_numbers_tie=("😀𐀀😀𐀀a",),
)


@random_cases
def test_random(st):
    """Few characters, near and far in their numbers, so that counts tie and equal ones lie apart."""
    return st.tuples(st.text("abAB 1é😀", max_size=14))


def workload(n):
    """Many different characters with a few occurrences each; and few characters, one of them everywhere."""
    rng = random.Random(n)
    scripts = [chr(0x20000 + i) for i in range(n // 3)]
    many = scripts + rng.choices(scripts, k=n - len(scripts))
    rng.shuffle(many)
    return {"many": ("".join(many),), "few": ("".join(rng.choices("eeeetaon", k=n)),)}
