import numpy as np


def ring_all_reduce(gradients):
    matrix = np.vstack(gradients)
    n, d = matrix.shape
    lengths = np.full(n, d // n)
    lengths[: d % n] += 1
    ends = np.cumsum(lengths)
    spans = [slice(end - length, end) for end, length in zip(ends, lengths)]
    sent = 0
    for chunk, span in enumerate(spans):  # one chunk after the other, along its own way
        for hop in range(n - 1):
            sender = (chunk + hop) % n
            matrix[(sender + 1) % n, span] += matrix[sender, span]
            sent += lengths[chunk] if sender == 0 else 0
        for hop in range(n - 1):
            sender = (chunk - 1 + hop) % n
            matrix[(sender + 1) % n, span] = matrix[sender, span]
            sent += lengths[chunk] if sender == 0 else 0
    return list(matrix), int(sent)
