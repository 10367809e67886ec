import numpy as np


def mlp_gradients(
    parameters: dict[str, np.ndarray], x: np.ndarray, y: np.ndarray
) -> tuple[float, dict[str, np.ndarray]]:
    n = len(x)
    rows = np.arange(n)
    w2 = parameters["w2"]
    hidden = np.tanh(x @ parameters["w1"] + parameters["b1"])
    logits = hidden @ w2 + parameters["b2"]
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    total = powers.sum(axis=1)
    loss = (np.log(total) - shifted[rows, y]).mean()

    to_logits = powers / total[:, None]
    to_logits[rows, y] -= 1.0
    to_logits = to_logits / n
    to_sums = to_logits @ w2.T * (1.0 - hidden**2)
    return loss, {
        "w1": x.T @ to_sums,
        "b1": to_sums.sum(axis=0),
        "w2": hidden.T @ to_logits,
        "b2": to_logits.sum(axis=0),
    }
