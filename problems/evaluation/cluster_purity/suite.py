"""Hidden suite of cluster_purity."""

import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)
MOST = 1_000_000_000


def valid(labels, clusters):
    return 1 <= len(labels) == len(clusters) <= 60_000 and all(
        -MOST <= it <= MOST for it in (*labels, *clusters)
    )


def expected(labels, clusters):
    """Try every label for every cluster, and keep what makes most points right."""
    right = 0
    for cluster in set(clusters):
        inside = [label for label, own in zip(labels, clusters) if own == cluster]
        right += max(sum(label == guess for label in inside) for guess in inside)
    return float(Fraction(right, len(labels)))


def colliding(*factors):
    """Make two points for each factor f with the same f * cluster + label, and two with both numbers exchanged."""
    points = []
    for f in factors:
        high = min(f, MOST)
        points += [(high, 0), (high - f, 1), (0, high), (1, high - f)]
    return [label for label, _ in points], [cluster for _, cluster in points]


test_edges = edge_cases(
    one_point=([3], [4]),
    one_cluster=([1, 2, 2, 3], [9, 9, 9, 9]),
    one_label=([1, 1, 1, 1], [1, 2, 2, 3]),
    each_point_alone=([1, 2, 1, 2], [4, 3, 2, 1]),
    numbers_do_not_matter=([1, 1, 2, 2], [2, 2, 1, 1]),
    clusters_of_different_size=([1, 2, 1, 1, 1, 1, 2, 2], [1, 1, 2, 2, 2, 2, 2, 2]),
    same_label_in_two_clusters=([0, 0, 1, 0, 0, 1], [0, 0, 0, 1, 1, 1]),
    tie_in_a_cluster=([5, 6, 7, 5, 6, 7, 5], [1, 1, 1, 1, 1, 1, 2]),
    most_frequent_label_is_no_majority=([1, 2, 3, 3, 1, 3, 2], [1, 1, 1, 1, 1, 1, 1]),
    most_frequent_label_comes_last=([9, 1, 1, 4, 2, 2], [0, 0, 0, 7, 7, 7]),
    zeros_and_negative_numbers=([-1, 1, -1, 0, 0, 1], [-1, -1, -1, 0, 1, 0]),
    cluster_minus_one=([1, 2, 2, 1], [-1, -1, 0, 0]),
    pairs_that_collide=([0, 1000, 0, 1000], [1, 0, 2, 1]),
    pairs_that_collide_with_powers_of_two=colliding(*(2**k for k in range(1, 31))),
    pairs_that_collide_with_powers_of_ten=colliding(*(10**k for k in range(1, 10))),
    pairs_that_collide_with_other_factors=colliding(
        31, 60_000, MOST - 1, MOST + 1, MOST + 7, 2 * MOST - 1, 2 * MOST
    ),
    digits_of_both_numbers=([11, 1, 1, 12, 2, 3], [1, 11, 1, 3, 31, 312]),
    signs_of_both_numbers=([-1, 1, -1, 1, -12, 2], [1, -1, -1, 1, 1, 1]),
    neighboring_labels_in_clusters_of_large_numbers=(
        [MOST, MOST - 1, MOST - 2, 1, 2, 3],
        [MOST, MOST, MOST, -MOST, -MOST, -MOST],
    ),
    neighboring_clusters_with_labels_of_large_numbers=(
        [MOST, MOST, MOST, -MOST, -MOST, -MOST, 5],
        [MOST, MOST - 1, MOST - 2, 1, 2, 3, 3],
    ),
    numbers_beyond_16_bits=([1, 65_537, 65_537, 1, 1, 65_536], [65_536, 0, 65_536, 0, 0, 0]),
    numbers_equal_in_single_precision=(
        [16_777_216, 16_777_217, 16_777_217, 999_999_999, 1_000_000_000],
        [-16_777_217, -16_777_216, -16_777_217, -999_999_999, -1_000_000_000],
    ),
    labels_equal_in_single_precision=([16_777_216, 16_777_217, MOST, MOST - 1], [1, 1, 1, 1]),
    clusters_equal_in_single_precision=([1, 2, 3, 4], [16_777_216, 16_777_217, MOST, MOST - 1]),
    thirds=([1, 1, 2] * 3, [1, 1, 1] * 3),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Up to five points with three labels and two or three clusters."""
    points = [(label, cluster) for cluster in (1, 0) for label in (0, 1, -2)] + [(1, -1)]
    return small.built(
        lambda kept: ([label for label, _ in kept], [cluster for _, cluster in kept]),
        small.lists(points, least=1),
    )


@random_cases
def test_random(st):
    """Eight to sixty points: few labels and clusters, or any numbers of the spec with duplicates."""
    few = st.tuples(st.integers(-1, 3), st.integers(-1, 3))
    number = st.integers(-MOST, MOST) | st.sampled_from(
        [0, 1, -1, 11, 111, 1_000, 65_536, 16_777_216, 16_777_217, MOST - 1, MOST, -MOST]
    )

    def lists(pair):
        return st.lists(pair, min_size=8, max_size=60)

    some = st.lists(number, min_size=2, max_size=12, unique=True)
    wide = some.flatmap(lambda numbers: lists(st.tuples(st.sampled_from(numbers), st.sampled_from(numbers))))
    rows = lists(few) | wide
    return rows.map(lambda it: ([label for label, _ in it], [cluster for _, cluster in it]))


def workload(n):
    """Many clusters and labels, one cluster with many labels, few of both, and clusters in order."""
    rng = random.Random(n)
    many = [rng.randrange(-MOST, MOST) for _ in range(n // 8)]
    clusters = rng.choices(many, k=n)
    fallen = list(range(n, 0, -1))
    return {
        "many clusters and labels": (
            [(c if rng.random() < 0.5 else rng.choice(many)) // 3 for c in clusters],
            clusters,
        ),
        "one cluster": ([rng.randrange(n // 4) for _ in range(n)], [7] * n),
        "five clusters": (
            rng.choices([1, 2, 3], [9, 3, 1], k=n),
            rng.choices(range(5), [30, 5, 1, 1, 1], k=n),
        ),
        "in the order of the clusters": (
            [*fallen[: n - n // 7], *[5] * (n // 7)],
            [i // 3 * 3 + i % 2 for i in range(n)],
        ),
        "one point in each cluster but one": ([3] * n, [*range(n - 10), *[0] * 10]),
    }
