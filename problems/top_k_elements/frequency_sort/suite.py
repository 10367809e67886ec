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
            return f"{counts.get(character, 0)} of {character!r} must be adjacent, and only {length} are"
    if len(runs) != len(counts) or len(call.answer) != len(text):
        return f"{len(text)} characters, {len(counts)} distinct, must all occur"
    for (character, length), (following, longer) in pairwise(runs):
        if longer > length:
            return f"{following!r} is more frequent than {character!r} and must come first"
    return None


test_edges = edge_cases(
    ascending_frequencies=("abbccc",),
    ties_interleaved_with_others=("cabcabdd",),
    most_frequent_is_last_alphabetically=("zazbz",),
    uppercase_is_distinct=("aAaAB",),
    case_changes_the_order=("AaaAAb",),
    null_characters_and_hash_signs=("#a\0\0#\0",),
    spaces_at_both_ends=("  ab ",),
    newlines_count=("a\n\nb\n",),
    digits=("2332333",),
    counts_of_two_digits=("a" * 11 + "b" * 2 + "c" * 10,),
    counts_beyond_256=("ab" * 300 + "c" * 299,),
    non_ascii_characters=("éaéßaé",),
    rare_character_with_large_code_point=("aaa😀😀",),
    large_code_points_tie=("😀𐀀😀𐀀a",),
    code_points_with_equal_low_16_bits=("\uf600\U0001f600\U0001f600",),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three characters in every order, and more distinct ones in shorter strings."""
    return (small.either(small.strings("abA", least=1), small.strings("b aé😀", most=4, least=1)),)


@random_cases
def test_random(st):
    """Longer strings of characters with small and large code points, so that counts tie and equal ones are apart."""
    chosen = st.lists(st.sampled_from("abAB 1é😀") | st.characters(), min_size=2, max_size=12, unique=True)
    return chosen.flatmap(
        lambda chosen: st.tuples(st.lists(st.sampled_from(chosen), min_size=15, max_size=60).map("".join))
    )


def workload(n):
    """Very many characters with a few occurrences each, ascending and descending, and one character mostly."""
    rng = random.Random(n)
    distinct = [chr(0x20000 + i) for i in range(n * 3 // 4)]
    again = rng.choices(distinct, k=n - len(distinct))
    few = rng.choices("eeeetaon", k=n // 5)
    return {
        "many characters": ("".join(again + distinct),),
        "many characters descending": ("".join(distinct[::-1] + again),),
        "one character mostly": ("".join([*few, "e" * (n - len(few))]),),
    }
