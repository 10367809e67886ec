"""Hidden suite of arcface."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-5, abs=1e-5)


def valid(features, weights, labels, scale, margin):
    """Shapes that fit together, numbers within the limits, and no angle where rounding decides the case."""
    if any(x.ndim != 2 or x.dtype != np.float64 or not (np.abs(x) <= 100).all() for x in (features, weights)):
        return False
    (n, d), c = features.shape, len(weights)
    return (
        1 <= n <= 1_600
        and 1 <= d <= 64
        and 1 <= c <= 400
        and weights.shape == (c, d)
        and all(bool((np.linalg.norm(x, axis=1) >= 0.1).all()) for x in (features, weights))
        and labels.dtype == np.int64
        and labels.shape == (n,)
        and bool(((labels >= 0) & (labels < c)).all())
        and 1 <= scale <= 64
        and (margin == 0 or 0.01 <= margin <= 1.5)
        and (margin == 0 or clear(features, weights[labels], margin))
    )


def clear(features, centers, margin):
    """Tell whether no sample is near the border between the two cases."""
    lengths = np.linalg.norm(features, axis=1) * np.linalg.norm(centers, axis=1)
    cosines = (features * centers).sum(axis=1) / lengths
    return bool((np.abs(cosines + math.cos(margin)) > 1e-6).all())


def expected(features, weights, labels, scale, margin):
    """Measure every angle on its own, without arccos, in plain Python."""
    losses = []
    for x, label in zip(features.tolist(), labels.tolist()):
        angles = [angle(x, center) for center in weights.tolist()]
        cosines = [math.cos(theta) for theta in angles]
        moved = angles[label] + margin
        cosines[label] = math.cos(moved) if moved < math.pi else cosines[label] - margin * math.sin(margin)
        others = [math.exp(scale * (cosine - cosines[label])) for cosine in cosines]
        losses.append(math.log(math.fsum(others)))
    return math.fsum(losses) / len(losses)


def angle(first, second):
    """Return the angle between two vectors, from the sides of a rhombus."""
    one, other = math.hypot(*first), math.hypot(*second)
    apart = [a / one - b / other for a, b in zip(first, second)]
    along = [a / one + b / other for a, b in zip(first, second)]
    return 2 * math.atan2(math.hypot(*apart), math.hypot(*along))


def a(*rows):
    return np.array(rows, dtype=np.float64)


def y(*labels):
    return np.array(labels, dtype=np.int64)


def drawn(seed, n, d, c, scale, margin, near=1.0):
    """Draw centers, and samples around their own, on any side of them with a small `near`."""
    rng = np.random.default_rng(seed)
    weights = np.rint(rng.normal(size=(c, d)) * 64) / 16
    weights[:, 0] += 0.25 * (np.abs(weights).sum(axis=1) == 0)
    labels = rng.integers(0, c, size=n)
    features = np.rint((near * weights[labels] + 2 * rng.normal(size=(n, d))) * 16) / 16
    features[:, 0] += 0.25 * (np.abs(features).sum(axis=1) == 0)
    return np.clip(features, -100, 100), np.clip(weights, -100, 100), labels, scale, margin


def parallel(seed, n, d, sign):
    """Let each sample point along its own class, or away from it: some cosines round to more than 1."""
    rng = np.random.default_rng(seed)
    weights = np.rint(rng.normal(size=(n, d)) * 64) / 16 + 0.03125
    return sign * weights * rng.integers(1, 8, size=(n, 1)) / 7, weights, np.arange(n), 2.0, 0.5


def nearly_parallel(power, margin):
    """One sample at an angle of 10**-power from its class, and a class beside it that makes the loss about 0.5."""
    other = margin + 0.01
    weights = a([0.5, 0], [4 * math.cos(other), 4 * math.sin(other)])
    return a([3, 3 * 10.0**-power]), weights, y(0), 64.0, margin


AXES = a([0.5, 0], [0, 7], [-3, 0])

test_edges = edge_cases(
    one_class=(a([1, 2]), a([2, 1]), y(0), 4.0, 0.5),
    one_dimension=(a([3], [-2]), a([5], [-1]), y(0, 0), 2.0, 0.5),
    one_sample=(a([1, 2]), AXES, y(1), 4.0, 0.5),
    parallel_to_its_class=(a([3, 0]), AXES, y(0), 8.0, 0.5),
    parallel_with_cosines_above_one=parallel(6, 60, 7, 1),
    three_columns_with_cosines_above_one=parallel(7, 60, 3, 1),
    angle_of_a_thousandth=nearly_parallel(3, 0.5),
    angle_of_a_millionth=nearly_parallel(6, 1.5),
    angle_below_the_last_digit=nearly_parallel(9, 1.5),
    largest_loss=(a([-2, 0]), a([0.5, 0], [-1, 0]), y(0), 64.0, 1.5),
    opposite_to_its_class=(a([-1, 0]), AXES, y(0), 2.0, 0.5),
    opposite_with_cosines_below_minus_one=parallel(8, 60, 7, -1),
    at_a_right_angle=(a([0, 1]), AXES, y(0), 3.0, 0.5),
    obtuse_angle_within_pi=(a([-1, 1]), AXES, y(0), 3.0, 0.5),
    just_before_pi=(a([-15, 10]), AXES, y(0), 5.0, 0.5),
    beyond_pi=(a([-20, 10]), AXES, y(0), 5.0, 0.5),
    beyond_pi_with_a_small_margin=(a([-100, 0.4]), AXES, y(0), 5.0, 0.01),
    large_margin=(a([1, 5], [-1, 5], [0, -1]), AXES, y(0, 0, 1), 4.0, 1.5),
    small_margin=(a([1, 5], [-1, 5]), AXES, y(0, 0), 64.0, 0.01),
    margin_zero=(a([1, 2], [-3, 1], [-1, 0]), AXES, y(0, 1, 0), 3.0, 0.0),
    scale_one=(a([1, 2], [-3, 1]), AXES, y(0, 1), 1.0, 0.5),
    scale_64=(a([1, 2], [-3, 1], [-1, -1]), AXES, y(0, 1, 1), 64.0, 0.5),
    right_and_wrong_samples=(a([2, 0.1], [-3, 0.2]), AXES, y(0, 0), 16.0, 0.5),
    numbers_with_many_digits=(
        a([1.23456789, 2.3456789], [-3.1, 1.7]),
        AXES,
        y(0, 1),
        63.98765432,
        0.52345678,
    ),
    lengths_have_no_effect=(a([0.06, 0.08], [60, 80]), a([0.1, 0], [0, 100]), y(0, 1), 4.0, 0.3),
    equal_centers=(a([1, 2]), a([1, 1], [2, 2], [3, 3]), y(1), 4.0, 0.5),
    equal_samples_of_two_classes=(a([1, 2], [1, 2]), AXES, y(0, 1), 4.0, 0.5),
    as_many_samples_as_classes_and_columns=drawn(1, 3, 3, 3, 4.0, 0.5),
    more_classes_than_columns=drawn(2, 5, 2, 9, 8.0, 0.4),
    more_columns_than_classes=drawn(3, 5, 9, 2, 8.0, 0.4),
    samples_far_from_their_classes=drawn(4, 12, 2, 4, 8.0, 1.0, near=-1.0),
    samples_near_their_classes=drawn(5, 12, 4, 4, 30.0, 0.5, near=6.0),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """One to three samples in the plane, in all directions from their class."""
    sample = small.pairs([[1.0, 0.0], [0.0, 2.0], [-1.0, 0.0], [3.0, 3.0], [-1.0, 1.0]], [0, 1])

    def batch(rows, scale, margin):
        return (
            a(*(x for x, _ in rows)),
            a([2, 0], [-1, 1], [0, -0.5]),
            y(*(label for _, label in rows)),
            scale,
            margin,
        )

    return small.built(batch, small.lists(sample, least=1), [2.0, 16.0], [0.5, 0.0, 1.25])


@random_cases(count=120)
def test_random(st):
    """Up to ten samples and classes, at all angles; or one sample at a small angle from its class."""
    size = st.integers(1, 10)
    batches = st.builds(
        drawn,
        st.integers(0, 10_000),
        size,
        st.integers(2, 8),
        size,
        st.sampled_from([1.0, 4.0, 30.0, 64.0]),
        st.sampled_from([0.0, 0.1, 0.35, 0.5, 1.3, 1.5]),
        st.sampled_from([1.0, 1.0, 0.0, -1.0, 8.0]),
    ).filter(lambda arguments: valid(*arguments))
    narrow = st.builds(nearly_parallel, st.floats(2, 8), st.floats(0.01, 1.5))
    return st.one_of(batches, batches, batches, narrow)


def workload(n):
    """Many classes; few classes, of which samples are far; and narrow embeddings."""
    return {
        "many classes": drawn(n, n, 64, n // 4, 16.0, 0.5, near=0.5),
        "few classes": drawn(n + 1, n, 64, 10, 4.0, 1.25, near=-1.0),
        "narrow": drawn(n + 2, n, 2, n // 16, 30.0, 0.3),
    }
