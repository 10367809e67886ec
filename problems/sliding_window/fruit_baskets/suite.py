"""Hidden suite of fruit_baskets."""

import random

from judge.suite import edge_cases, random_cases


def valid(trees):
    return len(trees) <= 100_000


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
    no_trees=([],),
    one_tree=(["fig"],),
    two_kinds=(["fig", "pear"],),
    one_kind_only=(["fig"] * 4,),
    one_kind_and_one_blank=(["", "fig"],),
    three_kinds_of_one_tree=(["fig", "pear", "plum"],),
    kinds_alternate=(list("ababab"),),
    runs_alternate=(list("aabbbaab"),),
    run_before_the_third_kind_counts=(list("abbbc"),),
    one_tree_before_the_third_kind=(list("aaabccc"),),
    begun_first_is_used_last=(list("abaaccc"),),
    rarer_is_used_last=(list("abbbacccaa"),),
    begun_last_goes_on=(list("abbcbcb"),),
    kind_comes_back_after_it_left=(list("abcaaba"),),
    best_is_first=(list("ababcdcd")[:-1],),
    best_is_last=(list("abcdcdcd"),),
    best_in_the_middle=(list("abcbcbcad"),),
    most_frequent_lie_apart=(list("aaxbbyaazbb"),),
    third_kind_at_the_very_end=(list("aabbc"),),
    blank_is_a_kind=(["", "a", "", "b", "b"],),
    three_kinds_with_a_blank=(["a", "", "b", "a"],),
    case_matters=(["Fig", "fig", "FIG", "fig"],),
    same_first_letter=(["pear", "plum", "peach", "pear"],),
    labels_with_blanks=(["fig", "fig ", " fig"],),
    labels_that_join_alike=(["ab", "a", "b", "ab"],),
    **{f"label_that_is_a_mark_elsewhere_{i}": (["fig", mark, "pear", mark],) for i, mark in enumerate(MARKS)},
)


@random_cases
def test_random(st):
    """Three or four kinds, mostly in runs, with a blank label and upper case among them."""
    kind = st.sampled_from(["a", "b", "c"])
    runs = st.lists(st.tuples(kind, st.integers(1, 3)), min_size=3, max_size=7)
    mixed = st.lists(st.sampled_from(["fig", "", "Fig", "pear", "plum"]), max_size=9)
    lane = runs.map(lambda runs: [kind for kind, length in runs for _ in range(length)])
    return st.tuples(lane | mixed | st.lists(kind, min_size=4, max_size=12))


def workload(n):
    """Two halves of two kinds each: from every tree one can walk to the end of its half."""
    draw = random.Random(n)
    first, second = ["fig", "pear"], ["plum", "quince"]
    return (draw.choices(first, k=n // 2) + draw.choices(second, k=n - n // 2),)
