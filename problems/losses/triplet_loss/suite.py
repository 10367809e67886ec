"""Hidden suite of triplet_loss."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(embeddings, labels, margin):
    if embeddings.ndim != 2 or embeddings.dtype != np.float64 or labels.dtype != np.int64:
        return False
    n, d = embeddings.shape
    return (
        labels.shape == (n,)
        and 1 <= n <= 800
        and 1 <= d <= 8
        and bool((np.abs(embeddings) <= 1000).all())
        and bool((embeddings == np.rint(embeddings)).all())
        and 0 <= margin <= 1000
    )


def expected(embeddings, labels, margin):
    """Go through all triplets and keep the largest loss of each anchor."""
    points = list(zip(embeddings.tolist(), labels.tolist()))
    losses = []
    for i, (anchor, label) in enumerate(points):
        positives = [math.dist(anchor, x) for j, (x, other) in enumerate(points) if j != i and other == label]
        negatives = [math.dist(anchor, x) for x, other in points if other != label]
        hinges = [max(0.0, margin + near - far) for near in positives for far in negatives]
        losses += [max(hinges)] if hinges else []
    return math.fsum(losses) / len(losses) if losses else 0.0


def points(rows, labels, margin):
    return np.array(rows, dtype=np.float64), np.array(labels, dtype=np.int64), margin


def line(numbers, labels, margin):
    """Points on a line."""
    return points([[number] for number in numbers], labels, margin)


def drawn(seed, n, d, kinds, margin, reach=10, lonely=0):
    """Draw clusters with wide overlaps; the last `lonely` points have labels of their own."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, kinds, size=n) * 10 - 5
    labels[n - lonely :] = np.arange(lonely) + 1_000
    centers = rng.integers(-reach, reach + 1, size=(2_000, d))
    x = np.clip(centers[labels] + rng.integers(-reach, reach + 1, size=(n, d)), -1000, 1000)
    return points(x, labels, margin)


test_edges = edge_cases(
    one_embedding=line([5], [1], 1.0),
    no_positives=line([0, 4, 6], [1, 2, 3], 1.0),
    no_negatives=line([0, 4, 6], [2, 2, 2], 1.0),
    smallest_batch=line([0, 3, 1], [1, 1, 2], 0.5),
    one_label_occurs_once=line([0, 10, 2, 9, 30], [1, 1, 2, 2, 3], 1.0),
    lonely_label_is_the_negative=line([0, 4, 5, 100, 101], [1, 1, 9, 2, 2], 0.0),
    most_labels_occur_once=line([0, 7, 3, 5, -2], [1, 1, 2, 3, 4], 2.0),
    all_losses_zero=line([0, 1, 50, 51], [1, 1, 2, 2], 3.0),
    some_losses_zero=line([0, 1, 4, 30, 33], [1, 1, 2, 2, 2], 2.0),
    margin_zero=line([0, 5, 2, 9], [1, 1, 2, 2], 0.0),
    margin_not_a_whole_number=line([0, 5, 2, 9], [1, 1, 2, 2], 0.375),
    margin_with_many_digits=line([0, 5, 2, 9], [1, 1, 2, 2], 123.456789),
    large_margin=line([0, 5, 2, 9], [1, 1, 2, 2], 1000.0),
    hinge_exactly_at_zero=line([0, 2, 5, 6], [1, 1, 2, 2], 1.0),
    equal_points_with_equal_labels=line([3, 3, 5], [1, 1, 2], 4.0),
    equal_points_with_other_labels=line([3, 5, 3, 9], [1, 1, 2, 2], 1.0),
    all_points_equal=line([4] * 5, [1, 1, 2, 2, 2], 1.5),
    three_positives=line([0, 2, 5, 1, 8, 3], [1, 1, 1, 2, 2, 2], 1.0),
    hardest_positive_differs=line([0, 1, 9, 4, 20], [1, 1, 1, 2, 2], 1.0),
    negative_beyond_the_positives=line([0, 1, 30, 31], [1, 1, 2, 2], 40.0),
    euclidean_distance=points([[0, 0], [3, 4], [6, 8], [0, 2]], [1, 1, 2, 2], 1.0),
    not_the_manhattan_distance=points([[0, 0], [3, 3], [0, 5], [9, 9]], [1, 1, 2, 2], 2.0),
    labels_are_not_sorted=line([0, 9, 1, 8, 3, 7], [2, 1, 2, 1, 2, 1], 3.0),
    negative_and_large_labels=line([0, 4, 1, 3], [-(2**62), -(2**62), 2**62 + 1, 2**62], 2.0),
    labels_that_differ_by_one_beyond_float64=line([0, 4, 1, 3], [2**53, 2**53, 2**53 + 1, 2**53 + 1], 2.0),
    far_from_zero=points([[1000] * 8, [999] * 8, [1000] * 7 + [998], [997] * 8], [1, 1, 2, 2], 0.5),
    largest_distances=points([[1000] * 8, [-1000] * 8, [0] * 8], [1, 1, 2], 10.0),
    farthest_negative=points([[1000] * 8, [-1000] * 8, [-1000] * 8], [1, 1, 2], 10.0),
    labels_of_minus_one_and_zero=line([0, 5, 2, 9], [-1, -1, 0, 0], 1.0),
    three_columns=drawn(1, 12, 3, 3, 2.0, lonely=2),
    as_many_columns_as_points=drawn(2, 6, 6, 2, 1.0),
)


@exhaustive_cases(count=1_200)
def test_exhaustive(small):
    """Few points on a line with two or three labels."""
    few = small.lists(small.pairs([0, 1, -3], [4, -1, 0]), least=1)
    return small.built(
        lambda rows, margin: line([x for x, _ in rows], [y for _, y in rows], margin), few, [1.0, 2.5]
    )


@random_cases(count=120)
def test_random(st):
    """Up to twenty-five points of one to eight columns, with overlapping labels and labels that occur once."""
    return st.builds(
        drawn,
        st.integers(0, 10_000),
        st.integers(4, 25),
        st.integers(1, 8),
        st.integers(1, 5),
        st.sampled_from([0.0, 0.3, 1.0, 5.0, 100.0, 1000.0]),
        st.sampled_from([2, 10, 300, 1000]),
        st.integers(0, 3),
    )


def workload(n):
    """Five labels with overlaps, two labels, labels that mostly occur twice, and one column."""
    return {
        "five labels": drawn(n, n, 8, 5, 4.0),
        "two labels": drawn(n + 1, n, 8, 2, 40.0, reach=200),
        "many labels": drawn(n + 2, n, 4, 150, 1.0, reach=60, lonely=20),
        "one column": drawn(n + 3, n, 1, 20, 1.0, reach=400),
    }
