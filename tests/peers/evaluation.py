"""Metrics, beside scikit-learn."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
from sklearn import metrics

from tests.peers.agreement import peer


def labels_and_scores(rng: np.random.Generator) -> tuple[list[int], list[float]]:
    """Draw labels of both classes, and scores with ties."""
    n = int(rng.integers(2, 40))
    labels = [0, 1, *rng.integers(0, 2, n - 2).tolist()]
    return labels, (rng.integers(0, 12, n) / 4).tolist()


@peer(
    "auc", "scikit-learn", "metrics.roc_auc_score", differs="one class: NaN and a warning, here a ValueError"
)
def auc(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    labels, scores = labels_and_scores(rng)
    return (labels, scores), float(metrics.roc_auc_score(labels, scores))


@peer("precision_recall", "scikit-learn", "metrics.precision_recall_fscore_support")
def precision_recall(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n = int(rng.integers(1, 30))
    truth, guess = rng.integers(0, 2, n).tolist(), rng.integers(0, 2, n).tolist()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = metrics.precision_recall_fscore_support(truth, guess, average="binary", zero_division=0.0)
    return (truth, guess), tuple(map(float, found[:3]))


WORDS = ["cat", "dog", "eel"]


def words(rng: np.random.Generator) -> tuple[list[str], list[str]]:
    """Draw true and predicted classes."""
    n = int(rng.integers(1, 40))
    return rng.choice(WORDS, n).tolist(), rng.choice(WORDS, n).tolist()


@peer("confusion_matrix", "scikit-learn", "metrics.confusion_matrix")
def confusion_matrix(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    truth, guess = words(rng)
    labels = rng.permutation([*WORDS, "fox"]).tolist()
    return (truth, guess, labels), metrics.confusion_matrix(truth, guess, labels=labels).tolist()


@peer("f_beta_averages", "scikit-learn", "metrics.fbeta_score")
def f_beta_averages(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    truth, guess = words(rng)
    beta, average = float(rng.choice([0.5, 1.0, 2.0])), str(rng.choice(["micro", "macro", "weighted"]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = metrics.fbeta_score(truth, guess, beta=beta, average=average, zero_division=0.0)
    return (truth, guess, beta, average), float(found)


@peer(
    "precision_at_recall",
    "scikit-learn",
    "metrics.precision_recall_curve",
    differs="the curve ends with a point without a threshold, which is left out",
)
def precision_at_recall(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    labels, scores = labels_and_scores(rng)
    least = float(rng.choice([0.25, 0.5, 0.75, 1.0]))
    precision, recall, thresholds = metrics.precision_recall_curve(labels, scores)
    points = [
        (float(r), float(t))
        for p, r, t in zip(precision[:-1], recall[:-1], thresholds, strict=True)
        if p >= least
    ]
    best = max(points, default=None)
    return (labels, scores, least), None if best is None else (best[1], best[0])


@peer("pr_curve", "scikit-learn", "metrics.average_precision_score")
def pr_curve(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    labels, scores = labels_and_scores(rng)
    return (labels, scores), float(metrics.average_precision_score(labels, scores))


@peer(
    "roc_curve",
    "scikit-learn",
    "metrics.roc_curve",
    differs="leaves out points on straight lines, unless drop_intermediate=False",
)
def roc_curve(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    labels, scores = labels_and_scores(rng)
    fpr, tpr, _ = metrics.roc_curve(labels, scores, drop_intermediate=False)
    return (labels, scores), (fpr.tolist(), tpr.tolist())


@peer(
    "ndcg",
    "scikit-learn",
    "metrics.ndcg_score",
    differs="its gain is the relevance itself, so it is given 2^relevance - 1",
)
def ndcg(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n = int(rng.integers(2, 12))
    relevance = [1.0, *rng.integers(0, 4, n - 1).astype(float).tolist()]
    k = int(rng.integers(1, n + 1))
    gains = [2**value - 1 for value in relevance]
    return (relevance, k), float(metrics.ndcg_score([gains], [list(range(n, 0, -1))], k=k))


@peer(
    "cluster_purity",
    "scikit-learn",
    "metrics.cluster.contingency_matrix",
    differs="has no purity; it is the sum of the largest counts of the clusters over n",
)
def cluster_purity(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n = int(rng.integers(1, 40))
    labels, clusters = rng.integers(0, 4, n).tolist(), rng.integers(0, 5, n).tolist()
    table = metrics.cluster.contingency_matrix(labels, clusters)
    return (labels, clusters), float(table.max(axis=0).sum() / n)
