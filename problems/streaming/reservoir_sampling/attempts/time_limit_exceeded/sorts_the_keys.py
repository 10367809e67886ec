"""Gives each item a random key and sorts the k best again for each item."""


def reservoir(stream, k, random):
    best = []
    for item in stream:
        best.append((random(), item))
        best.sort(key=lambda pair: pair[0], reverse=True)
        del best[k:]
    return [item for _, item in best]
