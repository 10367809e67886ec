import numpy as np


def support_vectors(x, y, c):
    n = len(y)
    q = (x @ x.T) * np.outer(y, y)
    diagonal = np.diag(q)
    alpha, gradient = np.zeros(n), -np.ones(n)
    for _ in range(100_000):
        score = -y * gradient
        up = ((y == 1) & (alpha < c)) | ((y == -1) & (alpha > 0))
        low = ((y == -1) & (alpha < c)) | ((y == 1) & (alpha > 0))
        i = np.flatnonzero(up)[score[up].argmax()]
        candidates = np.flatnonzero(low & (score < score[i]))
        if len(candidates) == 0 or score[i] - score[candidates].min() < 1e-7:
            break
        gaps = score[i] - score[candidates]
        curvature = diagonal[i] + diagonal[candidates] - 2 * y[i] * y[candidates] * q[i, candidates]
        j = candidates[(gaps**2 / np.maximum(curvature, 1e-12)).argmax()]
        t = (score[i] - score[j]) / max(q[i, i] + q[j, j] - 2 * y[i] * y[j] * q[i, j], 1e-12)
        room_i = c - alpha[i] if y[i] == 1 else alpha[i]
        room_j = alpha[j] if y[j] == 1 else c - alpha[j]
        t = min(t, room_i, room_j)
        alpha[i] = min(max(alpha[i] + y[i] * t, 0.0), c)
        alpha[j] = min(max(alpha[j] - y[j] * t, 0.0), c)
        gradient += t * (y[i] * q[i] - y[j] * q[j])
    weights = (alpha * y) @ x
    free = (alpha > 1e-5 * c) & (alpha < (1 - 1e-5) * c)
    bias = np.mean(y[free] - x[free] @ weights)
    return np.flatnonzero(alpha > 1e-5 * c), weights, bias
