"""Hidden suite of fruit_baskets."""

import random
from itertools import cycle, islice

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(trees):
    return 1 <= len(trees) <= 200_000 and all(len(kind) <= 40 for kind in trees)


def expected(trees):
    """Begin at each tree and walk."""
    best = 0
    for first in range(len(trees)):
        baskets, fruits = [], 0
        for kind in trees[first:]:
            if kind not in baskets:
                baskets.append(kind)
            if len(baskets) > 2:
                break
            fruits += 1
        best = max(best, fruits)
    return best


MARKS = ["#", "$", "*", "-", " ", "\0", "0", "-1", "None", "end"]

test_edges = edge_cases(
    run_before_the_third_kind_counts=(list("abbbc"),),
    begun_first_is_used_last=(list("abaaccc"),),
    rarer_is_used_last=(list("abbbacccaa"),),
    most_frequent_lie_apart=(list("aaxbbyaazbb"),),
    blank_is_a_kind=(["", "a", "", "b", "b"],),
    three_kinds_with_a_blank=(["a", "", "b", "a"],),
    case_matters=(["Fig", "fig", "FIG", "fig"],),
    same_first_letter=(["pear", "plum", "peach", "pear"],),
    labels_with_blanks=(["fig", "fig ", " fig"],),
    labels_that_join_alike=(["ab", "a", "b", "ab"],),
    labels_of_the_same_letters=(["tar", "rat", "art", "tar"],),
    long_labels_differ_at_the_end=(["x" * 39 + end for end in "abcacac"],),
    beyond_16_bits=(["\U0001f347", "\uf347", "\U0001f34f", "\U0001f347"],),
    accents_that_combine=(["\u00e9", "e\u0301", "e", "\u00e9"],),
    long_run_before_the_third_kind=(["fig"] + ["pear"] * 300 + ["plum"] * 2,),
    **{f"label_that_is_a_mark_elsewhere_{i}": (["fig", mark, "pear", mark],) for i, mark in enumerate(MARKS)},
)


@exhaustive_cases
def test_exhaustive(small):
    """Three kinds in all orders, of which one is blank, and four kinds along shorter lanes."""
    return (
        small.either(small.lists(["b", "a", ""], least=1), small.lists(["b", "a", "", "B"], most=5, least=1)),
    )


@random_cases
def test_random(st):
    """Lanes of middle length with few kinds, mixed or in runs, and labels of all kinds of characters."""
    label = st.sampled_from(["fig", "", "Fig", "plum", "pear"]) | st.text(max_size=40)

    def lanes(kinds):
        kind = st.sampled_from(kinds)
        runs = st.lists(st.tuples(kind, st.integers(1, 9)), min_size=5, max_size=14).map(
            lambda runs: [kind for kind, length in runs for _ in range(length)]
        )
        return st.tuples(st.lists(kind, min_size=9, max_size=60) | runs)

    return st.lists(label, min_size=3, max_size=4, unique=True).flatmap(lanes)


def workload(n):
    """Two kinds all along and a third at last, two halves of two kinds each, long runs, and all mixed."""
    draw = random.Random(n)
    first, second = ["fig", "pear"], ["plum", "quince"]
    runs = [kind for kind in first + second + first for _ in range(n // 6)]
    return {
        "third kind at last": ([*islice(cycle(first), n - 2), "pear", "plum"],),
        "two halves": (draw.choices(first, k=n // 2) + draw.choices(second, k=n - n // 2),),
        "long runs": (runs,),
        "all mixed": (draw.choices(first + second, k=n),),
    }
