"""Hidden suite of top_k."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(items, k):
    return len(items) <= 100_000 and all(len(item) <= 40 for item in items) and 1 <= k <= 100_000


def expected(items, k):
    """Sort all titles by their count, taken from the list each time."""
    return sorted(set(items), key=lambda item: (-items.count(item), item))[:k]


test_edges = edge_cases(
    nothing_played=([], 3),
    one_title_all_the_time=(["a"] * 4, 1),
    k_beyond_the_titles=(["b", "a", "b"], 100_000),
    k_is_two_to_the_sixteenth=(["b", "a", "b"], 65_536),
    k_is_all_titles=(["b", "a", "b"], 2),
    all_tied_in_falling_order=(["d", "c", "b", "a"], 2),
    tie_across_the_cut=(["d", "d", "c", "b", "a", "c", "b", "a"], 3),
    one_of_the_tied_gives_way=(["c", "c", "b", "a"], 2),
    tie_below_the_cut=(["b", "b", "d", "a", "c"], 1),
    count_beats_title=(["a", "z", "z", "z", "m", "m"], 2),
    late_riser=(["a", "a", "b", "c", "c", "c", "b", "b", "b"], 2),
    heap_is_no_sorted_list=(["a"] * 5 + ["e"] * 4 + ["b"] * 3 + ["d"] * 2 + ["c"], 5),
    numbers_are_text=(["9", "10", "100"], 2),
    capitals_come_first=(["b", "a", "B", "A"], 4),
    case_tells_titles_apart=(["a", "A", "A", "b", "b", "b"], 3),
    empty_title_counts=(["", "a", ""], 1),
    spaces_count=([" a", "a", "a ", "a"], 3),
)


@exhaustive_cases
def test_exhaustive(small):
    """Titles that tie, one of them empty, and k up to more than there are."""
    return small.lists(["b", "a", ""]), range(1, 5)


@random_cases
def test_random(st):
    """Many of few titles, so that ties cross the cut, beside titles of all lengths and characters."""
    title = st.sampled_from(["c", "b", "a", "ab", "B", ""]) | st.sampled_from(
        ["é", "É", "😀", "y" * 17, "y" * 16]
    )
    anything = st.text(max_size=40)
    items = st.lists(title, min_size=15, max_size=60) | st.lists(title | anything, min_size=5, max_size=40)
    return st.tuples(items, st.integers(1, 12) | st.integers(1, 100_000))


def workload(n):
    """Many titles that tie, two that are played nearly all the time, and titles that are all different."""
    pool = [f"song {i * 7919 % 1_000_003}" for i in range(n * 2 // 5)]
    tied = (pool + pool + pool[::2])[:n]
    random.Random(n).shuffle(tied)
    return {
        "many that tie": (tied, 1000),
        "two nearly all the time": (["waltz"] * (n * 7 // 10) + ["tango"] * (n // 5) + pool[: n // 10], 1000),
        "all different": ([f"song {i:06}" for i in (*range(n // 2), *range(n, n // 2, -1))], 1000),
    }
