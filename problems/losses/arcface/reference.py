import numpy as np


def arcface_loss(
    features: np.ndarray, weights: np.ndarray, labels: np.ndarray, scale: float, margin: float
) -> float:
    cosines = np.clip(unit_rows(features) @ unit_rows(weights).T, -1.0, 1.0)
    rows = np.arange(len(labels))
    own = cosines[rows, labels]
    moved = np.cos(np.arccos(own) + margin)
    cosines[rows, labels] = np.where(own > -np.cos(margin), moved, own - margin * np.sin(margin))
    logits = scale * cosines
    top = logits.max(axis=1)
    totals = np.exp(logits - top[:, None]).sum(axis=1)
    return float(np.mean(top + np.log(totals) - logits[rows, labels]))


def unit_rows(x: np.ndarray) -> np.ndarray:
    return x / np.linalg.norm(x, axis=1, keepdims=True)
