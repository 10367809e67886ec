import numpy as np


def ring_all_reduce(gradients: list[np.ndarray]) -> tuple[list[np.ndarray], int]:
    n = len(gradients)
    workers = [np.array_split(gradient.copy(), n) for gradient in gradients]
    sent = 0
    for step in range(n - 1):  # reduce-scatter
        for i in range(n):
            chunk = (i - step) % n
            message = workers[i][chunk]
            workers[(i + 1) % n][chunk] += message
            if i == 0:
                sent += message.size
    for step in range(n - 1):  # all-gather
        for i in range(n):
            chunk = (i + 1 - step) % n
            message = workers[i][chunk]
            workers[(i + 1) % n][chunk] = message
            if i == 0:
                sent += message.size
    return [np.concatenate(chunks) for chunks in workers], sent
