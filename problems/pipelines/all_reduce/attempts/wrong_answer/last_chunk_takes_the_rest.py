"""Gives the rest of the division to the last chunk."""

import numpy as np


def ring_all_reduce(gradients: list[np.ndarray]) -> tuple[list[np.ndarray], int]:
    n = len(gradients)
    workers = [
        np.split(gradient.copy(), [c * (gradient.size // n) for c in range(1, n)]) for gradient in gradients
    ]
    sent = 0
    for step in range(n - 1):  # reduce-scatter
        for i in range(n):
            chunk = (i - step) % n
            workers[(i + 1) % n][chunk] += workers[i][chunk]
        sent += workers[0][-step % n].size
    for step in range(n - 1):  # all-gather
        for i in range(n):
            chunk = (i + 1 - step) % n
            workers[(i + 1) % n][chunk] = workers[i][chunk]
        sent += workers[0][(1 - step) % n].size
    return [np.concatenate(chunks) for chunks in workers], sent
