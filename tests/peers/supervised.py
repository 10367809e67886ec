"""Linear models, neighbors, support vectors and bayes, beside scikit-learn, SciPy and statsmodels."""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy.linalg
import statsmodels.api
from sklearn.linear_model import Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.naive_bayes import MultinomialNB
from sklearn.neighbors import KNeighborsClassifier

from tests.peers.agreement import peer


def regression(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Draw features and targets with noise."""
    n, d = int(rng.integers(8, 40)), int(rng.integers(1, 5))
    x = rng.normal(size=(n, d))
    return x, x @ rng.normal(size=d) + rng.normal() + rng.normal(size=n)


def classes(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Draw features and classes 0 and 1 that overlap."""
    n, d = int(rng.integers(20, 60)), int(rng.integers(1, 4))
    y = np.arange(n) % 2
    return rng.normal(size=(n, d)) + 0.7 * y[:, None], y


@peer("linear_regression", "scikit-learn", "linear_model.LinearRegression", rtol=1e-8, atol=1e-9)
def linear_regression(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x, y = regression(rng)
    model = LinearRegression().fit(x, y)
    return (x, y), np.array([model.intercept_, *model.coef_])


@peer("linear_regression", "statsmodels", "OLS", rtol=1e-8, atol=1e-9)
def ordinary_least_squares(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x, y = regression(rng)
    return (x, y), statsmodels.api.OLS(y, statsmodels.api.add_constant(x)).fit().params


@peer(
    "linear_regression",
    "SciPy",
    "linalg.lstsq",
    differs="rank deficient: minimum norm of all weights, the intercept's too",
    rtol=1e-7,
    atol=1e-8,
)
def rank_deficient(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x, y = regression(rng)
    x = np.column_stack([x, x[:, 0], np.ones(len(x))])
    return (x, y), scipy.linalg.lstsq(np.column_stack([np.ones(len(x)), x]), y, cond=1e-10)[0]


@peer("ridge", "scikit-learn", "linear_model.Ridge", rtol=1e-7, atol=1e-8)
def ridge(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x, y = regression(rng)
    penalty = float(rng.choice([0.1, 1.0, 30.0]))
    model = Ridge(alpha=penalty).fit(x, y)
    return (x, y, penalty), np.array([model.intercept_, *model.coef_])


@peer(
    "lasso",
    "scikit-learn",
    "linear_model.Lasso",
    differs="stops by a tolerance; 2,000 sweeps bring both to the optimum",
    rtol=1e-6,
    atol=1e-7,
)
def lasso(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x, y = regression(rng)
    penalty = float(rng.choice([0.01, 0.1, 0.5]))
    model = Lasso(alpha=penalty, fit_intercept=False, tol=1e-14, max_iter=100_000).fit(x, y)
    return (x, y, penalty, 2000), model.coef_


@peer(
    "logistic_regression",
    "scikit-learn",
    "linear_model.LogisticRegression",
    differs="sums the losses, and its C is 1 / (n * l2)",
    rtol=1e-4,
    atol=1e-5,
)
def logistic_regression(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x, y = classes(rng)
    l2 = float(rng.choice([0.1, 1.0, 5.0]))
    model = LogisticRegression(C=1 / (len(y) * l2), tol=1e-10, max_iter=10_000).fit(x, y)
    query = rng.normal(size=(5, x.shape[1]))
    operations = [("fit", x, y.astype(float)), ("predict_proba", query)]
    return ((l2,), operations), model.predict_proba(query)[:, 1]


@peer(
    "knn",
    "scikit-learn",
    "neighbors.KNeighborsClassifier",
    differs="ties between classes go to the lower class",
)
def knn(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    x, y = classes(rng)
    k = int(rng.choice([1, 3, 5]))
    query = rng.normal(size=(6, x.shape[1]))
    model = KNeighborsClassifier(k, algorithm="brute").fit(x, y)
    return ((k,), [("fit", x, y), ("predict", query)]), model.predict(query)


@peer("naive_bayes", "scikit-learn", "naive_bayes.MultinomialNB")
def naive_bayes(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    vocabulary = np.array(["ham", "egg", "tea", "jam", "pie"])
    documents = [rng.choice(vocabulary, int(rng.integers(1, 7))).tolist() for _ in range(8)]
    labels = ["a", "b", *rng.choice(["a", "b", "c"], 6).tolist()]
    known = sorted({word for document in documents for word in document})
    counts = np.array([[document.count(word) for word in known] for document in documents])
    model = MultinomialNB().fit(counts, labels)
    while True:
        query = rng.choice(vocabulary, int(rng.integers(1, 5))).tolist()
        best = np.sort(model.predict_joint_log_proba([[query.count(word) for word in known]])[0])
        if best[-1] - best[-2] > 1e-6:
            break
    answer = str(model.predict([[query.count(word) for word in known]])[0])
    return ((), [("fit", documents, labels), ("predict", query)]), answer
