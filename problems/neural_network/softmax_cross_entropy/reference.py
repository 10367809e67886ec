import numpy as np


def softmax_cross_entropy(logits: np.ndarray, targets: np.ndarray) -> tuple[float, np.ndarray]:
    n = len(logits)
    rows = np.arange(n)
    shifted = logits - logits.max(axis=1, keepdims=True)
    gradient = np.exp(shifted)
    total = gradient.sum(axis=1)
    loss = (np.log(total) - shifted[rows, targets]).mean()
    gradient /= total[:, None]
    gradient[rows, targets] -= 1.0
    return loss, gradient / n
