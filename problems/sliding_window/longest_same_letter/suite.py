"""Hidden suite of longest_same_letter."""

import random
from string import ascii_lowercase

from judge.suite import edge_cases, random_cases


def valid(text, k):
    return len(text) <= 25_000 and set(text) <= set(ascii_lowercase) and 0 <= k <= 25_000


def expected(text, k):
    """For each substring, exchange all that is not its most frequent letter."""
    places = range(len(text) + 1)
    parts = (text[i:j] for i in places for j in places[i + 1 :])
    return max((len(part) for part in parts if len(part) - max(map(part.count, part)) <= k), default=0)


test_edges = edge_cases(
    no_text=("", 0),
    no_text_but_exchanges=("", 2),
    one_letter=("q", 0),
    one_letter_and_exchanges=("q", 3),
    all_the_same=("aaaa", 2),
    no_exchange=("aabbbcc", 0),
    no_exchange_and_no_run=("abc", 0),
    all_different=("abcdef", 2),
    more_exchanges_than_letters=("abc", 7),
    exactly_enough_for_all=("abcb", 2),
    one_exchange_short_of_all=("abcbd", 2),
    exchanges_come_first=("xyzzz", 2),
    exchanges_come_last=("zzzxy", 2),
    exchange_joins_two_runs=("aabaa", 1),
    two_gaps_to_bridge=("aabaaabaaa", 2),
    gap_of_two_other_letters=("aabcaa", 2),
    gap_that_is_too_wide=("aabbaa", 1),
    letter_is_not_the_most_frequent=("ababababccccc", 1),
    most_frequent_lies_apart=("abcabdabeaccc", 1),
    kinds_are_not_beads=("abababab", 1),
    best_is_first=("aabaacbcbc", 1),
    best_is_last=("cbcbcaabaa", 1),
    later_window_has_a_smaller_count=("aaaabcbcbcbb", 2),
    better_letter_comes_late=("aaabcdbbebbbb", 1),
    last_letter_of_the_alphabet=("zzyzz", 1),
)


@random_cases
def test_random(st):
    """Two to four letters, alternating or in runs, and exchanges from none to more than there are letters."""
    few = st.text("ab", max_size=12) | st.text("abc", min_size=5, max_size=12)
    runs = st.lists(st.tuples(st.sampled_from("abcz"), st.integers(1, 4)), max_size=7).map(
        lambda runs: "".join(letter * length for letter, length in runs)
    )
    return st.tuples(few | runs, st.sampled_from([1, 2, 0, 3, 1, 2, 4, 12]))


def workload(n):
    """All letters alike in number, and exchanges for half of the text: every window is long."""
    return "".join(random.Random(n).choices(ascii_lowercase, k=n)), n // 2
