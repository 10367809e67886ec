import numpy as np


def softmax_cross_entropy(logits, targets):
    n, c = logits.shape
    loss = 0.0
    grad = np.zeros((n, c))
    for i in range(n):
        z = logits[i] - np.max(logits[i])
        lse = np.log(np.sum(np.exp(z)))
        loss += (lse - z[targets[i]]) / n
        grad[i] = np.exp(z - lse)
        grad[i, targets[i]] -= 1
        grad[i] = grad[i] / n
    return loss, grad
