"""Hidden suite of random_forest_vote."""

from collections import Counter
from fractions import Fraction

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(samples, predictions, y):
    if any(array.dtype != np.int64 for array in (samples, predictions, y)):
        return False
    if samples.ndim != 2 or predictions.ndim != 2 or y.ndim != 1:
        return False
    m, n = predictions.shape
    if not (1 <= m <= 100 and 1 <= n <= 5_000 and len(samples) == m and len(y) == n):
        return False
    if not (1 <= samples.shape[1] <= n and ((0 <= samples) & (samples < n)).all()):
        return False
    return all(((0 <= array) & (array <= 9)).all() for array in (predictions, y))


def expected(samples, predictions, y):
    """Let the trees vote for one sample after the other."""
    bags = [set(row) for row in samples.tolist()]
    right = []
    for j, label in enumerate(y.tolist()):
        votes = Counter(row[j] for bag, row in zip(bags, predictions.tolist()) if j not in bag)
        if votes:
            right.append(min(votes, key=lambda c: (-votes[c], c)) == label)
    if not right:
        raise ValueError
    return float(Fraction(sum(right), len(right)))


def case(samples, predictions, y):
    return tuple(np.array(values, dtype=np.int64) for values in (samples, predictions, y))


test_edges = edge_cases(
    one_sample=case([[0]], [[3]], [3]),
    all_in_the_bag=case([[0, 1], [1, 0]], [[1, 1], [1, 1]], [1, 1]),
    one_tree=case([[0, 0, 2]], [[1, 4, 1]], [1, 4, 1]),
    one_tree_is_wrong=case([[0, 0, 2]], [[1, 4, 1]], [1, 5, 1]),
    sample_without_votes_does_not_count=case([[1, 1, 1], [1, 1, 0]], [[2, 9, 0], [9, 9, 3]], [2, 9, 1]),
    sample_without_votes_of_class_0=case([[0, 0], [0, 0]], [[4, 0], [4, 3]], [0, 1]),
    sample_without_votes_last=case([[2, 2, 1], [2, 0, 2]], [[0, 1, 2], [2, 1, 0]], [0, 1, 2]),
    votes_in_the_bag_are_right=case(
        [[0, 0, 0], [1, 1, 1], [2, 2, 2]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [1, 1, 1]
    ),
    votes_in_the_bag_are_wrong=case(
        [[0, 0, 0], [1, 1, 1], [2, 2, 2]], [[0, 1, 1], [1, 0, 1], [1, 1, 0]], [1, 1, 1]
    ),
    index_that_occurs_twice=case([[0, 0, 1], [1, 1, 2]], [[6, 6, 6], [6, 6, 7]], [6, 6, 6]),
    index_that_occurs_once=case([[0, 1, 1], [2, 2, 1]], [[6, 6, 7], [5, 6, 6]], [5, 6, 6]),
    lowest_class_wins_ties=case([[2, 2, 2]] * 2, [[4, 3, 0], [3, 4, 0]], [3, 4, 0]),
    lowest_class_wins_ties_of_three=case([[1, 1]] * 3, [[8, 0], [2, 0], [5, 0]], [2, 0]),
    ties_beyond_the_lowest=case([[1, 1]] * 5, [[1, 0], [7, 0], [4, 0], [7, 0], [4, 0]], [4, 0]),
    most_votes_are_no_majority=case([[1, 1]] * 5, [[9, 0], [1, 0], [9, 0], [3, 0], [2, 0]], [9, 0]),
    votes_beat_trees_that_are_better=case([[1, 1]] * 3, [[2, 5], [2, 5], [3, 5]], [3, 5]),
    accuracy_of_votes_not_of_trees=case(
        [[3, 3, 3, 3]] * 3, [[1, 1, 0, 0], [1, 0, 1, 0], [0, 1, 1, 0]], [1, 1, 1, 1]
    ),
    samples_with_different_numbers_of_votes=case(
        [[0, 1, 1, 1], [0, 0, 2, 2], [0, 0, 0, 0]], [[1, 1, 1, 2], [1, 1, 1, 2], [1, 5, 1, 3]], [1, 5, 5, 2]
    ),
    fewer_indices_than_samples=case([[3], [1]], [[0, 1, 2, 2], [0, 1, 1, 3]], [0, 1, 1, 3]),
    class_9=case([[0], [0]], [[9, 9], [9, 9]], [9, 9]),
    class_never_true=case([[1, 1, 1]], [[8, 8, 8]], [1, 1, 1]),
    one_third=case([[0, 0, 0, 0]], [[1, 1, 1, 1]], [1, 1, 2, 2]),
    more_trees_than_samples=case([[0, 1]] * 3 + [[1, 1]] * 4, [[7, 7]] * 5 + [[2, 2]] * 2, [7, 2]),
)


@exhaustive_cases(count=1_200)
def test_exhaustive(small):
    """One to three trees on two samples, with all bags and a few votes."""
    tree = small.pairs(small.pairs([0, 1], [1, 0]), small.pairs([1, 0, 4], [4, 1]))
    return small.built(made, small.lists(tree, least=1), small.pairs([1, 4], [1, 0]))


def made(trees, y):
    return case([bag for bag, _ in trees], [votes for _, votes in trees], y)


@random_cases
def test_random(st):
    """Up to ten trees on up to twelve samples, with bags of all sizes, and predictions that are often right."""

    def forest(n):
        index, label = st.integers(0, n - 1), st.sampled_from([0, 1, 1, 5, 9])
        size = st.sampled_from([1, max(1, n // 2), n, n])

        def trees(s):
            bag = st.lists(index, min_size=s, max_size=s)
            votes = st.lists(label, min_size=n, max_size=n)
            return st.lists(st.tuples(bag, votes), min_size=2, max_size=10)

        return st.builds(made, size.flatmap(trees), st.lists(label, min_size=n, max_size=n))

    return st.integers(2, 12).flatmap(forest)


def workload(n):
    """A hundred trees with whole bootstrap samples; short ones; trees that agree; few, so many samples have no vote."""
    rng = np.random.default_rng(n)
    y = rng.integers(0, 10, n)

    def forest(m, s, share):
        right = rng.random((m, n)) < share
        votes = np.where(right, y, rng.integers(0, 10, (m, n)))
        return rng.integers(0, n, (m, s)), votes, y.copy()

    return {
        "a hundred trees": forest(100, n, 0.15),
        "short bootstrap samples": forest(50, n // 10, 0.1),
        "trees that agree": (*forest(100, n // 20, 0.95)[:2], np.where(rng.random(n) < 0.7, y, 9 - y)),
        "three trees": forest(3, n, 0.4),
    }
