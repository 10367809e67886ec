"""Hidden suite of rearrange_k_apart."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, k):
    return 1 <= len(text) <= 40_000 and 0 <= k <= len(text) and all("a" <= letter <= "z" for letter in text)


def possible(text, k):
    """Tell whether there is an order: all but the last of the most frequent letters open blocks of k."""
    counts = Counter(text).values()
    most = max(counts)
    return len(text) >= (most - 1) * k + sum(count == most for count in counts)


def check(call):
    text, k = call.args
    if not call.answer:
        return "there is an order that keeps the distance" if possible(text, k) else None
    if sorted(call.answer) != sorted(text):
        return "the answer must have the letters of the text, each as often"
    last = {}
    for place, letter in enumerate(call.answer):
        if place - last.get(letter, -k) < k:
            return f"{letter!r} stands at position {last[letter]} and at position {place}"
        last[letter] = place
    return None


test_edges = edge_cases(
    all_different_and_as_far_as_can_be=("dacb", 4),
    two_equal_and_as_far_as_can_be=("aba", 3),
    ends_meet_late_in_the_alphabet=("abzz", 3),
    ends_fall_short=("aabc", 4),
    three_blocks=("aaabcde", 3),
    three_blocks_with_two_frequent=("aaabbbcd", 3),
    three_blocks_with_two_frequent_one_short=("aaabbbc", 3),
    all_equally_frequent=("abcabcabc", 3),
    all_equally_frequent_and_too_few=("abcabcabc", 4),
    used_up_letters_still_wait=("aabcd", 4),
    used_up_letters_still_wait_longer=("aabbcde", 5),
    more_fillers_than_needed=("aabcdefgh", 4),
    middle_counts_must_not_meet=("aaaabbbccdd", 3),
    falling_counts=("aaaabbbccde", 3),
    whole_alphabet_twice=("abcdefghijklmnopqrstuvwxyz" * 2, 26),
    whole_alphabet_twice_and_too_far=("abcdefghijklmnopqrstuvwxyz" * 2, 27),
    counts_beyond_256=("a" * 300 + "b" * 300 + "c" * 298, 3),
    counts_beyond_256_and_one_short=("a" * 300 + "b" * 300 + "c" * 298, 4),
)


@exhaustive_cases
def test_exhaustive(small):
    """Counts of up to five letters in every division, and three letters in every order, with every k."""
    bags = small.built("".join, small.lists("zambc", least=1, ascending=True))
    return small.together(small.either(bags, small.strings("abc", most=5, least=1)), range(6))


@random_cases(count=300)
def test_random(st):
    """Longer texts that just have an order for k, or just have none; and any text with any k."""

    def about(most, ties, k):
        size = (most - 1) * k + ties
        frequent = "zyxw"[:ties] * most
        rest = max(size - len(frequent), 0)
        fillers = st.lists(st.sampled_from("abcdefgh"), min_size=max(rest - 1, 0), max_size=rest + 2)
        letters = fillers.map(lambda letters: "".join(sorted(letters)) + frequent)
        return letters.map(lambda letters: (letters, min(k, len(letters))))

    near = st.tuples(st.integers(2, 9), st.integers(1, 4), st.integers(2, 7)).flatmap(lambda it: about(*it))
    texts = st.text("abcd", min_size=10, max_size=40) | st.text(
        "abcdefghijklmnopqrstuvwxyz", min_size=10, max_size=60
    )
    return near | near | st.tuples(texts, st.integers(0, 4) | st.integers(0, 10))


def workload(n):
    """Few letters that just have an order; all letters, 20 apart; one frequent letter among just enough; a long run."""
    rng = random.Random(n)
    few = list("abcdefgh" * (n // 8))
    many = list("abcdefghijklmnopqrstuvwxyz" * (n // 26))
    enough = ["z"] * (n // 5) + rng.choices("abcdefghij", k=n - n // 5)
    for letters in (few, many, enough):
        rng.shuffle(letters)
    return {
        "few": ("".join(few), 8),
        "many": ("".join(many), 20),
        "just enough": ("".join(enough), 5),
        "too far": ("".join(many), n // 2),
        "long run": ("a" * (n * 3 // 4) + "b" * (n // 4), 1),
    }
