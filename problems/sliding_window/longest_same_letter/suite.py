"""Hidden suite of longest_same_letter."""

import random
from collections import Counter
from string import ascii_lowercase

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(text, k):
    return 1 <= len(text) <= 100_000 and set(text) <= set(ascii_lowercase) and 0 <= k <= 100_000


def expected(text, k):
    """In each substring, replace every letter but its most frequent one."""
    best = 0
    for start in range(len(text)):
        counts = Counter()
        for end, letter in enumerate(text[start:], start + 1):
            counts[letter] += 1
            if end - start - max(counts.values()) <= k:
                best = max(best, end - start)
    return best


test_edges = edge_cases(
    k_is_just_enough_for_all=("abcb", 2),
    replacements_at_the_start=("xyzzz", 2),
    replacements_at_the_end=("zzzxy", 2),
    two_gaps_to_join=("aabaaabaaa", 2),
    gap_of_two_other_letters=("aabcaa", 2),
    gap_longer_than_k=("aabbaa", 1),
    alternating_letters_then_a_run=("ababababccccc", 1),
    most_frequent_letter_spread_out=("abcabdabeaccc", 1),
    two_alternating_letters=("abababab", 1),
    later_window_has_smaller_count=("aaaabcbcbcbb", 2),
    best_letter_comes_late=("aaabcdbbebbbb", 1),
    letter_z=("zzyzz", 1),
    counts_beyond_8_bits=("ab" * 300 + "b" * 20, 280),
    k_exceeds_length=("abca", 65_536),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings of three letters, and longer ones of two, with every small k."""
    three = small.together(small.strings("abc", most=6, least=1), range(4))
    return small.either(three, small.together(small.strings("bz", least=1), range(4)))


@random_cases
def test_random(st):
    """Longer strings of few letters or of all, random or in runs, and k from 0 to enough for all."""
    few = st.text("ab", min_size=15, max_size=40) | st.text("abc", min_size=15, max_size=40)
    few |= st.text(ascii_lowercase, min_size=15, max_size=40)
    runs = st.lists(st.tuples(st.sampled_from("abcz"), st.integers(1, 7)), min_size=4, max_size=9).map(
        lambda runs: "".join(letter * length for letter, length in runs)
    )
    k = st.integers(0, 5) | st.integers(0, 20) | st.integers(0, 100_000)
    return st.tuples(few | runs | runs, k)


def workload(n):
    """Random letters with a large and a small k, two alternating letters, a long run, and one block for each letter."""
    draw = random.Random(n)
    mixed = "".join(draw.choices(ascii_lowercase, k=n))
    run = "".join(draw.choices("abz", k=n // 8)) + "z" * (n * 3 // 4)
    blocks = "".join(draw.choice("aab" + letter * 9) for letter in ascii_lowercase for _ in range(n // 26))
    return {
        "random letters": (mixed, n // 2),
        "random letters, small k": (mixed, n // 100),
        "two alternating letters": ("ab" * (n // 2), n // 4),
        "long run": (run + mixed[: n - len(run)], n // 16),
        "one block for each letter": (blocks, n // 50),
    }
