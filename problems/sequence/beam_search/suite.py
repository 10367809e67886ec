"""Hidden suite of beam_search."""

import random
from itertools import product

import numpy as np

from judge.suite import edge_cases, exact, exhaustive_cases, random_cases

compare = exact


def valid(log_probs, width):
    if log_probs.ndim != 2 or log_probs.dtype != np.float64:
        return False
    steps, vocabulary = log_probs.shape
    return (
        1 <= steps <= 50
        and 1 <= vocabulary <= 1_000
        and 1 <= width <= 800
        and steps * min(width, vocabulary**steps) * vocabulary <= 130_000
        and bool(((log_probs >= -1000) & (log_probs <= 0)).all())
        and not (log_probs * 1024 % 1).any()
    )


def expected(log_probs, width):
    """Score all sequences if they are few; else keep the best at each step, in whole tuples."""
    rows = log_probs.tolist()
    if len(rows[0]) ** len(rows) <= 3_000:
        scored = [
            (-sum(row[token] for row, token in zip(rows, tokens)), tokens)
            for tokens in product(range(len(rows[0])), repeat=len(rows))
        ]
    else:
        scored = [(0.0, ())]
        for row in rows:
            longer = [(cost - p, (*tokens, token)) for cost, tokens in scored for token, p in enumerate(row)]
            scored = sorted(longer)[:width]
    return [(list(tokens), 0.0 - cost) for cost, tokens in sorted(scored)[:width]]


def a(*rows):
    return np.array(rows, dtype=np.float64)


def drawn(seed, steps, vocabulary, width, values=None):
    """Draw log probabilities, few different ones if `values` is small."""
    rng = random.Random(seed)

    def entry():
        return -rng.randrange(values) / 4 if values else -rng.randrange(20 * 1024) / 1024

    return a(*([entry() for _ in range(vocabulary)] for _ in range(steps))), width


test_edges = edge_cases(
    one_step_one_token=(a([-0.5]), 1),
    one_token=(a([-0.5], [-1], [-0.25]), 3),
    one_step=(a([-2, -0.5, -1]), 2),
    one_beam=(a([-2, -0.5, -1], [-0.5, -1, -2]), 1),
    one_beam_and_ties=(a([-1, -0.5, -0.5], [-0.5, -1, -0.5]), 1),
    fewer_sequences_than_beams=(a([-2, -0.5], [-0.25, -1]), 300),
    as_many_sequences_as_beams=(a([-2, -0.5], [-0.25, -1]), 4),
    one_sequence_too_many=(a([-2, -0.5], [-0.25, -1]), 3),
    all_scores_equal=(a([0, 0, 0], [0, 0, 0], [0, 0, 0]), 5),
    all_scores_equal_more_beams=(a([-1, -1], [-1, -1], [-1, -1], [-1, -1]), 7),
    ties_across_beams=(a([-2, -1], [-2, -1], [-2, -1]), 5),
    tie_at_the_border=(a([-1, -2, -1, -2], [-1, -1, -2, -2]), 3),
    ties_only_after_the_last_step=(a([-3, -2, -1], [-1, -2, -3]), 9),
    later_token_of_a_worse_beam=(a([-4, -1, -2], [-3, -1, -0.5], [-1, -4, -0.25]), 4),
    score_zero=(a([0, -1], [-1, 0]), 2),
    scores_that_differ_by_the_least=(a([-1000, -999 - 1023 / 1024], [0, -1 / 1024]), 3),
    scores_far_below_zero=(np.full((50, 3), -1000.0) + np.arange(3) / 1024, 4),
    sequences_of_many_steps=drawn(1, 50, 2, 3, values=3),
    tokens_of_two_digits=(a([0] * 12, [0] * 12), 30),
    more_tokens_than_beams=drawn(2, 3, 300, 2, values=4),
    more_beams_than_tokens=drawn(3, 9, 2, 100, values=2),
    many_ties_of_few_values=drawn(4, 3, 200, 90, values=3),
    many_ties_of_two_values=drawn(5, 4, 60, 77, values=2),
    positive_part_only_in_one_row=(a([0, 0, 0], [-1, -2, -3]), 4),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Up to three steps and three tokens, with many ties."""
    grids = small.either(small.grids([-1.0, -2.0, 0.0], most=4), small.grids([-1.0, -0.5], most=9))
    return small.built(lambda grid, width: (a(*grid), width), grids, [2, 1, 3])


@random_cases(count=150)
def test_random(st):
    """Up to seven steps and tokens, with few different values or many."""
    return st.builds(
        drawn,
        st.integers(0, 10_000),
        st.integers(1, 7),
        st.integers(1, 7),
        st.sampled_from([1, 2, 3, 5, 8, 20, 100]),
        st.sampled_from([None, 2, 3, 3, 8]),
    )


def workload(n):
    """Many beams, with and without ties; a large vocabulary; and many steps."""
    ascending = -np.arange(16, dtype=np.float64)[::-1] / 64
    return {
        "many beams": drawn(n, 20, 8, n),
        "many beams and ties": drawn(n + 1, 10, 16, n, values=4),
        "large vocabulary": drawn(n + 2, 3, 1_000, 20, values=40),
        "many steps": drawn(n + 3, 50, 16, n // 5),
        "best token last": (np.tile(ascending, (10, 1)), n),
    }
