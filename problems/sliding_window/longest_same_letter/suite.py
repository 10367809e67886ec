"""Hidden suite of longest_same_letter."""

import random
from collections import Counter
from string import ascii_lowercase

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, k):
    return 1 <= len(text) <= 100_000 and set(text) <= set(ascii_lowercase) and 0 <= k <= 100_000


def expected(text, k):
    """For each substring, exchange all that is not its most frequent letter."""
    best = 0
    for start in range(len(text)):
        counts = Counter()
        for end, letter in enumerate(text[start:], start + 1):
            counts[letter] += 1
            if end - start - max(counts.values()) <= k:
                best = max(best, end - start)
    return best


test_edges = edge_cases(
    exactly_enough_for_all=("abcb", 2),
    exchanges_come_first=("xyzzz", 2),
    exchanges_come_last=("zzzxy", 2),
    two_gaps_to_bridge=("aabaaabaaa", 2),
    gap_of_two_other_letters=("aabcaa", 2),
    gap_that_is_too_wide=("aabbaa", 1),
    letter_is_not_the_most_frequent=("ababababccccc", 1),
    most_frequent_lies_apart=("abcabdabeaccc", 1),
    kinds_are_not_beads=("abababab", 1),
    later_window_has_a_smaller_count=("aaaabcbcbcbb", 2),
    better_letter_comes_late=("aaabcdbbebbbb", 1),
    last_letter_of_the_alphabet=("zzyzz", 1),
    counts_beyond_256=("ab" * 300 + "b" * 20, 280),
    far_more_exchanges_than_letters=("abca", 65_536),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters, and longer ones of two, with every number of exchanges."""
    three = small.together(small.strings("abc", most=6, least=1), range(4))
    return small.either(three, small.together(small.strings("bz", least=1), range(4)))


@random_cases
def test_random(st):
    """Longer strings of few letters or of all, alternating or in runs, and exchanges from none to enough for all."""
    few = st.text("ab", min_size=15, max_size=40) | st.text("abc", min_size=15, max_size=40)
    few |= st.text(ascii_lowercase, min_size=15, max_size=40)
    runs = st.lists(st.tuples(st.sampled_from("abcz"), st.integers(1, 7)), min_size=4, max_size=9).map(
        lambda runs: "".join(letter * length for letter, length in runs)
    )
    k = st.integers(0, 5) | st.integers(0, 20) | st.integers(0, 100_000)
    return st.tuples(few | runs | runs, k)


def workload(n):
    """All letters alike in number with long and short windows, two by turns, a long run, and ever other letters."""
    draw = random.Random(n)
    alike = "".join(draw.choices(ascii_lowercase, k=n))
    run = "".join(draw.choices("abz", k=n // 8)) + "z" * (n * 3 // 4)
    blocks = "".join(draw.choice("aab" + letter * 9) for letter in ascii_lowercase for _ in range(n // 26))
    return {
        "alike": (alike, n // 2),
        "alike, few exchanges": (alike, n // 100),
        "two by turns": ("ab" * (n // 2), n // 4),
        "long run": (run + alike[: n - len(run)], n // 16),
        "one letter after another": (blocks, n // 50),
    }
