"""Hidden suite of fruit_baskets."""

import random
from itertools import cycle, islice

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(trees):
    return 1 <= len(trees) <= 390_000 and all(len(kind) <= 40 for kind in trees)


def expected(trees):
    """Start at each index and go on up to the third kind."""
    best = 0
    for start in range(len(trees)):
        kinds, length = [], 0
        for kind in trees[start:]:
            if kind not in kinds:
                kinds.append(kind)
            if len(kinds) > 2:
                break
            length += 1
        best = max(best, length)
    return best


SENTINELS = ["#", "$", "*", "-", " ", "\0", "0", "-1", "None", "end"]

test_edges = edge_cases(
    window_keeps_last_run_at_third_kind=(list("abbbc"),),
    first_kind_occurs_last=(list("abaaccc"),),
    rarer_kind_occurs_last=(list("abbbacccaa"),),
    most_frequent_kinds_not_adjacent=(list("aaxbbyaazbb"),),
    empty_string_is_a_kind=(["", "a", "", "b", "b"],),
    three_kinds_with_empty_string=(["a", "", "b", "a"],),
    case_matters=(["Fig", "fig", "FIG", "fig"],),
    same_first_character=(["pear", "plum", "peach", "pear"],),
    kinds_differ_in_spaces=(["fig", "fig ", " fig"],),
    kinds_equal_when_concatenated=(["ab", "a", "b", "ab"],),
    anagrams_differ=(["tar", "rat", "art", "tar"],),
    long_strings_differ_at_the_end=(["x" * 39 + end for end in "abcacac"],),
    characters_beyond_16_bits=(["\U0001f347", "\uf347", "\U0001f34f", "\U0001f347"],),
    combining_accents=(["\u00e9", "e\u0301", "e", "\u00e9"],),
    long_run_before_the_third_kind=(["fig"] + ["pear"] * 300 + ["plum"] * 2,),
    **{
        f"string_that_may_be_a_sentinel_{i}": (["fig", sentinel, "pear", sentinel],)
        for i, sentinel in enumerate(SENTINELS)
    },
)


@exhaustive_cases
def test_exhaustive(small):
    """Three kinds in all orders, one of them the empty string, and four kinds in shorter lists."""
    return (
        small.either(small.lists(["b", "a", ""], least=1), small.lists(["b", "a", "", "B"], most=5, least=1)),
    )


@random_cases
def test_random(st):
    """Lists of middle length with few kinds, mixed or in runs, and strings of any characters."""
    string = st.sampled_from(["fig", "", "Fig", "plum", "pear"]) | st.text(max_size=40)

    def lists(kinds):
        kind = st.sampled_from(kinds)
        runs = st.lists(st.tuples(kind, st.integers(1, 9)), min_size=5, max_size=14).map(
            lambda runs: [kind for kind, size in runs for _ in range(size)]
        )
        return st.tuples(st.lists(kind, min_size=9, max_size=60) | runs)

    return st.lists(string, min_size=3, max_size=4, unique=True).flatmap(lists)


def workload(n):
    """Two kinds up to a third at the end, two halves of two kinds each, one long run, and four kinds mixed."""
    rng = random.Random(n)
    first, second = ["fig", "pear"], ["plum", "quince"]
    run = ["fig"] * (n * 9 // 10) + [kind for kind in second + first + second for _ in range(n // 60)]
    return {
        "third kind at the end": ([*islice(cycle(first), n - 2), "pear", "plum"],),
        "two kinds in each half": (rng.choices(first, k=n // 2) + rng.choices(second, k=n - n // 2),),
        "one long run": (run,),
        "four kinds mixed": (rng.choices(first + second, k=n),),
    }
