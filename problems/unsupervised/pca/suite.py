"""Hidden suite of pca."""

import random

import numpy as np

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(x, components):
    if x.ndim != 2 or x.dtype != np.float64:
        return False
    n, d = x.shape
    return (
        2 <= n <= 10_000
        and 1 <= d <= 100
        and 1 <= components <= min(n, d)
        and bool((np.abs(x) <= 1_000_000).all())
        and all(np.ptp(column) == 0 or column.std() >= 0.001 for column in x.T)
    )


def check(call):
    """Compare the variances with squared singular values, and test that the rows are orthogonal eigenvectors."""
    x, components = call.args
    vectors, variances = call.answer
    n, d = x.shape
    if vectors.shape != (components, d):
        return f"the components should have shape {(components, d)}, not {vectors.shape}"
    if variances.shape != (components,):
        return f"the variances should have shape {(components,)}, not {variances.shape}"
    if not (np.isfinite(vectors).all() and np.isfinite(variances).all()):
        return "the answer must be finite"
    centered = (x - x[0]) - (x - x[0]).mean(axis=0)
    right = np.linalg.svd(centered, compute_uv=False)[:components] ** 2 / (n - 1)
    scale = max(right[0], 1e-6)
    for i in np.flatnonzero(np.abs(variances - right) > np.maximum(1e-6 * right, 1e-9 * scale)):
        return f"variance {i} should be {right[i]:.9g}, not {variances[i]:.9g}"
    products = vectors @ vectors.T
    for i, j in zip(*np.nonzero(np.abs(products - np.eye(components)) > 1e-6)):
        if i == j:
            return f"component {i} should have length 1, its squared length is {products[i, i]:.9g}"
        return f"components {i} and {j} should be orthogonal, their inner product is {products[i, j]:.9g}"
    apart = centered.T @ (centered @ vectors.T) / (n - 1) - vectors.T * variances
    for i in np.flatnonzero((np.abs(apart) > 1e-6 * scale).any(axis=0)):
        return f"component {i} is no eigenvector of the covariance matrix for the variance {variances[i]:.9g}"
    return None


def points(*rows):
    return np.array(rows, dtype=np.float64)


def cloud(seed, n, deviations, offset=0.0, rank=None):
    """Make n points with these standard deviations in hidden directions, around a mean."""
    rng = np.random.default_rng(seed)
    d = len(deviations)
    turned = np.linalg.qr(rng.normal(size=(d, d)))[0]
    return rng.normal(size=(n, d)) * np.array(deviations, dtype=float) @ turned.T + offset


LINE = points([7, 1], [10, 5], [13, 9])
CROSS = points([1, 0], [-1, 0], [0, 8], [0, -8])

test_edges = edge_cases(
    two_points=(points([1, 2, 3], [2, 4, 5]), 1),
    two_points_and_two_components=(points([1, 2, 3], [2, 4, 5]), 2),
    one_column=(points([1], [2], [6]), 1),
    first_component_only=(LINE, 1),
    variance_of_zero=(LINE, 2),
    columns_are_not_scaled=(CROSS, 2),
    equal_variances=(points([1, 0], [-1, 0], [0, 1], [0, -1]), 2),
    all_points_equal=(np.full((4, 3), 2.5), 2),
    constant_columns_that_round=(np.full((3, 2), 123_456.7), 2),
    constant_column=(points([1, 7, 2], [3, 7, -1], [4, 7, 0], [8, 7, 5]), 3),
    mean_is_not_zero=(points([100, 1], [100, 2], [100, 4], [101, 1]), 2),
    mean_is_orthogonal_to_the_spread=(points([50, -3], [50, 3], [50, 5], [51, -5]), 1),
    more_columns_than_points=(points([1, 0, 2, 5, 1], [0, 3, 1, 1, 1], [4, 1, 0, 2, 7]), 3),
    as_many_components_as_columns=(points([2, 1, 0], [0, 2, 5], [1, 1, 1], [7, 0, 2], [3, 3, 3]), 3),
    fewer_components_than_columns=(cloud(1, 30, [9, 5, 2, 1]), 2),
    close_variances=(cloud(2, 400, [3, 3.01, 2.99, 1]), 4),
    very_different_variances=(cloud(3, 50, [1000, 1, 0.01]), 3),
    means_much_larger_than_the_variances=(cloud(4, 60, [1, 0.5, 0.25], 900_000), 3),
    one_column_far_from_zero=(cloud(5, 40, [2, 1], [0, -1_000_000 + 100]), 2),
    small_variances=(cloud(8, 40, [0.004, 0.002, 0.0015]), 3),
    small_variances_far_from_zero=(cloud(9, 40, [0.005, 0.003, 0.002], 3_000), 3),
    small_variances_that_are_close=(cloud(38, 60, [0.00152, 0.0014, 0.00131]), 3),
    small_variances_very_far_from_zero=(cloud(14, 50, [0.004, 0.0025], [999_000, -999_999]), 2),
    small_covariance=(
        points([0.001, 0.0015005], [0.001, -0.0014995], [-0.001, 0.0014995], [-0.001, -0.0015005]),
        2,
    ),
    small_variances_and_a_constant_column=(
        np.hstack([cloud(10, 25, [0.003, 0.006]), np.full((25, 1), 0.1)]),
        3,
    ),
    large_variances=(cloud(11, 50, [300_000, 90_000, 20_000]).clip(-1_000_000, 1_000_000), 3),
    column_that_varies_far_more=(points([100_000, 0.1], [-100_000, 0.1], [50_000, -0.3], [-50_000, 0.1]), 2),
    small_column_along_a_large_one=(points([1000, 0.004], [-1000, -0.004], [500, 0.003], [-500, -0.003]), 2),
    small_column_in_a_cloud=(cloud(12, 30, [1, 0.5, 0.25]) * [1, 1, 0.004], 3),
    largest_values=(points([1_000_000, -1_000_000], [-1_000_000, 1_000_000], [1_000_000, 0]), 2),
    rank_of_two=(cloud(6, 20, [4, 2, 0, 0, 0]), 4),
    duplicate_columns=(np.repeat(cloud(7, 15, [3, 1]), 2, axis=1), 4),
    negative_correlation=(points([1, -1], [2, -2.5], [3, -2], [5, -6]), 2),
    signs_matter=(points([1, -1, 2], [-2, 3, 1], [4, 0, -5], [-3, -2, 6]), 3),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """Two to four points with two columns from -1, 0 and 2, and one or two components."""
    rows = [[0.0, 0.0], [2.0, 0.0], [-1.0, 2.0], [0.0, -1.0]]
    return small.built(
        lambda chosen, components: (points(*chosen), components),
        small.built(list, small.lists(rows, least=2, ascending=True)),
        [1, 2],
    )


@random_cases(count=100)
def test_random(st):
    """Two to twelve points with up to six columns: whole numbers, or clouds of all sizes, often far from zero."""

    def arrays(shape):
        n, d = shape
        number = st.integers(-3, 3) | st.sampled_from([0.5, -20])
        rows = st.lists(st.lists(number, min_size=d, max_size=d), min_size=n, max_size=n)
        deviation = st.sampled_from([0.01, 0.5, 1, 2, 2.5, 10])
        small, large = st.sampled_from([0.002, 0.004, 0.01]), st.sampled_from([500, 20_000, 100_000])
        deviations = [st.lists(one, min_size=d, max_size=d) for one in (deviation, deviation, small, large)]
        clouds = st.builds(
            cloud,
            st.integers(0, 9_999),
            st.just(n),
            st.sampled_from(deviations).flatmap(lambda chosen: chosen),
            st.sampled_from([0, 5, -100, 10_000]),
        )
        x = rows.map(lambda chosen: points(*chosen)) | clouds
        return st.tuples(x, st.integers(1, min(n, d)))

    sizes = st.tuples(st.integers(2, 12), st.integers(1, 6))
    return sizes.flatmap(arrays).filter(lambda arguments: valid(*arguments))


def workload(n):
    """Many columns with all components and with a few, close variances far from zero, and a few columns."""
    rng = random.Random(n)
    deviations = [1 + 9 * rng.random() for _ in range(100)]
    return {
        "many columns": (cloud(1, n, deviations), 100),
        "far from zero": (cloud(2, n, [5 + i / 100 for i in range(100)], 20_000), 10),
        "low rank": (cloud(3, n, [i % 10 for i in range(100)]), 95),
        "few columns": (cloud(4, n, [3, 1]), 2),
    }
