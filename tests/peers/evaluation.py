"""Metrics, beside scikit-learn."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
from sklearn import metrics

from tests.peers.agreement import peer


def labels_and_scores(rng: np.random.Generator, least: int = 2) -> tuple[list[int], list[float]]:
    """Draw labels of both classes, and scores with ties."""
    n = int(rng.integers(least, 40))
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
