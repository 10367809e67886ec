"""Starts the all-gather with chunk i."""

import numpy as np


def ring_all_reduce(gradients: list[np.ndarray]) -> tuple[list[np.ndarray], int]:
    n = len(gradients)
    workers = [np.array_split(gradient.copy(), n) for gradient in gradients]
    sent = 0
    for step in range(n - 1):  # reduce-scatter
        for i in range(n):
            chunk = (i - step) % n
            workers[(i + 1) % n][chunk] += workers[i][chunk]
        sent += workers[0][-step % n].size
    for step in range(n - 1):  # all-gather
        for i in range(n):
            chunk = (i - step) % n
            workers[(i + 1) % n][chunk] = workers[i][chunk]
        sent += workers[0][(-step) % n].size
    return [np.concatenate(chunks) for chunks in workers], sent
