"""Hidden suite of kmeans."""

import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

unmodified = True
same = close(rel=1e-9, abs=1e-9)


def valid(x, centers, max_steps):
    """Sizes and coordinates of the spec, and no step at which rounding decides which center is nearest."""
    for array, most in ((x, 2000), (centers, 20)):
        if array.ndim != 2 or array.dtype != np.float64 or not 1 <= len(array) <= most:
            return False
        if not (np.abs(array) <= 1000).all() or (array * 1024 % 1).any():
            return False
    return (
        1 <= x.shape[1] == centers.shape[1] <= 8 and 0 <= max_steps <= 10_000 and clear(x, centers, max_steps)
    )


def clear(x, centers, max_steps):
    """Tell whether each point's nearest center is clearly nearest, or tied at exact coordinates."""
    tolerance = 1e-10 * max(np.abs(x).max(), np.abs(centers).max()) ** 2
    for squared, moved in steps(x, centers, max_steps):
        nearest_ones = squared - squared.min(axis=1, keepdims=True) <= tolerance
        tied = nearest_ones[nearest_ones.sum(axis=1) > 1].any(axis=0)
        if (moved[tied] * 4096 % 1).any():
            return False
    return True


def steps(x, centers, max_steps):
    """Yield squared distances and centers: those at the start, and those after each step."""
    for step in range(max_steps + 1):
        squared = ((x[:, None, :] - centers) ** 2).sum(axis=2)
        yield squared, centers
        labels = squared.argmin(axis=1)
        own = [x[labels == j] for j in range(len(centers))]
        moved = np.array([mine.sum(axis=0) / len(mine) if len(mine) else c for mine, c in zip(own, centers)])
        if np.array_equal(moved, centers):
            return
        centers = moved


def check(call):
    """Say which array is wrong and where."""
    x, centers, max_steps = call.args
    moved, labels = call.answer
    *_, (squared, right) = steps(x, centers, max_steps)
    if not same(right, moved):
        return f"the centers should be {right.tolist()}"
    nearest = squared.argmin(axis=1)
    if labels.shape != nearest.shape or labels.dtype.kind not in "iu":
        return f"the labels should be {len(x)} integers"
    for i in np.flatnonzero(labels != nearest):
        return f"point {i} is nearest to center {nearest[i]}, not {labels[i]}"
    return None


def line(points, centers, max_steps):
    """Points and centers on a line."""
    return np.array(points, dtype=float)[:, None], np.array(centers, dtype=float)[:, None], max_steps


def plane(points, centers, max_steps):
    return np.array(points, dtype=float), np.array(centers, dtype=float), max_steps


test_edges = edge_cases(
    one_point_one_center=line([5], [2], 3),
    no_steps=line([0, 4, 6], [1, 5], 0),
    no_steps_and_a_tie=line([3], [4, 2], 0),
    one_step=line([0, 2, 3, 10], [0, 1], 1),
    labels_change_with_the_last_move=line([0, 4, 5, 6, 20], [0, 5], 1),
    two_steps=line([0, 2, 3, 10, 11, 30], [0, 1], 2),
    until_no_center_moves=line([0, 2, 3, 10, 11, 30], [0, 1], 10_000),
    already_converged=line([0, 2, 10, 12], [1, 11], 5),
    all_points_start_at_center_0=line([8, 9, 10, 20], [7, 40], 10),
    tie_goes_to_the_lower_index=line([2, 0, 4], [4, 0], 1),
    tie_between_equal_centers=line([1, 2, 6], [3, 3, 3], 4),
    empty_center_stays=line([1, 2, 3], [2, 700], 5),
    empty_center_gets_points_later=line([0, 4, 5, 16], [3, 20, 10], 10),
    first_center_is_empty=line([10, 11, 12], [-50, 11, 14], 3),
    more_centers_than_points=line([3, 5], [0, 4, 6, 9], 6),
    duplicate_points=line([2, 2, 2, 2, 7], [1, 6], 4),
    moves_that_cancel_out=line([5, -4, 1], [-2, -1, 1], 50),
    moves_that_cancel_out_across_columns=plane([[3, 1], [5, 1], [4, 1], [2, 9]], [[3, 2], [2, 8]], 50),
    mean_is_not_the_median=line([0, 1, 11, 100], [4, 90], 4),
    very_small_moves=line(np.arange(9) / 1024, np.array([0, 1]) / 1024, 100),
    very_small_improvement=line(np.array([3, 5, 5, 5, 6]) / 1024, np.array([5, 7]) / 1024, 100),
    very_small_moves_far_from_zero=line(
        1000 - np.array([2, 3, 4, 8]) / 1024, 1000 - np.array([0, 2]) / 1024, 100
    ),
    points_with_two_columns=plane([[3, 3], [0, 5], [0, 0]], [[0, 0], [3, 4]], 1),
    euclidean_not_manhattan_distance=plane([[0, 0], [9, 9]], [[3, 3], [0, 5]], 1),
    two_clusters=plane(
        [[0, 0], [0, 2], [2, 0], [2, 2], [8, 8], [8, 10], [10, 8], [10, 10]], [[0, 0], [2, 2]], 20
    ),
    each_column_has_its_own_mean=plane([[1, 10, 100], [3, 30, 500]], [[0, 0, 0]], 2),
)


@exhaustive_cases(count=1_200)
def test_exhaustive(small):
    """A few points and centers on a line, with equal ones, ties and centers without points."""
    points = small.lists([-2, 0, 1, 4], least=1, ascending=True)
    return small.built(line, points, small.lists([0, 3, -2], least=1), [0, 1, 2, 50])


@random_cases
def test_random(st):
    """Few points on a small grid, where ties, duplicates and centers without points are common; or many anywhere."""

    def inputs(columns):
        def points(coordinate, least, most):
            row = st.lists(coordinate, min_size=columns, max_size=columns)
            return st.lists(row, min_size=least, max_size=most)

        near = st.integers(-4, 4) | st.sampled_from([0.5, 20])
        far = st.integers(-1_024_000, 1_024_000).map(lambda number: number / 1024) | st.sampled_from(
            [-1000, 1000]
        )
        steps = st.sampled_from([0, 1, 2, 3, 50, 10_000])
        few = st.builds(plane, points(near, 1, 8), points(near, 1, 4), steps)
        many = st.builds(plane, points(far, 10, 40), points(far, 1, 8), steps)
        return few | many if columns < 3 else many

    return st.sampled_from([1, 2, 2, 5, 8]).flatmap(inputs).filter(lambda arguments: valid(*arguments))


def workload(n):
    """No clusters, so that the centers take many steps, with far more allowed; a line; clusters of duplicates."""
    rng = random.Random(n)

    def points(number, columns):
        return np.array(
            [[rng.randrange(-1_024_000, 1_024_001) / 1024 for _ in range(columns)] for _ in range(number)]
        )

    many, row, clusters = points(n, 8), points(n, 1), points(20, 8)
    return {
        "without clusters": (many, many[:20].copy(), 10_000),
        "on a line": (row, row[:20].copy(), 10_000),
        "clusters of duplicates": (np.repeat(clusters, n // 20, axis=0), clusters[::2] + 1 / 1024, 10_000),
    }
