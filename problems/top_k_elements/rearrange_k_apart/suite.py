"""Hidden suite of rearrange_k_apart."""

import random
from collections import Counter

from judge.suite import edge_cases, random_cases


def valid(text, k):
    return len(text) <= 60_000 and 0 <= k <= 60_000 and all("a" <= letter <= "z" for letter in text)


def possible(text, k):
    """Tell whether there is an order: all but the last of the most frequent letters open blocks of k."""
    counts = Counter(text).values()
    most = max(counts, default=0)
    return not text or len(text) >= (most - 1) * k + sum(count == most for count in counts)


def check(call):
    text, k = call.args
    if not call.answer:
        return "there is an order that keeps the distance" if text and possible(text, k) else None
    if sorted(call.answer) != sorted(text):
        return "the answer must have the letters of the text, each as often"
    last = {}
    for place, letter in enumerate(call.answer):
        if place - last.get(letter, -k) < k:
            return f"{letter!r} stands at position {last[letter]} and at position {place}"
        last[letter] = place
    return None


test_edges = edge_cases(
    empty=("", 0),
    empty_with_distance=("", 3),
    one_letter=("a", 1),
    one_letter_and_a_long_way=("a", 60_000),
    all_different_and_a_long_way=("dacb", 60_000),
    distance_of_nothing=("aab", 0),
    neighbours_allowed=("aaa", 1),
    two_equal_beyond_the_end=("aba", 3),
    exactly_apart=("aab", 2),
    one_letter_short=("aaab", 2),
    one_more_letter_suffices=("aaabc", 2),
    ends_meet=("aabc", 3),
    ends_meet_late_in_the_alphabet=("abzz", 3),
    ends_fall_short=("aabc", 4),
    three_blocks=("aaabcde", 3),
    three_blocks_one_short=("aaabcd", 3),
    three_blocks_with_two_frequent=("aaabbbcd", 3),
    three_blocks_with_two_frequent_one_short=("aaabbbc", 3),
    all_equally_frequent=("abcabcabc", 3),
    all_equally_frequent_and_too_few=("abcabcabc", 4),
    two_frequent_and_fillers=("aabbcd", 3),
    used_up_letters_still_wait=("aabcd", 4),
    used_up_letters_still_wait_longer=("aabbcde", 5),
    more_fillers_than_needed=("aabcdefgh", 4),
    middle_counts_must_not_meet=("aaaabbbccdd", 3),
    falling_counts=("aaaabbbccde", 3),
    whole_alphabet_twice=("abcdefghijklmnopqrstuvwxyz" * 2, 26),
    whole_alphabet_twice_and_too_far=("abcdefghijklmnopqrstuvwxyz" * 2, 27),
)


@random_cases(count=400)
def test_random(st):
    """Texts that just have an order for k, or just have none; and any text with any k."""

    def about(most, ties, k):
        size = (most - 1) * k + ties
        frequent = "zyxw"[:ties] * most
        rest = max(size - len(frequent), 0)
        fillers = st.lists(st.sampled_from("abcdefg"), min_size=max(rest - 1, 0), max_size=rest + 2).map(
            lambda letters: "".join(sorted(letters))
        )
        return st.tuples(fillers.map(lambda letters: letters + frequent), st.just(k))

    near = st.tuples(st.integers(1, 4), st.integers(1, 3), st.integers(2, 5)).flatmap(lambda it: about(*it))
    return near | st.tuples(st.text("abcd", max_size=10), st.integers(0, 4))


def workload(n):
    """Few letters that just have an order, and all letters, 20 apart."""
    rng = random.Random(n)
    few = list("abcdefgh" * (n // 8))
    many = list("abcdefghijklmnopqrstuvwxyz" * (n // 26))
    rng.shuffle(few)
    rng.shuffle(many)
    return {"few": ("".join(few), 8), "many": ("".join(many), 20)}
