import numpy as np


def oob_accuracy(samples: np.ndarray, predictions: np.ndarray, y: np.ndarray) -> float:
    out = np.full(predictions.shape, True)
    np.put_along_axis(out, samples, False, axis=1)
    trees, points = np.nonzero(out)
    votes = np.bincount(points * 10 + predictions[trees, points], minlength=len(y) * 10).reshape(len(y), 10)
    voted = votes.any(axis=1)
    if not voted.any():
        raise ValueError("no sample is out of bag")
    return float((votes.argmax(axis=1) == y)[voted].mean())
