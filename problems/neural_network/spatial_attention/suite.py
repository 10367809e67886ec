"""Hidden suite of spatial_attention."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

same_pooled = close(rel=1e-6, abs=1e-6)
same_weights = close(rel=1e-6, abs=1e-12)


def compare(expected, got):
    return same_pooled(expected[0], got[0]) and same_weights(expected[1], got[1])


def valid(features, query):
    """Shapes that fit together, and numbers within the limits of the spec."""
    if features.ndim != 3 or features.dtype != np.float64 or query.dtype != np.float64:
        return False
    c, h, w = features.shape
    return (
        query.shape == (c,)
        and 1 <= c <= 64
        and 1 <= min(h, w) <= max(h, w) <= 1_000
        and c * h * w <= 3_200_000
        and bool((np.abs(features) <= 100).all())
        and bool((np.abs(query) <= 100).all())
    )


def expected(features, query):
    """Go over the pixels one by one, in plain Python."""
    c, h, w = features.shape
    pixels = [features[:, i, j].tolist() for i in range(h) for j in range(w)]
    scores = [math.fsum(a * b for a, b in zip(query.tolist(), pixel)) / math.sqrt(c) for pixel in pixels]
    top = max(scores)
    total = math.fsum(math.exp(score - top) for score in scores)
    weights = [math.exp(score - top) / total for score in scores]
    pooled = [math.fsum(a * pixel[channel] for a, pixel in zip(weights, pixels)) for channel in range(c)]
    return np.array(pooled), np.array([weights[i * w : (i + 1) * w] for i in range(h)])


def image(*channels):
    return np.array(channels, dtype=np.float64)


def vector(*numbers):
    return np.array(numbers, dtype=np.float64)


def drawn(seed, c, h, w, scale=1.0, looks=1.0):
    """Draw an image and a query; a larger `looks` makes the weights more uneven."""
    rng = np.random.default_rng(seed)
    features = np.clip(rng.normal(size=(c, h, w)) * scale, -100, 100)
    return features, np.clip(rng.normal(size=c) * looks, -100, 100)


test_edges = edge_cases(
    one_number=(image([[3]]), vector(2)),
    one_pixel=(image([[3]], [[-1]], [[0.5]]), vector(2, 1, 0)),
    one_channel=drawn(1, 1, 3, 4),
    one_row=drawn(2, 3, 1, 5),
    one_column=drawn(3, 3, 5, 1),
    wide=drawn(4, 2, 2, 5),
    tall=drawn(5, 2, 5, 2),
    square=drawn(6, 4, 3, 3),
    as_many_channels_as_rows_and_columns=drawn(7, 3, 3, 3),
    as_many_channels_as_pixels=drawn(8, 6, 2, 3),
    many_channels=drawn(9, 64, 2, 2),
    zero_query=(image([[1, 2], [3, 4]], [[0, 5], [0, -1]]), vector(0, 0)),
    zero_image=(np.zeros((2, 2, 3)), vector(1, 2)),
    equal_pixels=(np.full((3, 2, 2), 7.0), vector(1, -2, 3)),
    negative_query=(image([[1, 2], [3, 4]]), vector(-1)),
    large_scores=(image([[100, 99, -100], [5, 0, 99.5]]), vector(100)),
    large_scores_close_together=(image([[100, 99.9999], [99.99, 99.999]]), vector(80)),
    all_scores_far_below_zero=(image([[-100, -99], [-99.5, -100]], [[1, 2], [3, 4]]), vector(100, 0)),
    rows_with_very_different_scores=(image([[90, 89.99], [-90, -89.99]]), vector(90)),
    weights_of_all_sizes=(image([[0.02 * i for i in range(20)]]), vector(75)),
    small_weights_of_many_pixels=(image([[100] + [1] * 39] * 2), vector(0.2)),
    long_row=drawn(10, 2, 1, 300, looks=2.0),
    long_column=drawn(11, 2, 300, 1, looks=2.0),
    single_precision_is_not_enough=drawn(12, 8, 4, 4, scale=30, looks=3),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """Up to two channels, rows and columns, with few numbers."""

    def world(c, h, w, items):
        parts = small.lists(items, c * h * w, least=c * h * w).kept(c * h * w)
        queries = small.lists([1.0, 0.0, -3.0], c, least=c).kept(c)
        return small.built(
            lambda numbers, query: (np.array(numbers).reshape(c, h, w), np.array(query)), parts, queries
        )

    return small.either(
        world(1, 1, 1, [0.0, 2.0, -1.0]),
        world(1, 1, 3, [0.0, 2.0, -1.0]),
        world(1, 2, 1, [0.0, 2.0, -1.0]),
        world(2, 1, 1, [0.0, 2.0, -1.0]),
        world(2, 1, 2, [0.0, 2.0]),
        world(2, 2, 1, [0.0, 2.0]),
        world(1, 2, 2, [0.5, 1.0]),
        world(3, 2, 1, [1.0, -1.5]),
    )


@random_cases(count=100)
def test_random(st):
    """All shapes up to six, with weights from equal to one-sided."""
    size = st.integers(1, 6)
    scale = st.sampled_from([0.1, 1.0, 1.0, 5.0, 50.0])
    return st.builds(drawn, st.integers(0, 10_000), size, size, size, scale, scale)


def workload(n):
    """A square with 64 channels, a wide and a tall image with few, and a large map of one channel."""
    return {
        "square": drawn(n, 64, n, n, looks=0.7),
        "wide": drawn(n + 1, 3, n // 4, 4 * n, looks=2),
        "tall": drawn(n + 2, 2, 4 * n, n // 4, scale=20, looks=3),
        "one channel": drawn(n + 3, 1, 4 * n, 4 * n, looks=2),
    }
