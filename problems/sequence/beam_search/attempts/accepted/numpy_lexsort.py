import numpy as np


def beam_search(log_probs, width):
    scores = np.zeros(1)
    sequences = [()]
    for row in log_probs:
        table = scores[:, None] + row[None, :]
        beam, token = np.indices(table.shape)
        order = np.lexsort((token.ravel(), beam.ravel(), -table.ravel()))[:width]
        chosen = sorted((sequences[i // len(row)] + (int(i % len(row)),), table.flat[i]) for i in order)
        sequences = [tokens for tokens, _ in chosen]
        scores = np.array([score for _, score in chosen])
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], sequences[i]))
    return [(list(sequences[i]), float(scores[i])) for i in order]
