"""Trees, clusters, distributions, graphs and pipelines, beside scikit-learn, SciPy, NetworkX and XGBoost."""

from __future__ import annotations

from typing import Any

import networkx
import numpy as np
import scipy.stats
import xgboost
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

from tests.peers.agreement import call, peer


@peer(
    "best_split",
    "scikit-learn",
    "tree.DecisionTreeClassifier",
    differs="breaks ties at random; drawn without",
)
def best_split(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x = 40.0 * rng.permutation(40).reshape(20, 2)
    while True:
        y = rng.integers(0, 3, 20)
        kept = sorted(
            gini(y[column <= value]) + gini(y[column > value])
            for column in x.T
            for value in np.sort(column)[:-1]
        )
        if kept[1] - kept[0] > 1e-6:
            break
    tree = DecisionTreeClassifier(max_depth=1).fit(x, y).tree_
    sides = tree.impurity[1:] @ tree.n_node_samples[1:] / 20
    return (x, y), (int(tree.feature[0]), float(tree.threshold[0]), float(tree.impurity[0] - sides))


def gini(y: np.ndarray) -> float:
    """Return the Gini impurity of some classes, times their number."""
    return len(y) - float((np.bincount(y) ** 2).sum()) / len(y)


@peer(
    "gradient_boosting",
    "scikit-learn",
    "ensemble.GradientBoostingRegressor",
    differs="keeps thresholds in float32",
    rtol=1e-6,
    atol=1e-6,
)
def gradient_boosting(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x = rng.permutation(30).reshape(30, 1).astype(float)
    y = rng.normal(size=30)
    model = GradientBoostingRegressor(n_estimators=6, learning_rate=0.5, max_depth=1, random_state=0).fit(
        x, y
    )
    return ((6, 0.5), [("fit", x, y), ("predict", x)]), model.predict(x)


@peer(
    "xgboost_gain",
    "XGBoost",
    "train",
    differs="reports twice the gain, and computes in float32",
    rtol=1e-4,
    atol=1e-4,
)
def xgboost_gain(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n = int(rng.integers(6, 20))
    gradients, hessians = rng.normal(size=n), rng.uniform(0.5, 2, n)
    left = np.arange(n) < rng.integers(2, n - 1)
    gradients += np.where(left, 3.0, -3.0)
    penalty = float(rng.choice([0.0, 1.0, 5.0]))
    data = xgboost.DMatrix(left[:, None].astype(float), np.zeros(n))
    setting = {
        "max_depth": 1,
        "eta": 1,
        "lambda": penalty,
        "min_child_weight": 0,
        "base_score": 0,
        "gamma": 0,
    }
    model = xgboost.train(setting, data, 1, obj=lambda *_: (gradients, hessians))
    table = model.trees_to_dataframe()
    leaves = table[table["Feature"] == "Leaf"]["Gain"].tolist()
    right, inner = leaves[0], leaves[1]  # left of the split is False
    gain = float(table["Gain"][0]) / 2
    return (gradients, hessians, left, penalty, 0.25), (inner, right, gain - 0.25)


@peer("kmeans", "scikit-learn", "cluster.KMeans", differs="moves an empty cluster to a far point")
def kmeans(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x = rng.integers(-4000, 4000, (40, 2)) / 1024
    centers = x[:3].copy()
    model = KMeans(3, init=centers, n_init=1, max_iter=300, tol=0.0, algorithm="lloyd").fit(x)
    return (x, centers, 300), (model.cluster_centers_, model.labels_)


@peer(
    "pca",
    "scikit-learn",
    "decomposition.PCA",
    differs="chooses the signs, which are free here",
    rtol=1e-7,
)
def pca(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x = rng.normal(size=(20, 4)) * [4, 3, 2, 1]
    model = PCA(2).fit(x)
    ours, _ = call("pca", (x, 2))
    signs = np.sign((ours * model.components_).sum(axis=1, keepdims=True))
    return (x, 2), (signs * model.components_, model.explained_variance_)


@peer("standardize", "scikit-learn", "preprocessing.StandardScaler")
def standardize(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x = rng.normal(size=(12, 3)) * 5 + 2
    x[:, 1] = 4.0
    query = rng.normal(size=(4, 3))
    return ((), [("fit", x), ("transform", query)]), StandardScaler().fit(x).transform(query)


@peer(
    "kl_divergence",
    "SciPy",
    "stats.entropy",
    differs="normalizes numbers that do not sum to 1, here a ValueError",
)
def kl_divergence(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    p, q = rng.dirichlet(np.ones(5)), rng.dirichlet(np.ones(5))
    p[1] = 0.0
    p /= p.sum()
    return (p.tolist(), q.tolist()), float(scipy.stats.entropy(p, q))


@peer("fit_distribution", "SciPy", "stats.norm.fit, stats.expon.fit", rtol=1e-7)
def fit_distribution(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    samples = rng.gamma(2.0, 3.0, int(rng.integers(2, 30)))
    name = str(rng.choice(["normal", "exponential", "lognormal"]))
    if name == "exponential":
        answer = {"rate": float(1 / scipy.stats.expon.fit(samples, floc=0)[1])}
    else:
        mean, deviation = scipy.stats.norm.fit(np.log(samples) if name == "lognormal" else samples)
        answer = {"mean": float(mean), "variance": float(deviation**2)}
    return (name, samples.tolist()), answer


@peer("poisson_calls", "SciPy", "stats.nbinom.pmf", rtol=1e-8)
def poisson_calls(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    counts = rng.integers(0, 9, int(rng.integers(0, 9))).tolist()
    shape, rate, following = float(rng.uniform(0.5, 5)), float(rng.uniform(0.5, 3)), int(rng.integers(0, 12))
    after = rate + len(counts)
    answer = scipy.stats.nbinom.pmf(following, shape + sum(counts), after / (after + 1))
    return (counts, shape, rate, following), float(answer)


def graph_of(rng: np.random.Generator, directed: bool = False) -> tuple[int, list[list[int]]]:
    """Draw a graph without duplicate edges and self-loops."""
    n = int(rng.integers(2, 12))
    pairs = [(u, v) for u in range(n) for v in range(n) if (u != v if directed else u < v)]
    return n, [list(pair) for pair in pairs if rng.random() < 0.3]


@peer(
    "pagerank", "NetworkX", "pagerank", differs="dangling nodes jump anywhere, as here", rtol=0.0, atol=1e-8
)
def pagerank(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, edges = graph_of(rng, directed=True)
    graph = networkx.DiGraph(edges)
    graph.add_nodes_from(range(n))
    ranks = networkx.pagerank(graph, alpha=0.85, tol=1e-13, max_iter=10_000)
    return (n, edges, 0.85), [ranks[node] for node in range(n)]


@peer("markov_chain", "NetworkX", "is_strongly_connected, is_aperiodic")
def markov_chain(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n = int(rng.integers(1, 6))
    rows = rng.random((n, n)) * (rng.random((n, n)) < 0.4)
    rows[rows.sum(axis=1) == 0] = np.eye(n)[0]
    rows /= rows.sum(axis=1, keepdims=True)
    graph = networkx.DiGraph([(u, v) for u in range(n) for v in range(n) if rows[u, v] > 0])
    graph.add_nodes_from(range(n))
    return (rows.tolist(),), networkx.is_strongly_connected(graph) and networkx.is_aperiodic(graph)


@peer("graph_laplacian", "NetworkX", "laplacian_matrix, normalized_laplacian_matrix")
def graph_laplacian(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, edges = graph_of(rng)
    graph = networkx.Graph(edges)
    graph.add_nodes_from(range(n))
    normalized = bool(rng.integers(0, 2))
    matrix = networkx.normalized_laplacian_matrix if normalized else networkx.laplacian_matrix
    return (n, edges, normalized), matrix(graph, nodelist=range(n)).toarray().astype(float)


@peer("modularity", "NetworkX", "community.modularity", differs="without edges: an error, here 0.0")
def modularity(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, edges = graph_of(rng)
    edges = edges or [[0, 1]]
    weighted = [[float(u), float(v), float(rng.integers(1, 5))] for u, v in [*edges, [0, 0]]]
    graph = networkx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_weighted_edges_from((int(u), int(v), weight) for u, v, weight in weighted)
    communities = rng.integers(0, min(n, 3), n).tolist()
    groups = [{node for node in range(n) if communities[node] == c} for c in set(communities)]
    return (n, weighted, communities), float(networkx.community.modularity(graph, groups))
