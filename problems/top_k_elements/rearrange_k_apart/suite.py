"""Hidden suite of rearrange_k_apart."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, k):
    return (
        1 <= len(text) <= 40_000
        and 0 <= k <= len(text)
        and all("a" <= character <= "z" for character in text)
    )


def possible(text, k):
    """Whether a valid order exists: all but the last copy of the most frequent characters start blocks of k."""
    counts = Counter(text).values()
    most = max(counts)
    return len(text) >= (most - 1) * k + sum(count == most for count in counts)


def check(call):
    text, k = call.args
    if not call.answer:
        return "a valid order exists" if possible(text, k) else None
    if sorted(call.answer) != sorted(text):
        return "the answer must have the characters of the string, each as often"
    last = {}
    for index, character in enumerate(call.answer):
        if index - last.get(character, -k) < k:
            return f"{character!r} is at index {last[character]} and at index {index}"
        last[character] = index
    return None


test_edges = edge_cases(
    all_distinct_k_is_length=("dacb", 4),
    one_duplicate_k_is_length=("aba", 3),
    just_possible_late_in_the_alphabet=("abzz", 3),
    one_character_short=("aabc", 4),
    three_blocks=("aaabcde", 3),
    three_blocks_two_most_frequent=("aaabbbcd", 3),
    three_blocks_two_most_frequent_one_short=("aaabbbc", 3),
    all_equally_frequent=("abcabcabc", 3),
    all_equally_frequent_k_too_large=("abcabcabc", 4),
    used_up_characters_still_wait=("aabcd", 4),
    used_up_characters_still_wait_longer=("aabbcde", 5),
    more_characters_than_gaps=("aabcdefgh", 4),
    medium_counts_must_not_collide=("aaaabbbccdd", 3),
    descending_counts=("aaaabbbccde", 3),
    whole_alphabet_twice=("abcdefghijklmnopqrstuvwxyz" * 2, 26),
    whole_alphabet_twice_k_too_large=("abcdefghijklmnopqrstuvwxyz" * 2, 27),
    counts_beyond_256=("a" * 300 + "b" * 300 + "c" * 298, 3),
    counts_beyond_256_k_too_large=("a" * 300 + "b" * 300 + "c" * 298, 4),
)


@exhaustive_cases
def test_exhaustive(small):
    """All counts of up to five characters, and three characters in every order, with every k."""
    bags = small.built("".join, small.lists("zambc", least=1, ascending=True))
    return small.together(small.either(bags, small.strings("abc", most=5, least=1)), range(6))


@random_cases(count=300)
def test_random(st):
    """Longer strings that just have a valid order for k, or just have none; and any string with any k."""

    def about(most, ties, k):
        size = (most - 1) * k + ties
        frequent = "zyxw"[:ties] * most
        rest = max(size - len(frequent), 0)
        others = st.lists(st.sampled_from("abcdefgh"), min_size=max(rest - 1, 0), max_size=rest + 2)
        characters = others.map(lambda characters: "".join(sorted(characters)) + frequent)
        return characters.map(lambda characters: (characters, min(k, len(characters))))

    near = st.tuples(st.integers(2, 9), st.integers(1, 4), st.integers(2, 7)).flatmap(lambda it: about(*it))
    strings = st.text("abcd", min_size=10, max_size=40) | st.text(
        "abcdefghijklmnopqrstuvwxyz", min_size=10, max_size=60
    )
    return near | near | st.tuples(strings, st.integers(0, 4) | st.integers(0, 10))


def workload(n):
    """Few characters that just have a valid order; all, 20 apart; one frequent among just enough; a long run."""
    rng = random.Random(n)
    few = list("abcdefgh" * (n // 8))
    many = list("abcdefghijklmnopqrstuvwxyz" * (n // 26))
    enough = ["z"] * (n // 5) + rng.choices("abcdefghij", k=n - n // 5)
    for characters in (few, many, enough):
        rng.shuffle(characters)
    return {
        "few characters": ("".join(few), 8),
        "all characters": ("".join(many), 20),
        "just enough": ("".join(enough), 5),
        "k too large": ("".join(many), n // 2),
        "long run": ("a" * (n * 3 // 4) + "b" * (n // 4), 1),
    }
