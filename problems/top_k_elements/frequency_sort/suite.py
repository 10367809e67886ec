"""Hidden suite of frequency_sort."""

import random
from collections import Counter
from itertools import groupby, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text):
    return 1 <= len(text) <= 100_000


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
    sorted_the_wrong_way=("abbccc",),
    ties_that_touch_others=("cabcabdd",),
    most_frequent_is_last_in_the_alphabet=("zazbz",),
    capitals_are_their_own=("aAaAB",),
    case_decides=("AaaAAb",),
    spaces_at_both_ends=("  ab ",),
    line_ends_count=("a\n\nb\n",),
    digits=("2332333",),
    more_than_nine=("a" * 11 + "b" * 2 + "c" * 10,),
    tie_beyond_256=("ab" * 300 + "c" * 299,),
    other_scripts=("éaéßaé",),
    rare_one_has_a_large_number=("aaa😀😀",),
    large_numbers_tie=("😀𐀀😀𐀀a",),
    low_16_bits_are_equal=("\uf600\U0001f600\U0001f600",),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three characters in every order, and more kinds in shorter texts."""
    return (small.either(small.strings("abA", least=1), small.strings("b aé😀", most=4, least=1)),)


@random_cases
def test_random(st):
    """Longer texts of characters near and far in their numbers, so that counts tie and equal ones lie apart."""
    kinds = st.lists(st.sampled_from("abAB 1é😀") | st.characters(), min_size=2, max_size=12, unique=True)
    return kinds.flatmap(
        lambda kinds: st.tuples(st.lists(st.sampled_from(kinds), min_size=15, max_size=60).map("".join))
    )


def workload(n):
    """Very many characters with a few occurrences each, rising and falling, and one nearly everywhere."""
    rng = random.Random(n)
    scripts = [chr(0x20000 + i) for i in range(n * 3 // 4)]
    again = rng.choices(scripts, k=n - len(scripts))
    few = rng.choices("eeeetaon", k=n // 5)
    return {
        "many": ("".join(again + scripts),),
        "many falling": ("".join(scripts[::-1] + again),),
        "one nearly everywhere": ("".join([*few, "e" * (n - len(few))]),),
    }
