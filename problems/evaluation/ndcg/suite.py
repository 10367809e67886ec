"""Hidden suite of ndcg."""

import math
import random

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(relevance, k):
    return (
        1 <= len(relevance) <= 60_000
        and all(0 <= grade <= 20 and grade * 8 % 1 == 0 for grade in relevance)
        and 1 <= k <= 1_000_000
    )


def expected(relevance, k):
    """Take the best remaining result for each rank, and discount with quotients of natural logarithms."""
    remaining = list(relevance)
    found, ideal = [], []
    for rank in range(1, min(k, len(relevance)) + 1):
        best = max(remaining)
        remaining.remove(best)
        discount = math.log(2) / math.log(rank + 1)
        found.append((math.pow(2, relevance[rank - 1]) - 1) * discount)
        ideal.append((math.pow(2, best) - 1) * discount)
    return math.fsum(found) / math.fsum(ideal) if any(ideal) else 0.0


test_edges = edge_cases(
    one_irrelevant=([0.0], 1),
    one_relevant=([0.125], 1),
    k_one=([1.0, 3.0, 2.0], 1),
    k_is_the_number_of_results=([1.0, 3.0, 2.0], 3),
    k_beyond_the_number_of_results=([1.0, 3.0, 2.0], 1_000_000),
    k_beyond_16_bits=([1.0, 3.0, 2.0], 65_536),
    relevant_results_below_k=([1.0, 1.0, 4.0, 4.0], 2),
    nothing_relevant_in_the_first_k=([0.0, 0.0, 1.0], 2),
    nothing_relevant=([0.0, 0.0, 0.0], 2),
    ideal_order=([3.0, 2.0, 2.0, 0.0], 3),
    reversed_order=([0.0, 1.0, 2.0, 3.0], 4),
    all_equal=([2.0] * 5, 3),
    whole_numbers=([1, 0, 3], 2),
    only_zero_and_one=([0.0, 1.0, 0.0, 1.0, 1.0], 4),
    grades_between_integers=([0.5, 0.875, 0.25, 1.5], 3),
    large_grades=([0.125, 19.875, 20.0, 0.125], 3),
    grade_beyond_all_others=([1.0, 1.0, 1.0, 1.0, 20.0], 2),
    small_value=([0.125, 0.0, 20.0, 20.0], 2),
    large_grades_below_k=([0.125, 0.0, 0.25] + [20.0] * 90, 3),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Rankings of three or four grades, with k below, at and above their length."""
    return small.lists([0.0, 1.0, 2.5, 0.5], least=1), [1, 2, 3, 1_000]


@random_cases
def test_random(st):
    """Eight to sixty results with few grades or any, or up to 300, with k within the ranking and beyond."""
    few = st.sampled_from([0.0, 0.0, 1.0, 2.0, 3.0, 0.5])
    wide = st.integers(0, 160).map(lambda number: number / 8)
    short = st.lists(few, min_size=8, max_size=60) | st.lists(few | wide, min_size=8, max_size=60)
    some = st.tuples(short, st.integers(1, 70) | st.sampled_from([5, 10, 1_000_000]))

    def many(number, length, k, rise):
        rng = random.Random(number)
        grades = [rng.randrange(161) / 8 for _ in range(length)]
        return (sorted(grades) if rise else grades), k

    middle = st.builds(
        many, st.integers(0, 10**6), st.integers(80, 300), st.integers(1, 310), st.sampled_from([0, 0, 1])
    )
    return some | some | middle


def workload(n):
    """All grades with k as long as the ranking, an ascending ranking, few relevant results, and a short k."""
    rng = random.Random(n)
    grades = [rng.randrange(161) / 8 for _ in range(n)]
    rare = [3.0 if rng.random() < 0.001 else 0.0 for _ in range(n)]
    return {
        "all grades": (grades, n - n // 10),
        "ascending": (sorted(grades), n),
        "few relevant results": (rare, n),
        "descending with a short k": ([*sorted(grades[1:], reverse=True), 20.0], 1_000),
    }
