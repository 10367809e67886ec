"""Hidden suite of top_k."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(items, k):
    return len(items) <= 100_000 and all(len(item) <= 40 for item in items) and 1 <= k <= 100_000


def expected(items, k):
    """Sort all distinct strings by count, computed from the list each time."""
    return sorted(set(items), key=lambda item: (-items.count(item), item))[:k]


test_edges = edge_cases(
    empty_list=([], 3),
    all_equal=(["a"] * 4, 1),
    k_above_distinct_count=(["b", "a", "b"], 100_000),
    k_is_65536=(["b", "a", "b"], 65_536),
    k_is_distinct_count=(["b", "a", "b"], 2),
    all_tied_in_descending_order=(["d", "c", "b", "a"], 2),
    tie_at_the_cut=(["d", "d", "c", "b", "a", "c", "b", "a"], 3),
    tie_keeps_the_alphabetically_first=(["c", "c", "b", "a"], 2),
    tie_below_the_cut=(["b", "b", "d", "a", "c"], 1),
    count_before_alphabet=(["a", "z", "z", "z", "m", "m"], 2),
    most_frequent_appears_late=(["a", "a", "b", "c", "c", "c", "b", "b", "b"], 2),
    heap_order_is_not_sorted_order=(["a"] * 5 + ["e"] * 4 + ["b"] * 3 + ["d"] * 2 + ["c"], 5),
    digits_compare_as_strings=(["9", "10", "100"], 2),
    surrogate_pairs_sort_last=(["\uffee", "\U00010000"], 2),
    null_character_at_the_end=(["a\0", "a"], 2),
    null_character_at_the_end_of_one=(["a\0", "a"], 1),
    newline_inside=(["a\nb", "a", "b"], 3),
    hash_sign_inside=(["a#b", "a"], 2),
    accents_are_not_composed=(["e\u0301", "\u00e9", "e\u0301"], 2),
    uppercase_sorts_first=(["b", "a", "B", "A"], 4),
    case_is_distinct=(["a", "A", "A", "b", "b", "b"], 3),
    empty_string_counts=(["", "a", ""], 1),
    spaces_count=([" a", "a", "a ", "a"], 3),
)


@exhaustive_cases
def test_exhaustive(small):
    """Strings that tie, one of them empty, and k up to more than there are."""
    return small.lists(["b", "a", ""]), range(1, 5)


@random_cases
def test_random(st):
    """Many copies of few strings, so that ties cross the cut, and strings of all lengths and characters."""
    string = st.sampled_from(["c", "b", "a", "ab", "B", ""]) | st.sampled_from(
        ["é", "É", "😀", "y" * 17, "y" * 16]
    )
    anything = st.text(max_size=40)
    items = st.lists(string, min_size=15, max_size=60) | st.lists(string | anything, min_size=5, max_size=40)
    return st.tuples(items, st.integers(1, 12) | st.integers(1, 100_000))


def workload(n):
    """Many strings that tie, two that occur nearly always or of which one wins, and strings that are all distinct."""
    pool = [f"song {i * 7919 % 1_000_003}" for i in range(n * 2 // 5)]
    tied = (pool + pool + pool[::2])[:n]
    random.Random(n).shuffle(tied)
    return {
        "many that tie": (tied, 1000),
        "two strings mostly": (["waltz"] * (n * 7 // 10) + ["tango"] * (n // 5) + pool[: n // 10], 1000),
        "counts of 4 and 5 digits": (["z"] * (n * 3 // 20) + ["a"] * (n // 20), 1),
        "all distinct": ([f"song {i:06}" for i in (*range(n // 2), *range(n, n // 2, -1))], 1000),
    }
